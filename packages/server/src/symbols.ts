import type { OutlineItem } from '@replylint/workspace'
import { type DocumentSymbol, type SymbolInformation, SymbolKind } from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Client } from './client.ts'
import { rangeOf } from './diagnostics.ts'
import type { Letter } from './letters.ts'

const KINDS = {
  letter: SymbolKind.File,
  part: SymbolKind.Field,
  heading: SymbolKind.String,
} as const satisfies Record<OutlineItem['kind'], SymbolKind>

/** The parts and headings of the letter, nested where the client can show that. */
export function symbolsOf(
  { document, outline }: Letter,
  { nestedSymbols }: Client,
): DocumentSymbol[] | SymbolInformation[] {
  const symbols = outline().flatMap(({ items }) => items.map((item) => symbolOf(item, document)))
  return nestedSymbols ? symbols : symbols.flatMap((symbol) => flat(symbol, document.uri))
}

function symbolOf(item: OutlineItem, document: TextDocument): DocumentSymbol {
  return {
    name: item.name,
    kind: KINDS[item.kind],
    range: rangeOf(document, item.range),
    selectionRange: rangeOf(document, item.selection),
    children: item.children.map((child) => symbolOf(child, document)),
  }
}

function flat(
  { children = [], name, kind, range }: DocumentSymbol,
  uri: string,
): SymbolInformation[] {
  return [
    { name, kind, location: { uri, range } },
    ...children.flatMap((child) => flat(child, uri)),
  ]
}
