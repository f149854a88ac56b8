import { headingLevel, isFormTitle, isReplyTitle } from './cues.ts'
import { isAnswerTitle, isOtherPaper, isPaperOfOthers, speaksOfOtherAssembly } from './genre.ts'
import type { Segment } from './lines.ts'
import type { Salutation } from './salutation.ts'

/** What a letter is told by. */
export interface LetterCues {
  readonly segments: readonly Segment[]
  /** Keys of the title's lines. */
  readonly titles: readonly string[]
  readonly salutation: Salutation | undefined
  /** The first segment behind head and salutation. */
  readonly textAt: number
}

/** Lines above the salutation that can hold a title; without salutation, lines at the beginning. */
const HEAD_LENGTH = 16
const HEAD_LENGTH_WITHOUT = 6
/** Lines of text that can hold the opening. */
const OPENING_WITHIN = 4
/** Lines behind a salutation in which a letter comes to speak of the proposal. */
const MATTER_WITHIN = 12
/** Most lines of a title. */
const TITLE_LINES = 3

const PROPOSAL = /建议|提案|议案/u
/** Says that the proposal has come in, or that the answer follows. */
const RECEIPT =
  /悉[，,。;；.]|[收知敬]悉|(?:答复|回复|函复|复函|函告|意见|情况)[^。]{0,8}如下|如下[^。，]{0,4}(?:答复|回复|意见)|(?:交由?|转由?|批转|移交|转到|转至|转给)[^。]{0,24}(?:办理|承办|研究|处理|主办|协办|会办|答复)/u
const TO_YOU = /[您你贵]/u

