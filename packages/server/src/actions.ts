import type { Finding, LintedFile } from '@replylint/workspace'
import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type Diagnostic,
} from 'vscode-languageserver'
import { diagnosticOf, offsetsOf, type Showing } from './diagnostics.ts'
import { editActions, FIX_ALL, fixAllActions, ruleActions } from './fix-actions.ts'
import { ignoreActions } from './ignore-actions.ts'
import type { Letter } from './letters.ts'

export const ACTION_KINDS = [CodeActionKind.QuickFix, FIX_ALL]

/** A letter that was checked, with what was found in it. */
export type Checked = Letter & { readonly linted: LintedFile }

/** A finding at the place asked for, with the diagnostic the client holds of it. */
export interface Found {
  readonly finding: Finding
  readonly shown: Diagnostic
}

/** With all of a letter selected the list would be longer than anybody reads. */
const MOST = 50

/** What can be done about what stands at the place asked for. */
export function codeActions(
  letter: Letter,
  { range, context }: CodeActionParams,
  showing: Showing,
  mayWrite: boolean,
): CodeAction[] {
  const { linted, document } = letter
  if (linted === undefined) return []
  const checked = { ...letter, linted }
  const asked = (kind: string) => context.only?.some((only) => isKind(kind, only)) === true
  const actions: CodeAction[] = []
  if (context.only === undefined || asked(CodeActionKind.QuickFix)) {
    const place = offsetsOf(document, range)
    const found = linted.findings
      .filter((finding) => touches(finding, place))
      .slice(0, MOST)
      .map((finding) => ({
        finding,
        shown: shownOf(finding, letter, context.diagnostics, showing),
      }))
    actions.push(...found.flatMap((each) => editActions(each, checked, showing)))
    actions.push(...ruleActions(found, checked, showing))
    if (mayWrite && letter.place.hasFolder) actions.push(...ignoreActions(found, checked))
  }
  // Not at every move of the cursor, only when it was asked for by name, as on save.
  if (asked(FIX_ALL)) actions.push(...fixAllActions(checked, showing))
  return actions
}

/** `quickfix` for `quickfix.replylint`, but not `quick`. */
function isKind(kind: string, only: string): boolean {
  return only === CodeActionKind.Empty || kind === only || kind.startsWith(`${only}.`)
}

/** True where they overlap or one begins where the other ends: a cursor behind the word counts. */
function touches({ range: [start, end] }: Finding, [from, to]: readonly [number, number]): boolean {
  return start <= to && end >= from
}

/** The diagnostic the client holds of the finding, so that it knows which one is put right. */
function shownOf(
  finding: Finding,
  { document, language }: Letter,
  held: readonly Diagnostic[],
  showing: Showing,
): Diagnostic {
  const own = diagnosticOf(finding, document, language, showing)
  const same = ({ code, message, range: { start, end } }: Diagnostic) =>
    code === own.code &&
    message === own.message &&
    start.line === own.range.start.line &&
    start.character === own.range.start.character &&
    end.line === own.range.end.line &&
    end.character === own.range.end.character
  return held.find(same) ?? own
}
