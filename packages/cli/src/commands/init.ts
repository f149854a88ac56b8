import { type Language, writeFirstConfig } from '@replylint/workspace'
import { problemText } from '../problem-text.ts'
import type { ExitCode, Surroundings } from '../surroundings.ts'
import { printable } from '../width.ts'

const WORDS = {
  zh: {
    written: (name: string) => `已写好 ${name}，其中各项都有说明，暂时什么也没有改变。`,
    above: (path: string) => `上级文件夹的 ${path} 对这里不再起作用；要沿用其中的设置，请抄过来。`,
    next: '下一步：按本单位的情况改好，再运行 replylint .',
  },
  en: {
    written: (name: string) =>
      `Wrote ${name}; each setting is explained in it, none is changed yet.`,
    above: (path: string) =>
      `${path} of a folder above holds here no longer; copy what you need of it.`,
    next: 'Next: make it fit your office, then run replylint .',
  },
} as const

/** `replylint init`: writes a configuration that explains itself into the working folder. */
export function runInit(
  language: Language,
  around: Pick<Surroundings, 'cwd' | 'stdout' | 'stderr'>,
): ExitCode {
  const written = writeFirstConfig(around.cwd)
  if (!written.ok) {
    for (const problem of written.problems) around.stderr(problemText(problem, language))
    return 2
  }
  const words = WORDS[language]
  const { name, above } = written.value
  const lines = [words.written(name), ...(above ? [words.above(printable(above))] : []), words.next]
  around.stdout(`${lines.join('\n')}\n`)
  return 0
}
