import { expect } from 'vitest'
import { fixture, it } from './desk.ts'
import {
  choose,
  filterProblems,
  hasProblems,
  openProblem,
  problems,
  quickFix,
  save,
  select,
} from './workbench.ts'

const DRAFT = '答复函.txt'
const planted = fixture('planted-draft')

it('puts a word right at Ctrl+., and nothing else', async ({ openDesk }) => {
  // As Windows writes it, with a sign of two UTF-16 units in front.
  const text = planted.replaceAll('\n', '\r\n').replace('同事，', '😀。同事，')
  const desk = await openDesk({ files: { [DRAFT]: text }, open: DRAFT })
  const { page } = desk
  await hasProblems(page, '10 5 1')
  await page.keyboard.press('Control+Shift+M')
  await filterProblems(page, '同事')
  await openProblem(page, problems(page, '“同事”疑为“同时”'))
  await choose(page, await quickFix(page, '把“同事”改为“同时”'))
  await hasProblems(page, '9 5 1')
  expect(desk.read(DRAFT)).toBe(text)
  await save(page)
  expect(desk.read(DRAFT)).toBe(text.replace('同事，', '同时，'))
})

it('puts right all of a rule, and keeps what a person must decide', async ({ openDesk }) => {
  const desk = await openDesk({ files: { [DRAFT]: planted }, open: DRAFT })
  const { page } = desk
  await hasProblems(page, '10 5 1')
  await select(page, '医疗结构')
  await page.keyboard.press('Control+B')
  const row = await quickFix(page, '同类问题共 2 处')
  await desk.shoot('quick-fix')
  await choose(page, row)
  await hasProblems(page, '8 5 1')
  await save(page)
  const fixed = planted.replace('医疗结构', '医疗机构').replace('专项基资金', '专项资金')
  expect(desk.read(DRAFT)).toBe(fixed)
})

it('fixes on save what cannot be wrong', async ({ openDesk }) => {
  const desk = await openDesk({
    files: { [DRAFT]: planted },
    open: DRAFT,
    settings: { 'editor.codeActionsOnSave': { 'source.fixAll.replylint': 'explicit' } },
  })
  const { page } = desk
  await hasProblems(page, '10 5 1')
  await select(page, '一、基本情况')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.insertText('与成效')
  await page.locator('.tab.active.dirty').waitFor()
  await save(page)
  expect(desk.read(DRAFT)).toBe(
    planted
      .replace('一、基本情况', '一、基本情况与成效')
      .replace('医疗结构', '医疗机构')
      .replace('市市民政局', '市民政局')
      .replace('专项基资金', '专项资金'),
  )
})

it('inserts a missing section where it belongs', async ({ openDesk }) => {
  const whole = fixture('clean-draft')
  const text = whole.replace('（此件主动公开）\n\n', '')
  expect(text).not.toBe(whole)
  const desk = await openDesk({ files: { [DRAFT]: text }, open: DRAFT })
  const { page } = desk
  await hasProblems(page, '0 0 1')
  await page.keyboard.press('Control+Shift+M')
  await openProblem(page, problems(page, 'section/missing-openness'))
  await choose(page, await quickFix(page, '插入“（此件主动公开）”'))
  await hasProblems(page, '0 0')
  await save(page)
  expect(desk.read(DRAFT)).toBe(whole)
})
