import { DIRECTIVE, type Finding, type Range } from '@replylint/engine'
import { nearest } from '../nearest.ts'
import type { Uncommented } from './comments.ts'

/** What a comment may begin with, behind `replylint-`. */
const KINDS = ['disable', 'enable', 'disable-next-line', 'disable-file'] as const
export type DirectiveKind = (typeof KINDS)[number]

/** A comment that says what is let stand. */
export interface Directive {
  readonly kind: DirectiveKind
  /** The comment, in the file. */
  readonly range: Range
  /** Where it was taken out of the text without comments. */
  readonly at: number
  /** Rules, groups or `*`, as they are known, each with its place in the file. */
  readonly names: readonly { readonly name: string; readonly range: Range }[]
}

/** What comments say, and what is wrong with them. */
export interface ReadDirectives {
  readonly directives: readonly Directive[]
  readonly mistakes: readonly Finding[]
}

/** `replylint-disable`; `replylint disable` and `replylint:disable` are told, not taken. */
const HEAD = /^\s*(replylint([-_:：]|\s{1,9})([A-Za-z]+(?:-[A-Za-z]+)*)?)/iu
const REASON = /--|[—–]/u
const WORD = /[^\s,，、;；:：]+/gu
/** No name of a rule is longer; of what is, nothing is near. */
const LONGEST = 80

/** The directives among the comments of a text; `known` are all names of rules that may be written. */
export function readDirectives(
  file: string,
  { comments, unclosed, cutOf }: Uncommented,
  known: readonly string[],
): ReadDirectives {
  const directives: Directive[] = []
  const mistakes: Finding[] = []
  const names = new Set(known)
  for (const [index, range] of comments.entries()) {
    const from = range[0] + '<!--'.length
    const inner = file.slice(from, range[1] - '-->'.length)
    const head = HEAD.exec(inner)
    if (head === null) continue
    const [lead = '', whole = ''] = head
    const kind = kindOf(head)
    if (kind === undefined) {
      const place: Range = [from + lead.length - whole.length, from + lead.length]
      mistakes.push(...unknownKind(head, place))
      continue
    }
    const words = wordsOf(inner.slice(lead.length), from + lead.length)
    for (const { name, range: place } of words) {
      if (!names.has(name)) mistakes.push(unknownName(name, place, known))
    }
    const all = words.length === 0 ? [{ name: '*', range }] : words
    const taken = all.filter(({ name }) => names.has(name))
    directives.push({ kind, range, at: cutOf(index), names: taken })
  }
  if (unclosed) mistakes.push(mistake('unclosed', unclosed, {}))
  return { directives, mistakes }
}

function kindOf([, whole, , word]: RegExpExecArray): DirectiveKind | undefined {
  return KINDS.find((kind) => word === kind && whole === `replylint-${kind}`)
}

/** “replylint 出具的意见” is a note like any other. */
function unknownKind([, whole = '', mark, word = '']: RegExpExecArray, range: Range): Finding[] {
  const meant = nearest(word.toLowerCase().slice(0, LONGEST), KINDS)
  if (meant === undefined && mark !== '-') return []
  return [mistake('unknown', range, { raw: cut(whole) }, meant && `replylint-${meant}`)]
}

function unknownName(name: string, range: Range, known: readonly string[]): Finding {
  const meant = name.length > LONGEST ? undefined : nearest(name, known)
  // “replylint-disable 已核实”: the reason stands behind two hyphens.
  const isReason = meant === undefined && /\P{ASCII}/u.test(name)
  return mistake(isReason ? 'reason' : 'rule', range, { raw: cut(name) }, meant)
}

function cut(word: string): string {
  return word.length > 40 ? `${word.slice(0, 40)}…` : word
}

/** The words before the reason, each with its place. */
function wordsOf(written: string, offset: number): { name: string; range: Range }[] {
  const end = REASON.exec(written)?.index ?? written.length
  return [...written.slice(0, end).matchAll(WORD)].map(({ index, 0: name }) => ({
    name,
    range: [offset + index, offset + index + name.length],
  }))
}

function mistake(
  messageId: string,
  range: Range,
  data: { readonly raw?: string },
  meant?: string,
): Finding {
  return {
    ruleId: DIRECTIVE,
    messageId,
    severity: 'warning',
    range,
    data: meant === undefined ? data : { ...data, meant },
    suggestions: meant === undefined ? [] : [{ range, text: meant }],
    related: [],
  }
}
