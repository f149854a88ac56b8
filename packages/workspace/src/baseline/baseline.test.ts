import { readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { CRASH } from '@replylint/engine'
import { folderWith, letter, removeFolders } from '@replylint/tester'
import { afterAll, describe, expect, it } from 'vitest'
import { lintFiles } from '../lint-files.ts'
import type { Outcome } from '../problem.ts'
import { rules } from '../testing/rules.ts'
import { createWorkspace, type LintedFile } from '../workspace.ts'
import { countListed, goneSince, updatedBaseline, withoutKnown } from './baseline.ts'
import { readBaseline } from './read.ts'
import { writeBaseline } from './write.ts'

afterAll(removeFolders)

const FAULTY = letter({ body: '全市共有错字42家，另有其他食堂。' })
const CLEAN = letter()
const FILE = '基线.json'

async function lint(cwd: string, ...patterns: string[]): Promise<readonly LintedFile[]> {
  const { results } = await lintFiles(createWorkspace({ cwd, rules }), patterns)
  return results
}

/** The baseline as it is after an update with these files. */
async function update(cwd: string, patterns: readonly string[], path = FILE) {
  const before = value(await readBaseline(path, cwd, { mayBeMissing: true }))
  const after = updatedBaseline(before, await lint(cwd, ...patterns), rules)
  expect(writeBaseline(after)).toEqual([])
  return after
}

function value<Value>(outcome: Outcome<Value>): Value {
  if (!outcome.ok) throw new Error(outcome.problems.map(({ message }) => message.zh).join())
  return outcome.value
}

function written(cwd: string, path = FILE): string {
  return readFileSync(join(cwd, path), 'utf8')
}

const WRITTEN = `{
  "version": 1,
  "files": {
    "2023/1.txt": [
      { "rule": "word/wrong", "message": "found", "text": "全市共有错字42家", "count": 1, "note": "错字" }
    ],
    "2024/2.txt": [
      { "rule": "word/wrong", "message": "found", "text": "全市共有错字42家", "count": 1, "note": "错字" }
    ]
  }
}
`

describe('writing', () => {
  it('puts files in order of their names, each finding on a line, and is stable', async () => {
    const cwd = folderWith({ '2024/2.txt': FAULTY, '2023/1.txt': FAULTY, '2023/3.txt': CLEAN })
    await update(cwd, ['2024', '2023'])
    expect(written(cwd)).toBe(WRITTEN)
    const { ino } = statSync(join(cwd, FILE))
    await update(cwd, ['.'])
    expect(written(cwd)).toBe(WRITTEN)
    expect(statSync(join(cwd, FILE)).ino).toBe(ino)
    expect(readdirSync(cwd).sort()).toEqual(['2023', '2024', FILE])
  })

  it('keeps entries of files that were not checked, and drops those of files that are gone', async () => {
    const cwd = folderWith({ 'a.txt': FAULTY, 'b.txt': FAULTY, 'c.txt': FAULTY })
    await update(cwd, ['.'])
    rmSync(join(cwd, 'c.txt'))
    writeFileSync(join(cwd, 'a.txt'), CLEAN)
    const after = await update(cwd, ['a.txt'])
    expect([...after.files.keys()]).toEqual(['b.txt'])
    expect(countListed(after)).toBe(1)
  })

  it('keeps what is listed for a file in which a rule crashed', async () => {
    const cwd = folderWith({ 'a.txt': FAULTY })
    const before = await update(cwd, ['.'])
    const [file] = await lint(cwd, '.')
    if (file === undefined) throw new Error('not checked')
    const finding = { ruleId: CRASH, messageId: 'crash', severity: 'error', range: [0, 0] } as const
    const crash = { ...finding, data: {}, suggestions: [], related: [] }
    const after = updatedBaseline(before, [{ ...file, findings: [crash] }], rules)
    expect(after.files).toEqual(before.files)
  })

  it('holds an empty list where nothing is found', async () => {
    const cwd = folderWith({ 'a.txt': CLEAN })
    await update(cwd, ['.'])
    expect(written(cwd)).toBe('{\n  "version": 1,\n  "files": {}\n}\n')
  })

  it('goes through a link, which stays one', async () => {
    const cwd = folderWith({ 'a.txt': FAULTY, 'ci/own.json': '{"version":1,"files":{}}' })
    symlinkSync('ci/own.json', join(cwd, 'link.json'))
    await update(cwd, ['.'], 'link.json')
    expect(readdirSync(cwd).sort()).toEqual(['a.txt', 'ci', 'link.json'])
    expect(written(cwd, 'ci/own.json')).toContain('"a.txt"')
  })

  it('tells what stood in the way', async () => {
    const cwd = folderWith({ 'a.txt': FAULTY })
    const nowhere = value(await readBaseline('no/such.json', cwd, { mayBeMissing: true }))
    expect(writeBaseline(nowhere)).toMatchObject([
      { filePath: 'no/such.json', message: { zh: '找不到文件夹' } },
    ])
  })
})

describe('what is known', () => {
  it('is taken from the findings and counted', async () => {
    const cwd = folderWith({ 'a.txt': FAULTY, 'b.txt': FAULTY })
    const baseline = await update(cwd, ['a.txt'])
    const results = (await lint(cwd, '.')).map((file) => withoutKnown(file, baseline))
    expect(results.map(({ findings, known }) => [findings.length, known])).toEqual([
      [0, 1],
      [1, undefined],
    ])
    expect(results.map((file) => goneSince(file, baseline))).toEqual([0, 0])
  })

  it('is known from wherever the command is run, and where the baseline lies elsewhere', async () => {
    const cwd = folderWith({ '2024/a.txt': FAULTY, 'ci/readme.md': '' })
    const baseline = await update(cwd, ['.'], 'ci/known.json')
    expect([...baseline.files.keys()]).toEqual(['../2024/a.txt'])
    const inner = join(cwd, '2024')
    const read = value(await readBaseline('../ci/known.json', inner))
    const [file] = await lint(inner, '.')
    expect(file && withoutKnown(file, read).known).toBe(1)
  })

  it('is gone where it was put right', async () => {
    const cwd = folderWith({ 'a.txt': FAULTY })
    const baseline = await update(cwd, ['.'])
    writeFileSync(join(cwd, 'a.txt'), CLEAN)
    const [file] = await lint(cwd, '.')
    expect(file && goneSince(withoutKnown(file, baseline), baseline)).toBe(1)
  })
})
