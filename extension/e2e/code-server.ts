import { type ChildProcess, execFile, spawn } from 'node:child_process'
import {
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { promisify } from 'node:util'
import { hostNode, type Line } from './setup.mjs'
import { USER_SETTINGS } from './user-settings.ts'

export interface CodeServer {
  readonly port: number
  /** One new folder with everything the run writes: home, settings, desks, `code-server.log`. */
  readonly root: string
  stop(): Promise<void>
}

/** Installs the .vsix into a VS Code of its own and starts it; nothing outside `root` is touched. */
export async function startCodeServer(line: Line, host: string, vsix: string): Promise<CodeServer> {
  const root = mkdtempSync(path.join(tmpdir(), 'replylint-e2e-run-'))
  const command = [path.join(host, 'node_modules/code-server/out/node/entry.js'), ...folders(root)]
  const env = environment(path.join(root, 'home'))
  const node = hostNode(line, host)
  await promisify(execFile)(node, [...command, '--install-extension', vsix], { env })
  const port = await freePort()
  const log = openSync(path.join(root, 'code-server.log'), 'w')
  const child = spawn(node, [...command, '--bind-addr', `127.0.0.1:${port}`, ...SWITCHES], {
    env,
    stdio: ['ignore', log, log],
    detached: true,
  })
  closeSync(log)
  const stop = () => stopGroup(child, root)
  try {
    await answers(child, port)
  } catch (error) {
    const said = readFileSync(path.join(root, 'code-server.log'), 'utf8')
    await stop()
    throw new Error(`code-server ${String(error)}\n${said}`)
  }
  return { port, root, stop }
}

const SWITCHES = [
  '--auth',
  'none',
  '--disable-telemetry',
  '--disable-update-check',
  '--disable-workspace-trust',
  '--disable-getting-started-override',
]

function folders(root: string): string[] {
  for (const name of ['home', 'data/User', 'extensions', 'desks']) {
    mkdirSync(path.join(root, name), { recursive: true })
  }
  writeFileSync(path.join(root, 'data/User/settings.json'), JSON.stringify(USER_SETTINGS))
  return [
    ['--user-data-dir', path.join(root, 'data')],
    ['--extensions-dir', path.join(root, 'extensions')],
    ['--config', path.join(root, 'config.yaml')],
  ].flat()
}

/** Without what would lead it to the user's own settings, or to the VS Code the tests are run from. */
function environment(home: string): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(
    ([name]) => !/^(?:VSCODE_|XDG_|NODE_OPTIONS$|VITEST)/u.test(name),
  )
  return { ...Object.fromEntries(own), HOME: home }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => {
        if (address !== null && typeof address === 'object') resolve(address.port)
        else reject(new Error('no port'))
      })
    })
  })
}

async function answers(child: ChildProcess, port: number): Promise<void> {
  const deadline = Date.now() + 60_000
  while (Date.now() < deadline) {
    if (child.exitCode !== null) throw new Error('ended early')
    const answer = await fetch(`http://127.0.0.1:${port}/healthz`).catch(() => undefined)
    if (answer?.ok === true) return
    await wait(100)
  }
  throw new Error('does not answer')
}

/** The whole group: code-server, its child, the extension hosts and their language servers. */
async function stopGroup(child: ChildProcess, root: string): Promise<void> {
  const gone = new Promise((resolve) => child.once('exit', resolve))
  const alive = () => child.exitCode === null && child.signalCode === null
  if (child.pid !== undefined && alive()) {
    process.kill(-child.pid, 'SIGTERM')
    await Promise.race([gone, wait(5_000, undefined, { ref: false })])
    if (alive()) process.kill(-child.pid, 'SIGKILL')
  }
  rmSync(root, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
}
