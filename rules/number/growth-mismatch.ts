import { defineRule, message } from '@replylint/engine'
import { CLAIM_MESSAGES, evidence } from './evidence.ts'

export default defineRule({
  id: 'number/growth-mismatch',
  severity: 'error',
  since: '0.1.0',
  docs: {
    zh: {
      summary: '增减幅度应与前后两个数字相符',
      why: '由多少到多少、增减多少，三个数字可以互算；对不上，必有一个不对。百分比之差是“百分点”，减少不会超过全部。',
    },
    en: {
      summary: 'A growth must follow from the figures before and after',
      why: 'Two of the three figures give the third. The difference of two percentages is in 百分点, and nothing falls by more than all of it.',
    },
  },
  messages: {
    ...CLAIM_MESSAGES,
    points: message<{ arithmetic: string; stated: string }>({
      zh: (d) => `${d.arithmetic}，“${d.stated}”应以百分点计`,
      en: (d) => `${d.arithmetic}: “${d.stated}” must be in percentage points`,
    }),
    direction: message<{ arithmetic: string; verb: string }>({
      zh: (d) => `${d.arithmetic}，与“${d.verb}”相反`,
      en: (d) => `${d.arithmetic}, which is the opposite of “${d.verb}”`,
    }),
    impossible: message<{ stated: string }>({
      zh: (d) => `减少的幅度不能达到或超过全部：“${d.stated}”`,
      en: (d) => `“${d.stated}” is more than can be taken away`,
    }),
  },
  create({ report }) {
    return {
      claim(claim) {
        if (claim.kind !== 'growth' || claim.verdict !== 'fails') return
        const { arithmetic, stated, subject, form } = claim
        const more = evidence(claim, 'operand')
        const data = { arithmetic, stated: stated.raw }
        if (form === 'impossible') {
          report(stated.range, 'impossible', { stated: stated.raw }, more)
        } else if (form === 'direction') {
          report(stated.range, 'direction', { arithmetic, verb: subject ?? '' }, more)
        } else {
          report(stated.range, form === 'points' ? 'points' : 'mismatch', data, more)
        }
      },
    }
  },
  examples: [
    { bad: '养老机构由2020年的120个增加到2023年的180个，增长[[60%]]。' },
    { bad: '公交车由85辆增加到102辆，净增[[27辆]]。' },
    { bad: '办理时限从15天压缩至5天，压减[[33%]]。' },
    { bad: '2022年接待游客120万人次，2023年接待游客180万人次，同比增长[[60%]]。' },
    { bad: '全市共有社区服务中心180个，比2022年的120个增加[[80个]]。' },
    { bad: '床位由1200张增至3600张，增长[[3倍]]。' },
    { bad: '充电桩由1200个增加到1800个，[[翻了一番]]。' },
    // The difference of two percentages.
    { bad: '普惠性幼儿园覆盖率由70%提高到85%，提高[[15%]]。' },
    { bad: '养老床位由180张增加到[[120张]]。' },
    { bad: '去年各类事故比上年减少了[[2倍]]。' },
    { bad: '投诉量减少了[[两倍]]。' },
    { good: '养老机构由2020年的120个增加到2023年的180个，增加60个，增长50%。' },
    { good: '普惠性幼儿园覆盖率由70%提高到85%，提高15个百分点。' },
    // Of the first share, which is right, too.
    { good: '绿化覆盖率由30%提高到45%，提高50%。' },
    // Rounded.
    { good: '收入由10.3亿元增加到12.6亿元，增长22.3%。' },
    // Other things than the change is told of.
    { good: '学校由5所增加到8所，增加学位1200个。' },
    { good: '社区由50个增加到80个，增加120个服务点。' },
    { good: '收入由2.1万元提高到2.6万元，年均增长7.4%。' },
    { good: '收入由2.1万元提高到2.6万元，扣除价格因素，实际增长18%。' },
    { good: '地区生产总值由500亿元增加到600亿元，增长5.5%。' },
    // Better is less.
    { good: '我市营商环境排名由全省第8位上升到第3位，资质由4级提升到2级。' },
    { good: '办理时限由20天提升到5天。' },
    { good: '充电桩由1200个增加到2450个，翻了一番。' },
    { good: '企业净利润同比下降120%。' },
  ],
})
