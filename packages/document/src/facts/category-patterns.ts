const OPEN = '[(〔\\[【〖﹝<“"]'
const CLOSE = '[)〕\\]】〗﹞>”"]'
/** A1 and B2 are the classes of places that divide further; 甲类 is what a few write for A类. */
const LETTER = '(?<letter>[A-Fa-f]|[甲乙丙丁](?=\\s?类))(?<grade>[1-3])?'
/**
 * A letter with 类 inside or outside its brackets: A, A类, (A)类, 〔A 类〕, A1类. The fact is what
 * stands inside.
 */
const MARK = `${OPEN}?\\s?(?<mark>${LETTER}\\s?类?)\\s?${CLOSE}?\\s?类?${CLOSE}?`
/** Without a label only A to D stand alone; “E” or “A1” needs its 类. */
const SURE = `(?=${OPEN}?\\s?(?:[A-Fa-f][1-3]?\\s?${CLOSE}?\\s?类|[A-D](?![1-3])))`
/** “A/B/C” and “A、B类” are choices not made; “C.社会建设” is the proposal's subject. */
const NOTHING_MORE =
  '(?=$|[\\s,;。|)(（〕\\]】]|件|已|正在|列入|基本|部分|[/／]?(?:同意|可以?公开|公开|主动))(?!\\s?(?:[/、或](?!同意|可|公开|主动)))'

/** 答复, 办理 … and what they are labels of. */
const WHAT = '(?:答复[件函]?|复[函文]|办理|办复|承办|评价|处理|办结|回复|解决|落实)'
const OF = '(?:类\\s{0,2}别|类型|分类|结果|情况|性质|等[级次])'
/** What stands where the legend (A、B、C) behind a label was. */
export const BLANKED = '·'

/** 答复类别, 办理结果, 类 别; not 垃圾分类, not 提案分类. */
export const LABEL_WORD = `(?<!\\p{Script=Han})(?:(?:建议|提案)?(?:${WHAT}${OF}|结果类别)|解决程度|类\\s{0,2}别|分\\s{0,2}类|结果)(?:标[记识注]|分类)?`
/** 办理结果：已解决（A类）. */
const IN_WORDS = '(?:[\\p{Script=Han}、]{0,14}(?:解决|采纳|落实|参考|办结|实施)\\s?(?=[(〔]))?'
const BETWEEN = `(?::\\s{0,3}${IN_WORDS}|[\\t|]\\s{0,3}|(?=${OPEN})|(?=[A-F][1-3]?\\s?类)|(?<=[〕\\]】]\\s{0,2}))`

/** 答复类别：A类, 类 别:B, 办理结果:(A), 答复类别⇥A类, 办理类别(A、B、C):B. Not 类别:提案. */
export const LABEL = new RegExp(
  `${LABEL_WORD}${BLANKED}{0,40}[〕】]?\\s{0,2}${BETWEEN}${MARK}${NOTHING_MORE}`,
  'dgu',
)
/** A line of its own: A, A类, (A)类, 〔A 类〕, A类（已解决）, （A类：已解决）. */
export const LINE = new RegExp(
  `^\\s*[★☆]?${SURE}${MARK}(?:件|答复)?\\s?(?:[(][\\p{Script=Han}、]{2,12}[)]|:\\s?[已正基列部留解采][\\p{Script=Han}、]{1,12}[)]?)?\\s*$`,
  'du',
)
/** Beside 公开 or a number on one line: “A类  主动公开”. */
export const WORD = new RegExp(`(?<=^|\\s)${SURE}${MARK}(?=$|\\s)`, 'dgu')
/** 澧交建复〔2023〕12号C类, 汨政字〔2021〕8号B类 同意公开, 〔2022〕号（B类）. */
export const AFTER_NUMBER = new RegExp(`号\\s{0,8}${SURE}${MARK}${NOTHING_MORE}`, 'dgu')
/** …办理情况(B)的函, …的函(A), …的答复 A类. */
export const IN_TITLE =
  /(?:[(〔【[]\s?|(?<=答复|函|回复|意见|情况)\s{0,6}(?=[A-F][1-3]?\s?类\s?$))(?<mark>(?<letter>[A-D](?![1-3]|\s?\p{Script=Han}{3})|[A-F](?=[1-3]?\s?类))(?<grade>[1-3])?\s?类?)(?:\s?(?:答复|件)?[)〕】\]]|\s?$)/dgu
/** 此件为B类, 该建议属于“B类”件. Not “该建议属于B类地区”. */
export const IN_BODY =
  /(?:此件|本件|该件|[本该此](?:答复|复函)|[本该此]建议|[本该此]提案|办理结果|[答办]复类别|办理类别)(?:的?(?:答复|办理|办复))?(?:类别|结果|类型)?(?:确?定为|列[为入]|归[为入]|归类为|属于?|为|是)\s?[“"(]?(?<mark>(?<letter>[A-F])(?<grade>[1-3])?[”"]?类)(?=$|[,;。()”"]|件|建议|提案|办理|答复)/dgu
