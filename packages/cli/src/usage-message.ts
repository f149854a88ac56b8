import type { Language } from '@replylint/workspace'

/** What commander says of a wrong command line, and how we say it. */
const SAYINGS: readonly {
  readonly said: RegExp
  readonly zh: (...parts: string[]) => string
  readonly en: (...parts: string[]) => string
}[] = [
  {
    said: /unknown option '(.*)'\n\(Did you mean (.*)\?\)/u,
    zh: (option, meant) => `没有选项“${option}”，最接近的是“${meant}”`,
    en: (option, meant) => `unknown option “${option}”; did you mean “${meant}”?`,
  },
  {
    said: /unknown option '(.*)'/u,
    zh: (option) => `没有选项“${option}”，全部选项见 replylint --help`,
    en: (option) => `unknown option “${option}”; replylint --help lists all`,
  },
  {
    said: /option '(?:-\w, )?([^ ]*).*' argument missing/u,
    zh: (option) => `选项 ${option} 后面缺少值`,
    en: (option) => `the option ${option} needs a value`,
  },
  {
    said: /option '(?:-\w, )?([^ ]*).*' argument '(.*)' is invalid\. (.*)/su,
    zh: (option, value, allowed) => `${option} 的值“${value}”不可用，可用：${allowed}`,
    en: (option, value, allowed) => `“${value}” is no value for ${option}; allowed: ${allowed}`,
  },
  {
    said: /too many arguments for '(.*)'\. Expected 0 arguments/u,
    zh: (command) =>
      `${command} 后面不带文件或其他内容；要检查名叫“${command}”的文件夹，请写 ./${command}`,
    en: (command) =>
      `${command} takes nothing behind it; to check a folder of that name, write ./${command}`,
  },
]

/** Rewords commander's English message; one that is not in the table is shown as it is. */
export function usageMessage(said: string, language: Language): string {
  const plain = said.replace(/^error: /u, '')
  for (const saying of SAYINGS) {
    const found = saying.said.exec(plain)
    if (found) return saying[language](...found.slice(1))
  }
  return plain
}
