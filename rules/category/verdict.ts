import { findAll } from '@replylint/engine'
import { type AnswerSentence, FILLER } from './answer.ts'

/** What the answer says of the whole proposal; UTF-16 offsets in the block's text. */
export interface Verdict {
  readonly sentence: AnswerSentence
  readonly from: number
  readonly to: number
}

const NAMED = '(?:建议|提案|提议|意见|问题|事项|诉求|请求|要求|事宜)'
/** 您提出的问题, 你们反映的“…”问题, 您提出的“…的建议”，, 该提案. Not “该条建议”, not “您提出的第二点建议”. */
const SUBJECT = new RegExp(
  `(?:[您你]们?所?(?:提出?|反映|关心|关注)的?(?<what>[^，,。；;、${FILLER}]{0,24}${FILLER}{0,120}[^，,。；;、${FILLER}]{0,6}?)|[您你]们?的|(?:该|此|本|上述|以上|所提|所反映)的?)(?:${NAMED}(?!的)|(?<=${FILLER})(?=[，,]))`,
  'gu',
)
const FILLERS = new RegExp(FILLER, 'gu')
/** Characters before the verdict in which its subject is looked for. */
const REACH = 80
/**
 * Between the two stand only reasons: “您提出的问题，因我县财力有限，暂时无法解决”. In “该问题靠单一部门
 * 难以解决，我局联合多部门整治” the proposal is not refused.
 */
const REASONS =
  /^(?:[，,]?(?:因|由于|鉴于|受|经|与|按照?|根据|依据|目前|现|[我本][局县市区镇乡委院办厅省]|县|市|暂|确|限于|囿于|考虑到|不(?:属于?|在|符合)|还|均|都)[^，,。；;]{0,30}){0,3}[，,]?$/u
/** The refusal was only the trouble that the answer deals with. */
const DEALT_WITH =
  /为此|对此|先行|先期|试点|试行|变通|替代|改为|转为|立即|迅速|第一时间|高度重视|通过[^，,。；;]{2,12}(?:安排|解决|筹集)|(?<![未不无难拟将待])(?:移交|转交|转办|移送|调剂|修补|修缮|修复|拨付|下达|开业|开通|完工|竣工|整改到位|落实到位)/u
/** Only a part, a case that is supposed, what once was, or what others have. */
const LIMITED =
  /部分|其中|个别|有的|一些|有些|其余|剩余|其他|第[一二三四五六七\d]|[曾若倘]|如果|假如|一旦|此前|之前|以前|过去|往年|当时|一直|长期|多年|历[年史]|完全|并非|不是|不存在|避免|防止|除/u
const LONGEST = 600
const TAIL = '(?!的)[^，,。；;！!的]{0,12}(?=[，,。；;！!]|$)'

/** Ends of “您提出的问题……”: 暂时无法解决, 不予采纳, 留作参考, 尚不具备实施条件. */
const REFUSAL = new RegExp(
  `(?:(?:暂时?|目前|现阶段|一时|短期内|近期|当前|尚|仍|还|确实)[，,]?){0,3}(?:(?:无法|不能|难以|无力|没有能力)(?:得到|予以|给予)?(?:(?:解决|实施|实现|落实|采纳|办理|安排|列入|纳入)${TAIL}|满足(?=[，,。；;！!]|$))|(?:暂?不予?|未予?|不宜)采纳(?=[，,。；;！!]|$)|暂(?:不(?:予)?|缓)(?:考虑|实施|列入|安排|纳入|建设)${TAIL}|留作(?:今后|以后|下步)?(?:工作|决策)?的?参考(?:件|意见)?(?=[，,。；;！!]|$)|不具备[^，,。；;的]{0,12}条件(?=[，,。；;！!]|$))`,
  'gu',
)
/** 目前暂时无法解决你们提出的问题. */
const REFUSAL_FIRST =
  /(?:暂时?|目前|现阶段|一时|短期内|近期)(?:还|尚|仍)?(?:无法|不能|难以|无力)(?:解决|采纳|满足|落实|实现)[您你]们?(?:所?(?:提出?|反映)|的)[^，,。；;、第]{0,24}(?:建议|提案|意见|问题|诉求|请求|要求)(?=[，,。；;！!]|$)/gu
