import { randomUUID } from 'node:crypto'
import { mkdir, rm } from 'node:fs/promises'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

/** Our packages are TypeScript and go into the bundle; what npm installed is left to Node. */
const ours = {
  name: 'ours',
  setup({ onResolve }) {
    onResolve({ filter: /^[^./]/ }, ({ path: name, kind }) =>
      kind === 'entry-point' || name.startsWith('@replylint/') || path.isAbsolute(name)
        ? undefined
        : { external: true },
    )
  },
}

export async function importTypeScript(root, contents) {
  const folder = path.join(root, 'node_modules', '.cache', 'replylint')
  const outfile = path.join(folder, `${randomUUID()}.mjs`)
  await mkdir(folder, { recursive: true })
  try {
    await build({
      stdin: { contents, resolveDir: root, loader: 'ts' },
      outfile,
      bundle: true,
      platform: 'node',
      format: 'esm',
      target: 'node20',
      sourcemap: 'inline',
      logLevel: 'error',
      plugins: [ours],
    })
    return await import(pathToFileURL(outfile).href)
  } finally {
    await rm(outfile, { force: true })
  }
}
