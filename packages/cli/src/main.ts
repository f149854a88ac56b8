import { availableParallelism } from 'node:os'
import { readStdin } from './read-stdin.ts'
import { run } from './run.ts'

/**
 * A reader that has seen enough (`replylint … | head`) closes the pipe; that is no failure. Of a full
 * disk every write complains, this one too: it is told once.
 */
function onStreamError(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE' || process.exitCode === 2) return
  process.exitCode = 2
  if (process.stderr.writable) process.stderr.write(`replylint: ${error.message}\n`)
}

function wantsColor(): boolean {
  const { FORCE_COLOR: force, NO_COLOR: no } = process.env
  if (force !== undefined) return force !== '0' && force !== 'false'
  return process.stdout.isTTY === true && !no && process.stdout.hasColors()
}

process.stdout.on('error', onStreamError)
process.stderr.on('error', onStreamError)

// The first Ctrl-C asks for what there is, the second ends it at once, as without us.
const stop = new AbortController()
process.once('SIGINT', () => stop.abort())

// No process.exit: what is still on its way to a slow pipe is to arrive.
try {
  const code = await run(process.argv.slice(2), {
    cwd: process.cwd(),
    color: wantsColor(),
    watched: process.stderr.isTTY === true && !process.env.CI,
    processors: availableParallelism(),
    signal: stop.signal,
    now: () => performance.now(),
    stdin: (most) => readStdin(process.stdin, stop.signal, most),
    stdout: (text) => process.stdout.write(text),
    stderr: (text) => process.stderr.write(text),
  })
  process.exitCode ??= code
} catch (error) {
  // Nothing was read yet, so there is nothing to tell.
  const stopped = stop.signal.aborted && error instanceof Error && error.name === 'AbortError'
  process.exitCode = stopped ? 130 : 2
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error)
  if (!stopped) process.stderr.write(`replylint: 程序内部错误 / internal error\n${trace}\n`)
}
