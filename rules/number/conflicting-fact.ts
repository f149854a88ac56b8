import { defineRule, message } from '@replylint/engine'

export default defineRule({
  id: 'number/conflicting-fact',
  severity: 'warning',
  since: '0.1.0',
  docs: {
    zh: {
      summary: '同一事实前后数字应一致',
      why: '同一时间、同一范围的同一数字前后不一，读者不知以哪个为准。常因沿用旧稿或只改了一处所致。',
    },
    en: {
      summary: 'A fact told twice must have one figure',
      why: 'Where one thing has two figures the reader cannot know which one holds. Mostly an older draft was reused, or only one place was corrected.',
    },
  },
  messages: {
    conflict: message<{ subject: string; stated: string; earlier: string }>({
      zh: (d) => `${d.subject}此处为“${d.stated}”，前文为“${d.earlier}”`,
      en: (d) => `${d.subject} is “${d.stated}” here, but “${d.earlier}” before`,
    }),
    earlier: message<{ earlier: string }>({
      zh: (d) => `前文写“${d.earlier}”`,
      en: (d) => `“${d.earlier}” was said before`,
    }),
  },
  create({ report }) {
    return {
      claim(claim) {
        if (claim.kind !== 'repeat' || claim.verdict !== 'fails') return
        const { stated, operands, subject = '' } = claim
        const [told] = operands
        if (told === undefined) return
        const earlier = told.raw
        report(
          stated.range,
          'conflict',
          { subject: shortened(subject), stated: stated.raw, earlier },
          { related: [{ range: told.range, messageId: 'earlier', data: { earlier } }] },
        )
      },
    }
  },
  examples: [
    // Seed 000: “我区配备助老员104名” … “全区现配备专业助老员 104 名”.
    { bad: '当前，我区配备助老员104名。\n\n全区现配备专业助老员[[106名]]，为老年人提供服务。' },
    { bad: '我市现有公厕260座。\n\n目前，全市共有公厕[[206座]]，其中城区120座。' },
    {
      bad: '城北污水处理厂扩建工程总投资3200万元。\n\n城北污水处理厂扩建工程已完成主体，该工程总投资[[3020万元]]。',
    },
    { bad: '线路现由运输公司的37台社会班线车运营。\n\n建议收购现有[[73台]]社会班线，开通公交。' },
    { bad: '2023年，我市新增停车泊位8491个。\n\n2023年全市新增停车泊位[[8419个]]，已全部投用。' },
    // Another year.
    { good: '2023年，我市共有养老机构120家。\n\n目前，全市共有养老机构125家。' },
    // What was planned, or asked for.
    { good: '我区现配备助老员104名。\n\n按照每500人1名的标准，全区应配备助老员118名。' },
    { good: '我县现有公厕260座。\n\n到明年底，全县公厕将达到280座。' },
    // The deputy's own figure.
    { good: '我市现有停车泊位5620个。\n\n您提出我市现有停车泊位5260个，与实际略有出入。' },
    // Others of the kind.
    { good: '我市现有公办幼儿园45所。\n\n目前，全市共有民办幼儿园54所。' },
    { good: '城北污水处理厂扩建工程总投资3200万元。\n\n城南污水处理厂扩建工程总投资3020万元。' },
    { good: '我区现有助老员约100名。\n\n目前，全区现有助老员104名。' },
  ],
})

/** The end of a long name tells the thing. */
function shortened(subject: string): string {
  return subject.length > 10 ? `…${subject.slice(-9)}` : subject
}
