import type { Segment } from './lines.ts'

const PEOPLE = '(?:代表|委员)(?:们)?'
const COUNT = '(?:等)?(?:\\d{1,3}|[一二两三四五六七八九十]{1,3})(?:位|名|个|人)?'
/** With what a template leaves in the place of a name: ×××, XXX, ____, 代表/委员. */
const NAME_TEXT = '[\\p{Script=Han}·•・、,，（）()\\d等×xXＸ_＿/／]'
/** 尊敬的陆春禾代表：, 马青、周丽等委员:, 刘建军等13位代表：, 尚路鹏（等4位）代表：, 刘苍林政协绿春县委员: */
const PERSONS = new RegExp(
  `^(?:尊敬的?)?${NAME_TEXT}{1,280}${PEOPLE}(?:${COUNT}|等)?(?:[（(][^（）()]{1,24}[）)])?[:：]$`,
  'u',
)
/** 尊敬的林之远委员，, 林之远代表您好： and 林之远同志：, which a proof-reader corrects but nobody misreads. */
const PERSONS_ODD =
  /^尊敬的[\p{Script=Han}·、]{2,60}(?:代表|委员)[，,！!]$|^(?:尊敬的?)?[\p{Script=Han}·、]{2,60}(?:代表|委员)[，,]?[您你]们?好[:：，,！!。]?$|^(?:尊敬的?)?[\p{Script=Han}·、]{2,40}(?:先生|女士|同志)[:：]$/u

/** The same without its colon, or with another mark: short, and nothing but names. */
const PERSONS_BARE = new RegExp(
  `^(?:尊敬的?)?[\\p{Script=Han}·、]{2,60}(?:${COUNT})?[（(]?(?:${COUNT})?[）)]?${PEOPLE}[；;，,。]?$`,
  'u',
)
/** 人大代表林之远：, 林之远、周立群二位：, 林之远、周立群： */
const NAME = '[\\p{Script=Han}·]{2,4}'
const PERSONS_UNTITLED = new RegExp(
  `^(?:尊敬的?)?(?:[\\p{Script=Han}]{0,10}(?:代表|委员)(?!建议|意见|反映|提出|认为|表示|要求|指出|答复)${NAME}|${NAME}(?:、${NAME}){1,9})(?:${COUNT})?[:：]$`,
  'u',
)
const PROPOSED = /[您你].{0,60}(?:建议|提案|议案)/u
/** A line of names that the next line goes on with: 林之远、周立群、何敏、马⏎青代表： */
const NAMES_BROKEN = /^(?:尊敬的?)?[\p{Script=Han}·]{1,8}(?:、[\p{Script=Han}·]{1,4}){2,60}$/u
/** Who proposes together: 城东街道代表团：, 民建青阳市委会：, 县政协社会和法制委员会：. */
const GROUP =
  /(?:代表团|代表小组|代表组|委员小组|委员组|联络组|联络委|联络站|小组|界别|界|主席团|工商联|联合会|红十字会|商会|总工会|工会|团委|团[省市区县州]委|妇联|科协|侨联|台联|文联|残联|知联会|联谊会)[:：]$|(?:民革|民盟|民建|民进|农工党?|致公党?|九三学社|台盟|共青团)[\p{Script=Han}]{0,20}[:：]$|(?:政协|人大)[\p{Script=Han}]{0,20}(?:委员会|委|工委|专委会)[:：]$/u
/** The lead body of a 会办意见: 市民政局：, 市卫生健康委：; ××局： of a template. */
const BODY =
  /(?:局|委|委员会|办|办公室|政府|厅|院|街道|街道办事处|办事处|镇|乡|站|中心|公司|大队|支队|分局|管委会|部|处|所)[:：]$/u
