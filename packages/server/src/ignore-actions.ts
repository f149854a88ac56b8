import { editsOf, type Finding, ignoreText } from '@replylint/workspace'
import { type CodeAction, CodeActionKind } from 'vscode-languageserver'
import type { Checked, Found } from './actions.ts'
import { COMMANDS } from './commands.ts'
import { RULES } from './diagnostics.ts'
import { TEXTS } from './texts.ts'

/** Each way to let the findings stand; all of them write to the configuration. */
export function ignoreActions(found: readonly Found[], letter: Checked): CodeAction[] {
  const actions = new Map<string, CodeAction>()
  for (const each of found) {
    for (const action of waysToIgnore(each, letter)) {
      // A rule is turned off once, whatever number of its findings is selected.
      const key = JSON.stringify(action.command)
      if (!actions.has(key)) actions.set(key, action)
    }
  }
  return [...actions.values()]
}

function waysToIgnore({ finding, shown }: Found, letter: Checked): CodeAction[] {
  const { language, document, linted, place } = letter
  const { uri } = document
  const { ruleId: rule, range } = finding
  // A mistake in a comment is no rule's finding, and no configuration can name it.
  if (!RULES.has(rule)) return []
  const words = TEXTS[language]
  const action = (title: string, command: string, args: object): CodeAction => ({
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [shown],
    command: { title, command, arguments: [args] },
  })
  const actions: CodeAction[] = []
  if (place.onDisk) {
    const text = ignoreText(linted.text, range, place.path)
    actions.push(
      action(words.ignoreHere(rule), COMMANDS.ignore, { uri, rule, scope: 'here', text }),
    )
  }
  const quoted = linted.text.slice(...range).trim()
  if (isAboutItsWords(finding) && quoted.length <= QUOTED && !/[\r\n]/u.test(quoted)) {
    const title = words.ignoreEverywhere(quoted, rule)
    actions.push(action(title, COMMANDS.ignore, { uri, rule, scope: 'everywhere', text: quoted }))
  }
  actions.push(action(words.turnOff(rule), COMMANDS.turnOff, { uri, rule }))
  return actions
}

/** What is absent, or does not add up, is no wording that other letters have too. */
function isAboutItsWords(finding: Finding): boolean {
  const [start, end] = finding.range
  return editsOf(finding).some(({ range: [from, to] }) => from < end && to > start)
}

/** A longer finding is a sentence of its own, which no other letter has. */
const QUOTED = 20
