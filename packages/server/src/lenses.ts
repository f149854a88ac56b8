import { countSeverities, kindName, type LetterOutline } from '@replylint/workspace'
import type { CodeLens } from 'vscode-languageserver'
import { rangeOf } from './diagnostics.ts'
import type { Letter } from './letters.ts'
import { TEXTS } from './texts.ts'

/** On the title of each letter: what it is, its category, what was found and what holds. */
export function lensesOf(letter: Letter): CodeLens[] {
  const { linted, document, editor, language } = letter
  if (linted === undefined || !editor.codeLens) return []
  const letters = letter.outline()
  return letters.map((outline, at) => {
    const from = at === 0 ? 0 : startOf(outline)
    const next = letters[at + 1]
    const to = next === undefined ? Number.POSITIVE_INFINITY : startOf(next)
    const isHere = (start: number) => start >= from && start < to
    const words = TEXTS[language]
    const findings = linted.findings.filter(({ range }) => isHere(range[0]))
    const held = linted.claims.filter(
      ({ verdict, range }) => verdict === 'holds' && isHere(range[0]),
    ).length
    const title = [
      kindName(outline.kind, language),
      ...(outline.category === undefined ? [] : [words.category(outline.category)]),
      words.counts(countSeverities([{ findings }])),
      ...(held === 0 ? [] : [words.checked(held)]),
    ]
    // Without a command it is shown as text.
    return {
      range: rangeOf(document, outline.title),
      command: { title: title.join(' · '), command: '' },
    }
  })
}

/** Where the letter begins: what stands above its title is its own, too. */
function startOf({ items, title }: LetterOutline): number {
  return Math.min(title[0], items[0]?.range[0] ?? title[0])
}