/** 因已无财力安排，请予以理解: no subject is named, the excuse stands for the whole. */
const EXCUSED =
  /(?:已无|再无|没有|缺乏|缺少|尚无|暂无|(?<=[因但目前，,])无)[^，,。；;]{0,10}(?:财力|资金|经费|项目投向|投资渠道|政策依据|政策支持)[^。；;]{0,40}(?:请[您你]?们?(?:给予|予以|多加)?(?:理解|谅解|见谅)|敬请(?:理解|谅解)|歉意)/gu
/** 暂不具备条件，待条件成熟后再予考虑. */
const PUT_OFF =
  /(?:暂|尚|目前|现阶段|还)[^，,。；;的]{0,4}不具备[^，,。；;的]{0,12}条件[，,][^，,。；;]{0,6}(?:待|等)[^，,。；;]{0,14}(?:成熟|具备|允许)[^，,。；;]{0,4}(?:再|后)[^，,。；;]{0,4}(?:考虑|研究|实施|安排|解决)/gu

/** 已解决, 已于5月安装到位; not 已无财力. */
const DONE =
  /(?:已|全部)(?!无|没|不|难)(?:经|于)?[^，,。；;]{0,14}?(?:解决|落实|采纳|办结|完成|建成|安装|修复|整改|拆除|清理|取缔|使用|通车|到位|开工|竣工|完工|硬化|改造|恢复|增设|开通|列入|纳入)/u

/** The sentence that refuses the proposal as a whole, where no other says that something was done. */
export function findRefusal(
  answer: readonly AnswerSentence[],
  matter: string,
): Verdict | undefined {
  const several = countSubjects(answer) > 1
  const bare = !answer.some(({ text, ofOnePoint }) => ofOnePoint || DONE.test(text))
  const titled = /[《“]/u.test(matter)
  const isWhole = (named: string) =>
    named.length < 2 || (!several && (titled ? sharesWords(named, matter) : bare))
  for (const [index, sentence] of answer.entries()) {
    if (!mayHold(sentence)) continue
    const found = refusalIn(sentence, isWhole) ?? (bare ? excuseIn(sentence) : undefined)
    if (found === undefined) continue
    const rest = [sentence.text.slice(found.to - sentence.at), ...textsFrom(answer, index + 1)]
    // “该问题暂时无法解决，我局已协调公交公司增设站点。”
    return rest.some((text) => DONE.test(text) || DEALT_WITH.test(text)) ? undefined : found
  }
  return undefined
}

function mayHold({ text, ofOnePoint }: AnswerSentence): boolean {
  return !ofOnePoint && text.length <= LONGEST
}

function textsFrom(answer: readonly AnswerSentence[], from: number): string[] {
  return answer.slice(from).map(({ text }) => text)
}

/** How many matters are named with words of their own: 您提出的停车问题, 您反映的路灯问题. */
function countSubjects(answer: readonly AnswerSentence[]): number {
  const named = new Set<string>()
  for (const { text } of answer) {
    if (text.length > LONGEST) continue
    for (const { groups } of findAll(text, SUBJECT)) {
      if ((groups?.what ?? '').length > 1) named.add(groups?.what ?? '')
    }
  }
  return named.size
}

/** Half of the pairs of characters: 增设路灯 and 关于在果郎村增设路灯的建议. */
function sharesWords(named: string, matter: string): boolean {
  const pairs = Array.from({ length: named.length - 1 }, (_, at) => named.slice(at, at + 2))
  return pairs.filter((pair) => matter.includes(pair)).length * 2 >= pairs.length
}

