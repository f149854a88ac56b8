import { expect } from 'vitest'
import { fixture, it } from './desk.ts'
import {
  goToLine,
  hasProblems,
  quickPick,
  runCommand,
  squiggles,
  statusItem,
  textOf,
} from './workbench.ts'

const NOTES = '记事.txt'

it('marks a word while it is typed', async ({ openDesk }) => {
  const desk = await openDesk({
    files: { '答复函.txt': fixture('clean-draft') },
    open: '答复函.txt',
  })
  const { page } = desk
  await statusItem(page, '答复函 未发现问题').waitFor({ timeout: 60_000 })
  await goToLine(page, 25)
  await page.keyboard.insertText('同事，我们启动了规划编制工作。')
  await squiggles(page, 'error').first().waitFor()
  await hasProblems(page, '1 0')
  await page.keyboard.press('Control+Z')
  await hasProblems(page, '0 0')
})

it('begins a new letter of the kind chosen', async ({ openDesk }) => {
  const desk = await openDesk({ files: { [NOTES]: '今天开会。\n' }, open: NOTES })
  const { page } = desk
  await statusItem(page, 'replylint').waitFor({ timeout: 60_000 })
  await runCommand(page, 'replylint: New Reply Letter')
  await quickPick(page, '答复政协提案').waitFor()
  await desk.shoot('new-letter')
  await quickPick(page, '答复政协提案').click()
  await page.locator('.tab.active', { hasText: 'Untitled' }).waitFor()
  const text = page.locator('.editor-instance .view-lines')
  await expect.poll(() => textOf(text)).toContain('委员：')
  await statusItem(page, '答复函').waitFor()
  await desk.shoot('draft')
  // The first blank is the body's name, which stands in the title and the signature, too.
  await page.keyboard.insertText('临澜市民政局')
  await expect.poll(() => textOf(text)).toContain('临澜市民政局关于市政协')
})

it('completes a customary phrase from its initials', async ({ openDesk }) => {
  const letter =
    '关于市政协六届四次会议第12号提案的答复\n\n尊敬的苏晚晴委员：\n\n您提出的提案收悉，现答复如下：\n\n'
  const desk = await openDesk({ files: { '答复函.txt': letter }, open: '答复函.txt' })
  const { page } = desk
  await statusItem(page, '答复函').waitFor({ timeout: 60_000 })
  await page.keyboard.press('Control+End')
  await page.keyboard.type('lxr')
  const entry = page.locator('.suggest-widget .monaco-list-row', { hasText: '联系人' }).first()
  await entry.waitFor()
  await desk.shoot('completion')
  await page.keyboard.press('Enter')
  const text = page.locator('.editor-instance .view-lines')
  await expect.poll(() => textOf(text)).toContain('联系电话：')
})
