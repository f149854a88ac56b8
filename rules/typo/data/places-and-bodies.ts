import type { ConfusionRow } from '../../rows/row.ts'

/** 地名和机关名。 */
export const placesAndBodies: readonly ConfusionRow[] = [
  {
    wrong: '业主委会', right: '业主委员会', level: 'warning',
    notBefore: '置|物',
    notAfter: '议',
    reason: '脱“员”字', bad: '成立[[业主委会]]。', good: '某某置业主委会议',
  },
  {
    wrong: '亚州', right: '亚洲', level: 'error',
    notBefore: '尼|利|治|伊|维|西|吉|里',
    notAfter: '市|县|区|府|庆',
    reason: '同音', bad: '[[亚州]]金融', good: '加利福尼亚州',
  },
  { wrong: '人射局', right: '人社局', level: 'error', evidence: 'ime', reason: '同音', bad: '市[[人射局]]' },
  { wrong: '人设局', right: '人社局', level: 'error', evidence: 'ime', reason: '同音', bad: '市[[人设局]]' },
  {
    wrong: '兰洲', right: '兰州', level: 'error', evidence: 'ime',
    notAfter: '岛|际|村|镇|路|街|头',
    reason: '同音', bad: '[[兰洲]]铁路',
  },
  { wrong: '共合国', right: '共和国', level: 'error', before: '人民', reason: '同音', bad: '中华[[人民共合国]]' },
  { wrong: '医疗保证局', right: '医疗保障局', level: 'error', evidence: 'ime', reason: '形近', bad: '市[[医疗保证局]]' },
  { wrong: '卫建委', right: '卫健委', level: 'error', evidence: 'ime', reason: '同音', bad: '市[[卫建委]]' },
  { wrong: '卫键委', right: '卫健委', level: 'error', evidence: 'ime', reason: '同音', bad: '市[[卫键委]]' },
  { wrong: '发该委', right: '发改委', level: 'error', evidence: 'ime', reason: '同音', bad: '市[[发该委]]' },
  { wrong: '大和国', right: '共和国', level: 'error', before: '人民', reason: '形近', bad: '中华[[人民大和国]]' },
  {
    wrong: '妇连', right: '妇联', level: 'error', evidence: 'ime',
    notAfter: '衣|续',
    across: '夫媳孕老少寡产|续接忙连同夜声长锁年队带日任环结累',
    reason: '同音', bad: '[[妇连]]组织',
  },
  {
    wrong: '工商连', right: '工商联', level: 'error', evidence: 'ime',
    notAfter: '锁',
    reason: '同音', bad: '全国[[工商连]]',
  },
  {
    wrong: '广洲', right: '广州', level: 'error', evidence: 'ime',
    notAfter: '岛|际|村|镇|路|街|头',
    reason: '同音', bad: '[[广洲]]知识',
  },
  {
    wrong: '徐洲', right: '徐州', level: 'error', evidence: 'ime',
    notAfter: '岛|际|村|镇|路|街|头',
    reason: '同音', bad: '[[徐洲]]仲裁',
  },
  { wrong: '教于局', right: '教育局', level: 'error', evidence: 'ime', reason: '同音', bad: '市[[教于局]]' },
  {
    wrong: '杭洲', right: '杭州', level: 'error', evidence: 'ime',
    notAfter: '岛|际|村|镇|路|街|头',
    reason: '同音', bad: '[[杭洲]]西湖',
  },
  { wrong: '欧州', right: '欧洲', level: 'error', notAfter: '市|县|区|府|庆', reason: '同音', bad: '[[欧州]]共同' },
  {
    wrong: '民政据', right: '民政局', level: 'error', evidence: 'ime',
    notAfter: '此|实|以|了',
    reason: '同音', bad: '[[民政据]]批准',
  },
  { wrong: '民正局', right: '民政局', level: 'error', evidence: 'ime', reason: '同音', bad: '[[民正局]]批准' },
  { wrong: '民证局', right: '民政局', level: 'error', evidence: 'ime', reason: '同音', bad: '[[民证局]]批准' },
  {
    wrong: '泉洲', right: '泉州', level: 'error', evidence: 'ime',
    notAfter: '岛|际|村|镇|路|街|头',
    reason: '同音', bad: '[[泉洲]]市',
  },
  {
    wrong: '温洲', right: '温州', level: 'error', evidence: 'ime',
    notAfter: '岛|际|村|镇|路|街|头',
    reason: '同音', bad: '结合[[温洲]]',
  },
  {
    wrong: '漳洲', right: '漳州', level: 'error', evidence: 'ime',
    notAfter: '岛|际|村|镇|路|街|头',
    reason: '同音', bad: '[[漳洲]]市',
  },
  {
    wrong: '澳州', right: '澳洲', level: 'error',
    notAfter: '市|县|区|府|庆',
    across: '港|长府',
    reason: '同音', bad: '[[澳州]]地区',
  },
  {
    wrong: '福洲', right: '福州', level: 'error', evidence: 'ime',
    notAfter: '岛|际|村|镇|路|街|头',
    reason: '同音', bad: '[[福洲]]仲裁',
  },
  { wrong: '竞老院', right: '敬老院', level: 'error', evidence: 'ime', reason: '同音', bad: '兴办[[竞老院]]' },
  {
    wrong: '绿州', right: '绿洲', level: 'error',
    notAfter: '市|县|区|府|庆',
    across: '常碧|长府',
    reason: '同音', bad: '[[绿州]]地区',
  },
  {
    wrong: '美州', right: '美洲', level: 'error',
    notAfter: '市|县|区|府|庆',
    across: '精完优鲜审拉健国久媲华|长府',
    reason: '同音', bad: '[[美州]]各国',
  },
  {
    wrong: '苏洲', right: '苏州', level: 'error', evidence: 'ime',
    notAfter: '岛|际|村|镇|路|街|头',
    reason: '同音', bad: '[[苏洲]]河水',
  },
  { wrong: '警老院', right: '敬老院', level: 'error', evidence: 'ime', reason: '同音', bad: '兴办[[警老院]]' },
  { wrong: '财正局', right: '财政局', level: 'error', evidence: 'ime', reason: '同音', bad: '[[财正局]]统一' },
  { wrong: '财证局', right: '财政局', level: 'error', evidence: 'ime', reason: '同音', bad: '[[财证局]]统一' },
  {
    wrong: '贵洲', right: '贵州', level: 'error', evidence: 'ime',
    notAfter: '岛|际|村|镇|路|街|头',
    reason: '同音', bad: '[[贵洲]]市',
  },
  {
    wrong: '郑洲', right: '郑州', level: 'error', evidence: 'ime',
    notAfter: '岛|际|村|镇|路|街|头',
    reason: '同音', bad: '[[郑洲]]航空',
  },
  { wrong: '静老院', right: '敬老院', level: 'error', evidence: 'ime', reason: '同音', bad: '兴办[[静老院]]' },
  {
    wrong: '非州', right: '非洲', level: 'error',
    notAfter: '市|县|区|府|庆',
    across: '并是除无若绝岂决与|长府',
    reason: '同音', bad: '南部[[非州]]',
  },
]
