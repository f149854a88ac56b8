import { applyEdits, type Edit, type LintedFile, type Problem } from '@replylint/workspace'
import type { Fix, Result } from 'sarif'
import { describe, expect, it } from 'vitest'
import { HOSTILE, HOSTILE_TEXT, OPTIONS, RESULTS } from '../testing/results.ts'
import { rules } from '../testing/rules.ts'
import { readSarif } from '../testing/sarif-schema.ts'
import type { ReportOptions } from './reporter.ts'
import { reportSarif, sarifReporter } from './sarif.ts'

const report = sarifReporter(rules)

function runOf(results: readonly LintedFile[], options: Partial<ReportOptions> = {}) {
  const [run, ...more] = readSarif(report(results, { ...OPTIONS, ...options })).runs
  if (run === undefined || more.length > 0) throw new Error('a report has one run')
  return run
}

function resultsOf(results: readonly LintedFile[], options?: Partial<ReportOptions>): Result[] {
  return runOf(results, options).results ?? []
}

/** The file with some of what the reporter looks at changed. */
function fileLike(change: Partial<LintedFile>): LintedFile {
  const [base] = RESULTS
  if (base === undefined) throw new Error('no result')
  return { ...base, findings: [], ...change }
}

/** One finding of this text, over all of it, with these edits. */
function found(text: string, edits: { fix?: Edit; suggestions?: readonly Edit[] } = {}) {
  const finding: LintedFile['findings'][number] = {
    ruleId: 'word/wrong',
    messageId: 'found',
    severity: 'error',
    range: [0, text.length],
    data: { raw: text },
    suggestions: [],
    related: [],
    ...edits,
  }
  return fileLike({ filePath: '甲.txt', text, findings: [finding] })
}

/** The text after the replacements, as a viewer makes them: by offset, or by line and column. */
function applied(text: string, fix: Fix | undefined, by: 'offset' | 'line'): string {
  const lines = text.split(/(?<=\r\n|\n|\r(?!\n))/u)
  const offsetOf = (line = 1, column = 1) => lines.slice(0, line - 1).join('').length + column - 1
  let mended = text
  const replacements = fix?.artifactChanges[0]?.replacements ?? []
  expect(replacements.length).toBeGreaterThan(0)
  for (const { deletedRegion, insertedContent } of [...replacements].reverse()) {
    const { charOffset = 0, charLength = 0, startLine, startColumn } = deletedRegion
    const start = by === 'offset' ? charOffset : offsetOf(startLine, startColumn)
    const { endLine, endColumn } = deletedRegion
    const end = by === 'offset' ? charOffset + charLength : offsetOf(endLine, endColumn)
    mended = mended.slice(0, start) + (insertedContent?.text ?? '') + mended.slice(end)
  }
  return mended
}

describe('the shared result', () => {
  it('as SARIF', () => {
    // The file of snapshots does not keep line ends apart.
    const { newlineSequences, ...run } = runOf(RESULTS)
    expect(newlineSequences).toEqual(['\r\n', '\r', '\n'])
    expect(run).toMatchSnapshot()
    expect(runOf(RESULTS, { language: 'en' }).tool.driver.rules).toMatchSnapshot()
  })

  it('has a line for each finding, and ends with one', () => {
    const lines = report(RESULTS, OPTIONS).split('\n')
    expect(lines.map((line) => /^\{"ruleId":"([^"]+)"/u.exec(line)?.[1])).toEqual([
      undefined,
      'word/wrong',
      'word/doubled',
      'note/total',
      undefined,
      undefined,
    ])
    expect(lines.at(-1)).toBe('')
  })

  it('says that a rule threw: of the run, not of the letter', () => {
    const { invocations, results = [] } = runOf(RESULTS, { language: 'en' })
    expect(results.map(({ ruleId }) => ruleId)).not.toContain('internal/crash')
    expect(invocations).toMatchObject([
      {
        executionSuccessful: false,
        toolExecutionNotifications: [
          {
            level: 'error',
            message: { text: 'rule word/long failed (RangeError); it did not check this file' },
            associatedRule: { id: 'word/long' },
          },
        ],
      },
    ])
  })
})

