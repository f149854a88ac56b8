import { createHash } from 'node:crypto'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { BUNDLE, copyRulePages, packageFolder, writeNotices } from '@replylint/server/build'
import * as esbuild from 'esbuild'

const here = fileURLToPath(new URL('.', import.meta.url))
const tinypool = packageFolder(fileURLToPath(import.meta.resolve('tinypool')))

/**
 * Bundles the command. What only some runs need (yaml, ajv, tinyglobby) goes into chunks of its
 * own, so that linting one letter reads one file. `alias` lets tests put in rules of their own.
 */
export async function build({ outdir = join(here, 'dist'), alias = {} } = {}) {
  rmSync(outdir, { recursive: true, force: true })
  const common = {
    ...BUNDLE,
    outdir,
    alias,
    format: 'esm',
    // commander, ajv and vscode-jsonrpc are CommonJS and call `require` for modules of Node.
    banner: {
      js: "import { createRequire as nodeRequire } from 'node:module'\nconst require = nodeRequire(import.meta.url)",
    },
  }
  const entryPoints = {
    replylint: join(here, 'src/main.ts'),
    'check-worker': join(here, 'src/check-worker.ts'),
    // What tinypool starts its threads with, from beside its own code.
    'entry/worker': join(tinypool, 'dist/entry/worker.js'),
  }
  const chunks = { splitting: true, chunkNames: '[name]-[hash]' }
  const command = await esbuild.build({ ...common, ...chunks, entryPoints })
  // By itself: in chunks shared with the command, what only an editor needs would be read at each start.
  const server = await esbuild.build({
    ...common,
    entryPoints: { lsp: join(here, 'src/lsp.ts') },
  })
  writeFileSync(join(outdir, 'build-stamp'), stampOf(command.metafile))
  writeNotices(join(outdir, 'NOTICES.txt'), [command.metafile, server.metafile])
  // For the language server: what the name of a rule leads to.
  copyRulePages(join(outdir, 'rules'))
}

/** Told apart by it: two builds that may find different things; for `--cache`. */
function stampOf({ outputs }) {
  const hash = createHash('sha256')
  for (const output of Object.keys(outputs).sort()) hash.update(readFileSync(output))
  return hash.digest('hex').slice(0, 16)
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await build()
}
