import { expect } from 'vitest'
import { fixture, it } from './desk.ts'
import {
  choose,
  goToLine,
  hasProblems,
  problems,
  quickFix,
  save,
  select,
  squiggles,
  statusItem,
} from './workbench.ts'

const DRAFT = '答复函.txt'
const CONFIG = '.replylintrc.json'

it('ignores a finding in the configuration, at once', async ({ openDesk }) => {
  const desk = await openDesk({ files: { [DRAFT]: fixture('planted-draft') }, open: DRAFT })
  const { page } = desk
  await hasProblems(page, '10 5 1')
  await select(page, '同事')
  await choose(page, await quickFix(page, '这一处不再提示'))
  await hasProblems(page, '9 5 1')
  const { ignore } = JSON.parse(desk.read(CONFIG))
  expect(ignore).toEqual([{ rule: 'typo/confusion', text: '同事', files: `./${DRAFT}` }])

  desk.write(CONFIG, '{}\n')
  await hasProblems(page, '10 5 1')
  desk.write(CONFIG, '{ "rules": { "typo/*": "off" } }\n')
  await hasProblems(page, '5 4 1')
})

it('says where a configuration is broken', async ({ openDesk }) => {
  const desk = await openDesk({
    files: {
      [DRAFT]: fixture('planted-draft'),
      [CONFIG]: '{\n  "rules": { "typo/confusoin": "off" }\n}\n',
    },
    open: DRAFT,
  })
  const { page } = desk
  const item = statusItem(page, 'replylint 配置有误')
  await item.waitFor({ timeout: 60_000 })
  expect(await squiggles(page, 'warning').count()).toBe(0)
  await item.click()
  await page.locator('.tab.active', { hasText: CONFIG }).waitFor()
  await squiggles(page, 'error').first().waitFor()
  await page.keyboard.press('Control+Shift+M')
  await problems(page, '没有名为“typo/confusoin”').waitFor()
  await desk.shoot('config')

  // The two letters of “oin” that changed places.
  await goToLine(page, 2)
  await select(page, 'oi')
  await page.keyboard.insertText('io')
  await save(page)
  await hasProblems(page, '6 4 1')
})
