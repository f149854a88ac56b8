import { defineRule, findAll, message } from '@replylint/engine'

export default defineRule({
  id: 'date/doubled-unit',
  severity: 'warning',
  since: '0.1.0',
  docs: {
    zh: {
      summary: '日期中的“年”“月”“日”不重复',
      why: '“2024年年4月”“4月5日日”是录入时多打的字。',
    },
    en: {
      summary: '年, 月 and 日 stand once in a date',
      why: 'A doubled unit is a slip of the keyboard.',
    },
  },
  messages: {
    doubled: message<{ raw: string; unit: string }>({
      zh: (d) => `“${d.raw}”多一个“${d.unit}”`,
      en: (d) => `“${d.raw}” has ${d.unit} twice`,
    }),
  },
  fixable: 'suggest',
  create({ report }) {
    return {
      sentence(sentence) {
        if (!/年年|月月|日日/u.test(sentence.text)) return
        for (const { 0: raw, index: at } of findAll(sentence.text, DOUBLED)) {
          const end = at + raw.length
          const suggestions = [{ range: sentence.source(end - 1, end), text: '' }]
          report(sentence.source(at, end), 'doubled', { raw, unit: raw.slice(-1) }, { suggestions })
        }
      },
    }
  },
  examples: [
    { bad: '我局于[[2024年年]]4月召开推进会。', fixed: '我局于2024年4月召开推进会。' },
    { bad: '我局于[[2024年4月月]]5日召开推进会。' },
    { bad: '公示期至4月[[5日日]]，[[２０２４年年]]５月启动。' },
    { good: '我局于2024年4月5日召开推进会。' },
    // An average of the day, of the month, and 年 as a word of its own.
    { good: '4月5日日均客流5万人次，4月月均接待120人，2024年年底、2024年年均增长5%。' },
    { good: '年年增长，月月有活动，日日有巡查，2024年年初3家、12月月底2家。' },
  ],
})

/** 2024年年4月, 4月月5日; “4月5日日均” and “2024年年底” go on otherwise. */
const DOUBLED =
  /(?:[\d０-９]{4} ?年年(?= ?[\d０-９])|(?:[\d０-９]{4} ?年 ?)?[\d０-９]{1,2} ?月月(?= ?[\d０-９])|[\d０-９]{1,2} ?日日(?=[，,。；;]|[上下]午))/gu
