import { type Encoding, type Language, PROFILE_NAMES, type ProfileName } from '@replylint/workspace'
import { Command, CommanderError } from 'commander'
import { HELP } from './help.ts'
import {
  collect,
  encodingNamed,
  oneOf,
  type ReportTarget,
  reportTarget,
  wholeNumber,
} from './option-values.ts'
import { usageMessage } from './usage-message.ts'

/** The command line, read. */
export interface Options {
  /** check: say what is wrong; explain: list the figures that were checked. */
  readonly task: 'check' | 'explain'
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
  const hear = (task: Options['task']) => (patterns: readonly string[]) => {
    asked = { task, patterns }
  }
  const write = (text: string) => {
    written += text
  }
  const command = createCommand(language, hear, write)
  try {
    command.parse([...words], { from: 'user' })
    const options = command.opts<Omit<Options, 'task' | 'patterns'>>()
    return { kind: 'options', options: { ...options, ...asked } }
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (error.exitCode === 0) return { kind: 'help', text: written }
    return { kind: 'mistake', message: usageMessage(error.message, language) }
  }
}

/** The language of help and of mistakes in the command line itself: what `--lang` says, if it does. */
export function languageOf(words: readonly string[]): Language {
  const at = words.lastIndexOf('--lang')
  const value = at < 0 ? words.findLast((word) => word.startsWith('--lang=')) : words[at + 1]
  return value === 'en' || value === '--lang=en' ? 'en' : 'zh'
}

function createCommand(language: Language, hear: Hear, write: (text: string) => void): Command {
  const help = HELP[language]
  // As in the configuration: replylint:strict.
  const profile = oneOf(language, ...PROFILE_NAMES)
  const titles: Readonly<Record<string, string>> = {
    'Usage:': help.usage,
    'Arguments:': help.arguments,
    'Options:': help.options,
    'Commands:': help.commands,
  }
  const shaped = (command: Command) =>
    command
      .helpOption('-h, --help', help.help)
      .configureHelp({
        styleTitle: (title) => titles[title] ?? title,
        optionDescription: (option) => option.description,
        helpWidth: 1000,
      })
      .configureOutput({ writeOut: write, writeErr: () => {} })
      .exitOverride()
  const explain = new Command('explain')
    .usage(help.explainPattern)
    .description(help.explain)
    .argument('[files...]', help.files)
    .addHelpText('after', help.explainMore.trimEnd())
    .action(hear('explain'))
  const command = new Command('replylint')
    .usage(help.pattern)
    .description(help.description)
    .argument('[files...]', help.files)
    .option('--format <format[=file]>', help.format, reportTarget(language), [])
    .option('-o, --output-file <file>', help.outputFile)
    .option('--config <file>', help.config)
    .option('--profile <name>', help.profile, (name) => profile(name.replace(/^replylint:/u, '')))
    .option('--rule <setting>', help.rule, collect, [])
    .option('--quiet', help.quiet, false)
    .option('--max-warnings <n>', help.maxWarnings, wholeNumber)
    .option('--no-color', help.color)
    .option('--lang <language>', help.lang, oneOf<Language>(language, 'zh', 'en'))
    .option('--all', help.all, false)
    .option('--claims', help.claims, false)
    .option('--fix', help.fix, false)
    .option('--encoding <name>', help.encoding, encodingNamed)
    .option('--lsp', help.lsp, false)
    .option('-v, --version', help.version, false)
    .addHelpText('after', help.more.trimEnd())
    .helpCommand(false)
    .action(hear('check'))
    .addCommand(shaped(explain))
  return shaped(command)
}

/** Told which task the words ask for, with the files behind it. */
type Hear = (task: Options['task']) => (patterns: readonly string[]) => void
