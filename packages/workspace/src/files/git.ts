import { execFile } from 'node:child_process'
import { devNull } from 'node:os'
import { dirname } from 'node:path'

/** What git said; `code` is undefined where it could not be started. */
export interface GitAnswer {
  readonly code: number | undefined
  readonly stdout: string
  readonly stderr: string
}

/** Whatever the repository is set to: no hook and no watcher is started, no other machine is asked. */
const SETTINGS = [
  'core.quotePath=false',
  'core.fsmonitor=false',
  `core.hooksPath=${devNull}`,
  'diff.relative=false',
]
const ENVIRONMENT = {
  LC_ALL: 'C',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_TERMINAL_PROMPT: '0',
  GIT_NO_LAZY_FETCH: '1',
  GIT_ALLOW_PROTOCOL: 'none',
}

/**
 * Settings that leave each filter of the repository without a command, as `git diff` would run it over
 * files that seem to have changed; undefined where one is named so that it cannot be set.
 */
export async function withoutFilters(folder: string): Promise<readonly string[] | undefined> {
  const words = [
    'config',
    '-z',
    '--name-only',
    '--get-regexp',
    '^filter\\..*\\.(clean|process|required)$',
  ]
  const { stdout } = await git(folder, words)
  const names = stdout.split('\0').filter((name) => name !== '')
  // `-c` takes what stands before the first `=` for the name.
  return names.some((name) => name.includes('=')) ? undefined : names.map((name) => `${name}=`)
}

/** Runs git in a folder, without a shell. */
export function git(
  folder: string,
  words: readonly string[],
  more: readonly string[] = [],
): Promise<GitAnswer> {
  const settings = [...SETTINGS, ...more].flatMap((setting) => ['-c', setting])
  return new Promise((resolve) => {
    execFile(
      'git',
      ['-C', folder, ...settings, ...words],
      {
        // On Windows a git.exe in the working folder, which may be anybody's, would go before the real one.
        cwd: dirname(process.execPath),
        env: { ...process.env, ...ENVIRONMENT },
        encoding: 'utf8',
        maxBuffer: Number.POSITIVE_INFINITY,
        windowsHide: true,
      },
      (error, stdout, stderr) => {
        const code = error === null ? 0 : typeof error.code === 'number' ? error.code : undefined
        resolve({ code, stdout, stderr })
      },
    )
  })
}
