import type { Status } from '@replylint/server'
import { expect, it } from 'vitest'
import { describeStatus, describeStopped } from './status-text.ts'
import { TEXTS } from './texts.ts'

const LETTER: Status = {
  uri: 'file:///d.txt',
  state: 'checked',
  reason: '识别为答复政协提案',
  errors: 2,
  warnings: 1,
  infos: 0,
  forced: false,
  language: 'zh',
}
const shown = (status: Partial<Status>, language: 'zh' | 'en' = 'zh') =>
  describeStatus({ ...LETTER, ...status }, TEXTS[language], (uri) => ({ parsed: uri }))

it('counts what was found in a letter, and a click lists it', () => {
  expect(shown({})).toEqual({
    text: '$(check) 答复函 2 错误 1 警告',
    tooltip: '识别为答复政协提案\n单击：列出问题',
    click: { command: 'workbench.actions.view.problems' },
    warns: false,
  })
  expect(shown({ errors: 1 }, 'en').text).toBe('$(check) Reply letter 1 error, 1 warning')
  expect(shown({ errors: 0, warnings: 0, infos: 3 }).text).toBe('$(check) 答复函 3 提示')
  expect(shown({ errors: 0, warnings: 0 }).text).toBe('$(check) 答复函 未发现问题')
})

it('says why a file is passed over, and a click has it checked all the same', () => {
  const reason = '不像答复函，未检查'
  expect(shown({ state: 'skipped', reason })).toEqual({
    text: '$(circle-slash) replylint',
    tooltip: '不像答复函，未检查\n单击：检查这个文件',
    click: { command: 'replylint.forceFile' },
    warns: false,
  })
})

it('stops checking on request with another click, whatever was found', () => {
  expect(shown({ forced: true })).toMatchObject({
    tooltip: '识别为答复政协提案\n单击：不再检查这个文件',
    click: { command: 'replylint.forceFile' },
  })
})

it('leads to the setting that is off', () => {
  expect(shown({ state: 'disabled' }).click).toEqual({
    command: 'workbench.action.openSettings',
    arguments: ['replylint.enable'],
  })
})

it('leads to the configuration that is broken, or where none is named to the output', () => {
  expect(shown({ state: 'problem', configUri: 'file:///.replylintrc.json' })).toMatchObject({
    text: '$(warning) replylint 配置有误',
    click: { command: 'vscode.open', arguments: [{ parsed: 'file:///.replylintrc.json' }] },
    warns: true,
  })
  expect(shown({ state: 'problem' }).click).toEqual({ command: 'replylint.showOutput' })
})

it('offers to start a server that is down', () => {
  expect(describeStopped(TEXTS.zh)).toMatchObject({
    tooltip: '检查程序没有运行。\n单击：重新启动',
    click: { command: 'replylint.restart' },
  })
})
