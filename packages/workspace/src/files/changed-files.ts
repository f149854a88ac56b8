import { lstatSync } from 'node:fs'
import { resolve } from 'node:path'
import { failure, type Outcome, type Problem, success } from '../problem.ts'
import { realFolder } from './among.ts'
import { type GitAnswer, git, withoutFilters } from './git.ts'

const HEAD = 'HEAD'

/**
 * Absolute paths of the files that differ from a commit: changed, staged, or new and not ignored by
 * git. What they are compared with is where the branch left that commit, so that `origin/main` means
 * the work of this branch; where they have nothing in common, the commit itself.
 */
export async function changedFiles(
  ref: string | undefined,
  cwd: string,
): Promise<Outcome<ReadonlySet<string>>> {
  const wanted = ref ?? HEAD
  // It would be an option.
  if (wanted === '' || wanted.startsWith('-')) return failure({ message: noCommit(wanted) })
  const top = await git(realFolder(cwd), ['rev-parse', '--show-toplevel'])
  if (top.code !== 0) return failure(noRepository(top))
  const root = realFolder(resolve(top.stdout.replace(/\r?\n$/u, '')))
  const base = await baseOf(wanted, root)
  if (!base.ok) return base
  const lists = [['ls-files', '-z', '--others', '--exclude-standard']]
  // Before the first commit all that is staged is new.
  if (base.value === undefined) lists.push(['ls-files', '-z', '--cached'])
  else lists.push([...DIFF, base.value, '--'])
  const settings = await withoutFilters(root)
  if (settings === undefined) return failure({ message: STRANGE_FILTER })
  const changed = new Set<string>()
  for (const words of lists) {
    const answer = await git(root, words, settings)
    if (answer.code !== 0) return failure(saidByGit(answer))
    for (const name of answer.stdout.split('\0')) {
      const path = resolve(root, name)
      if (name !== '' && isFile(path)) changed.add(path)
    }
  }
  return success(changed)
}

const DIFF = [
  'diff',
  '-z',
  '--name-only',
  '--no-renames',
  '--diff-filter=d',
  '--ignore-submodules=all',
  '--no-ext-diff',
  '--no-textconv',
  // In place of diff.orderFile, which may name anything.
  '-O/dev/null',
]

/** The commit to compare with; undefined where there is none yet. */
async function baseOf(ref: string, root: string): Promise<Outcome<string | undefined>> {
  const found = await commitOf(ref, root)
  const head = ref === HEAD ? found : await commitOf(HEAD, root)
  if (found === undefined) {
    if (ref === HEAD) return success(undefined)
    const shallow = await git(root, ['rev-parse', '--is-shallow-repository'])
    const isShallow = shallow.stdout.trim() === 'true'
    return failure({ message: isShallow ? notFetched(ref) : noCommit(ref) })
  }
  if (head === undefined || head === found) return success(found)
  const common = await git(root, ['merge-base', found, head])
  return success(common.code === 0 ? common.stdout.trim() : found)
}

async function commitOf(ref: string, root: string): Promise<string | undefined> {
  const { code, stdout } = await git(root, ['rev-parse', '--verify', '--quiet', `${ref}^{commit}`])
  return code === 0 ? stdout.trim() : undefined
}

/** Staged and then deleted, or a repository within: neither is. */
function isFile(path: string): boolean {
  const found = lstatSync(path, { throwIfNoEntry: false })
  return found !== undefined && !found.isDirectory()
}

function noRepository(answer: GitAnswer): Problem {
  if (answer.code === undefined) return { message: NO_GIT }
  return answer.stderr.includes('not a git repository')
    ? { message: NO_REPOSITORY }
    : saidByGit(answer)
}

function saidByGit({ stderr }: GitAnswer): Problem {
  const said = stderr.trim().split('\n')[0] ?? ''
  return {
    message: { zh: `--changed：git 没有成功：${said}`, en: `--changed: git failed: ${said}` },
  }
}

const STRANGE_FILTER = {
  zh: '--changed：git 配置里有名字带“=”的 filter，无法停用，没有继续',
  en: '--changed: git is set to a filter with “=” in its name, which cannot be switched off',
}
const NO_GIT = {
  zh: '--changed 要用到 git，没有找到这个程序；装上 git，或者写明要检查的文件',
  en: '--changed needs git, which was not found; install it, or name the files to check',
}
const NO_REPOSITORY = {
  zh: '--changed 只能用在 git 仓库里，这个文件夹不在仓库里',
  en: '--changed works in a git repository only; this folder is in none',
}

function noCommit(ref: string) {
  return {
    zh: `--changed：git 里没有“${ref}”这个提交、分支或标签`,
    en: `--changed: git knows no commit, branch or tag “${ref}”`,
  }
}

function notFetched(ref: string) {
  return {
    zh: `--changed：没有取来“${ref}”，这个仓库只取了最近的提交；请先完整取来（如 git fetch --unshallow，CI 里设 fetch-depth: 0）`,
    en: `--changed: “${ref}” was not fetched, only the latest commits were; fetch all first (git fetch --unshallow, in CI fetch-depth: 0)`,
  }
}
