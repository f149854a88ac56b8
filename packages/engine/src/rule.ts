import type {
  Addressee,
  Block,
  CategoryMark,
  Citation,
  Claim,
  ClockTime,
  DatedEvent,
  DateFact,
  DateRange,
  DocNumber,
  Enclosure,
  Field,
  Heading,
  Phone,
  PlanMention,
  Quantity,
  Range,
  Reference,
  ReplyDocument,
  Sentence,
  SeriesItem,
  Session,
  Word,
} from '@replylint/document'

/** `error` what cannot stand, `warning` what a proof-reader would change, `info` what is debatable. */
export type Severity = 'error' | 'warning' | 'info'
export type Language = 'zh' | 'en'

/** A text in both languages, made from the same data. */
export interface Message<Data> {
  readonly zh: (data: Data) => string
  readonly en: (data: Data) => string
}

/** Ties the data of a message to its two texts; a missing language or field does not compile. */
export function message<Data extends object = Record<never, never>>(
  texts: Message<Data>,
): Message<Data> {
  return texts
}

// biome-ignore lint/suspicious/noExplicitAny: each message has its own data; `report` checks it by id.
export type Messages = Readonly<Record<string, Message<any>>>
type DataOf<M> = M extends Message<infer Data> ? Data : never

/** Replaces the characters of `range` (UTF-16 offsets into the file) by `text`. */
export interface Change {
  readonly range: Range
  readonly text: string
}

export interface Edit extends Change {
  /** Further places that change with it, or none does: both marks of a pair. */
  readonly also?: readonly Change[]
}

/** Another place that belongs to the finding, worded by one of the rule's messages. */
export interface Related {
  readonly range: Range
  readonly messageId: string
  readonly data: object
}

export interface Report<M extends Messages> {
  /**
   * Cannot be wrong: `--fix` applies it. Where it meets a number, a date, a name, a quotation, a title
   * or the end of a line, the engine makes a suggestion of it.
   */
  readonly fix?: Edit
  /** The places of the fix do not hang together: where some must be left, the others are mended. */
  readonly apart?: boolean
  /** A person decides. */
  readonly suggestions?: readonly Edit[]
  readonly related?: readonly RelatedReport<M, keyof M & string>[]
  /** Where one finding weighs less or more than the rule as a whole. */
  readonly severity?: Severity
}

type RelatedReport<M extends Messages, Id extends keyof M & string> = Id extends string
  ? { readonly range: Range; readonly messageId: Id; readonly data: DataOf<M[Id]> }
  : never

export interface RuleContext<M extends Messages, Options> {
  readonly options: Options
  report<Id extends keyof M & string>(
    range: Range,
    messageId: Id,
    data: DataOf<M[Id]>,
    more?: Report<M>,
  ): void
}

/** What a rule can hear. Facts come once each, in order of place; `word` loads a dictionary. */
export interface Handlers {
  document?(document: ReplyDocument): void
  block?(block: Block): void
  sentence?(sentence: Sentence): void
  word?(word: Word, sentence: Sentence): void
  date?(date: DateFact): void
  dateRange?(range: DateRange): void
  time?(time: ClockTime): void
  event?(event: DatedEvent): void
  session?(session: Session): void
  plan?(plan: PlanMention): void
  quantity?(quantity: Quantity): void
  docNumber?(docNumber: DocNumber): void
  reference?(reference: Reference): void
  category?(mark: CategoryMark): void
  citation?(citation: Citation): void
  heading?(heading: Heading): void
  seriesItem?(item: SeriesItem): void
  phone?(phone: Phone): void
  addressee?(addressee: Addressee): void
  field?(field: Field): void
  claim?(claim: Claim): void
  enclosure?(enclosure: Enclosure): void
}

/**
 * Run by the tester and printed in the rule's page. `[[…]]` marks where each finding stands;
 * `fixed` is the text after all fixes, or after the first suggestion of each finding.
 */
export type Example =
  | { readonly bad: string; readonly fixed?: string; readonly options?: object }
  | { readonly good: string; readonly options?: object }

export interface RuleDocs {
  readonly summary: string
  readonly why: string
}

export interface RuleDefinition<M extends Messages, Options extends object> {
  readonly id: string
  readonly severity: Severity
  /**
   * Off unless a setting turns it on. `nursery`: until its false alarms have been counted on real
   * letters; `strict`: asked for by the letter of the standard alone.
   */
  readonly status?: 'nursery' | 'strict'
  readonly since: string
  readonly docs: { readonly zh: RuleDocs; readonly en: RuleDocs; readonly source?: string }
  readonly options?: {
    readonly defaults: Options
    readonly schema: Readonly<Record<keyof Options, object>>
  }
  readonly messages: M
  readonly fixable?: 'fix' | 'suggest'
  create(context: RuleContext<M, Options>): Handlers
  readonly examples: readonly Example[]
}

// biome-ignore lint/suspicious/noExplicitAny: a list of rules holds rules of every shape.
export type AnyRule = RuleDefinition<any, any>

/** Gives the rule's messages and options their types; returns it as it is. */
export function defineRule<M extends Messages, Options extends object = Record<never, never>>(
  rule: RuleDefinition<M, Options>,
): RuleDefinition<M, Options> {
  return rule
}

/** What a rule says of one place: data, until a reporter words it. Ranges are UTF-16 offsets. */
export interface Finding {
  readonly ruleId: string
  readonly messageId: string
  readonly severity: Severity
  readonly range: Range
  readonly data: object
  readonly fix?: Edit
  readonly suggestions: readonly Edit[]
  readonly related: readonly Related[]
}
