import { copyFileSync, cpSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { BUNDLE, build as buildServer, writeNotices } from '@replylint/server/build'
import * as esbuild from 'esbuild'

const here = fileURLToPath(new URL('.', import.meta.url))
const root = join(here, '..')

/** Lays everything that runs into dist/: the client, and the server with what it needs beside it. */
export async function build() {
  const dist = join(here, 'dist')
  rmSync(dist, { recursive: true, force: true })
  const server = await buildServer({ outdir: dist })
  const { metafile } = await esbuild.build({
    ...BUNDLE,
    entryPoints: [join(here, 'src/extension.ts')],
    outfile: join(dist, 'extension.cjs'),
    format: 'cjs',
    external: ['vscode'],
  })
  writeNotices(join(dist, 'NOTICES.txt'), [server.metafile, metafile], [server.segmenter])
  copyFileSync(
    join(root, 'packages/cli/replylint.schema.json'),
    join(dist, 'replylint.schema.json'),
  )
  cpSync(join(root, 'LICENSE'), join(here, 'LICENSE'))
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await build()
  if (process.argv.includes('--package')) {
    const { pack } = await import('./package.mjs')
    await pack(here)
  }
}
