import { defineRule, message } from '@replylint/engine'
import { evidence } from './evidence.ts'

export default defineRule({
  id: 'number/count-mismatch',
  severity: 'error',
  since: '0.1.0',
  docs: {
    zh: {
      summary: '所列项数应与所说的数目一致',
      why: '说“4项”而列五项，读者不知是多列了还是数错了。以“等”结尾的列举可以少列，不能多列。',
    },
    en: {
      summary: 'As many items must be listed as are said',
      why: 'With “4” said and five listed, the reader cannot know which is meant. A list that ends in 等 may name fewer, not more.',
    },
  },
  messages: {
    mismatch: message<{ listed: string; stated: string }>({
      zh: (d) => `${d.listed}，与“${d.stated.replace(/[“”"]/gu, '')}”不符`,
      en: (d) => `“${d.stated.replace(/[“”"]/gu, '')}” does not agree with the list: ${d.listed}`,
    }),
    item: message<{ raw: string }>({
      zh: (d) => `所列：“${d.raw}”`,
      en: (d) => `listed: “${d.raw}”`,
    }),
  },
  create({ report }) {
    return {
      claim(claim) {
        if (claim.kind !== 'count' || claim.verdict !== 'fails') return
        const { arithmetic, stated } = claim
        report(
          stated.range,
          'mismatch',
          { listed: arithmetic, stated: stated.raw },
          evidence(claim, 'item'),
        )
      },
    }
  },
  examples: [
    { bad: '发布了《养老服务规范》《养老服务评定》《助餐服务规范》[[2项]]地方标准。' },
    {
      bad: '支持建设了[[3个]]产业园，分别是青岭贡柑产业园、石湾油茶产业园、北坪蔬菜产业园、白沙药材产业园。',
    },
    { bad: '我局将从[[三个]]方面推进：一是摸清底数；二是增加投入；三是加强监管；四是广泛宣传。' },
    { bad: '实行统一规划、统一标准、统一设计、统一验收[[“五统一”]]。' },
    { bad: '今年整治南溪河、石桥河、白沙河、甲子河[[三条]]河道。' },
    {
      bad: '今年安排了[[3个]]农村公路项目，分别是河东镇竹溪路、石桥镇双塘路、柳林乡前进路、白水镇长岭路。',
    },
    { bad: '先后出台[[3个]]文件：《甲办法》《乙办法》《丙办法》《丁办法》。' },
    { bad: '构建市、区、街道、社区[[三级]]养老服务网络。' },
    { bad: '总结出“弄干净、摆整齐、搞绿化、建文明”的“[[十六字]]”经验。' },
    { bad: '公共厕所分为[[三类]]，一类是独立式，另一类是附属式。' },
    { bad: '按照[[“五统一”]]（统一规划、统一设计、统一标准、统一采购）的要求推进。' },
    { bad: '在[[一县两区]]（青阳县、白沙县、石桥区）先行试点。' },
    {
      bad: '李志方、龙美芳代表：\n\n你们提出的建议收悉，现答复如下：\n\n关于经费，[[三位]]代表提出具体建议，我局已采纳。\n',
    },
    // The homes are counted, the townships are said.
    { good: '在2个乡镇建设养老院，分别是河东养老院、石桥养老院、白水养老院。' },
    // Seed 004: four titles.
    {
      good: '我市发布了《晋城市居家和社区养老服务机构基本条件》《晋城市居家和社区养老服务规范》《晋城市居家和社区养老服务等级划分》《晋城市居家和社区养老服务等级评定》4项市级地方标准。',
    },
    // 等: the list may name fewer.
    { good: '印发《助餐服务规范》《助浴服务规范》等5个文件。' },
    { good: '将整治青云小区、和平小区及解放小区3个老旧小区。' },
    // 乡镇 and 街道 are one level.
    { good: '由区、乡镇、街道两级落实。' },
    // A class of roads, no two levels.
    { good: '该路为县、乡三级公路。' },
    // Twelve villages in three townships.
    { good: '在青阳、白沙、石桥12个村开展试点。' },
    // The list may begin before its comma.
    { good: '整治了青溪，南溪河、石桥河、白沙河四条河道。' },
    { good: '我局联合教育、财政、卫健四部门印发通知。' },
    { good: '采取四项措施：一是摸底；二是投入；三是监管；此外，加强宣传。' },
    { good: '涉及5个部门，包括市教育局、市财政局、市民政局。' },
    // Each got five.
    { good: '向甲村、乙村、丙村提供5个项目。' },
    { good: '要抓好三个方面：一是摸底；二是投入；三是监管。' },
  ],
})
