import { findAll } from '@replylint/engine'

/** Words written twice. UTF-16 offsets in the sentence. */
export interface RepeatedWords {
  /** Where they stand first. */
  readonly at: number
  /** What may go: from here, with the mark before, to the end. */
  readonly keep: number
  readonly end: number
  readonly words: string
}

interface Clause {
  readonly at: number
  readonly end: number
  readonly text: string
}

const CLAUSE_END = /[，,；;。：:！？!?]/u
/** “一是随着……，随着……”, “我局高度重视，高度重视”: what stands before both. */
const OPENING =
  /^(?:[一二三四五六七八九十]{1,3}是|[（(][一二三四五六七八九十]{1,3}[）)])?(?:我[局县市区委镇乡院校们]|我单位)?/u
/** Said twice for courtesy or weight. */
const SAID_AGAIN = /^(?:谢谢|感谢|多谢|您好|你好|同意|注意|是的)/u
/** “学习，学习，再学习” is a slogan. */
const ONCE_MORE = /^\s?[，,]\s?再/u
/** A clause of so many characters does not come back by chance behind another one. */
const LONG = 10

/**
 * A clause right behind its like, or the first of a sentence after only one other: “随着社会经济的发展，
 * 随着社会经济的发展”. Half of “大力发展养老服务，大力发展” is none.
 */
export function repeatedClauses(text: string): RepeatedWords[] {
  const found: RepeatedWords[] = []
  const clauses: Clause[] = []
  let next = 0
  for (const raw of text.split(CLAUSE_END)) {
    const at = next + raw.length - raw.trimStart().length
    const words = raw.trim()
    next += raw.length + 1
    if (words === '') continue
    const clause = { at, end: at + words.length, text: words }
    const before = clauses.at(-1)
    clauses.push(clause)
    if (before === undefined) continue
    const near = isAgain(before, clause)
    // “城镇居民，每人每年缴费三百元，农村居民，每人每年缴费三百元”: the first of the sentence only.
    const first = near ? before : clauses.length === 3 ? clauses[0] : undefined
    if (first === undefined || !isAgain(first, clause) || !isWords(words)) continue
    if (near ? ONCE_MORE.test(text.slice(clause.end)) : !isLong(text, first, clause)) continue
    const start = first.end - clause.text.length
    found.push({ at: start, keep: before.end, end: clause.end, words: clause.text })
  }
  return found
}

function isWords(clause: string): boolean {
  return /\p{Script=Han}{2}/u.test(clause) && !SAID_AGAIN.test(clause)
}

function rest({ text }: Clause): string {
  return text.replace(OPENING, '')
}

function isAgain(other: Clause, { text }: Clause): boolean {
  return other.text.endsWith(text) && (other.text === text || rest(other) === text)
}

/** Only commas between: “……，由街道负责巡查；新城区的，由街道负责巡查” are two cases. */
function isLong(text: string, first: Clause, clause: Clause): boolean {
  return clause.text.length >= LONG && !/[；;。：:！？!?]/u.test(text.slice(first.end, clause.at))
}

const LIST =
  /(?:[^，,；;。：:！？!?、（）()“”《》\s]{1,30}、){2,60}[^，,；;。：:！？!?、（）()“”《》\s]{1,30}/gu
/** “建设、设计、监理单位进行建设、设计”: a list, its verb and the next list. */
const TWO_LISTS = /[或和及由对的应在不与为第无把将]|单位|禁止|进行|国家/u

/** “沿人民路、建设路、人民路通行”: the stations of a way. */
const MAY_COME_BACK = /[路街道巷站线桥]$/u
/** “公交途经县医院、体育馆、县医院”, “分别获一等奖、二等奖、一等奖”. */
const IN_ORDER = /分别|依次|先后|途[经径]|经过|公交|环线|线路|轮作|沿/u
/** “新集镇南庄村、东街村”: the villages of another town, of the same names perhaps. */
const OF_ANOTHER = /[镇乡区县]\p{Script=Han}{1,6}[村组庄屯]$/u

/** An item of a list that stands there again: “城关镇、新集镇、双河镇、新集镇等地”. */
export function repeatedItems(text: string): RepeatedWords[] {
  if (!mayRepeatItem(text)) return []
  return findAll(text, LIST).flatMap(({ 0: list, index }) => {
    const lead = text.slice(Math.max(0, index - 12), index) + list.slice(0, list.indexOf('、'))
    return IN_ORDER.test(lead) ? [] : repeatedIn(list, index)
  })
}

/** Two items begin alike; of what 等 begins, only that counts. */
function mayRepeatItem(text: string): boolean {
  const begun = new Set<string>()
  for (let mark = text.indexOf('、'); mark >= 0; mark = text.indexOf('、', mark + 1)) {
    const begin = text[mark + 1] === '等' ? '等' : text.slice(mark + 1, mark + 3)
    if (begun.has(begin)) return true
    begun.add(begin)
  }
  return false
}

function repeatedIn(list: string, index: number): RepeatedWords[] {
  const found: RepeatedWords[] = []
  const seen = new Map<string, number>()
  let at = index
  for (const [place, item] of list.split('、').entries()) {
    if (item.length > 8 || TWO_LISTS.test(item) || OF_ANOTHER.test(item)) seen.clear()
    // What stands before the first item belongs to the sentence: “涉及城关镇、新集镇”.
    else if (place > 0 && /^\p{Script=Han}{2}/u.test(item)) {
      const words = item.replace(/等.{0,6}$/u, '')
      const first = seen.get(words)
      if (first !== undefined && !MAY_COME_BACK.test(words))
        found.push({ at: first, keep: at - 1, end: at + words.length, words })
      seen.set(words, first ?? at)
    }
    at += item.length + 1
  }
  return found
}
