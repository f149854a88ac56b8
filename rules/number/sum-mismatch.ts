import { defineRule, message } from '@replylint/engine'
import { CLAIM_MESSAGES, evidence } from './evidence.ts'

export default defineRule({
  id: 'number/sum-mismatch',
  severity: 'error',
  since: '0.1.0',
  docs: {
    zh: {
      summary: '分项之和应与总数一致',
      why: '总数与分项对不上，至少有一个数字是错的，读者无从知道是哪一个。四舍五入造成的尾差不算。',
    },
    en: {
      summary: 'Parts must add up to their total',
      why: 'If they do not, one of the figures is wrong and the reader cannot know which. Rounding is allowed for.',
    },
  },
  messages: {
    mismatch: CLAIM_MESSAGES.mismatch,
    part: message<{ raw: string }>({
      zh: (d) => `分项“${d.raw}”`,
      en: (d) => `part “${d.raw}”`,
    }),
  },
  create({ report }) {
    return {
      claim(claim) {
        if (claim.kind !== 'sum' || claim.verdict !== 'fails') return
        const { arithmetic, stated } = claim
        report(
          stated.range,
          'mismatch',
          { arithmetic, stated: stated.raw },
          evidence(claim, 'part'),
        )
      },
    }
  },
  examples: [
    {
      bad: '全市有各类养老机构[[125个]]，其中农村敬老院30个，城市公办养老福利机构14个，社会力量兴办的养老服务机构85个。',
    },
    {
      bad: '新增停车泊位[[2164个]]（其中新增公共泊位283个，新增小区配建泊位1926个），充电桩183个。',
    },
    { bad: '铺设北街管道0.5公里，东湖路1.25公里，共计[[1.95公里]]。' },
    { bad: '全县配置救护车[[12辆]],其中县医院6辆,北坪、石桥、云岭、白沙、五里各1辆。' },
    { bad: '道路全长[[23.3公里]]，其中13.7公里已改建为水泥路面，剩余8.6公里为砂砾路面。' },
    { bad: '工程投资[[25万元]]，县水务局已补助10万元，缺口12万元。' },
    // Hard-wrapped, with half-width marks.
    {
      bad: '2024年,全市共收到人大建议和政协提案[[136件]],其中人大建议72件,政协提案\n\n66件,已经全部办复,代表、委员均表示满意或者基本满意。',
    },
    { bad: '全市现有养老机构[[75家]]，其中公办机构18家，民办机构52家。' },
    { bad: '共投入资金[[60万元]]，其中县级财政20万元、乡镇自筹15万元、群众筹资30万元。' },
    {
      bad: '分期对[[102个]]老旧小区进行改造。一期改造59个老旧小区，二期改造35个老旧小区。',
    },
    { bad: '全年计划改造老旧小区[[120个]]，已完成85个，还剩45个。' },
    { bad: '环卫站原有清扫车14辆，今年新购置6辆，现有清扫车[[22辆]]。' },
    { bad: '修缮投资预算[[15万元]]。现已争取到专项补助资金12万元，自筹资金5万元。' },
    {
      bad: '2022年安排320万元用于北街改造。2023年安排480万元用于南街改造。两年共安排[[860万元]]。',
    },
    { bad: '全市有幼儿园[[三十所]]，其中公办十二所，民办二十八所。' },
    { good: '总投资860万元。截至目前，已到位资金520万元，资金缺口340万元。' },
    // Teachers also retire.
    { good: '原有教师45人，新招聘8人，退休5人，现有教师48人。' },
    // Others have not begun.
    { good: '全长56公里，已完成路基38公里，剩余12公里正在施工。' },
    // Both were done to some.
    { good: '改造小区35个，其中加装电梯20个、外墙保温28个。' },
    // There is a third kind.
    { good: '全市养老机构75家，其中公办机构18家，民办机构52家；公建民营机构5家。' },
    // Seed 002: “全市有各类养老机构 125 个，其中农村敬老院 30 个…”
    {
      good: '全市有各类养老机构 125 个，其中农村敬老院 30 个，城市公办养老福利机构 14 个，社会力量兴办的养老服务机构 81 个；居家养老服务中心 499 个。',
    },
    // The list is open.
    { good: '建成公园125个，其中口袋公园30个、山体公园14个等。' },
    { good: '市人大代表300名，其中女代表90名，少数民族代表25名。' },
    { good: '幼儿园120所，其中公办园40所，普惠性民办园72所。' },
    // The primary schools make up most, not all.
    { good: '全市共有学校1256所，其中幼儿园620所，小学410所，初中150所。' },
    // Rounded parts.
    { good: '投入3.4亿元，其中中央资金1.2亿元，地方资金2.3亿元。' },
    // What follows is no part: 1＋5＝6.
    { good: '建议6条，其中涉及我局1条，涉及会办单位5条，已采纳落实1条。' },
    { good: '2023年建成12个，2024年建成15个，全市累计建成94个。' },
    { good: '小区44个（其中城区14个，乡镇30个），商铺81间。' },
  ],
})
