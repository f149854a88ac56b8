import { expect } from 'vitest'
import { fixture, it } from './desk.ts'
import {
  goToLine,
  hasProblems,
  hoverText,
  openProblem,
  pointAt,
  pointAway,
  problems,
  select,
  squiggles,
  statusItem,
  textOf,
} from './workbench.ts'

const DRAFT = '答复函.txt'

it('marks what is wrong in a draft and says why', async ({ openDesk }) => {
  const desk = await openDesk({ files: { [DRAFT]: fixture('planted-draft') }, open: DRAFT })
  const { page } = desk
  await hasProblems(page, '10 5 1')
  await statusItem(page, '答复函 10 错误 5 警告 1 提示').waitFor()

  await page.keyboard.press('Control+Shift+M')
  const share = problems(page, '12.4÷62＝20%，与“21%”不符')
  await share.waitFor()
  expect(await textOf(share)).toContain('number/share-mismatch')
  expect(await textOf(problems(page, '“2024年11月31日”不存在'))).toContain('date/impossible')
  await openProblem(page, share)
  await page.keyboard.press('Control+B')
  await squiggles(page, 'error').first().waitFor()
  await desk.shoot('squiggles')

  // With the mouse on the wavy line, as a drafter would.
  const why = '占比可由文中的部分数和总数算出'
  const hover = await pointAt(page, squiggles(page, 'error').first(), why)
  await desk.shoot('hover')
  expect(hover).toContain('12.4÷62＝20%')
  expect(hover).toContain('number/share-mismatch')

  await pointAway(page)
  await share.locator('a', { hasText: 'number/share-mismatch' }).click()
  await page.locator('.tab.active', { hasText: 'share-mismatch' }).waitFor()
  const rendered = page.frameLocator('iframe.webview').frameLocator('#active-frame')
  await rendered.locator('h1', { hasText: 'number/share-mismatch' }).waitFor()
  await desk.shoot('rule-page')
})

it('shows the arithmetic of figures that hold', async ({ openDesk }) => {
  const desk = await openDesk({
    files: { [DRAFT]: fixture('clean-draft') },
    open: DRAFT,
    settings: {
      'replylint.inlayHints.figures': true,
    },
  })
  const { page } = desk
  await statusItem(page, '答复函 未发现问题').waitFor({ timeout: 60_000 })
  await page.keyboard.press('Control+B')
  const lines = page.locator('.view-line')
  await lines.filter({ hasText: '36＋12＝48' }).waitFor()
  await lines.filter({ hasText: '÷248＝25%' }).waitFor()
  // “城区共有公交线路48条，其中日间线路36条，夜间线路12条”
  await select(page, '48')
  const hover = await hoverText(page, '36＋12＝48')
  await desk.shoot('figures')
  expect(hover).toContain('✓')
  expect(hover).not.toContain('✗')
})

it('shows the parts of a letter in outline, breadcrumbs and above the title', async ({
  openDesk,
}) => {
  const desk = await openDesk({ files: { [DRAFT]: fixture('planted-draft') }, open: DRAFT })
  const { page } = desk
  await hasProblems(page, '10 5 1')
  const lens = page.locator('.codelens-decoration', { hasText: '答复政协提案' })
  expect(await textOf(lens)).toContain('A类')
  expect(await textOf(lens)).toContain('10 错误 5 警告 1 提示')

  await goToLine(page, 18)
  await page.locator('.breadcrumbs-control', { hasText: '二、已开展的工作' }).waitFor()
  await page.locator('.pane-header', { hasText: '2025年答复' }).click()
  await page.locator('.pane-header', { hasText: 'Outline' }).click()
  const outline = page.locator('.outline-pane .monaco-list-row')
  await outline.filter({ hasText: '三、下一步打算' }).click()
  await page.locator('#status\\.editor\\.selection', { hasText: 'Ln 22, Col 1' }).waitFor()
  await desk.shoot('outline')
})

it('speaks English where that is set', async ({ openDesk }) => {
  const desk = await openDesk({
    files: { [DRAFT]: fixture('planted-draft') },
    open: DRAFT,
    settings: { 'replylint.language': 'en' },
  })
  const { page } = desk
  await hasProblems(page, '10 5 1')
  await statusItem(page, '10 errors').waitFor()
  await page.keyboard.press('Control+Shift+M')
  await problems(page, '“2024年11月31日” does not exist').waitFor()
})
