import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { folderWith, letter } from '@replylint/tester'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildTestCommand, removeTestCommand, runCommand } from './testing/command.ts'
import { readSarif } from './testing/sarif-schema.ts'

const DRAFT = letter({ body: '全市共有错字42家，都是好的的。' })

let command: string
beforeAll(async () => {
  command = await buildTestCommand()
})
afterAll(() => removeTestCommand(command))

function onlyRun(report: string) {
  const [run, ...more] = readSarif(report).runs
  if (run === undefined || more.length > 0) throw new Error('a report has one run')
  return run
}

describe('--format sarif', () => {
  it('places every finding in its file, with rule and edits', async () => {
    const cwd = folderWith({ '函/甲 一.txt': DRAFT, '函/乙.txt': letter() })
    const { code, stdout, stderr } = await runCommand(command, ['--format', 'sarif', '.'], { cwd })
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' })
    const { results = [], tool, invocations } = onlyRun(stdout)
    expect(invocations).toEqual([{ executionSuccessful: true }])
    expect(results.map(({ ruleId, level }) => `${level} ${ruleId}`)).toEqual([
      'error word/wrong',
      'warning word/doubled',
    ])
    for (const { ruleId, ruleIndex = -1, locations = [] } of results) {
      expect(tool.driver.rules?.[ruleIndex]?.id).toBe(ruleId)
      const { uri = '', uriBaseId } = locations[0]?.physicalLocation?.artifactLocation ?? {}
      expect(decodeURIComponent(uri)).toBe('函/甲 一.txt')
      expect(uriBaseId).toBe('%SRCROOT%')
    }
    const mending = results[1]?.fixes?.[0]?.artifactChanges[0]?.replacements[0]?.deletedRegion
    expect(mending).toMatchObject({ charOffset: DRAFT.indexOf('的的'), charLength: 1 })
  })

  it('counts in the decoded text, whatever the file is written in', async () => {
    const utf16 = Buffer.from(`\ufeff${DRAFT}`, 'utf16le')
    const cwd = folderWith({ '甲.txt': DRAFT, '乙.txt': utf16, '丙.txt': `\ufeff${DRAFT}` })
    const { stdout } = await runCommand(command, ['--format', 'sarif', '.'], { cwd })
    const { results = [], columnKind } = onlyRun(stdout)
    expect(columnKind).toBe('utf16CodeUnits')
    const regions = results
      .filter(({ ruleId }) => ruleId === 'word/wrong')
      .map(({ locations = [] }) => locations[0]?.physicalLocation?.region)
    const region = {
      startLine: 13,
      startColumn: 5,
      endLine: 13,
      endColumn: 7,
      charOffset: DRAFT.indexOf('错字'),
      charLength: 2,
      snippet: { text: '错字' },
    }
    expect(regions).toEqual([region, region, region])
  })

  it('keeps its fingerprints when the letter is moved, wrapped anew and renamed', async () => {
    const fingerprints = async (files: Readonly<Record<string, string>>) => {
      const cwd = folderWith(files)
      const { stdout } = await runCommand(command, ['--format', 'sarif', '.'], { cwd })
      return onlyRun(stdout).results?.map(({ partialFingerprints }) => partialFingerprints)
    }
    const before = await fingerprints({ '甲.txt': DRAFT })
    expect(before).toHaveLength(2)
    const wrapped = DRAFT.replaceAll('\n', '\r\n').replace('42家，', '42家，\r\n')
    expect(await fingerprints({ '改名.txt': wrapped })).toEqual(before)
  })

  it('tells which file could not be read and which rule threw', async () => {
    const cwd = folderWith({ '甲.txt': DRAFT })
    const words = ['--format', 'sarif=out.sarif', '--rule', 'trouble/crash: on']
    const ended = await runCommand(command, [...words, '甲.txt', '没有.txt'], { cwd })
    expect(ended).toMatchObject({ code: 2, stdout: '' })
    const { invocations = [], results = [] } = onlyRun(readFileSync(join(cwd, 'out.sarif'), 'utf8'))
    expect(invocations[0]?.executionSuccessful).toBe(false)
    const told = invocations[0]?.toolExecutionNotifications?.map(({ message, locations = [] }) => {
      const { uri = '' } = locations[0]?.physicalLocation?.artifactLocation ?? {}
      return `${decodeURIComponent(uri)} ${message.text}`
    })
    expect(told).toEqual([
      '没有.txt 找不到文件或文件夹',
      '甲.txt 规则 trouble/crash 运行出错（TypeError），该规则对本文件未作检查',
    ])
    expect(results.map(({ ruleId }) => ruleId)).toEqual(['word/wrong', 'word/doubled'])
  })
})
