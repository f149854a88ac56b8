import type { Encoding, Language, ProfileName } from '@replylint/workspace'
import { CommanderError } from 'commander'
import { createCommand } from './declare-options.ts'
import type { ReportTarget } from './option-values.ts'
import { usageMessage } from './usage-message.ts'

/**
 * check: say what is wrong; explain: list the figures that were checked; rules, explain-rule: tell of
 * the rules; init: write a configuration.
 */
export type Task = 'check' | 'explain' | 'rules' | 'explain-rule' | 'init'

/** The command line, read. */
export interface Options {
  readonly task: Task
  /** What stands behind the task: files, folders and globs, or rules. */
  readonly patterns: readonly string[]
  /** As written, in order; empty where none is asked for. */
  readonly format: readonly ReportTarget[]
  readonly outputFile?: string
  readonly config?: string
  readonly profile?: ProfileName
  /** As written; the workspace reads them. */
  readonly rule: readonly string[]
  readonly quiet: boolean
  readonly maxWarnings?: number
  readonly color: boolean
  readonly lang?: Language
  readonly all: boolean
  readonly claims: boolean
  readonly fix: boolean
  readonly encoding?: Encoding
  /** Check what stands on standard input, as if it were `stdinFilepath`. */
  readonly stdin: boolean
  readonly stdinFilepath?: string
  /** A file that lists files; `-` is standard input. */
  readonly filesFrom?: string
  /** Only what differs from this commit of git. */
  readonly changed?: string
  /** Whether .gitignore and .replylintignore count. */
  readonly ignore: boolean
  readonly forceExclude: boolean
  readonly maxBytes?: number
  readonly baseline?: string
  readonly updateBaseline: boolean
  readonly reportUnusedIgnores: boolean
  readonly cache: boolean
  readonly cacheFile: string
  readonly threads?: number
  readonly timing: boolean
  readonly version: boolean
}

export type Arguments =
  | { readonly kind: 'options'; readonly options: Options }
  | { readonly kind: 'help'; readonly text: string }
  | { readonly kind: 'mistake'; readonly message: string }

/** Reads the words behind the command's name. Throws nothing. */
export function readArguments(words: readonly string[], language: Language): Arguments {
  let written = ''
  let asked: Pick<Options, 'task' | 'patterns'> = { task: 'check', patterns: [] }
  const hear = (task: Task) => (patterns: readonly string[]) => {
    asked = { task, patterns }
  }
  const write = (text: string) => {
    written += text
  }
  const command = createCommand(language, hear, write)
  try {
    command.parse(spelledOut(words), { from: 'user' })
    const options = command.opts<Omit<Options, 'task' | 'patterns'>>()
    // Who names the file wants it used.
    const cache = options.cache || command.getOptionValueSource('cacheFile') === 'cli'
    return { kind: 'options', options: { ...options, cache, ...asked } }
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (error.exitCode === 0) return { kind: 'help', text: written }
    return { kind: 'mistake', message: usageMessage(error.message, language) }
  }
}

/** Alone, `--changed` must not take the folder behind it for a commit. Behind `--` stand files. */
function spelledOut(words: readonly string[]): string[] {
  const files = words.indexOf('--')
  return words.map((word, at) => {
    return word === '--changed' && (files < 0 || at < files) ? '--changed=HEAD' : word
  })
}

/** The language of help and of mistakes in the command line itself: what `--lang` says, if it does. */
export function languageOf(words: readonly string[]): Language {
  const at = words.lastIndexOf('--lang')
  const value = at < 0 ? words.findLast((word) => word.startsWith('--lang=')) : words[at + 1]
  return value === 'en' || value === '--lang=en' ? 'en' : 'zh'
}
