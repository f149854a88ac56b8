import { spawnSync } from 'node:child_process'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

const ROOT = path.join(import.meta.dirname, '..', '..', '..')
const RUN = path.join(ROOT, 'packages', 'dev', 'run.mjs')
/** Node, esbuild and biome start for each; far above what they need on an idle machine. */
const PATIENCE = 60_000

const RULE = `import { defineRule, message } from '@replylint/engine'

export default defineRule({
  id: 'word/moon',
  severity: 'warning',
  since: '0.1.0',
  docs: {
    zh: { summary: '不写“月月”|“日日”', why: '重复。' },
    en: { summary: 'No doubled 月', why: 'Doubled.' },
    source: '某标准 1.2',
  },
  options: { defaults: { max: 3 }, schema: { max: { type: 'integer' } } },
  messages: {
    doubled: message<{ raw: string }>({
      zh: (d) => \`“\${d.raw}”重复\`,
      en: (d) => \`“\${d.raw}” is doubled\`,
    }),
  },
  fixable: 'fix',
  create({ report }) {
    return {
      document({ text }) {
        for (const { index } of text.matchAll(/月月/gu)) {
          const fix = { range: [index, index + 1] as const, text: '' }
          report([index, index + 2], 'doubled', { raw: '月月' }, { fix })
        }
      },
    }
  },
  examples: [
    { bad: '3[[月月]]<b>&c', fixed: '3月<b>&c' },
    { good: '月光' },
    { good: '月' },
  ],
})
`

let folder = ''

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'replylint-dev-'))
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'))
  copyFileSync(path.join(ROOT, '.biome.json'), path.join(folder, '.biome.json'))
  mkdirSync(path.join(folder, 'packages', 'cli'), { recursive: true })
  write('packages/cli/package.json', '{ "version": "0.7.0" }')
  write('rules/word/moon.ts', RULE)
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

function write(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
  writeFileSync(path.join(folder, file), text)
}

function read(file: string): string {
  return readFileSync(path.join(folder, file), 'utf8')
}

function run(...args: readonly string[]): {
  status: number | null
  stdout: string
  stderr: string
} {
  return spawnSync(process.execPath, [RUN, ...args], { cwd: folder, encoding: 'utf8' })
}

describe('generate', { timeout: PATIENCE }, () => {
  it('writes index, page, table and schema, and the check then passes', () => {
    write('rules/word/data/rows.ts', 'export const rows = []\n')
    write('rules/word/shared.ts', 'export const shared = 1\n')
    const made = run('generate')
    expect(made).toMatchObject({ status: 0, stderr: '' })
    expect(read('rules/index.ts')).toMatchSnapshot()
    expect(read('rules/word/moon.md')).toMatchSnapshot()
    expect(read('README.md')).toMatchSnapshot()
    expect(read('packages/cli/replylint.schema.json')).toContain('word/moon')
    expect(run('generate', '--check')).toMatchObject({ status: 0, stdout: '', stderr: '' })
  })

  it('keeps what else README.md says', () => {
    write('README.md', '# 甲\n<!-- rules:start -->\n旧\n<!-- rules:end -->\n乙\n')
    run('generate')
    expect(read('README.md')).toMatch(/^# 甲\n<!-- rules:start -->\n\| 规则/u)
    expect(read('README.md')).toMatch(/<!-- rules:end -->\n乙\n$/u)
    expect(read('README.md')).not.toContain('旧')
  })

  it('names what is out of date, and puts it right', () => {
    run('generate')
    write('rules/word/moon.ts', RULE.replace("severity: 'warning'", "severity: 'error'"))
    write('rules/index.ts', '')
    const check = run('generate', '--check')
    expect(check.status).toBe(1)
    expect(check.stderr).toContain('rules/index.ts')
    expect(check.stderr).toContain('rules/word/moon.md')
    expect(check.stderr).toContain('README.md')
    expect(run('generate').status).toBe(0)
    expect(run('generate', '--check').status).toBe(0)
  })

  it('deletes the page of a rule that is gone, and no other page', () => {
    write('rules/word/notes.md', '# 手写\n')
    run('generate')
    rmSync(path.join(folder, 'rules/word/moon.ts'))
    expect(run('generate', '--check').stderr).toContain('rules/word/moon.md')
    run('generate')
    expect(existsSync(path.join(folder, 'rules/word/moon.md'))).toBe(false)
    expect(existsSync(path.join(folder, 'rules/word/notes.md'))).toBe(true)
    expect(read('rules/index.ts')).toContain('readonly AnyRule[] = []')
  })

  it.each([
    ['a rule that names itself otherwise', RULE.replace("'word/moon'", "'word/sun'"), 'word/sun'],
    ['a default export that is no rule', 'export default 1\n', 'rules/word/moon.ts'],
  ])('refuses %s', (_, source, named) => {
    write('rules/word/moon.ts', source)
    const { status, stderr } = run('generate')
    expect(status).toBe(2)
    expect(stderr).toContain(named)
    expect(existsSync(path.join(folder, 'rules/index.ts'))).toBe(false)
  })

  it('refuses a README.md without a place for the table', () => {
    write('README.md', '# 甲\n')
    expect(run('generate')).toMatchObject({ status: 2 })
    expect(read('README.md')).toBe('# 甲\n')
  })
})

describe('new-rule', { timeout: PATIENCE }, () => {
  it('writes a rule in the order of fields, and generates', () => {
    expect(run('new-rule', 'word/sun-spot')).toMatchObject({ status: 0, stderr: '' })
    expect(read('rules/word/sun-spot.ts')).toMatchSnapshot()
    expect(read('rules/index.ts')).toContain("import wordSunSpot from './word/sun-spot.ts'")
    expect(read('README.md')).toContain('[word/sun-spot](rules/word/sun-spot.md)')
    expect(run('generate', '--check').status).toBe(0)
  })

  it.each([
    ['', '不是规则名'],
    ['sun', '不是规则名'],
    ['word/Sun', '不是规则名'],
    ['../x/sun', '不是规则名'],
    ['word/no-sun', '不以'],
    ['word/moon', '已经存在'],
  ])('refuses %j', (id, reason) => {
    const { status, stderr } = run('new-rule', id)
    expect(status).toBe(2)
    expect(stderr).toContain(reason)
    expect(read('rules/word/moon.ts')).toBe(RULE)
  })
})

it('shows how it is used', { timeout: PATIENCE }, () => {
  const { status, stderr } = run('unknown')
  expect(status).toBe(2)
  expect(stderr).toContain('npm run generate')
})
