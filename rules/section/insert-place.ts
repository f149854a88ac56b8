import type { Block, BlockRole, Parts, ReplyDocument } from '@replylint/document'

/** Beside which block a new part goes. */
export interface Anchor {
  readonly block: Block
  readonly side: 'before' | 'after'
  /** The place is lost where something else stands on the line between the two. */
  readonly strict?: true
}

/** What surrounds the letter and belongs to no part of it. */
const OUTSIDE: ReadonlySet<BlockRole> = new Set(['form', 'separator', 'note'])
const TEXT: ReadonlySet<BlockRole> = new Set(['opening', 'heading', 'paragraph', 'closing'])
/** Roles that no tail has. */
const ABOVE_TAIL: ReadonlySet<BlockRole> = new Set([
  'title',
  'salutation',
  'opening',
  'heading',
  'paragraph',
])

const IN_HEAD: ReadonlySet<keyof Parts> = new Set(['letterhead', 'docNumber', 'category'])
const IN_TAIL: ReadonlySet<keyof Parts> = new Set([
  'signature',
  'date',
  'openness',
  'contact',
  'copyTo',
])

/** The letter's own blocks, by where they stand. */
interface Areas {
  readonly own: readonly Block[]
  /** Above the first block of the text. */
  readonly head: readonly Block[]
  readonly firstText: Block | undefined
  /** The last block that is not tail. */
  readonly lastText: Block | undefined
  /** Below it, with the thanks that stand there. */
  readonly tail: readonly Block[]
}

/** The blocks of the letter without what surrounds it. */
export function ownBlocks({ blocks }: ReplyDocument): Block[] {
  return blocks.filter(({ role }) => !OUTSIDE.has(role))
}

/**
 * Where the part belongs: below the last of what stands above it, or above the first of what stands
 * below. GB/T 9704—2012 chapter 7 from top to bottom; contact and openness are notes under the date.
 */
export function anchorOf(document: ReplyDocument, part: keyof Parts): Anchor | undefined {
  const areas = areasOf(document)
  if (document.parts.salutation === undefined) {
    // Below a form the salutation shows where the head of the letter begins.
    if (IN_HEAD.has(part) && isBelowForm(document)) return undefined
    // “关于…的答复⏎青民函〔2025〕18号” and no more: a name under it would be its letterhead.
    if (IN_TAIL.has(part) && !areas.own.some(isProse)) return undefined
  }
  const anchor = PLACES[part](areas, document.parts)
  return anchor ?? (IN_TAIL.has(part) ? after(areas.own.at(-1)) : undefined)
}

function isBelowForm({ blocks }: ReplyDocument): boolean {
  const first = blocks.findIndex(({ role }) => !OUTSIDE.has(role))
  return blocks.slice(0, Math.max(0, first)).some(({ role }) => role === 'form')
}

const ENDS_SENTENCE = /[。！？!?：:；;…][”’"』」）)》】]*$/u
/** Longest line of a head that is not known for one. */
const HEAD_LINE = 60

function isProse({ role, text }: Block): boolean {
  return TEXT.has(role) && (text.length > HEAD_LINE || ENDS_SENTENCE.test(text))
}

function areasOf(document: ReplyDocument): Areas {
  const own = ownBlocks(document)
  const start = own.findIndex(({ role }) => TEXT.has(role))
  const last = own.findLastIndex(({ role }) => ABOVE_TAIL.has(role))
  return {
    own,
    head: own.slice(0, start < 0 ? last + 1 : start),
    firstText: own[start],
    lastText: own[last],
    tail: own.slice(last + 1),
  }
}

/** Which of the two is the lower: “2025年6月17日⏎青阳市民政局” is out of order, but stays together. */
const SIGNED: readonly BlockRole[] = ['signature', 'date']

const PLACES: Record<keyof Parts, (areas: Areas, parts: Parts) => Anchor | undefined> = {
  letterhead: ({ own }) => strictlyBefore(own[0]),
  docNumber: (areas) => below(areas, ['letterhead']) ?? aboveTitle(areas),
  category: (areas) => below(areas, ['letterhead', 'doc-number']) ?? aboveTitle(areas),
  title: (areas) =>
    below(areas, ['letterhead', 'doc-number', 'category', 'openness', 'signer']) ??
    strictlyBefore(areas.own[0]),
  salutation: ({ firstText, lastText }) => strictlyBefore(firstText) ?? after(lastText),
  opening: ({ firstText, lastText }) =>
    isAddressee(firstText) ? after(firstText) : (strictlyBefore(firstText) ?? after(lastText)),
  closing: ({ lastText }) =>
    lastText && lastText.role !== 'title'
      ? { block: lastText, side: 'after', strict: true }
      : undefined,
  signature: ({ tail }) => {
    const dates = tail.filter(({ role }) => role === 'date')
    return strictlyBefore(dates.at(-1)) ?? above(tail, ['openness', 'copy-to', 'imprint'])
  },
  date: ({ tail }, { signature }) =>
    after(tail.find((block) => block === signature)) ??
    above(tail, ['openness', 'copy-to', 'imprint']),
  openness: ({ tail }, { signature }) =>
    lastOf(tail, SIGNED) ??
    after(tail.find((block) => block === signature)) ??
    above(tail, ['copy-to', 'imprint']),
  // “分管领导：韩松年” stands with the contact.
  contact: ({ tail }) =>
    lastOf(tail, ['contact']) ??
    lastOf(tail, ['openness']) ??
    lastOf(tail, SIGNED) ??
    above(tail, ['copy-to', 'imprint']),
  copyTo: ({ tail }) => above(tail, ['imprint']),
}

const ADDRESSEE =
  /^(?:尊敬的?)?[\p{Script=Han}·、（）()]{2,40}(?:[局委会办厅院团组联社盟]|政府|街道|[镇乡])[:：]$/u

/** “民建青阳市委会：⏎一、已开展的工作”: without an opening below it a body is not known to be addressed. */
export function isAddressee(block: Block | undefined): boolean {
  return block?.role === 'paragraph' && ADDRESSEE.test(block.text.trim())
}

function after(block: Block | undefined): Anchor | undefined {
  return block && { block, side: 'after' }
}

function strictlyBefore(block: Block | undefined): Anchor | undefined {
  return block && { block, side: 'before', strict: true }
}

/** Below the lowest of these in the head; a number that stands below the title has no say. */
function below({ head }: Areas, roles: readonly BlockRole[]): Anchor | undefined {
  const end = head.findIndex(({ role }) => role === 'title' || role === 'salutation')
  const anchor = lastOf(end < 0 ? head : head.slice(0, end), roles)
  return anchor && { ...anchor, strict: true }
}

function aboveTitle({ own, head }: Areas): Anchor | undefined {
  const title = head.find(({ role }) => role === 'category' || role === 'title')
  return strictlyBefore(title ?? own[0])
}

function lastOf(blocks: readonly Block[], roles: readonly BlockRole[]): Anchor | undefined {
  return after(blocks.findLast(({ role }) => roles.includes(role)))
}

function above(blocks: readonly Block[], roles: readonly BlockRole[]): Anchor | undefined {
  const block = blocks.find(({ role }) => roles.includes(role))
  return block && { block, side: 'before' }
}
