import { measureOf } from '../../facts/units.ts'
import type { Statement, Told } from './statements.ts'
import { TIMES } from './told-times.ts'

const LEAD =
  /^(?:据统计|经统计|据了解|截至|截止|至|到|在|为止|目前|当前|如今|现在|已|现|共|总|一共)*/u
const REGION = /^(?<whose>[全我本])(?<level>[国省市县区州盟旗镇乡村院校局]|街道|社区)(?:范围)?内?/u
const NOW = '(?:目前|当前|现在|已经?|现|共|总|一共)*'
const STOCK_VERB = new RegExp(
  `^${NOW}(?:登记|备案|注册|设有|建有|拥有|配备有?|配有|设置有?|共有|现有|存有|实有|有)(?:了|各类)?`,
  'u',
)
const LEAD_AGAIN = new RegExp(`^${NOW}(?:各类)?`, 'u')
const TRAIL = /(?:总数量?|总量|数量|人数|目前|已|现|共|总|合|一)*(?:有|为|是|达到?|计)?$/u
/** “专业助老员” are all the 助老员. */
const ADDS_NOTHING = /^专业(?=助老员|养老护理员|社工|社会工作者)/u
/** “全市新增泊位”, “全县发放补贴”: done, not there; in which year must be said. */
const DONE =
  /^(?:累计|新增|新建|新[办招聘]|完成|改造|改扩建|培训|发放|投入|安排|争取|拨付|筹[集措]|办理|办结|受理|检查|整改|排查|处[理置罚]|查处|征收|修[建缮复]|铺设|安装|种植|栽植|补助|救助|资助|减[少免]|扩建|招[聘引录]|引[进入]|建成|建设|签[约订]|创建|认定|评[选定]|服务|开[展工通]|举办|组织|实[施现]|下达|兑现|销售|接待|输送|转移|回收|清[理运]|关停|淘汰|取缔|立案|增[加设]|投放|配送|慰问|走访|选[派聘]|聘请|录用|审[批核]|核发|颁发|制定|出台|印发|推广|治理|绿化|收[集到]|承办|提出|采纳|到位|支[付出])/u
const NO_NOUN =
  /[的与或较占了到由向把按不仅只超近另\d]|和(?!谐)|及|等(?!级)|比|在(?![校职编岗册建])|从(?!业)|对(?!口)|被(?!征)|以(?!工)|(?<!网)约|其|多(?!层|功能)/u
/** “60岁以上老年人”: the age is a part of the name. */
const AGES = /(\d{2,3})周?岁及?以上的?/gu
/** Too wide: under 小学 and under 初中 other schools are meant. */
const WIDE =
  /^(?:学校|机构|人员|项目|企业|单位|床位|场所|设施|站点|线路|车辆|资金|教师|学生|公司|班级|点位|平台|队伍|人口|面积|总数)$/u
/** “全市13家养老机构均已”: all there are. */
const NOUN_BEHIND =
  /^(?<noun>\p{Script=Han}{2,14}?)(?:(?=[，,。；;！？（(]|$)|(?:均|都|全部|已全部))/u
/** “耕种收综合机械化率达到75%” may be an aim of the section it stands in. */
const REACHED = /(?<!已经?|已)达到?$/u
const NOT_OF_STOCK =
  /^(?:个?百分点|‰|倍|年|个月|周|天|小时|分钟|秒|度|岁|周岁|期|届|次|层|级|点|步)$/u
// “中小学校98所（含教学点12个）”: more than the 86 of another place in the letter.
const ENDS = /^\s?(?:[，,。；;、！？）)]|[（(](?!不?含|包[括含]|其中含)|$)/u

/** 104名 of what, where and when; undefined where the clause says more than that. */
export function stockStatement({
  quantity,
  times,
  clause,
  earlier,
  behind,
  levels,
}: Told): Statement | undefined {
  const opened = clause.replace(TIMES, '').replace(LEAD, '')
  const { level, whose } = REGION.exec(opened)?.groups ?? {}
  if (whose === '全' && level && !levels.has(level)) return undefined
  const inside = opened.replace(REGION, '')
  if (level === undefined && !STOCK_VERB.test(inside)) return undefined
  if (NOT_OF_STOCK.test(quantity.unit) || REACHED.test(clause)) return undefined
  const rest = inside.replace(STOCK_VERB, '').replace(LEAD_AGAIN, '').replace(TRAIL, '')
  const before = rest.replace(ADDS_NOTHING, '').replace(AGES, '$1岁以上')
  const after = before === '' ? NOUN_BEHIND.exec(behind)?.groups?.noun : undefined
  const noun = after?.replace(ADDS_NOTHING, '') ?? (ENDS.test(behind) ? before : '')
  if (noun.length < 2 || noun.length > 14 || NO_NOUN.test(noun.replace(AGES, ''))) return undefined
  if (WIDE.test(noun)) return undefined
  if (DONE.test(noun) && (!/年/u.test(times) || quantity.unit === '元')) return undefined
  // “市一中位于城东，现有在校学生1236人” speaks of that school.
  const place = level ?? earlier.replace(TIMES, '').replace(LEAD, '').slice(0, 12)
  return { quantity, noun, place, key: [noun, measureOf(quantity.unit), times].join('|') }
}
