import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { createVSIX, listFiles, PackageManager } from '@vscode/vsce'

const LIMIT = 6 * 1024 * 1024
/** The README as it is packed. */
const README = 'dist/README.md'

/** What must be inside: without it the extension starts, and then something is missing. */
const NEEDED = [
  'dist/extension.cjs',
  'dist/server.cjs',
  'dist/replylint.schema.json',
  'dist/NOTICES.txt',
  'dist/node_modules/jieba-wasm/package.json',
  'dist/node_modules/jieba-wasm/pkg/nodejs/jieba_rs_wasm.js',
  'dist/node_modules/jieba-wasm/pkg/nodejs/jieba_rs_wasm_bg.wasm',
  'images/icon.png',
  'package.nls.json',
  'package.nls.zh-cn.json',
  'snippets/replylint.json',
]

/** Packs what was built in the folder into one .vsix for every platform, and says where it is. */
export async function pack(folder) {
  await checkFiles(folder)
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const packagePath = join(folder, `replylint-${version}.vsix`)
  rmSync(packagePath, { force: true })
  writeFileSync(join(folder, README), withImages(folder))
  await createVSIX({
    cwd: folder,
    packagePath,
    readmePath: README,
    dependencies: false,
    allowMissingRepository: true,
    rewriteRelativeLinks: false,
  })
  const { size } = statSync(packagePath)
  const shown = relative(process.cwd(), packagePath)
  process.stdout.write(`${shown}  ${(size / 1024 / 1024).toFixed(2)} MB\n`)
  if (size > LIMIT) throw new Error(`${shown} is over ${LIMIT / 1024 / 1024} MB`)
}

async function checkFiles(folder) {
  const files = await listFiles({ cwd: folder, packageManager: PackageManager.None })
  const missing = NEEDED.filter((file) => !files.includes(file))
  if (missing.length > 0) throw new Error(`missing in the package: ${missing.join(', ')}`)
  const native = files.filter((file) => file.endsWith('.node'))
  if (native.length > 0) throw new Error(`native code in the package: ${native.join(', ')}`)
}

/** VS Code shows no image of an installed extension's README but by https, or inside of it. */
function withImages(folder) {
  const readme = readFileSync(join(folder, 'README.md'), 'utf8')
  return readme.replace(/\]\((images\/[\w-]+\.png)\)/gu, (_, image) => {
    return `](data:image/png;base64,${readFileSync(join(folder, image), 'base64')})`
  })
}
