import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { importTypeScript } from './bundle.mjs'

process.setSourceMapsEnabled(true)
const here = path.dirname(fileURLToPath(import.meta.url))
try {
  const { main } = await importTypeScript(
    path.join(here, '..', '..'),
    "export { main } from './packages/dev/src/main.ts'",
  )
  process.exitCode = await main(process.argv.slice(2), process.cwd())
} catch (error) {
  // esbuild has already shown where the source does not parse.
  if (!Array.isArray(error.errors)) throw error
  process.exitCode = 2
}
