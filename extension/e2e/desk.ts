import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'
import { test as base, inject } from 'vitest'
import { findChromium } from './setup.mjs'

/** A folder on disk, open in a workbench of its own. */
export interface Desk {
  readonly page: Page
  readonly folder: string
  /** The file as it stands on disk, byte for byte, read as UTF-8. */
  read(name: string): string
  write(name: string, text: string): void
  /** Takes a picture of the window; with UPDATE_SCREENSHOTS=1, one of that name in the README too. */
  shoot(name: string): Promise<void>
}

export interface DeskFiles {
  /** Texts by their path in the folder. */
  readonly files: Readonly<Record<string, string>>
  /** Which of them is opened in the editor. */
  readonly open: string
  /** Settings of the folder. */
  readonly settings?: Readonly<Record<string, unknown>>
}

/** A letter of the project's own fixtures. */
export function fixture(name: string): string {
  const folder = path.join(import.meta.dirname, '../../fixtures/letters')
  return readFileSync(path.join(folder, name, 'letter.txt'), 'utf8')
}

interface Fixtures {
  readonly browser: Browser
  readonly openDesk: (files: DeskFiles) => Promise<Desk>
}

/** Each test opens desks of its own; one that fails leaves a picture of them. */
export const it = base.extend<Fixtures>({
  browser: [
    // biome-ignore lint/correctness/noEmptyPattern: vitest reads what a fixture needs off its pattern
    async ({}, use) => {
      const executablePath = findChromium()
      if (executablePath === undefined) throw new Error('no Chromium')
      const browser = await chromium.launch({ executablePath, args: SWITCHES })
      await use(browser)
      await browser.close()
    },
    { scope: 'file' },
  ],
  openDesk: async ({ browser, task }, use) => {
    const desks: Desk[] = []
    await use(async (files) => {
      const desk = await openDesk(browser, files)
      desks.push(desk)
      return desk
    })
    for (const desk of desks) {
      if (task.result?.state === 'fail') await desk.shoot(`failed ${task.name}`)
      await desk.page.context().close()
    }
  },
})

/** What the README shows. */
const PICTURES = ['squiggles', 'quick-fix', 'figures']

const SWITCHES = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

async function openDesk(browser: Browser, { files, open, settings }: DeskFiles): Promise<Desk> {
  const { root, port, shots } = inject('shared')
  const folder = path.join(mkdtempSync(path.join(root, 'desks', 'desk-')), '2025年答复')
  const write = (name: string, text: string) => {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
    writeFileSync(path.join(folder, name), text)
  }
  for (const [name, text] of Object.entries(files)) write(name, text)
  if (settings !== undefined) write('.vscode/settings.json', JSON.stringify(settings))
  const context = await browser.newContext({
    // Pictures of 1280×800 that can be read at the width of a README.
    viewport: { width: 1024, height: 640 },
    deviceScaleFactor: 1.25,
    locale: 'zh-CN',
  })
  // Nothing but this machine: a look-up of an outside host fails at once.
  await context.route(
    (url) => url.hostname !== '127.0.0.1',
    (route) => route.abort(),
  )
  const page = await context.newPage()
  await page.goto(addressOf(port, folder, open), { waitUntil: 'domcontentloaded' })
  await page.locator('.monaco-workbench').waitFor({ timeout: 60_000 })
  await page.locator('.tabs-container .tab.active', { hasText: open }).waitFor({ timeout: 60_000 })
  await page.locator('.editor-instance .monaco-editor.focused').waitFor()
  return {
    page,
    folder,
    write,
    read: (name) => readFileSync(path.join(folder, name), 'utf8'),
    async shoot(name) {
      const picture = path.join(shots, `${name}.png`)
      await page.screenshot({ path: picture })
      const shown = path.join(import.meta.dirname, '../images', `${name}.png`)
      if (process.env.UPDATE_SCREENSHOTS === '1' && PICTURES.includes(name)) {
        copyFileSync(picture, shown)
      }
    },
  }
}

function addressOf(port: number, folder: string, open: string): string {
  const file = `vscode-remote://127.0.0.1:${port}${encodeURI(path.join(folder, open))}`
  const query = new URLSearchParams({ folder, payload: JSON.stringify([['openFile', file]]) })
  return `http://127.0.0.1:${port}/?${query}`
}
