import ignore, { type Ignore } from 'ignore'
import type { FolderRules } from './folder-rules.ts'
import { type IgnoreLine, patternFrom } from './ignore-lines.ts'

/** As git has it where the file system makes no difference between `A.txt` and `a.txt`. */
const OPTIONS = {
  ignoreCase: process.platform === 'win32' || process.platform === 'darwin',
  allowRelativePaths: true,
}

/** The patterns that a folder adds. */
export interface FolderLines {
  readonly git: readonly IgnoreLine[]
  readonly own: readonly IgnoreLine[]
  /** A repository of its own does not know what git is told outside. */
  readonly isRepository: boolean
}

/** The rules of a folder in one whose rules are known; without a name, of that one itself. */
export function rulesBelow(above: FolderRules, name: string, lines: FolderLines): FolderRules {
  const below = name === '' ? above.below : `${above.below}${name}/`
  const git = extended(lines.isRepository ? undefined : above.git, lines.git, below)
  const own = extended(above.own, lines.own, below)
  if (git === above.git && own === above.own) return { ...above, below }
  return { below, git, own, both: git && own ? ignore(OPTIONS).add(git).add(own) : (git ?? own) }
}

function extended(rules: Ignore | undefined, lines: readonly IgnoreLine[], below: string) {
  if (lines.length === 0) return rules
  const patterns = lines.map((line) => patternFrom(line, below))
  return ignore(OPTIONS)
    .add(rules ?? [])
    .add(patterns)
}
