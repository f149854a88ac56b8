import { completePhrases, type Phrase, snippetText } from '@replylint/workspace'
import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  InsertTextFormat,
  type Position,
} from 'vscode-languageserver'
import type { Client } from './client.ts'
import { rangeOf } from './diagnostics.ts'
import type { Letter } from './letters.ts'

/** A note of a few lines may become a letter; a long text that is none will not. */
const BEGINNING = 400

/** Customary phrases and parts that fit at the place. */
export function completionsAt(letter: Letter, position: Position, client: Client): CompletionList {
  const { document, state, linted, language } = letter
  const text = document.getText()
  if (linted === undefined && (state !== 'skipped' || text.length > BEGINNING)) {
    return { isIncomplete: false, items: [] }
  }
  // A note of a few lines that is no letter yet: “lx” begins many words, “联系” says what is meant.
  const isPlain = linted !== undefined || text.trim() === ''
  const fitting = completePhrases(text, document.offsetAt(position)).filter(
    ({ range }) => isPlain || /\p{Script=Han}{2}/u.test(text.slice(...range)),
  )
  const items = fitting.map(({ phrase, range }, at) => {
    const typed = text.slice(...range)
    const item: CompletionItem = {
      label: phrase.label,
      kind: CompletionItemKind.Snippet,
      detail: phrase.about[language],
      // The client filters by what was typed: by initials or by the words themselves.
      filterText: /^[a-z]+$/iu.test(typed) ? phrase.initials : phrase.label,
      sortText: String(at).padStart(3, '0'),
      textEdit: { range: rangeOf(document, range), newText: insertion(phrase, client) },
      insertTextFormat: client.snippets ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    }
    return item
  })
  return { isIncomplete: true, items }
}

function insertion({ snippet }: Phrase, { snippets }: Client): string {
  return snippets ? snippet : snippetText(snippet)
}
