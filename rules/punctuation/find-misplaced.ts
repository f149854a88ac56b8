import { findAll } from '@replylint/engine'

/** A pause mark that is not the one due; UTF-16 offsets in the text. */
export interface Misplaced {
  readonly kind: 'clause' | 'last' | 'others' | 'items'
  /** What is quoted and marked. */
  readonly from: number
  readonly to: number
  /** The marks that change. */
  readonly marks: readonly number[]
  /** The change cannot be wrong. */
  readonly sure: boolean
  /** The marks may be right, in another reading. */
  readonly debatable: boolean
}

/** 从而 and others begin a clause; 、 parts words. Points are numbered with 、, too: 一、 1、 （1）、 ①、 A、 */
const CONNECTIVE =
  /(?<![一二三四五六七八九十\d①-⑳A-Za-z]|[（(][一二三四五六七八九十\d]{1,3}[）)])、(?:从而|以便(?![民利捷])|以免(?![费税疫检])|以期(?![限货])|因此|因而|所以(?!然)|致使|使得|此外|另外|同时[,，]|下一?步(?=[，,将我拟再还]|继续|计划|准备)|为此|而且|并且|并(?:将|对|按|由|及时|积极|不断|要求|进一步))/gu

/** “造林48万亩、其中南北山20万亩”: a province's report to its congress prints it so throughout. */
const PART = /、其中(?![心间部])/gu

/** 如经过治理、可有效提升…: the condition is a clause. Not 如实提供凭证、会计账簿; 将 and 能够 may stand in it. */
const CONDITION =
  /(?<=^|[，。；：,;:])(?:如(?![实期此下何数愿约意火同上皋东])果?|若(?!干)|倘若|一旦|只要|只有|随着|由于|经过)[^，。；：、,;:“”《》]{2,30}、(?:可(?:以|有效|大大|进一步|极大|使|望|解决|实现|提升|提高|增加|减少|满足|达到)|则|将(?:有效|大大|极大|进一步|逐步|逐渐|立即|尽快|会|能|可|有|无法|造成|导致|影响|给予|予以)|能(?:够)?有效|就(?:能|可|会|要|将)|才能)/gu

/** What is joined by a word needs no 、 before it. Not 真情、以及时的服务, nor the names 永丰路、和义路. */
const AND =
  /、(?:以及(?!时)|及其|及(?:相关|有关|各|其他|周边|附近|部分)|和(?:相关|有关|各(?!庄|村)|其他|部分|其它)|或者|或(?=其他|其它|有关|相关))/gu

/** 甲、乙、等部门; 等、靠、要 and 慢、拖、等 are what idle people do. */
const OTHERS =
  /(?<=[\p{Script=Han}”》）)](?<![靠拖要慢推看]))、等(?=[，。；：、）)”\s,;:]|问题|工作|方面|情况|有关|相关|部门|单位|\d|[一二三四五六七八九十两几]|措施|设备|机构|企业|学校|乡镇|街道|产业|产品|作物|平台|渠道|资料|材料|政策|制度|系统|资源|要素|课程|疾病|工程|办公|管网|配套|职能|主管|形式|方式|内容|环节|因素|原因|项目|设施|行为|现象|领域|场所|地区|区域|群体|人群|公共|重点|各类|基础)/gu

/** A word, and no clause: 路窄,车多 and 车位少,道路窄 are clauses, and parted by commas. */
const ITEM =
  '(?![我你您他其该此这本各全也并将在从对为因由已均都无没不未乱强较很])[\\p{Script=Han}]{2,3}(?<![多少大小高低难差窄宽慢快长短重旧老弱严贵缺足强烈远近])'
/** 存在垃圾，污水，噪声等问题: three words and more of two or three characters, and nothing but them. */
const ITEMS = new RegExp(
  `(?<=反映|解决|涉及|存在|包括|会同|联合|协同)(?:${ITEM}[,，]){2,6}${ITEM}等(?=问题|现象|情况|方面|内容|设施|部门|单位)`,
  'gu',
)

/** 根据市教委《……意见》（…号），市财政局《……通知》（…号）: the grounds are listed. Not “……，我局印发《……》”. */
const LISTED =
  '(?<=(?:根据|按照|依据|依照|落实|执行)[^，。；,;《》]{0,24}《[^《》]{2,60}》[（(][^（）()]{4,24}号)[）)][，,](?![我本你您])(?:\\p{Script=Han}{0,8}[委局厅部府院会办])?(?=《[^《》]{2,60}》[（(][^（）()]{4,24}号[）)]'
const GROUNDS = new RegExp(
  `${LISTED}(?:等|文件|精神|的?(?:相关|有关)|的(?:规定|要求|精神|通知)|要求[，,]))`,
  'gu',
)
/** “根据《意见》（…号），省政府《方案》（…号）规定，……” may say that the second lays down something. */
const GROUNDS_OR_SUBJECT = new RegExp(`${LISTED}(?:明确|规定|提出))`, 'gu')

/** A pause mark and how the words behind it begin; most sentences have none of these. */
const BEFORE_CONNECTIVE = /、[从以因所致使此另同下为而并]/u
const BEFORE_RESULT = /、[可则将能就才]/u
const BEFORE_AND = /、[以及和或]/u
const LAST_ITEM = /[,，]\p{Script=Han}{2,3}等/u

/** Every pause mark of the text that is not the one due. */
export function findMisplaced(text: string): Misplaced[] {
  const found: Misplaced[] = []
  if (text.includes('、')) {
    // “经核准、并由企业承运的” may be two attributes.
    if (BEFORE_CONNECTIVE.test(text))
      collect(CONNECTIVE, 'clause', (raw) => !raw.startsWith('、并'))
    if (text.includes('、其中')) collect(PART, 'clause', () => false, true)
    if (BEFORE_RESULT.test(text)) collect(CONDITION, 'clause', () => false)
    if (BEFORE_AND.test(text)) collect(AND, 'last', () => false)
    if (text.includes('、等')) collect(OTHERS, 'others', () => true)
  }
  if (LAST_ITEM.test(text)) collect(ITEMS, 'items', () => false)
  if (text.includes('号')) {
    collect(GROUNDS, 'items', () => false)
    collect(GROUNDS_OR_SUBJECT, 'items', () => false, true)
  }
  return found

  function collect(
    pattern: RegExp,
    kind: Misplaced['kind'],
    isSure: (raw: string) => boolean,
    debatable = false,
  ): void {
    for (const { 0: raw, index } of findAll(text, pattern)) {
      const signs = kind === 'items' ? /[,，]/gu : /、/gu
      const marks = findAll(raw, signs).map((mark) => index + mark.index)
      // A condition is looked at from its 如 on, but only its mark is shown.
      const from = kind === 'clause' ? (marks[0] ?? index) : index
      found.push({ kind, from, to: index + raw.length, marks, sure: isSure(raw), debatable })
    }
  }
}
