import { dirname, resolve } from 'node:path'
import {
  isChecked,
  type Language,
  type LintedFile,
  type Outcome,
  type Problem,
  type Settings,
  strayConfig,
} from '@replylint/workspace'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { type Folders, foundFile, type Place } from './folders.ts'
import type { EditorSettings, SettingsOf } from './settings.ts'

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
  /** Undefined where the document was not looked at; `state` says why. */
  readonly linted?: LintedFile
  /** Undefined where the configuration is broken. */
  readonly settings?: Settings
  readonly state: 'checked' | 'skipped' | 'disabled' | 'too-large' | 'problem'
  /** What is wrong with the configuration. */
  readonly problems: readonly Problem[]
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
  /** False: a configuration that is a link to elsewhere is not read. */
  readonly isTrusted: () => boolean
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
  { folders, settingsOf, isTrusted, language }: LettersOptions,
): Promise<Letter> {
  const { uri, languageId } = open
  const editor = await settingsOf(uri)
  const place = folders.place(uri, editor.profile)
  const outcome = isTrusted() ? await settingsAt(place) : await safeSettingsAt(place)
  // From here on nothing waits. The open document changes in place; what is read stays as it is now.
  const { version } = open
  const document = TextDocument.create(uri, languageId, version, open.getText())
  const text = document.getText()
  const told = editor.language === 'auto' ? language : editor.language
  const base = { id, document, version, place, editor, language: told, problems: [], took: 0 }
  if (!editor.enable && !forced) return { ...base, state: 'disabled' }
  if (text.length > LIVE_LIMIT && !forced) return { ...base, state: 'too-large' }
  if (!outcome.ok) return { ...base, state: 'problem', problems: outcome.problems }
  const settings = place.onDisk ? outcome.value : unlisted(outcome.value)
  const start = performance.now()
  const linted = place.workspace.lintText(text, foundFile(place, forced), settings)
  return {
    ...base,
    settings,
    linted,
    language: editor.language === 'auto' ? (settings.language ?? language) : editor.language,
    state: isChecked(linted.scope) ? 'checked' : 'skipped',
    took: performance.now() - start,
  }
}

function settingsAt({ workspace, path }: Place): Promise<Outcome<Settings>> {
  return workspace.settingsFor(path)
}

async function safeSettingsAt(place: Place): Promise<Outcome<Settings>> {
  const stray = strayConfig(dirname(place.path))
  if (stray === undefined) return settingsAt(place)
  return { ok: false, problems: [{ filePath: stray, message: STRAY }] }
}

const STRAY = {
  zh: '受限模式下不读取指向别处的配置链接',
  en: 'a configuration that links to elsewhere is not read in restricted mode',
}

/** A draft that was never saved has no name that `files` could list. */
function unlisted({ listed: _, ...settings }: Settings): Settings {
  return settings
}