const BODY_NAME = /^(?:尊敬的?)?[\p{Script=Han}·、（）()\d×]{2,44}[:：]$/u
/** 承办单位：, 答复意见：, 一、关于…： and the like lead in something else. */
const NO_ADDRESSEE =
  /^(?:第[一二三四五六七八九十百\d]{1,5}条|听证|承办|主办|会办|协办|联系|责任|领衔|联名|附议|参[会加与]|出席|列席|[甲乙丙]方|授权|法定|委托|签[字名]|牵头|配合|单位|附|抄|注|答复|办理|建议|提案|现将|现就|经|关于|[一二三四五六七八九十]{1,2}[、是]|[（(][一二三四五六七八九十\d])|如下|意见[:：]|要求[:：]|内容[:：]|要点[:：]/u
/** “各位代表：” opens a speech as well: there the text itself must speak of a proposal. */
const EVERYBODY = /^(?:尊敬的?)?(?:各位|全体)/u
const ANSWER = /收悉|悉[，,。]|如下|现将|您|你们|你|提出的|提案|建议|《/u

export type AddresseeKind = 'person' | 'group' | 'body'

/** How any salutation ends. Cheap, for it is tried on every line. */
const LAST = /[:：；;，,。！!代表委员们好]$/u

/** Who is addressed by this text (without blanks), or undefined when it is no salutation. */
function addresseeKind(key: string, next: string): AddresseeKind | undefined {
  if (key.length < 3 || NO_ADDRESSEE.test(key)) return undefined
  if (EVERYBODY.test(key) && !(ANSWER.test(next) && PROPOSED.test(next))) return undefined
  if (PERSONS.test(key) && isListOfNames(key)) return 'person'
  // The last line while the letter is being typed: “石桥镇代表团：” under its title.
  if (next === '' ? !BODY_NAME.test(key) : !ANSWER.test(next)) return undefined
  if (PERSONS_ODD.test(key)) return 'person'
  if (BODY_NAME.test(key)) {
    if (GROUP.test(key)) return 'group'
    if (BODY.test(key)) return 'body'
  }
  // “贾丽：⏎您提出的……” lacks 代表, not its addressee.
  if (/^\p{Script=Han}{2,4}[:：]$/u.test(key) && /^[您你]们?.{0,30}提出/u.test(next))
    return 'person'
  if (PROPOSED.test(next) && PERSONS_UNTITLED.test(key)) return 'person'
  if (
    key.length <= 60 &&
    PERSONS_BARE.test(key) &&
    /^(?:您|你|在|《|关于|尊敬|[^。]{0,30}提出)/u.test(next)
  )
    return 'person'
  return undefined
}

/** “……区别不同情况，将办理结果答复代表：” in a regulation, “现汇报各位代表：” name nobody. */
const TELLS =
  /(?:答复|回复|告知|反馈|走访|听取|征求|汇报|报告|邀请|联系)(?:提案|建议|相关|有关|各位)?(?:代表|委员)/u

/** “我局多次走访，认真听取各位代表：” has a comma, but no list of names. */
function isListOfNames(key: string): boolean {
  if (TELLS.test(key)) return false
  const names = key.replace(/[（(][^（）()]{0,40}[）)]/gu, '')
  return names.split(/[、,，]/u).every((name) => name.length <= 18)
}

export interface Salutation {
  /** First and one past the last segment. */
  readonly from: number
  readonly to: number
  readonly kind: AddresseeKind
}

/** The first salutation among the segments from `from` on; a list of names may run over lines. */
export function findSalutation(segments: readonly Segment[], from: number): Salutation | undefined {
  for (let at = from; at < segments.length; at++) {
    let joined = ''
    for (let end = at; end < Math.min(at + 4, segments.length); end++) {
      const segment = segments[end] as Segment
      if (segment.text.length > 300 || segment.text.includes('\t')) break
      joined += segment.text.length <= 80 ? segment.key : segment.text.replace(/\s+/gu, '')
      const kind = LAST.test(joined)
        ? addresseeKind(joined, segments[end + 1]?.key ?? '')
        : undefined
      if (kind !== undefined) return { from: at, to: end + 1, kind }
      if (!/[、,，]$/u.test(joined) && !NAMES_BROKEN.test(joined)) break
    }
  }
  return undefined
}

/** Before it a blank, or the title: …第12号建议的答复林之远代表：您提出…. */
const BLANK_OR_START = '(?:^|[\\s\\u3000]|(?<=答复函?|复函|的函|回复))'
/** 陈江芬代表: 您在… on one line with more before or behind it. */
const INLINE = new RegExp(
  `${BLANK_OR_START}((?:尊敬的?)?[\\p{Script=Han}·、]{2,120}(?:${COUNT})?(?:[（(][^（）()]{1,12}[）)])?(?:代表|委员)[:：])\\s*(?=[您你《现在经贵]|关于|感谢|首先|收到|第\\d)`,
  'u',
)
const ENDS_SALUTATION = /(?:代表|委员)[:：]/u

/**
 * Where a line that holds head, salutation and text at once is to be cut: offsets into `text` of the
 * salutation's begin and end. Only the first 400 characters are looked at.
 */
export function inlineSalutation(text: string): readonly [number, number] | undefined {
  const head = text.slice(0, 400)
  const found = ENDS_SALUTATION.test(head) ? INLINE.exec(head) : null
  if (found === null || found[1] === undefined) return undefined
  const start = found.index + found[0].indexOf(found[1])
  return [start, start + found[1].length]
}
