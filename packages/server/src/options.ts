import { memberOf, textOf } from './arguments.ts'

/** What a client may send with `initialize`; each is optional. */
export interface InitializationOptions {
  /** As in `zh-cn`; in place of the locale of the protocol, which some clients do not send. */
  readonly locale?: string
  /** Whether the user trusts the folder. */
  readonly trusted: boolean
  /** Whether the client wants to hear why a file is checked or not. */
  readonly status: boolean
  /** URI of a folder with the rules' pages. */
  readonly rulePages?: string
}

/** What is not of the right kind counts as not given. */
export function readOptions(given: unknown): InitializationOptions {
  const locale = textOf(given, 'locale')
  const rulePages = textOf(given, 'rulePages')
  return {
    trusted: memberOf(given, 'trusted') !== false,
    status: memberOf(given, 'status') === true,
    ...(locale !== undefined ? { locale } : {}),
    ...(rulePages !== undefined ? { rulePages: rulePages.replace(/\/?$/u, '/') } : {}),
  }
}
