import type { Quantity } from '../../facts/types.ts'

/** What a letter says there is of a thing: 全区现配备助老员104名. */
export interface Statement {
  readonly quantity: Quantity
  /** Equal for two statements that may speak of the same thing at the same time. */
  readonly key: string
  /** The thing, for people: 助老员. */
  readonly noun: string
  /** Where it is counted (市 of 全市, 我市), or the project; empty where that is not said. */
  readonly place: string
  /** “该项目”, “项目”, “这37台”: what was spoken of before. */
  readonly pointsBack?: 'that' | 'bare' | 'these'
}

/** The words of its sentence before a figure, without blanks and marks “”. */
export interface Told {
  readonly quantity: Quantity
  /** Its own clause, and the clauses before it. */
  readonly clause: string
  readonly earlier: string
  /** What stands behind the figure. */
  readonly behind: string
  /** The times that hold for it, as written; empty for now. */
  readonly times: string
  /** 市 of a letter that says 我市, or that a city writes: 全镇 in it is the town spoken of last. */
  readonly levels: ReadonlySet<string>
}