/** Tells by what the subject names whether it is the whole proposal. */
type IsWhole = (named: string) => boolean

function refusalIn(sentence: AnswerSentence, isWhole: IsWhole): Verdict | undefined {
  const { text } = sentence
  const first = firstOf(REFUSAL_FIRST, text)
  if (first !== undefined && !LIMITED.test(text.slice(0, first[1]))) return at(sentence, first)
  for (const [from, to] of spans(REFUSAL, text)) {
    const start = subjectBefore(text, from, isWhole)
    if (start !== undefined) return at(sentence, [start, to])
  }
  return undefined
}

/** Where the subject of the words at `from` begins. */
function subjectBefore(text: string, from: number, isWhole: IsWhole): number | undefined {
  const floor = Math.max(0, from - REACH)
  const before = text.slice(floor, from)
  const subject = findAll(before, SUBJECT).at(-1)
  if (subject === undefined) return undefined
  const between = before.slice(subject.index + subject[0].length)
  if (!REASONS.test(between)) return undefined
  // “您提出的由财政补贴托管费的建议暂时无法采纳” is one wish of 规范校外午间托管, where others are met.
  if (!isWhole(subject.groups?.what?.replace(FILLERS, '') ?? '')) return undefined
  if (LIMITED.test(text.slice(0, from)) || DONE.test(text.slice(0, from))) return undefined
  // “我们建议对该问题……”, “如该提案……” ask or suppose.
  const asked = before.slice(0, subject.index)
  if (/(?:建议|希望|恳请|请|如)[^，。；]{0,6}对$|(?:建议|希望|恳请|如)$/u.test(asked))
    return undefined
  return floor + subject.index
}

/** Counts only where nothing at all was done, and no other point is answered. */
function excuseIn(sentence: AnswerSentence): Verdict | undefined {
  const span = firstOf(EXCUSED, sentence.text) ?? firstOf(PUT_OFF, sentence.text)
  if (span === undefined || LIMITED.test(sentence.text.slice(0, span[1]))) return undefined
  return at(sentence, span)
}

/** 已采纳, 已全部落实, 已得到解决. */
const SUCCESS =
  /(?:[均都现]|目前|已经)?已(?:经)?(?:全部|全面|完全|得到|被|予以|圆满|妥善|按要求|彻底|基本){0,3}(?:采纳|吸纳|解决|落实|办结|办理完毕|整改到位|整改完毕)(?:到位|完毕)?(?=并|[，,。；;！!]|$)/gu
/** 已采纳您的建议, 已按您的建议建成. */
const SUCCESS_FIRST =
  /已(?:经)?(?:(?:全部|完全|全面)?(?:采纳|吸纳|落实)了?[您你]们?(?:的|所?提出?的?)(?:全部|所有|上述|以上)?(?:建议|提案|意见)|按照?[您你]们?(?:的|所?提出?的?)(?:建议|提案|意见|要求)(?:全部|全面)?(?:完成|建成|落实|整改|安装|实施)(?:到位|完毕|完成)?)(?=[，,。；;！!]|$)/gu
/** 您反映的果郎村道路已建成通车. */
const BUILT =
  /[您你]们?所?(?:提出?|反映|建议)的?[^，,。；;、第]{1,24}?(?:[均现]|目前)?已(?:经)?(?:于[^，,。；;]{2,12}?)?(?:全面|全部|正式|顺利)?(?:建成(?:通车|并?投入使用|投用)?|完工|竣工(?:验收)?|通车|投入使用|修复(?:完毕)?|(?:整改|安装|硬化|改造)(?:到位|完毕|完成))(?=[，,。；;！!]|$)/gu
