import { installedSegmenter, type Language } from '@replylint/workspace'
import packageJson from '../package.json' with { type: 'json' }
import { runCheck } from './check.ts'
import { languageOf, readArguments } from './options.ts'
import { problemText } from './problem-text.ts'
import type { ExitCode, Surroundings } from './surroundings.ts'

/** The command: the report goes to stdout, everything else to stderr. */
export async function run(words: readonly string[], around: Surroundings): Promise<ExitCode> {
  const language = languageOf(words)
  const read = readArguments(words, language)
  if (read.kind === 'help') {
    around.stdout(read.text)
    return 0
  }
  if (read.kind === 'mistake') {
    around.stderr(problemText({ message: { zh: read.message, en: read.message } }, language))
    return 2
  }
  const { options } = read
  if (options.version) {
    around.stdout(`${versionText(language)}\n`)
    return 0
  }
  const { task, patterns, format, outputFile } = options
  // Each is loaded where it is asked for, and nowhere else.
  if (task === 'rules') {
    const { runRules } = await import('./commands/rules.ts')
    return runRules(format, outputFile, language, around)
  }
  if (task === 'explain-rule') {
    const { runExplainRule } = await import('./commands/explain-rule.ts')
    const color = around.color && options.color
    return runExplainRule(patterns, { language, color }, around)
  }
  if (task === 'init') {
    const { runInit } = await import('./commands/init.ts')
    return runInit(language, around)
  }
  return runCheck(options, around, language)
}

function versionText(language: Language): string {
  const segmenter = installedSegmenter()
  const { version } = packageJson
  if (language === 'zh') return `replylint ${version}（分词：${segmenter ?? '无'}）`
  return `replylint ${version} (segmenter: ${segmenter ?? 'none'})`
}
