import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import {
  type ConfigChange,
  changeConfigFile,
  changeConfigText,
  difference,
  type Outcome,
} from '@replylint/workspace'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import { rangeOf } from './diagnostics.ts'
import type { Letter } from './letters.ts'
import type { Session } from './session.ts'
import { pathOf } from './uris.ts'

/** The configuration of the letter, or where one would be made: in its folder of the window. */
export function configPathFor({ settings, place }: Letter): string {
  return settings?.configPath ?? join(place.workspace.cwd, '.replylintrc.json')
}

/** Ignores a wording, in this letter alone or in all. */
export function ignoreChange(
  letter: Letter,
  { rule, scope, text }: { rule: string; scope: 'here' | 'everywhere'; text: string },
): ConfigChange {
  if (scope === 'everywhere') return { kind: 'ignore', entry: { rule, text } }
  const below = relative(dirname(configPathFor(letter)), letter.place.path)
  // In a glob “3号[2024].txt” would mean 3号2.txt; `?` stands for any one character.
  const named = below
    .split(sep)
    .join('/')
    .replace(/[*?[\]{}!]/gu, '?')
  // Without a slash it would be met in every folder.
  const files = named.includes('/') ? named : `./${named}`
  return { kind: 'ignore', entry: { rule, text, files } }
}

/**
 * Writes the change to disk; into the editor, where it holds unsaved text of the file.
 * The outcome says which, or that the editor would not take it.
 */
export async function writeConfig(
  { connection, client, documents }: Pick<Session, 'connection' | 'client' | 'documents'>,
  path: string,
  change: ConfigChange,
): Promise<Outcome<'saved' | 'unsaved' | 'refused'>> {
  const shown = documents.all().find(({ uri }) => pathOf(uri) === path)
  if (shown === undefined || isSaved(path, shown)) {
    const written = await changeConfigFile(path, change)
    return written.ok ? { ok: true, value: 'saved' } : written
  }
  const text = shown.getText()
  const changed = await changeConfigText(text, path, change)
  if (!changed.ok) return changed
  const { range, text: newText } = difference(text, changed.value)
  const { uri, version } = shown
  const edits = [{ range: rangeOf(shown, range), newText }]
  if (!client.applyEdit) return { ok: true, value: 'refused' }
  const { applied } = await connection.workspace.applyEdit({
    documentChanges: [{ textDocument: { uri, version }, edits }],
  })
  return { ok: true, value: applied ? 'unsaved' : 'refused' }
}

function isSaved(path: string, document: TextDocument): boolean {
  if (!existsSync(path)) return false
  return readFileSync(path, 'utf8').replace(/^\uFEFF/u, '') === document.getText()
}