/** What a C or D letter says of its reasons. */
const HINDERED =
  /无法|不能|难以|暂|不具备|不符合|不予|不足|条件(?:限制|所限|允许|成熟|具备|不)|限制|制约|受限|困难(?!群|家|老|户|学|职|人|残)|有限(?!公司|责任)|紧张|缺口|(?<![不非])但|不过|然而|(?<![接招对看等期优款])待|(?<![时高崇风])尚|未(?!来|成年)|参考|部分(?:建议|问题|采纳|落实|解决|完成)|其余|现(?:要求|申请|提出)|需(?:重新|上?报|经|由|另)|由[^，,。；;]{2,10}(?:核定|决定|审批|负责)|投资(?:较|巨)?大|周期长|视[^，,。；;]{1,8}情况|[无没]有?[^，,。；;]{0,6}(?:计划|规划|政策|资金)/u
const HINDERED_AT_END = /无法|难以|不具备|限制|制约|受限|条件成熟|剩余|其余|部分(?:建议|问题)/u
/** “您的建议已采纳，将争取资金逐步实施” is what a C letter may say. */
const LATER = /逐步|争取|列入|纳入|规划|计划|适时|研究/u

/** “以上答复如有不当之处”, “不足之处” are how any letter closes; reasons count there, too. */
function isHindered({ text, block }: AnswerSentence): boolean {
  return (block.role === 'closing' ? HINDERED_AT_END : HINDERED).test(text)
}

/** The sentence that calls the whole proposal settled, where nothing in the answer holds it back. */
export function findSuccess(answer: readonly AnswerSentence[]): Verdict | undefined {
  if (answer.some(isHindered)) {
    return undefined
  }
  for (const sentence of answer) {
    if (!mayHold(sentence)) continue
    const span =
      firstOf(SUCCESS_FIRST, sentence.text) ?? firstOf(BUILT, sentence.text) ?? settled(sentence)
    if (span === undefined || LIMITED.test(sentence.text.slice(0, span[1]))) continue
    const adopted = /[采吸]纳/u.test(sentence.text.slice(...span))
    if (adopted && answer.some(({ text }) => LATER.test(text))) return undefined
    return at(sentence, span)
  }
  return undefined
}

function settled({ text }: AnswerSentence): [number, number] | undefined {
  for (const [from, to] of spans(SUCCESS, text)) {
    const floor = Math.max(0, from - REACH)
    const subject = findAll(text.slice(floor, from), SUBJECT).at(-1)
    if (subject === undefined) continue
    const start = floor + subject.index
    const between = text.slice(start + subject[0].length, from)
    if (between.length <= 14 && !/[，,；;]/u.test(between.slice(1))) return [start, to]
  }
  return undefined
}

/** What is under way or to come; not “经研究，您的建议暂不予采纳”, “经局长办公会研究”. */
const PLANNED =
  /[将拟待]|计划|规划|列入|纳入|正在|下一步|今后|争取|逐步|适时|推进|积极|继续|协调|申报|上报|汇报|加大|尽快|尽力|分步|分期|预算|研究(?<!(?<![已曾需须])经(?![济营费验常贸])[^，,。；;]{0,12}研究)|探索/u

/** True where the answer speaks of work under way or to come. */
export function isPlanned(answer: readonly AnswerSentence[]): boolean {
  return answer.some(
    ({ text, block }) => block.role !== 'closing' && (PLANNED.test(text) || DONE.test(text)),
  )
}

/** Most matches that are looked at in one sentence. */
const ENOUGH = 3

function spans(expression: RegExp, text: string): [number, number][] {
  const found: [number, number][] = []
  for (const { index, 0: raw } of findAll(text, expression)) {
    found.push([index, index + raw.length])
    if (found.length === ENOUGH) break
  }
  return found
}

function firstOf(expression: RegExp, text: string): [number, number] | undefined {
  return spans(expression, text)[0]
}

function at(sentence: AnswerSentence, [from, to]: readonly [number, number]): Verdict {
  return { sentence, from: sentence.at + from, to: sentence.at + to }
}
