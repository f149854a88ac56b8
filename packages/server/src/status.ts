import { countSeverities, kindName, type Language } from '@replylint/workspace'
import { brokenConfig, type Letter } from './letters.ts'
import { TEXTS } from './texts.ts'
import { uriOf } from './uris.ts'

/** Sent to clients that ask for it, after each look at an open document. */
export interface Status {
  readonly uri: string
  readonly state: 'checked' | 'skipped' | 'disabled' | 'problem'
  /** Why it is checked or not, in the language of the user. */
  readonly reason: string
  readonly errors: number
  readonly warnings: number
  readonly infos: number
  /** Kind of the letter, worded. */
  readonly kind?: string
  readonly forced: boolean
  /** Of `reason`; what the client says beside it is best said in the same. */
  readonly language: Language
  /** The configuration that is broken. */
  readonly configUri?: string
}

export function statusOf(letter: Letter, forced: boolean): Status {
  const { document, linted, state, language, problems } = letter
  const { error, warning, info } = countSeverities(linted === undefined ? [] : [linted])
  const config = problems[0] === undefined ? undefined : brokenConfig(letter, problems[0])
  return {
    uri: document.uri,
    state: state === 'too-large' ? 'skipped' : state,
    reason: reasonOf(letter),
    errors: error,
    warnings: warning,
    infos: info,
    ...(linted === undefined ? {} : { kind: kindName(linted.kind, language) }),
    forced,
    language,
    ...(config === undefined ? {} : { configUri: uriOf(config) }),
  }
}

function reasonOf({ linted, scope, state, language, problems }: Letter): string {
  const words = TEXTS[language]
  if (state === 'disabled') return words.disabled
  if (state === 'too-large') return words.tooLarge
  if (scope !== undefined) return words.scope(scope, kindName(linted?.kind ?? 'other', language))
  const [problem] = problems
  const place = problem?.filePath === undefined ? '' : `${problem.filePath} `
  return words.problem(`${place}${problem?.message[language] ?? ''}`)
}
