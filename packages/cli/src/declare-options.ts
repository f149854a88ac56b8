import { type Language, PROFILE_NAMES } from '@replylint/workspace'
import { Command } from 'commander'
import { HELP, type HelpTexts } from './help.ts'
import {
  byteCount,
  collect,
  countFrom,
  encodingNamed,
  fileName,
  oneOf,
  reportTarget,
} from './option-values.ts'
import type { Task } from './options.ts'

/** Told which task the words ask for, with what stands behind it. */
type Hear = (task: Task) => (patterns: readonly string[]) => void

/** Where `--cache` keeps what was found, in the working folder. */
const CACHE_FILE = '.replylintcache'

/** The command line as commander is to read it; `write` gets the help. */
export function createCommand(
  language: Language,
  hear: Hear,
  write: (text: string) => void,
): Command {
  const help = HELP[language]
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
        optionTerm: ({ long, flags }) => (long === '--changed' ? '--changed[=commit]' : flags),
        helpWidth: 1000,
      })
      .configureOutput({ writeOut: write, writeErr: () => {} })
      .exitOverride()
  const command = new Command('replylint')
    .usage(help.pattern)
    .description(help.description)
    .argument('[files...]', help.files)
    .addHelpText('after', help.more.trimEnd())
    .helpCommand(false)
    .action(hear('check'))
  declareFiles(command, help, language)
  declareReports(command, help, language)
  declareArchive(command, help)
  for (const task of tasks(help, hear)) command.addCommand(shaped(task))
  return shaped(command)
}

function tasks(help: HelpTexts, hear: Hear): Command[] {
  const explain = new Command('explain')
    .usage(help.explainPattern)
    .description(help.explain)
    .argument('[files...]', help.files)
    .addHelpText('after', help.explainMore.trimEnd())
    .action(hear('explain'))
  const rules = new Command('rules').description(help.rules).action(() => hear('rules')([]))
  const explainRule = new Command('explain-rule')
    .usage(help.rulePattern)
    .description(help.explainRule)
    .argument('[rules...]', help.rulePattern)
    .action(hear('explain-rule'))
  const init = new Command('init').description(help.init).action(() => hear('init')([]))
  return [explain, rules, explainRule, init]
}

function declareFiles(command: Command, help: HelpTexts, language: Language): void {
  // As in the configuration: replylint:strict.
  const profile = oneOf(language, ...PROFILE_NAMES)
  command
    .optionsGroup(help.filesGroup)
    .option('--fix', help.fix, false)
    .option('--config <file>', help.config, fileName)
    .option('--profile <name>', help.profile, (name) => profile(name.replace(/^replylint:/u, '')))
    .option('--rule <setting>', help.rule, collect, [])
    .option('--all', help.all, false)
    .option('--stdin', help.stdin, false)
    .option('--stdin-filepath <path>', help.stdinFilepath, fileName)
    .option('--files-from <file>', help.filesFrom, fileName)
    .option('--changed <commit>', help.changed)
    .option('--no-ignore', help.ignore)
    .option('--force-exclude', help.forceExclude, false)
    .option('--encoding <name>', help.encoding, encodingNamed)
    .option('--max-bytes <n>', help.maxBytes, byteCount)
}

function declareReports(command: Command, help: HelpTexts, language: Language): void {
  command
    .optionsGroup(help.reportsGroup)
    .option('--format <format[=file]>', help.format, reportTarget(language), [])
    .option('-o, --output-file <file>', help.outputFile, fileName)
    .option('--quiet', help.quiet, false)
    .option('--max-warnings <n>', help.maxWarnings, countFrom(0))
    .option('--claims', help.claims, false)
    .option('--no-color', help.color)
    .option('--lang <language>', help.lang, oneOf<Language>(language, 'zh', 'en'))
}

function declareArchive(command: Command, help: HelpTexts): void {
  command
    .optionsGroup(help.archiveGroup)
    .option('--baseline <file>', help.baseline, fileName)
    .option('--update-baseline', help.updateBaseline, false)
    .option('--report-unused-ignores', help.reportUnusedIgnores, false)
    .option('--cache', help.cache, false)
    .option('--cache-file <file>', help.cacheFile, fileName, CACHE_FILE)
    .option('--threads <n>', help.threads, countFrom(1))
    .option('--timing', help.timing, false)
    .optionsGroup(help.options)
    .option('--lsp', help.lsp, false)
    .option('-v, --version', help.version, false)
}
