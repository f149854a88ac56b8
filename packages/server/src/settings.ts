import { setTimeout as pause } from 'node:timers/promises'
import type { Language, ProfileName } from '@replylint/workspace'
import type { Connection } from 'vscode-languageserver'
import { memberOf } from './arguments.ts'
import type { Client } from './client.ts'
import { SETTINGS_SCHEMA, type SettingName } from './settings-schema.ts'

/** What the user set in the editor and the server goes by; `SETTINGS_SCHEMA` says what each means. */
export interface EditorSettings {
  readonly enable: boolean
  /** `auto`: what the configuration says. */
  readonly profile: 'auto' | ProfileName
  /** `auto`: as the configuration or the editor has it. */
  readonly language: 'auto' | Language
  readonly codeLens: boolean
  readonly figureHints: boolean
}

/** The language set in the editor, or the other where that says `auto`. */
export function languageIn<Other>({ language }: EditorSettings, other: Other): Language | Other {
  return language === 'auto' ? other : language
}

/** How long an answer of the client is waited for, in milliseconds. */
const PATIENCE = 3_000

/** Settings of one document, asked of the client once and kept until they change. */
export interface SettingsOf {
  /** Without a URI, those of the window. */
  (uri?: string): Promise<EditorSettings>
  /** Forgets what is kept. A client that cannot be asked sends the section itself. */
  changed(sent?: unknown): void
  forget(uri: string): void
}

export function createSettings(connection: Connection, client: Client): SettingsOf {
  const known = new Map<string | undefined, Promise<EditorSettings>>()
  let sent: unknown
  const ask = async (uri: string | undefined) => {
    if (!client.settings) return readSettings(sent)
    const section = 'replylint'
    const scoped = uri === undefined ? { section } : { scopeUri: uri, section }
    // A client that fails to answer, or never does, has said nothing.
    const answer = connection.workspace.getConfiguration(scoped).catch(() => undefined)
    return readSettings(await Promise.race([answer, pause(PATIENCE, undefined, { ref: false })]))
  }
  const settingsOf = (uri?: string) => {
    const asked = known.get(uri) ?? ask(uri)
    known.set(uri, asked)
    return asked
  }
  return Object.assign(settingsOf, {
    changed(value?: unknown) {
      known.clear()
      sent = valueAt(value, ['replylint']) ?? sent
    },
    forget(uri: string) {
      known.delete(uri)
    },
  })
}

/** Each as given where it is of the right kind, else its default: a wrong setting stops nothing. */
function readSettings(given: unknown): EditorSettings {
  const { enable, profile, language, codeLens, 'inlayHints.figures': hints } = SETTINGS_SCHEMA
  const value = (name: SettingName) => valueAt(given, name.split('.')) ?? valueAt(given, [name])
  return {
    enable: toggle(value('enable'), enable.default),
    profile: choice(value('profile'), profile),
    language: choice(value('language'), language),
    codeLens: toggle(value('codeLens'), codeLens.default),
    figureHints: toggle(value('inlayHints.figures'), hints.default),
  }
}

function toggle(value: unknown, fallback: boolean): boolean {
  return typeof value === 'boolean' ? value : fallback
}

function choice<Value extends string>(
  value: unknown,
  schema: { readonly enum: readonly Value[]; readonly default: Value },
): Value {
  return schema.enum.find((known) => known === value) ?? schema.default
}

function valueAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((at, name) => memberOf(at, name), value)
}