/** A Markdown page that shows a letter as an example is none. */
const FENCE = /^(?:`{3}|~{3})/u

/**
 * Whether this is an answer to a proposal, or an opinion to the body that answers. The editor asks it
 * of every text that is opened: what only speaks of proposals is none.
 */
export function isLetter(cues: LetterCues): boolean {
  const { segments, salutation, textAt } = cues
  if (segments.some(({ key }) => FENCE.test(key))) return false
  if (isTitled(cues)) return true
  const lead = textsOf(segments, textAt, OPENING_WITHIN)
  if (lead.some(speaksOfOtherAssembly)) return false
  const head =
    salutation === undefined
      ? segments.slice(0, HEAD_LENGTH_WITHOUT)
      : segments.slice(Math.max(0, salutation.from - HEAD_LENGTH), salutation.to)
  if (head.some(({ key }) => isPaperOfOthers(key))) return false
  const otherPaper = head.some(({ key }) => isOtherPaper(key))
  if (salutation === undefined) return !otherPaper && isOpened(segments, lead)
  if (salutation.kind === 'body') return !otherPaper && assists(lead)
  if (otherPaper || salutation.kind === 'group' || isSpeech(segments, salutation))
    return answersAtOnce(lead)
  return answersPerson(cues, salutation, lead)
}

function textsOf(segments: readonly Segment[], from: number, count: number): string[] {
  return segments.slice(from, from + count).map(({ text }) => text.slice(0, 400))
}

/**
 * One past the last line of the first title of an answer, which may run over a few lines; 0 where there
 * is none.
 */
function answerTitleEnd(titles: readonly string[]): number {
  for (const [at, first] of titles.entries()) {
    let joined = first
    if (isAnswerTitle(joined)) return at + 1
    for (let end = at + 1; end < Math.min(titles.length, at + TITLE_LINES); end++) {
      const next = titles[end] ?? ''
      if (headingLevel(next) > 0) break
      joined += next
      if (isAnswerTitle(joined)) return end + 1
    }
  }
  return 0
}

/**
 * Whether a title makes this a letter: above a salutation always, else once a line follows, for
 * “…第12号建议答复” may become “…建议答复的函” or a heading of something else.
 */
function isTitled({ segments, titles, salutation }: LetterCues): boolean {
  const end = answerTitleEnd(titles)
  if (end === 0) return false
  if (salutation !== undefined) return true
  const followed = end < titles.length || segments.at(-1)?.key !== titles.at(-1)
  return followed && !isList(titles)
}

/** “关于第12号建议的答复⏎关于第13号建议的答复⏎……”: a page that links to letters. */
function isList(titles: readonly string[]): boolean {
  const numbers = titles.filter(isAnswerTitle).map((title) => NUMBERED.exec(title)?.[0])
  return new Set(numbers).size > 1
}

/** Above “陈德溪代表：” even “关于加快推进团林镇基础设施建设的答复” is the title of an answer. */
function isAnyAnswerTitle(key: string): boolean {
  return (
    (isReplyTitle(key) && !/[报汇][告报]$/u.test(key)) || /(?:答复|复函|答复函|回复)$/u.test(key)
  )
}

/** Who speaks, and “问：”: the text of a report or an interview. */
const OPENED = /^[\p{Script=Han}·、，,：:！!。；;\s（()）\d]{0,60}[您你贵]/u
const SPOKEN = /^(?:问|答|记者|主持人|.{1,12}说)[:：]/u

/** A text without salutation that begins as a letter does: 您提出的《关于…的建议》收悉。 */
function isOpened(segments: readonly Segment[], lead: readonly string[]): boolean {
  const opening = lead.find(
    (text) => OPENED.test(text) && !SPOKEN.test(text) && PROPOSAL.test(text) && RECEIPT.test(text),
  )
  return opening !== undefined && isKnownProposal(segments, opening)
}

const NUMBERED = /第[\d\-A-Za-z]{1,12}号/u
/** “第26号”, “《关于…的建议》”: a citizen's 建议 has neither number nor name. */
const NAMED =
  /第[\d\-A-Za-z]{1,12}号|《[^《》]{0,200}(?:建议|提案|议案)》|[“"][^”"]{0,200}(?:(?:建议|提案|议案)[”"]|[”"]的?(?:建议|提案|议案))/u
const PROPOSERS = /人大|人民代表大会|政协|政治协商|代表(?!性|着|作|了)|委员(?!会)|提案|代表团/u

/** Whether the proposal is one of deputies or members, as far as the letter says. */
function isKnownProposal(segments: readonly Segment[], opening: string): boolean {
  return NAMED.test(opening) || segments.some(({ text }) => PROPOSERS.test(text.slice(0, 400)))
}

/** “现将第12号建议转给你单位办理”, “我局的答复代表不满意，请你局重新办理”: asks the body to answer. */
const ASKS =
  /(?:转给?|交)(?:由|给)?(?:你|贵)|请(?:你|贵|各)[^。]{0,16}(?:办理|办结|研究处理|答复代表|报送)|申请(?:延期|延长|改办|退回)|批示|审议/u
const PARTICIPATES = /[会协]办|函复|复函|答复|回复|办理(?:情况|意见|结果)|意见|悉/u

/** A 会办意见 without its title: 贵局转来的市政协第31号提案收悉，我局提出以下会办意见。 */
function assists(lead: readonly string[]): boolean {
  const opening = lead.slice(0, 2).join('')
  // “《关于征求〈代表建议办理办法〉意见的函》收悉” is no proposal.
  const frame = opening.replace(/《[^《》]{0,200}》/gu, '《》')
  return (
    PROPOSAL.test(opening) &&
    (PROPOSERS.test(frame) || NUMBERED.test(frame)) &&
    PARTICIPATES.test(opening) &&
    !ASKS.test(opening)
  )
}

/** “各位代表：”, “尊敬的各位领导、各位代表：” open a speech as well. */
function isSpeech(segments: readonly Segment[], { from, to }: Salutation): boolean {
  return segments.slice(from, to).some(({ key }) => /各位|全体|^(?:尊敬的)?代表[:：]/u.test(key))
}

function answersAtOnce(lead: readonly string[]): boolean {
  const opening = lead.slice(0, 2).join('')
  return PROPOSAL.test(opening) && TO_YOU.test(opening) && RECEIPT.test(opening)
}

const INVITES = /诚邀|邀请您|特邀|敬请光临|恭请|[兹拟]?定于.{0,40}(?:召开|举行|举办|开展)/u
/** “林之远代表：⏎我建议增设夜间公交。⏎周立群委员：⏎……” are minutes. */
const SPEAKER = /^\p{Script=Han}{2,4}(?:代表|委员)[:：]/u
const SPEAKERS_WITHIN = 6
const CALLS = /代表|委员/u

/** A letter to a person: it comes to speak of the proposal, and does not merely invite. */
function answersPerson(
  { segments, titles }: LetterCues,
  { from, to }: Salutation,
  lead: readonly string[],
): boolean {
  if (titles.some(isAnyAnswerTitle)) return true
  const matter = textsOf(segments, to, MATTER_WITHIN)
  if (!matter.some((text) => PROPOSAL.test(text) || /答复|回复/u.test(text))) return false
  if (segments.slice(to, to + SPEAKERS_WITHIN).some(({ key }) => SPEAKER.test(key))) return false
  const opening = lead.slice(0, 2).join('')
  // “您的建议我们已收到，定于7月召开专题会议研究” answers.
  if (INVITES.test(opening) && !RECEIPT.test(opening) && !/收到/u.test(opening)) return false
  if (segments.slice(from, to).some(({ key }) => CALLS.test(key))) return true
  // “林之远同志：⏎您提出的……” may answer any letter.
  return RECEIPT.test(opening) && isKnownProposal(segments, opening)
}

const FORM_OF_PROPOSAL = /提案|人大|政协|代表|委员(?!会)/u
/** Lists of many proposals, and forms about the deputies themselves. */
const LIST = /统计|汇总|一览|目录|明细|台账|清单|履职|推荐|签到|名册/u
const ASKED_OR_TOLD = /面商|沟通|见面|走访|征询|征求|反馈|意见|满意|评议|答复|办理|回执|记录/u
/** Lines of a form that say what it is about. */
const FORM_LINES = 16

/** A 面商记录表 or 征询意见表, and no registration, no list, no form of another matter. */
export function isProposalForm(segments: readonly Segment[]): boolean {
  const above = segments.slice(0, FORM_LINES)
  if (above.some(({ key }) => isOtherPaper(key))) return false
  return (
    above.some(
      (each) => isFormTitle(each) && ASKED_OR_TOLD.test(each.key) && !LIST.test(each.key),
    ) && above.some(({ text }) => FORM_OF_PROPOSAL.test(text.slice(0, 400)))
  )
}
