import { existsSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'

/** What is missing where no browser can be driven. */
export const NO_CHROMIUM =
  '缺少 Chromium：apt-get install chromium fonts-wqy-zenhei，或以 CHROMIUM 指明路径 / no Chromium: install it or set CHROMIUM'

/** The browser to drive: CHROMIUM, else the first of the usual names on the PATH. */
export function findChromium(): string | undefined {
  if (process.env.CHROMIUM) return process.env.CHROMIUM
  const folders = (process.env.PATH ?? '').split(path.delimiter)
  return ['chromium', 'chromium-browser', 'google-chrome']
    .flatMap((name) => folders.map((folder) => path.join(folder, name)))
    .find((file) => existsSync(file))
}

/** A page that is open, and what it did that nobody sees. */
export interface OpenPage {
  readonly page: Page
  /** The addresses it asked for, its own among them. */
  readonly requests: readonly string[]
  /** What it wrote to the console, and what it threw. */
  readonly complaints: readonly string[]
}

/** Opens a file of this machine in a window of its own. */
export async function openFile(
  browser: Browser,
  file: string,
  options: BrowserContextOptions = {},
): Promise<OpenPage> {
  const page = await browser.newPage({ viewport: { width: 1240, height: 900 }, ...options })
  const requests: string[] = []
  const complaints: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  page.on('console', (message) => complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.goto(pathToFileURL(file).href)
  return { page, requests, complaints }
}

/**
 * The words that are underlined, in order. Not by `innerText`: letters that are not scrolled to yet
 * have none.
 */
export function underlined(page: Page): Promise<string[]> {
  return page.evaluate(`[...document.querySelectorAll('mark')]
    .filter((mark) => mark.checkVisibility())
    .filter((mark) => getComputedStyle(mark).textDecorationLine === 'underline')
    .map((mark) => mark.textContent)`)
}

/** The findings that are told beside the letters, each by its number and message. */
export function told(page: Page): Promise<string[]> {
  return page.evaluate(`[...document.querySelectorAll('.notes li')]
    .filter((note) => note.checkVisibility())
    .map((note) => note.querySelector('.number').textContent + ' ' + note.querySelector('.message').textContent)`)
}

/** Whether the page has to be moved sideways to be read. */
export function isTooWide(page: Page): Promise<boolean> {
  return page.evaluate('document.documentElement.scrollWidth > innerWidth')
}
