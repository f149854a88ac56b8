/** A function of a source, by the lines it spans; both from 1 and counted in. */
export interface FunctionSpan {
  readonly line: number
  readonly lines: number
}

const DECLARED = /^(\s*)(?:export |default |async )*function\b/u
const ARROW = /^(\s*).*=> \{$/u
const METHOD = /^(\s+)(?:(?:async|static|get|set) )*[#\w]+(?:<.*>)?\(.*\).*\{$/u
const STATEMENT = /^\s*(?:if|for|while|switch|\} ?else|\} ?catch)\b/u

/**
 * Functions with a body of several lines, found by indentation: good enough for source that the
 * formatter has laid out.
 */
export function readFunctions(source: string): FunctionSpan[] {
  const lines = source.split('\n')
  const spans: FunctionSpan[] = []
  for (const [at, line] of lines.entries()) {
    if (STATEMENT.test(line)) continue
    const found = DECLARED.exec(line) ?? ARROW.exec(line) ?? METHOD.exec(line)
    const indent = found?.[1]
    if (indent === undefined) continue
    const end = lines.findIndex((later, index) => index > at && later.startsWith(`${indent}}`))
    if (end > 0) spans.push({ line: at + 1, lines: end - at + 1 })
  }
  return spans
}
