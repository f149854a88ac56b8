import { changesOf, type Edit, editsOf, type Finding, fixEdits } from '@replylint/workspace'
import { type CodeAction, CodeActionKind, type WorkspaceEdit } from 'vscode-languageserver'
import type { Checked, Found } from './actions.ts'
import { rangeOf, type Showing, wording } from './diagnostics.ts'
import { foundFile } from './folders.ts'
import type { Letter } from './letters.ts'
import { TEXTS } from './texts.ts'

export const FIX_ALL = `${CodeActionKind.SourceFixAll}.replylint`

/** Each way to put the finding right; what cannot be wrong comes first. */
export function editActions(
  { finding, shown }: Found,
  letter: Checked,
  showing: Showing,
): CodeAction[] {
  return editsOf(finding).map((edit) => ({
    title: wording.edit(letter.linted.text, finding, edit, letter.language),
    kind: CodeActionKind.QuickFix,
    diagnostics: [shown],
    // Only what cannot be wrong is applied by “auto fix” without being looked at.
    ...(edit === finding.fix ? { isPreferred: true } : {}),
    edit: workspaceEdit([edit], letter, showing),
  }))
}

/** “Fix all of this rule”, where there is more than one of it. */
export function ruleActions(
  found: readonly Found[],
  letter: Checked,
  showing: Showing,
): CodeAction[] {
  const actions: CodeAction[] = []
  const seen = new Set<string>()
  for (const { finding, shown } of found) {
    const { ruleId: rule } = finding
    if (finding.fix === undefined || seen.has(rule)) continue
    seen.add(rule)
    const count = letter.linted.findings.filter(
      ({ ruleId, fix }) => ruleId === rule && fix !== undefined,
    ).length
    if (count < 2) continue
    // Offered at every move of the cursor: what a fix uncovers is left to the next time.
    const edits = fixEdits(letter.linted, () => [], rule)
    actions.push({
      title: TEXTS[letter.language].fixRule(rule, count),
      kind: CodeActionKind.QuickFix,
      // Else the editor would put it below what ignores the finding.
      diagnostics: [shown],
      edit: workspaceEdit(edits, letter, showing),
    })
  }
  return actions
}

/** All that can be fixed in the letter, as on save; none where there is nothing. */
export function fixAllActions(letter: Checked, showing: Showing): CodeAction[] {
  const edits = fixEdits(letter.linted, relint(letter))
  if (edits.length === 0) return []
  const title = TEXTS[letter.language].fixAll
  return [{ title, kind: FIX_ALL, edit: workspaceEdit(edits, letter, showing) }]
}

/** Findings of another text at the same place, under the same settings. */
function relint({ place, settings }: Checked): (text: string) => readonly Finding[] {
  if (settings === undefined) return () => []
  return (text) => place.workspace.lintText(text, foundFile(place, true), settings).findings
}

function workspaceEdit(
  edits: readonly Edit[],
  { document }: Letter,
  { client }: Showing,
): WorkspaceEdit {
  const changes = edits.flatMap(changesOf).map(({ range, text }) => ({
    range: rangeOf(document, range),
    newText: text,
  }))
  const { uri, version } = document
  if (!client.versionedEdits) return { changes: { [uri]: changes } }
  return { documentChanges: [{ textDocument: { uri, version }, edits: changes }] }
}
