import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import path from 'node:path'
import { letter } from '@replylint/engine'
import { readFixtures } from './fixtures.ts'

const LETTERS = 1_000
const ROUNDS = 3

/** What a command needs for the archive, start of the process included. */
export interface ArchiveTime {
  readonly name: string
  /** Seconds, the best of some rounds. */
  readonly seconds: number
  /** Of letters, each second. */
  readonly megabytes: number
}

export interface ArchiveTimes {
  readonly letters: number
  readonly megabytes: number
  readonly times: readonly ArchiveTime[]
}

/**
 * Times the built command on a folder of 1,000 letters, with one and with all processors, with a
 * cache and without, beside other linters where they are installed. `REPLYLINT_ARCHIVE` names the
 * folder (else letters are made of the fixtures), `REPLYLINT_PEERS` a folder with a folder for each
 * of the others: `zhlint`, `autocorrect` (the npm package autocorrect-node).
 */
export function timeArchive(root: string): ArchiveTimes {
  const scratch = mkdtempSync(path.join(tmpdir(), 'replylint-bench-'))
  try {
    const folder = process.env.REPLYLINT_ARCHIVE ?? makeArchive(root, scratch)
    const names = readdirSync(folder).filter((name) => name.endsWith('.txt'))
    const sizes = names.map((name) => statSync(path.join(folder, name)).size)
    const megabytes = sizes.reduce((sum, size) => sum + size, 0) / 1_000_000
    const ours = ourCommands(root, path.join(scratch, 'cache.json'))
    const times = [...ours, ...peers()].map(({ name, words, rounds }) => {
      const seconds = Math.min(...Array.from({ length: rounds }, () => time(words, folder)))
      return { name, seconds, megabytes: megabytes / seconds }
    })
    return { letters: names.length, megabytes, times }
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}

interface TimedCommand {
  readonly name: string
  /** Run in the folder of the letters. */
  readonly words: readonly string[]
  readonly rounds: number
}

function ourCommands(root: string, cache: string): TimedCommand[] {
  const bin = path.join(root, 'packages', 'cli', 'bin', 'replylint.js')
  const words = [process.execPath, bin, '--format', 'json', '.']
  const cached = [...words, '--cache', '--cache-file', cache]
  const cores = availableParallelism()
  return [
    { name: '单线程', words: [...words, '--threads', '1'], rounds: ROUNDS },
    { name: `${cores} 个线程`, words: [...words, '--threads', String(cores)], rounds: ROUNDS },
    // The first round fills the cache.
    { name: '没有改动，用缓存', words: cached, rounds: ROUNDS + 1 },
  ]
}

function peers(): TimedCommand[] {
  const folder = process.env.REPLYLINT_PEERS
  if (folder === undefined) return []
  const known = [
    { name: 'zhlint', words: [path.join(folder, 'zhlint/node_modules/.bin/zhlint'), '*.txt'] },
    {
      name: 'autocorrect',
      words: [path.join(folder, 'autocorrect/node_modules/.bin/autocorrect'), '--lint', '.'],
    },
  ]
  return known
    .filter(({ words }) => existsSync(words[0] ?? ''))
    .map((peer) => ({ ...peer, rounds: 1 }))
}

function time([command = '', ...words]: readonly string[], cwd: string): number {
  const start = performance.now()
  const { error } = spawnSync(command, words, { cwd, maxBuffer: 1 << 30 })
  if (error) throw error
  return (performance.now() - start) / 1000
}

/** Letters of 2 to 20 KB from the paragraphs of the fixtures; the same each time. */
function makeArchive(root: string, folder: string): string {
  const paragraphs = readFixtures(root)
    .flatMap(({ text }) => text.split(/\r?\n/u))
    .filter((line) => line.length > 30)
  for (let number = 0, next = 0; number < LETTERS; number++) {
    const length = 600 + ((number * 37) % 1000) * 5.5
    let body = ''
    while (body.length < length) body += `${paragraphs[next++ % paragraphs.length]}\n`
    writeFileSync(path.join(folder, `${String(number).padStart(4, '0')}.txt`), letter({ body }))
  }
  return folder
}
