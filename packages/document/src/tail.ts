import { CLOSING, FINISHED, headingLevel, tailRole } from './cues.ts'
import type { Segment } from './lines.ts'
import type { BlockRole } from './types.ts'

/** Longest line without 。 that may stand in a tail unlabelled. */
const TAIL_LINE = 40
/** Lines below signature and date among which any short line is tail. */
const BELOW_SIGNATURE = 12
/** Most lines of a tail that say nothing by themselves, one after another. */
const UNLABELLED = 40
/** Longest list of attachments. */
const ATTACHMENTS = 12

/** The first segment of the tail. Walks up from the end; prose and headings end it. */
export function tailStart(segments: readonly Segment[], from: number, end: number): number {
  let start = end
  for (let at = end - 1; at >= from && start - at <= UNLABELLED; at--) {
    if (tailRole(segments[at] as Segment) !== undefined) start = at
    else if (!mayBeTail(segments, at)) {
      const signed = signedAbove(segments, from, at)
      if (signed === undefined) break
      start = signed
      at = signed
    }
  }
  return start > from && isSignedAbove(segments, start) ? start - 1 : start
}

/**
 * The signature above this line, when only short lines stand between. Below “青阳市水务局⏎2025年6月17日”
 * even “顾明远，联系电话：8812345。” is no prose.
 */
function signedAbove(segments: readonly Segment[], from: number, at: number): number | undefined {
  for (let each = at; each > Math.max(from, at - BELOW_SIGNATURE); each--) {
    const [above, line] = [segments[each - 1] as Segment, segments[each] as Segment]
    const roles = [tailRole(above), tailRole(line)]
    if (roles.includes('signature') && roles.includes('date')) return each - 1
    if (line.text.length > 3 * TAIL_LINE || line.hashes > 0) return undefined
  }
  return undefined
}

const HAN_ONLY = /^[\p{Script=Han}（）()·、]{3,36}$/u
/** “感谢您对我县水务工作的关心”, “特此答复” and “该工程预计年底完成” without a 。 sign nothing. */
const CLAUSE =
  /[的了已您你我]|感谢|完成|力争|确保|预计|进一步|予以|[专特]此|此复|答复|此致|敬礼|顺颂/u

/** 青阳市民政局（联系人：顾明远 8812345） */
const CONTACT_BESIDE = /[（(][^（）()]{0,30}(?:联系|电话)[^（）()]{0,30}[）)]$/u

/** “国网青阳供电公司营销专班⏎2025年6月17日”: whatever stands alone above the date signs the letter. */
function isSignedAbove(segments: readonly Segment[], dateAt: number): boolean {
  const [above, date] = [segments[dateAt - 1], segments[dateAt]]
  if (above === undefined || date === undefined || above.hashes > 0) return false
  if (tailRole(date) !== 'date' || headingLevel(above.key) > 0) return false
  return mayBeName(above.key.replace(CONTACT_BESIDE, ''))
}

/** Text (without blanks) that signs if it stands alone above or beside the date. */
export function mayBeName(key: string): boolean {
  return HAN_ONLY.test(key) && !CLAUSE.test(key)
}

/** 特此答复。 and 敬礼！ often stand between the contact and the signature. */
const FORMULA = /^(?:[专特]此|此[复致函]|敬礼|顺[颂祝致])/u

/** A short line that says nothing by itself, or the second line of 抄送 or of 附件. */
function mayBeTail(segments: readonly Segment[], at: number): boolean {
  const segment = segments[at] as Segment
  const before = segments[at - 1]
  if (segment.key.length > TAIL_LINE || segment.hashes > 0) return false
  if (headingLevel(segment.key) > 0) return isListedAttachment(segments, at)
  if (before !== undefined && tailRole(before) === 'copy-to') return true
  if (FORMULA.test(segment.key)) return true
  // “联系人：顾明远 8812345⏎感谢您对水务工作的关心！”
  if (before !== undefined && tailRole(before) === 'contact' && CLOSING.test(segment.key))
    return true
  return !FINISHED.test(segment.text) && !/[，,。；]/u.test(segment.key)
}

/** “附件：1.工程一览表⏎2.资金安排表” */
function isListedAttachment(segments: readonly Segment[], at: number): boolean {
  for (let above = at - 1; above >= Math.max(0, at - ATTACHMENTS); above--) {
    const segment = segments[above] as Segment
    if (headingLevel(segment.key) === 0) return tailRole(segment) === 'attachment'
  }
  return false
}

const SIGNED: ReadonlySet<BlockRole> = new Set(['date', 'signature'])

/** Names the lines of the tail. Linear: what came before is kept in two flags. */
export function labelTail(
  segments: readonly Segment[],
  roles: BlockRole[],
  start: number,
  end: number,
): void {
  let signed = false
  let copied = false
  for (let at = start; at < end; at++) {
    const role = tailLabel(segments, roles[at - 1], at, { signed, copied })
    roles[at] = role
    signed ||= SIGNED.has(role)
    copied ||= role === 'copy-to'
  }
}

function tailLabel(
  segments: readonly Segment[],
  before: BlockRole | undefined,
  at: number,
  { signed, copied }: { readonly signed: boolean; readonly copied: boolean },
): BlockRole {
  const segment = segments[at] as Segment
  const next = segments[at + 1]
  const role = tailRole(segment)
  // “昆明市人力资源和社会保障局⏎2022年5月9日印发” under the copies is who printed it, not who signs.
  if (role === 'signature' && copied && next !== undefined && tailRole(next) === 'imprint')
    return 'imprint'
  // “抄送：市人大常委会，⏎观山湖区人大常委会”: the second line still says who gets a copy.
  if (before === 'copy-to' && signed && (role === undefined || role === 'signature'))
    return 'copy-to'
  if (role !== undefined) return role
  if (isSignedAbove(segments, at + 1)) return 'signature'
  if (before === 'contact' && (isCutShort(segments[at - 1]) || PHONE.test(segment.key)))
    return 'contact'
  if (before === 'attachment' && headingLevel(segment.key) > 0) return 'attachment'
  return CLOSING.test(segment.text.slice(0, 4 * TAIL_LINE)) ? 'closing' : 'note'
}

const PHONE = /电话|手机|\d{7}/u

/** A label whose value is on the next line, or a bracket still open: “（联系电话：8812345，联系人：”. */
function isCutShort(segment: Segment | undefined): boolean {
  const key = segment?.key ?? ''
  return /(?:人|电话|方式|员)[:：]?$|[，,;；：:]$|^[（(][^）)]*$/u.test(key)
}
