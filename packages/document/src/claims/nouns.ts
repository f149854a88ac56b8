/** Where a thing is counted: 全市, 我区, 全国. */
const REGION = /(?:全|我|本|该)(?:国|省|市|县|区|州|盟|旗|镇|乡|村|街道|社会|球)|世界|全球/gu

/** Before the noun: words of time, 其中, and verbs. */
const LEAD =
  /^.*(?:20\d\d年度?底?|\d{1,2}月底?|\d{1,2}日|截[至止]|目前|现有|其中|共有|拥有|配备|配置|建有|建成|设有|共计|收到|受理|办理|承办|提出|现)/u
const TRAIL = /(?:已经?|现|约|总?共|合计|近|超过?|为|是|达到?|达|有|[，,：:])+$/u
const NUMBER_WORDS = /(?:总数量?|总人数|总量|数量|数目|个数|数)$/u

export interface Noun {
  /** Without region, 总 and 数: 户籍人口 of 全市户籍总人口数. */
  readonly text: string
  readonly region: string
}

/** The thing that a label or a base names. */
export function nounOf(label: string): Noun {
  const region = label.match(REGION)?.at(-1) ?? ''
  const text = label
    .replace(REGION, '')
    .replace(LEAD, '')
    .replace(TRAIL, '')
    .replace(NUMBER_WORDS, '')
    .replace(/总(?=人口|户|面积|里程|额|量|投资|支出|收入)/gu, '')
    .replaceAll('的', '')
  return { text, region }
}

/** 户籍, 常住 and the age add nothing to which people are meant. */
const KIND_OF_PEOPLE = /^(?:户籍|常住|\d{2}周?岁及?以上)+/u

/**
 * True when what is counted under `label` is what `base` names: 60岁以上老年人口 are the 老年人口,
 * 农村老年人口 and 城镇人口 are only some of the 老年人口 and 人口.
 */
export function names(label: Noun, base: Noun): boolean {
  if (base.text.length < 2) return false
  if (label.text !== base.text && label.text.replace(KIND_OF_PEOPLE, '') !== base.text) return false
  // “占全国老年人口的3%” is not reckoned from 全区老年人口.
  return base.region === '' || base.region === label.region
}

/** True when the shorter name is spelt out by the longer: 水稻面积 and 水稻播种面积, 设计 and 设计灌溉面积. */
export function resembles(label: Noun, base: Noun): boolean {
  const [short, long] =
    label.text.length < base.text.length ? [label.text, base.text] : [base.text, label.text]
  if (short.length < 2) return false
  let at = 0
  for (const char of long) if (char === short[at]) at++
  return at === short.length
}
