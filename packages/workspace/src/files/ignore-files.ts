import { existsSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { leadsAway } from '../config/find.ts'
import { failure, type Outcome, type Problem } from '../problem.ts'
import { shownPath } from './find-files.ts'
import { drops, type FolderRules, NO_RULES } from './folder-rules.ts'
import { type IgnoreLine, readIgnoreLines } from './ignore-lines.ts'
import { rulesBelow } from './ignore-rules.ts'
import { decodeNames } from './read-names.ts'
import { readBytes } from './read-text.ts'

const GIT = '.gitignore'
/** Ours, the stronger. */
const OWN = '.replylintignore'
const REPOSITORY = '.git'

/** Longer files are no lists of patterns. */
const MAX_BYTES = 256 * 1024

/** The ignore files of the folders that are gone through; each is read once. */
export interface IgnoreFiles {
  /**
   * Rules of a folder that was asked for: by its own ignore files and those of its parents, up to its
   * repository; ours count from the working folder on, too. Undefined where they drop the folder.
   */
  rulesOf(folder: string): FolderRules | undefined
  /** Rules of a folder in one whose rules are known; `holds` says what lies in it. */
  rulesIn(folder: string, parent: FolderRules, holds?: Holds): FolderRules
  /** What is wrong with the files read so far. */
  readonly problems: readonly Problem[]
}

type Holds = (name: string) => boolean

const NO_LINES: readonly IgnoreLine[] = []

export function createIgnoreFiles(cwd: string): IgnoreFiles {
  const problems: Problem[] = []
  const known = new Map<string, readonly IgnoreLine[]>()

  const linesOf = (path: string): readonly IgnoreLine[] => {
    const read = known.get(path) ?? readLines(path, shownPath(path, cwd), problems)
    known.set(path, read)
    return read
  }
  const linesIn = (folder: string, holds: Holds, withGit = true) => ({
    git: withGit && holds(GIT) ? linesOf(join(folder, GIT)) : NO_LINES,
    own: holds(OWN) ? linesOf(join(folder, OWN)) : NO_LINES,
    isRepository: holds(REPOSITORY),
  })
  return {
    problems,
    rulesIn: (folder, parent, holds = holdsOnDisk(folder)) =>
      rulesBelow(parent, basename(folder), linesIn(folder, holds)),
    rulesOf(asked) {
      const { folders, repository } = foldersFor(asked, cwd)
      let rules: FolderRules = NO_RULES
      for (const [at, folder] of folders.entries()) {
        const name = at === 0 ? '' : basename(folder)
        if (at > 0 && drops(rules, name, true)) return undefined
        // Git knows nothing outside a repository; there, only what lies in the folder itself counts.
        const withGit = repository < 0 ? folder === asked : at >= repository
        rules = rulesBelow(rules, name, linesIn(folder, holdsOnDisk(folder), withGit))
      }
      return rules
    },
  }
}

function holdsOnDisk(folder: string): Holds {
  return (name) => existsSync(join(folder, name))
}

/** The folders whose ignore files count, down to the one asked for, and which is the repository. */
function foldersFor(asked: string, cwd: string): { folders: string[]; repository: number } {
  const upwards: string[] = []
  let last = 0
  let repository = -1
  for (let here = asked; ; here = dirname(here)) {
    upwards.push(here)
    if (repository < 0 && existsSync(join(here, REPOSITORY))) {
      repository = upwards.length - 1
      last = Math.max(last, repository)
    }
    if (relative(cwd, here) === '') last = Math.max(last, upwards.length - 1)
    if (dirname(here) === here) break
  }
  const folders = upwards.slice(0, last + 1).reverse()
  return { folders, repository: repository < 0 ? -1 : last - repository }
}

function readLines(path: string, filePath: string, problems: Problem[]): readonly IgnoreLine[] {
  const text = readIgnoreFile(path, filePath)
  if (!text.ok) problems.push(...text.problems)
  const found = readIgnoreLines(text.ok ? text.value : '', filePath)
  problems.push(...found.problems)
  return found.lines
}

function readIgnoreFile(path: string, filePath: string): Outcome<string> {
  // What it leads to may be nobody's business, and its lines would be shown where they are no patterns.
  if (leadsAway(path)) return failure({ filePath, message: LEADS_AWAY })
  const bytes = readBytes(path, filePath, { pipes: false, maxBytes: MAX_BYTES })
  return bytes.ok ? decodeNames(bytes.value, filePath) : bytes
}

const LEADS_AWAY = {
  zh: '忽略文件是指向别处的链接，没有读取；--no-ignore 不用忽略文件',
  en: 'this ignore file links to elsewhere and was not read; --no-ignore does without ignore files',
}
