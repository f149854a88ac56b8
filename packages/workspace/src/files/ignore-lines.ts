import type { Problem } from '../problem.ts'

/** One pattern of an ignore file, as written there. */
export interface IgnoreLine {
  readonly text: string
  /** Brings back what earlier patterns drop. */
  readonly isNegated: boolean
  /** Holds only beside the ignore file, not in every folder below. */
  readonly isAnchored: boolean
}

/** Longest pattern, in UTF-16 units. */
const LONGEST = 1000

/** Most `**` between slashes: for three of them and a folder 500 deep a path needs seconds. */
const MOST_FOLDERS = 2

/** Who would write a file of bad lines is not to fill the screen with them. */
const MOST_TOLD = 5

/** The patterns of an ignore file. Lines that are left out are told; comments and blanks are not. */
export function readIgnoreLines(
  text: string,
  filePath: string,
): { readonly lines: readonly IgnoreLine[]; readonly problems: readonly Problem[] } {
  const lines: IgnoreLine[] = []
  const problems: Problem[] = []
  let at = 0
  for (const written of text.split('\n')) {
    const line = written.replace(/\r$/u, '')
    const message = isTooLong(line) ? TOO_LONG : isTooWild(line) ? TOO_WILD : undefined
    if (message !== undefined && problems.length < MOST_TOLD) {
      const source = { text, range: [at, at + Math.min(line.length, LONGEST)] as const }
      problems.push({ filePath, message, source })
    }
    if (message === undefined && meansSomething(line)) lines.push(ignoreLine(line))
    at += written.length + 1
  }
  return { lines, problems }
}

/** The pattern as it reads from a folder above, of which `below` is the way down: `letters/2025/`. */
export function patternFrom({ text, isNegated, isAnchored }: IgnoreLine, below: string): string {
  if (below === '') return isNegated ? `!${text}` : text
  const folder = below.replace(/[\\*?[]/gu, '\\$&')
  const place = isAnchored ? text.replace(/^\//u, '') : `**/${text}`
  return `${isNegated ? '!' : ''}/${folder}${place}`
}

function ignoreLine(line: string): IgnoreLine {
  const isNegated = line.startsWith('!')
  const text = inFewFolders(isNegated ? line.slice(1) : line)
  return { text, isNegated, isAnchored: /\/(?! *$)/u.test(text) }
}

/** Any folders, and any folders in them, are any folders. */
function inFewFolders(text: string): string {
  return text.replace(/(^|\/)(?:\*{2,}\/){2,}/gu, '$1**/')
}

/** A lone `/` would, read from a folder above, drop the whole folder. */
function meansSomething(line: string): boolean {
  return !line.startsWith('#') && !/^!?\/* *$/u.test(line)
}

function isTooLong(line: string): boolean {
  return line.length > LONGEST && !line.startsWith('#')
}

function isTooWild(line: string): boolean {
  if (line.startsWith('#')) return false
  const segments = inFewFolders(line.replace(/^!/u, '')).split('/').slice(0, -1)
  return segments.filter((segment) => /^\*{2,}$/u.test(segment)).length > MOST_FOLDERS
}

const TOO_LONG = {
  zh: `这一行超过 ${LONGEST} 字，没有采用`,
  en: `this line is longer than ${LONGEST} characters and is not used`,
}
const TOO_WILD = {
  zh: `“**/”多于 ${MOST_FOLDERS} 个，匹配会很慢，没有采用；请拆成几行`,
  en: `more than ${MOST_FOLDERS} “**/” match too slowly; this line is not used, split it`,
}
