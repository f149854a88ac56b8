import { cpSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import * as esbuild from 'esbuild'
import { packageFolder, writeNotices } from './notices.mjs'

export { packageFolder, writeNotices }

const here = fileURLToPath(new URL('.', import.meta.url))
const root = join(here, '..', '..')

/** How everything of ours is bundled: names stay, for the traces of our own mistakes. */
export const BUNDLE = {
  bundle: true,
  metafile: true,
  platform: 'node',
  // VS Code 1.91 runs it, too.
  target: 'node20',
  // A fifth less to read and compile at each start.
  minifyWhitespace: true,
  minifySyntax: true,
  charset: 'utf8',
  // Both bring files that must lie beside their code: a compiled binding, a wasm module.
  external: ['nodejieba', 'jieba-wasm'],
  logLevel: 'warning',
}

/**
 * Bundles the language server, with all it needs to run beside it: the segmenter with its
 * dictionary, and the pages of the rules. CommonJS, as VS Code forks it.
 */
export async function build({ outdir = join(here, 'dist') } = {}) {
  rmSync(outdir, { recursive: true, force: true })
  const { metafile } = await esbuild.build({
    ...BUNDLE,
    entryPoints: [join(here, 'src/main.ts')],
    outfile: join(outdir, 'server.cjs'),
    format: 'cjs',
    define: { 'import.meta.url': 'moduleUrl' },
    banner: { js: "const moduleUrl = require('node:url').pathToFileURL(__filename).href" },
  })
  const segmenter = copySegmenter(join(outdir, 'node_modules', 'jieba-wasm'))
  copyRulePages(join(outdir, 'rules'))
  writeNotices(join(outdir, 'NOTICES.txt'), [metafile], [segmenter])
  return { metafile, segmenter }
}

/** What runs in Node, without the builds for browsers; returns where it is copied from. */
function copySegmenter(to) {
  const from = packageFolder(createRequire(import.meta.url).resolve('jieba-wasm'))
  for (const part of ['package.json', 'pkg/nodejs']) {
    cpSync(join(from, part), join(to, part), { recursive: true })
  }
  return from
}

/** The pages of all rules, as `<group>/<rule>.md`. */
export function copyRulePages(to) {
  const rules = join(root, 'rules')
  for (const group of readdirSync(rules, { withFileTypes: true })) {
    if (!group.isDirectory() || group.name === 'node_modules') continue
    mkdirSync(join(to, group.name), { recursive: true })
    for (const name of readdirSync(join(rules, group.name))) {
      if (name.endsWith('.md')) cpSync(join(rules, group.name, name), join(to, group.name, name))
    }
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await build()
}
