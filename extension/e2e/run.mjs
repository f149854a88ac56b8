import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { layHost, missing } from './setup.mjs'

/** `node extension/e2e/run.mjs 20|24 [words for vitest]`: lays VS Code, packs the .vsix, tests. */
const root = fileURLToPath(new URL('../..', import.meta.url))
const [line = '20', ...words] = process.argv.slice(2)
const problem = missing(line)
if (problem === undefined) {
  console.log(`VS Code: ${layHost(line)}`)
  process.exitCode =
    process.env.REPLYLINT_VSIX === undefined ? run('extension/build.mjs', '--package') : 0
  process.exitCode ||= run(
    path.join('node_modules', 'vitest', 'vitest.mjs'),
    'run',
    '--config',
    path.join('extension', 'e2e', 'vitest.config.ts'),
    ...words,
  )
} else {
  console.error(problem)
  process.exitCode = 2
}

function run(script, ...args) {
  const env = { ...process.env, REPLYLINT_E2E_LINE: line }
  const { status } = spawnSync(process.execPath, [script, ...args], {
    cwd: root,
    env,
    stdio: 'inherit',
  })
  return status ?? 1
}
