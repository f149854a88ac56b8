import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { folderWith, letter } from '@replylint/tester'
import { type Browser, type BrowserContextOptions, chromium } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  findChromium,
  isTooWide,
  NO_CHROMIUM,
  openFile,
  told,
  underlined,
} from './testing/browser.ts'
import { buildTestCommand, removeTestCommand, runCommand } from './testing/command.ts'

const EVIL = '<img src=http://127.0.0.1:9/a.png onerror="fetch(`http://127.0.0.1:9/b`)"></script>'
const LETTERS = {
  '甲.txt': letter({ body: `全市共有错字42家，都是好的的。${EVIL}\n\n大概合计9项，再说错字。` }),
  '乙.txt': letter({ body: `一、大概如此。${'网址www.example.gov.cn/'.repeat(30)}` }),
  '丙.txt': letter(),
  '坏.txt': '\0\0\0',
}
const UNDERLINED = ['大概', '错字', '的的', '大概', '合计9', '错字']

const executablePath = findChromium()
// In CI the browser must be there; at a desk its absence is told, and the rest is tested.
const absent = executablePath === undefined && !process.env.CI
if (absent) console.warn(NO_CHROMIUM)

describe.skipIf(absent)('--format html, in a browser', { timeout: 60_000 }, () => {
  let command: string
  let browser: Browser
  let report: string

  beforeAll(async () => {
    if (executablePath === undefined) throw new Error(NO_CHROMIUM)
    command = await buildTestCommand()
    const cwd = folderWith(LETTERS)
    const words = ['--format', 'html=报告.html', '甲.txt', '乙.txt', '丙.txt', '坏.txt']
    const ended = await runCommand(command, words, { cwd })
    expect(ended).toMatchObject({ code: 2, stdout: '' })
    report = join(cwd, '报告.html')
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
  }, 60_000)
  afterAll(async () => {
    await browser?.close()
    if (command) removeTestCommand(command)
  })
  const open = (options?: BrowserContextOptions) => openFile(browser, report, options)

  it('underlines the words in the letters and tells why beside them', async () => {
    const { page } = await open()
    expect((await underlined(page)).sort()).toEqual([...UNDERLINED].sort())
    expect(await told(page)).toHaveLength(6)
    const first = page.locator('details', { has: page.locator('h2', { hasText: '甲.txt' }) })
    expect(await first.locator('li').first().textContent()).toBe(
      '1错误第13行word/wrong发现“错字”建议：把“错字”改为“对字”',
    )
    expect(await first.locator('.text').textContent()).toBe(LETTERS['甲.txt'])
    expect(await page.locator('.unchecked li').textContent()).toMatch(/^坏\.txt/u)
    const openLetters = await page.locator('details.letter[open] h2').allTextContents()
    expect(openLetters.sort()).toEqual(['乙.txt', '甲.txt'])
    await page.close()
  })

  it('tells the severities apart by line, not by colour alone', async () => {
    const { page } = await open()
    const styles = await page.evaluate(`['error', 'warning', 'info'].map((severity) =>
      getComputedStyle(document.querySelector('mark.' + severity)).textDecorationStyle)`)
    expect(styles).toEqual(['wavy', 'solid', 'dotted'])
    await page.close()
  })

  it('shows what is chosen, by severity and by rule, from the keyboard', async () => {
    const { page, complaints } = await open()
    const status = page.getByRole('status')
    const hint = page.getByRole('checkbox', { name: '提示' })
    expect(await status.textContent()).toBe('显示 6 个问题，共 6 个')
    await hint.focus()
    await page.keyboard.press('Space')
    expect((await underlined(page)).sort()).toEqual(['合计9', '的的', '错字', '错字'])
    expect(await told(page)).toHaveLength(4)
    expect(await status.textContent()).toBe('显示 4 个问题，共 6 个')
    // Nothing is left to be read in the letter with the hint alone.
    expect(await page.locator('details.letter[open] h2').allTextContents()).toEqual(['甲.txt'])
    const counts = page.locator('details.letter[open] .tally:visible')
    expect(await counts.allTextContents()).toEqual(['2 错误', '2 警告'])

    await page.getByText('规则 (4)').click()
    await page.getByRole('checkbox', { name: 'word/wrong' }).uncheck()
    expect((await underlined(page)).sort()).toEqual(['合计9', '的的'])
    await page.getByRole('button', { name: '全不选' }).click()
    expect(await underlined(page)).toEqual([])
    expect(await status.textContent()).toBe('显示 0 个问题，共 6 个')
    await page.getByRole('button', { name: '全选' }).click()
    await hint.check()
    expect((await underlined(page)).sort()).toEqual([...UNDERLINED].sort())
    expect(await status.textContent()).toBe('显示 6 个问题，共 6 个')
    expect(complaints).toEqual([])
    await page.close()
  })

  it('leads from a finding to its place and back, and to what is related', async () => {
    const { page } = await open({ viewport: { width: 1000, height: 300 } })
    const target = () => page.evaluate<string>("document.querySelector(':target').textContent")
    const inView = () =>
      page.evaluate<boolean>(`(() => {
        const { top, bottom } = document.querySelector(':target').getBoundingClientRect()
        return top < innerHeight && bottom > 0
      })()`)
    const note = page.locator('.notes li', { hasText: '发现“的的”' })
    await note.locator('.place').click()
    expect([await target(), await inView()]).toEqual(['的的', true])
    await page.getByRole('link', { name: '意见 2' }).click()
    expect([await target(), await inView()]).toEqual([await note.textContent(), true])
    await page.locator('mark', { hasText: '合计9' }).click()
    expect(await target()).toContain('发现“合计9”')
    await page.locator('.notes li:target .see a').click()
    expect([await target(), await inView()]).toEqual(['合计', true])
    await page.close()
  })

  it('puts each note beside its line, or below the note before it', async () => {
    const { page } = await open()
    const letters = page.locator('details.letter[open]')
    for (const [at, name] of (await letters.locator('h2').allTextContents()).entries()) {
      await letters.nth(at).scrollIntoViewIfNeeded()
      const above = () =>
        page.evaluate<number[]>(`(() => {
          const letter = document.querySelectorAll('details.letter[open]')[${at}]
          const marks = [...letter.querySelectorAll('mark')]
          const top = (element) => element.getBoundingClientRect().top
          return [...letter.querySelectorAll('.notes li')].map((note, i) => top(marks[i]) - top(note))
        })()`)
      // None stands above its line, and the first is level with it.
      await expect.poll(async () => Math.max(...(await above())), { message: name }).toBeLessThan(2)
      expect((await above())[0]).toBeGreaterThan(-2)
    }
    await page.close()
  })

  it('asks for nothing but itself and complains of nothing', async () => {
    const { page, requests, complaints } = await open()
    await page.getByRole('button', { name: '全部展开' }).click()
    await page.locator('.text').last().scrollIntoViewIfNeeded()
    expect(await page.locator('img, script[src], link, iframe').count()).toBe(0)
    expect(requests).toEqual([pathToFileURL(report).href])
    expect(complaints).toEqual([])
    await page.close()
  })

  it('prints every letter with findings, and no filter', async () => {
    const { page } = await open()
    await page.getByRole('button', { name: '全部收起' }).click()
    expect(await underlined(page)).toEqual([])
    await page.emulateMedia({ media: 'print' })
    await expect.poll(async () => (await underlined(page)).length).toBe(6)
    expect(await page.locator('form').isVisible()).toBe(false)
    expect(await page.getByRole('status').isVisible()).toBe(false)
    expect(await told(page)).toHaveLength(6)
    await page.emulateMedia({ media: 'screen' })
    await expect.poll(() => underlined(page)).toEqual([])
    // What a filter leaves out is not printed either, and the paper says so.
    await page.getByRole('checkbox', { name: '提示' }).uncheck()
    await page.emulateMedia({ media: 'print' })
    expect((await underlined(page)).length).toBe(4)
    expect(await page.getByRole('status').isVisible()).toBe(true)
    await page.close()
  })

  it('needs no moving sideways on a phone', async () => {
    const { page } = await open({ viewport: { width: 380, height: 740 }, isMobile: true })
    await page.getByRole('button', { name: '全部展开' }).click()
    await page.getByText('规则 (4)').click()
    expect(await isTooWide(page)).toBe(false)
    // The notes stand below the letter.
    const text = await page.locator('.text').first().boundingBox()
    const notes = await page.locator('.notes').first().boundingBox()
    expect(notes?.y).toBeGreaterThan((text?.y ?? 0) + (text?.height ?? 0) - 1)
    await page.setViewportSize({ width: 320, height: 740 })
    expect(await isTooWide(page)).toBe(false)
    await page.close()
  })

  it('is complete without its script', async () => {
    const { page } = await open({ javaScriptEnabled: false })
    expect((await underlined(page)).sort()).toEqual([...UNDERLINED].sort())
    expect(await told(page)).toHaveLength(6)
    expect(await page.locator('form').isVisible()).toBe(false)
    await page.locator('summary', { hasText: '丙.txt' }).click()
    expect(
      await page.locator('details', { hasText: '丙.txt' }).locator('.text').textContent(),
    ).toContain('联系电话')
    await page.close()
  })

  it('is the same to the byte, however often it is written', async () => {
    const cwd = folderWith(LETTERS)
    const words = ['--format', 'html', '甲.txt', '乙.txt', '丙.txt', '坏.txt']
    const { stdout } = await runCommand(command, words, { cwd })
    expect(stdout).toBe(readFileSync(report, 'utf8'))
  })
})
