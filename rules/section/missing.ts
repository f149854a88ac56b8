import type { DocumentKind, Parts, ReplyDocument } from '@replylint/document'
import type { Handlers, Message, Range, RuleContext } from '@replylint/engine'
import { insertions, type Lines } from './insert.ts'
import { isRunIn } from './run-together.ts'

type Nothing = Record<never, never>
export type MissingMessages = { readonly missing: Message<Nothing> }

interface Demand<Options> {
  /** Kinds of letter that need the part. */
  readonly in: readonly DocumentKind[]
  /** Where the finding stands: at the title, or at the end of the letter. */
  readonly at: 'head' | 'tail'
  /** The part in another place than its own, such as a number inside the title. */
  readonly unless?: (document: ReplyDocument, options: Options) => boolean
  /** The part as it could be written, the likeliest first; blanks stay for what nobody can know. */
  readonly write: (document: ReplyDocument, options: Options) => readonly Lines[]
}

/** An answer to whoever proposed, alone or behind its form. */
export const REPLIES: readonly DocumentKind[] = [
  'deputy-reply',
  'member-reply',
  'group-reply',
  'reply',
  'form-and-reply',
]
/** Those and opinions to the lead body. */
export const LETTERS: readonly DocumentKind[] = [...REPLIES, 'co-handling']
/** Those and whatever was named but could not be told to be a letter. */
export const ANYTHING: readonly DocumentKind[] = [...LETTERS, 'other']

/** The `create` of a rule that reports one missing part. */
export function whenMissing<Options = Nothing>(part: keyof Parts, demand: Demand<Options>) {
  return ({ report, options }: RuleContext<MissingMessages, Options>): Handlers => ({
    document(document) {
      if (!demand.in.includes(document.kind) || document.parts[part] !== undefined) return
      if (document.blocks.length === 0 || demand.unless?.(document, options)) return
      if (isRunIn(document.blocks, part)) return
      const place = demand.at === 'head' ? headPlace(document) : tailPlace(document)
      const suggestions = insertions(document, part, demand.write(document, options))
      report(place, 'missing', {}, { suggestions })
    },
  })
}

export interface ShownOption {
  /** Judged only where the page shows the other of signature and date: a site may have cut the tail. */
  readonly shown: boolean
}

/** What a rule with `ShownOption` declares. */
export const SHOWN_OPTION = {
  defaults: { shown: false },
  schema: {
    shown: {
      type: 'boolean',
      description: '只在署名、成文日期两者见其一时才要求另一项（网页可能截去文尾）',
    },
  },
} as const

function headPlace(document: ReplyDocument): Range {
  const { title, salutation, opening } = document.parts
  const first = document.blocks.find((block) => block.role !== 'form' && block.role !== 'separator')
  return firstLine(document, (title ?? salutation ?? opening ?? first)?.range ?? [0, 0])
}

/** The last line of the letter: there the drafter will add what is missing. */
export function tailPlace({ blocks, text }: ReplyDocument): Range {
  const letter = blocks.filter(({ role }) => role !== 'form' && role !== 'separator')
  // “（此页无正文）” is no line to add to.
  const last = letter.findLast(({ role }) => role !== 'note') ?? letter.at(-1)
  const [start, end] = last?.range ?? [0, 0]
  const lines = text.slice(start, end).trimEnd()
  const from = Math.max(lines.lastIndexOf('\n'), lines.lastIndexOf('\r')) + 1
  return [start + from, start + lines.length]
}

function firstLine(document: ReplyDocument, [start, end]: Range): Range {
  const [line = ''] = document.text.slice(start, end).split(/[\r\n]/u, 1)
  return [start, start + line.trimEnd().length]
}