it('tells what could not be checked, with its place', () => {
  const text = '{\n  "rules": 3\n}\n'
  const message = { zh: '“rules”应为对象', en: '“rules” must be an object' }
  const problems: Problem[] = [
    { message: { zh: '找不到文件', en: 'no such file' }, filePath: '丙 1.txt' },
    { message, filePath: '.replylintrc.json', source: { text, range: [4, 11] } },
    { message: { zh: '{0}', en: '{0}' } },
  ]
  const [invocation] = runOf(RESULTS.slice(1), { problems }).invocations ?? []
  expect(invocation?.executionSuccessful).toBe(false)
  expect(invocation?.toolExecutionNotifications).toMatchObject([
    {
      message: { text: '找不到文件' },
      locations: [{ physicalLocation: { artifactLocation: { uri: '%E4%B8%99%201.txt' } } }],
    },
    {
      message: { text: message.zh },
      locations: [
        {
          physicalLocation: {
            region: { startLine: 2, startColumn: 3, snippet: { text: '"rules"' } },
          },
        },
      ],
    },
    { message: { text: '{{0}}' } },
  ])
})

describe('the edits', () => {
  it.each<[text: string, edit: Edit, mended: string]>([
    ['一的的二', { range: [1, 2], text: '' }, '一的二'],
    ['一\r\n二三\r四\n五', { range: [6, 7], text: '肆' }, '一\r\n二三\r肆\n五'],
    ['𠮷的的\n𠮷', { range: [5, 7], text: '吉' }, '𠮷的的\n吉'],
    ['句末', { range: [2, 2], text: '。\r\n' }, '句末。\r\n'],
    ['', { range: [0, 0], text: '称谓：\n' }, '称谓：\n'],
    [
      'a\n(b)\n',
      { range: [4, 5], text: '）', also: [{ range: [2, 3], text: '（' }] },
      'a\n（b）\n',
    ],
  ])('mend %j as --fix does', (text, edit, mended) => {
    expect(applyEdits(text, [edit])).toBe(mended)
    const [result] = resultsOf([found(text, { fix: edit })])
    expect(applied(text, result?.fixes?.[0], 'offset')).toBe(mended)
    expect(applied(text, result?.fixes?.[0], 'line')).toBe(mended)
  })

  it('say which of them cannot be wrong, and what each does', () => {
    const fix = { range: [0, 1], text: '他' } as const
    const [result] = resultsOf([found('她们', { fix, suggestions: [{ range: [1, 2], text: '' }] })])
    expect(result?.fixes).toMatchObject([
      { description: { text: '把“她们”改为“他们”' }, properties: { automatic: true } },
      { description: { text: '把“她们”改为“她”' }, properties: { automatic: false } },
    ])
    expect(resultsOf([found('她们')])[0]).not.toHaveProperty('fixes')
  })
})

it.each([
  ['函/甲.txt', { uri: '%E5%87%BD/%E7%94%B2.txt', uriBaseId: '%SRCROOT%' }],
  ['a b#?%:.txt', { uri: 'a%20b%23%3F%25%3A.txt', uriBaseId: '%SRCROOT%' }],
  ['../甲.txt', { uri: '../%E7%94%B2.txt', uriBaseId: '%SRCROOT%' }],
  ['/home/a b.txt', { uri: 'file:///home/a%20b.txt' }],
  ['C:/函/a.txt', { uri: 'file:///C:/%E5%87%BD/a.txt' }],
  ['//server/share/a.txt', { uri: 'file://server/share/a.txt' }],
  ['a\ud800.txt', { uri: 'a%EF%BF%BD.txt', uriBaseId: '%SRCROOT%' }],
])('names the file %j as a URI', (filePath, location) => {
  const [result] = resultsOf([{ ...found('错'), filePath }])
  expect(result?.locations?.[0]?.physicalLocation?.artifactLocation).toEqual(location)
})

it('makes no placeholder and no link of what a letter quotes', () => {
  const said = (text: string) => resultsOf([found(text)])[0]?.message.text
  expect(said('{0}')).toBe('发现“{{0}}”')
  expect(said('[1](http://a.example)')).toBe('发现“\\[1](http://a.example)”')
  expect(said('青民函[2024]5号')).toBe('发现“青民函[2024]5号”')
})

