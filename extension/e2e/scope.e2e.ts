import { expect } from 'vitest'
import { fixture, it } from './desk.ts'
import { hasProblems, pointAt, problems, runCommand, squiggles, statusItem } from './workbench.ts'

const NOTES = '记事.txt'

it('is silent about a text that is no letter, until it is asked', async ({ openDesk }) => {
  const desk = await openDesk({
    files: { [NOTES]: '读书会安排在2025年6月31日，请各位同学准时参加。\n' },
    open: NOTES,
  })
  const { page } = desk
  const item = statusItem(page, 'replylint')
  await item.waitFor({ timeout: 60_000 })
  await pointAt(page, item, '不像答复函，未检查')
  expect(await squiggles(page, 'error').count()).toBe(0)
  await hasProblems(page, '0 0')

  await item.click()
  await squiggles(page, 'error').first().waitFor()
  const checked = statusItem(page, /答复函|错误/u)
  await pointAt(page, checked, '应您的要求检查')
  await desk.shoot('forced')

  await checked.click()
  await squiggles(page, 'error').first().waitFor({ state: 'detached' })
  await item.waitFor()
})

it('checks all letters of the folder at a command', async ({ openDesk }) => {
  const desk = await openDesk({
    files: {
      [NOTES]: '今天开会。\n',
      '信/一.txt': fixture('planted-draft'),
      '信/二.txt': fixture('clean-draft'),
    },
    open: NOTES,
  })
  const { page } = desk
  await statusItem(page, 'replylint').waitFor({ timeout: 60_000 })
  await runCommand(page, 'replylint: Check All Reply Letters of the Folder')
  await page.locator('.notifications-toasts', { hasText: '答复函 2 份' }).waitFor()
  await hasProblems(page, '10 5 1')
  // The command has opened the panel.
  await problems(page, '一.txt').first().waitFor()
  await problems(page, '“2024年11月31日”不存在').waitFor()
  expect(await problems(page, '二.txt').count()).toBe(0)
})
