import { resolve } from 'node:path'
import {
  isChecked,
  type Language,
  type LetterOutline,
  type LintedFile,
  type Problem,
  readOutline,
  type Scope,
  type Settings,
} from '@replylint/workspace'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { type Folders, foundFile, type Place } from './folders.ts'
import { type EditorSettings, languageIn, type SettingsOf } from './settings.ts'

/** What is known of an open document in one version, under the settings of that moment. */
export interface Letter {
  /** Of this reading, among all of this server; the later has the greater. */
  readonly id: number
  /** As it was in that version, whatever is typed meanwhile. */
  readonly document: TextDocument
  readonly version: number
  readonly place: Place
  readonly editor: EditorSettings
  readonly language: Language
  /** Only where it was checked; `state` says why not. */
  readonly linted?: LintedFile
  /** Of one that was looked at: why it was checked or not. */
  readonly scope?: Scope
  /** Undefined where the configuration is broken. */
  readonly settings?: Settings
  readonly state: 'checked' | 'skipped' | 'disabled' | 'too-large' | 'problem'
  /** What is wrong with the configuration. */
  readonly problems: readonly Problem[]
  /** Its parts and headings; none where it was not checked. */
  outline(): readonly LetterOutline[]
  /** Milliseconds it took. */
  readonly took: number
}

/** Longest text that is checked at every change, in UTF-16 units; ten times the longest known letter. */
const LIVE_LIMIT = 300_000

/** Each open document read once a version, whoever asks. */
export interface Letters {
  /** Of the document as it is now. */
  read(document: TextDocument): Promise<Letter>
  /** False for one that was read before the last change of text, settings or configurations. */
  isLatest(letter: Letter): boolean
  /** Forgets what was read: settings or configurations are other than they were. */
  changed(): void
  forget(uri: string): void
  force(uri: string, forced: boolean): void
  isForced(uri: string): boolean
}

export interface LettersOptions {
  readonly folders: Folders
  readonly settingsOf: SettingsOf
  /** Of the editor; used where neither its settings nor the configuration name one. */
  readonly language: Language
}

interface Reading {
  readonly id: number
  readonly version: number
  readonly document: TextDocument
  readonly letter: Promise<Letter>
}

export function createLetters(options: LettersOptions): Letters {
  const read = new Map<string, Reading>()
  const forced = new Set<string>()
  let last = 0
  return {
    read(document) {
      const known = read.get(document.uri)
      // A document that was closed and opened again begins with version 1 anew.
      if (known?.document === document && known.version === document.version) return known.letter
      const id = ++last
      const letter = readLetter(id, document, forced.has(document.uri), options)
      read.set(document.uri, { id, document, version: document.version, letter })
      return letter
    },
    isLatest: ({ id, document, version }) => {
      const known = read.get(document.uri)
      return known?.id === id && known.version === version
    },
    changed() {
      read.clear()
    },
    forget(uri) {
      read.delete(uri)
      forced.delete(uri)
    },
    force(uri, isForced) {
      if (isForced) forced.add(uri)
      else forced.delete(uri)
      read.delete(uri)
    },
    isForced: (uri) => forced.has(uri),
  }
}

/** Absolute path of the configuration that the problem is about. */
export function brokenConfig({ place }: Letter, { filePath }: Problem): string | undefined {
  return filePath === undefined ? undefined : resolve(place.workspace.cwd, filePath)
}

async function readLetter(
  id: number,
  open: TextDocument,
  forced: boolean,
  { folders, settingsOf, language }: LettersOptions,
): Promise<Letter> {
  const { uri, languageId } = open
  const editor = await settingsOf(uri)
  const place = folders.place(uri, editor.profile)
  const outcome = await place.workspace.settingsFor(place.path)
  // From here on nothing waits. The open document changes in place; what is read stays as it is now.
  const { version } = open
  const document = TextDocument.create(uri, languageId, version, open.getText())
  const text = document.getText()
  const base = {
    id,
    document,
    version,
    place,
    editor,
    language: languageIn(editor, language),
    problems: [],
    outline: () => [],
    took: 0,
  }
  if (!editor.enable && !forced) return { ...base, state: 'disabled' }
  if (text.length > LIVE_LIMIT && !forced) return { ...base, state: 'too-large' }
  if (!outcome.ok) return { ...base, state: 'problem', problems: outcome.problems }
  const settings = place.onDisk ? outcome.value : unlisted(outcome.value)
  const start = performance.now()
  const linted = place.workspace.lintText(text, foundFile(place, forced), settings)
  const took = performance.now() - start
  const told = languageIn(editor, settings.language ?? language)
  const { scope } = linted
  const read = { ...base, settings, scope, language: told, took }
  if (!isChecked(scope)) return { ...read, state: 'skipped' }
  return {
    ...read,
    linted,
    state: 'checked',
    outline: once(() => readOutline(text, told, place.path)),
  }
}

/** Symbols and lenses are both asked for at each change. */
function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/** A draft that was never saved has no name that `files` could list. */
function unlisted({ listed: _, ...settings }: Settings): Settings {
  return settings
}