it('keeps hostile text as it is', () => {
  const [first] = resultsOf(HOSTILE)
  expect(first?.message.text).toBe(`发现“${HOSTILE_TEXT}”`)
  expect(first?.fixes?.[0]?.artifactChanges[0]?.replacements[0]?.insertedContent?.text).toBe(
    HOSTILE_TEXT,
  )
  expect(report(HOSTILE, OPTIONS).split('\n')).toHaveLength(5)
})

it('copies no page for a finding as long as one', () => {
  const region = (text: string) => {
    const [result] = resultsOf([found(text)])
    return result?.locations?.[0]?.physicalLocation?.region
  }
  expect(region('错'.repeat(500))?.snippet?.text).toHaveLength(500)
  expect(region('错'.repeat(501))).toMatchObject({ charLength: 501, endColumn: 502 })
  expect(region('错'.repeat(501))).not.toHaveProperty('snippet')
})

it('has fingerprints that hang on the words, not on the place', () => {
  const prints = (files: readonly LintedFile[]) =>
    resultsOf(files).map(
      ({ partialFingerprints = {} }) => partialFingerprints['replylintFinding/v1'],
    )
  const [file] = HOSTILE
  if (file === undefined) throw new Error('no file')
  const before = prints([file])
  expect(new Set(before).size).toBe(2)
  const moved = file.findings.map((finding): LintedFile['findings'][number] => {
    const [start, end] = finding.range
    return { ...finding, range: [start + 3, end + 3] }
  })
  const later = { ...file, filePath: '改名.txt', text: `题\r\n${file.text}`, findings: moved }
  expect(prints([later])).toEqual(before)
})

it('tells of the rules that found something, and of no others', () => {
  const names = (files: readonly LintedFile[]) =>
    runOf(files).tool.driver.rules?.map(({ id, name }) => `${id} ${name}`)
  expect(names(RESULTS)).toEqual([
    'word/wrong WordWrong',
    'word/doubled WordDoubled',
    'note/total NoteTotal',
  ])
  for (const { ruleId, ruleIndex = -1 } of resultsOf(RESULTS)) {
    expect(names(RESULTS)?.[ruleIndex]).toMatch(new RegExp(`^${ruleId} `, 'u'))
  }
  const [shared] = readSarif(reportSarif([{ ...found('x'), findings: [] }], OPTIONS)).runs
  expect(shared?.tool.driver.rules).toEqual([])
})

it('tells what a real rule is about, in both languages', () => {
  const file = found('3月24月')
  const findings = file.findings.map((finding) => ({ ...finding, ruleId: 'date/impossible' }))
  const [run] = readSarif(reportSarif([{ ...file, findings }], OPTIONS)).runs
  expect(run?.tool.driver.rules?.[0]).toMatchInlineSnapshot(`
    {
      "defaultConfiguration": {
        "level": "error",
      },
      "fullDescription": {
        "text": "日期有误，答复便失去依据，群众也无从核对。",
      },
      "help": {
        "markdown": "**日期必须真实存在**

    日期有误，答复便失去依据，群众也无从核对。

    依据：GB/T 9704—2012 7.3.5.4

    **Dates must exist**

    A date that no calendar has leaves the reply without its ground.

    Source: GB/T 9704—2012 7.3.5.4",
        "text": "日期必须真实存在
    日期有误，答复便失去依据，群众也无从核对。
    依据：GB/T 9704—2012 7.3.5.4

    Dates must exist
    A date that no calendar has leaves the reply without its ground.
    Source: GB/T 9704—2012 7.3.5.4",
      },
      "id": "date/impossible",
      "name": "DateImpossible",
      "properties": {
        "fixable": "suggest",
        "summary.en": "Dates must exist",
        "tags": [
          "date",
        ],
      },
      "shortDescription": {
        "text": "日期必须真实存在",
      },
    }
  `)
})

it('is held to the schema', () => {
  const broken = report(RESULTS, OPTIONS).replace('"version":"2.1.0"', '"version":"2"')
  expect(() => readSarif(broken)).toThrow("keyword: 'enum'")
})

it('nothing was found or checked', () => {
  expect(runOf(RESULTS.slice(1)).results).toEqual([])
  expect(runOf([])).toMatchObject({ results: [], invocations: [{ executionSuccessful: true }] })
})
