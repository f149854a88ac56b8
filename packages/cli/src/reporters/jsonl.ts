import { fileObject } from './json.ts'
import type { Reporter } from './reporter.ts'

// Node's readline and Python's splitlines end a line here, too, where JSON does not escape it: a
// letter copied from a web page may hold U+2028.
const LINE_END = /[\u0085\u2028\u2029]/gu

/** One object a file and line, the same as in `json`; a file's line hangs on no other file. */
export const reportJsonl: Reporter = (results, options) => {
  let report = ''
  for (const result of results) {
    report += `${JSON.stringify(fileObject(result, options)).replace(LINE_END, escaped)}\n`
  }
  return report
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}
