import { spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

/** Line 20 is VS Code 1.100 on the Node that is installed, line 24 VS Code 1.139 on its own Node. */
const LINES = {
  20: { codeServer: '4.100.3' },
  24: { codeServer: '4.139.1', node: '24.21.0' },
}

/** Where a line lies, or will lie: outside the tree, so that a fresh clone finds it again. */
function hostFolder(line) {
  return process.env.REPLYLINT_E2E_HOST || path.join(tmpdir(), 'replylint-e2e', `host-${line}`)
}

/** The Node that runs VS Code and, inside it, the language server. */
export function hostNode(line, host = hostFolder(line)) {
  if (LINES[line].node === undefined) return process.execPath
  return path.join(host, 'node_modules', `node-linux-${process.arch}`, 'bin', 'node')
}

/** What is missing on this machine, in one line; undefined if nothing is. */
export function missing(line) {
  if (findChromium() === undefined) {
    return '缺少 Chromium：apt-get install chromium fonts-wqy-zenhei，或以 CHROMIUM 指明路径 / no Chromium: install it or set CHROMIUM'
  }
  if (LINES[line] === undefined) return `没有 ${line} 这一线 / no such line: ${line} (20, 24)`
  const [major] = process.versions.node.split('.')
  if (LINES[line].node === undefined && major !== line) {
    return `第 ${line} 线需要 Node ${line}，现为 ${process.version} / line ${line} needs Node ${line}`
  }
  return undefined
}

/** The browser to drive: CHROMIUM, else the first of the usual names on the PATH. */
export function findChromium() {
  if (process.env.CHROMIUM) return process.env.CHROMIUM
  const folders = (process.env.PATH ?? '').split(path.delimiter)
  return ['chromium', 'chromium-browser', 'google-chrome']
    .flatMap((name) => folders.map((folder) => path.join(folder, name)))
    .find((file) => existsSync(file))
}

/** Lays VS Code into its folder, from the npm registry alone; at once where it lies there already. */
export function layHost(line, host = hostFolder(line)) {
  const stamp = path.join(host, `.ready-${line}-${LINES[line].codeServer}`)
  if (existsSync(stamp)) return host
  const half = path.join(host, '.half-laid')
  // Whatever REPLYLINT_E2E_HOST names, only what an interrupted run of ours has left is removed.
  if (existsSync(half)) rmSync(host, { recursive: true })
  mkdirSync(host, { recursive: true })
  if (readdirSync(host).length > 0) throw new Error(`文件夹不是空的 / not empty: ${host}`)
  writeFileSync(half, '')
  writeFileSync(path.join(host, 'package.json'), '{"private":true}\n')
  const { codeServer, node } = LINES[line]
  if (node !== undefined) npm(host, 'install', '--save-exact', `node-linux-${process.arch}@${node}`)
  // Scripts would fetch ripgrep and argon2 from GitHub; neither is needed to edit a letter.
  npm(host, 'install', '--ignore-scripts', '--save-exact', `code-server@${codeServer}`)
  const code = path.join(host, 'node_modules', 'code-server', 'lib', 'vscode')
  npm(code, 'install', '--omit=dev', '--ignore-scripts')
  if (line === '20') finishOlder(host, code)
  renameSync(half, stamp)
  return host
}

/** What later lines bring built, or do no longer look for. */
function finishOlder(host, code) {
  // argon2 must be compiled and only hashes passwords, which a start with `--auth none` has not.
  const argon2 = path.join(host, 'node_modules', 'argon2')
  const { main } = JSON.parse(readFileSync(path.join(argon2, 'package.json'), 'utf8'))
  writeFileSync(path.join(argon2, main), 'module.exports = {}\n')
  symlinkSync('node_modules', path.join(code, 'node_modules.asar'))
}

function npm(cwd, ...words) {
  const { status, stdout, stderr, error } = spawnSync(
    'npm',
    [...words, '--no-audit', '--no-fund'],
    {
      cwd,
      encoding: 'utf8',
    },
  )
  if (status !== 0) throw error ?? new Error(`npm ${words.join(' ')}\n${stdout}${stderr}`)
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const line = process.argv[2] ?? '20'
  const problem = missing(line)
  if (problem !== undefined) console.error(problem)
  else console.log(layHost(line))
  process.exitCode = problem === undefined ? 0 : 1
}
