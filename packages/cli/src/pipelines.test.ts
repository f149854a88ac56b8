import { spawnSync } from 'node:child_process'
import { chmodSync, copyFileSync, existsSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { folderWith, letter } from '@replylint/tester'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { buildTestCommand, type Ended, removeTestCommand } from './testing/command.ts'
import { readSarif } from './testing/sarif-schema.ts'

const ROOT = join(import.meta.dirname, '../../..')
const DRAFT = letter({ body: '全市共有错字42家，都是好的的。' })
const NOTE = '采购清单：错字典一本。\n'

/** As GitHub runs `shell: bash`; GitLab adds `-c` and a shell of its own, with the same switches. */
const BASH = ['bash', '--noprofile', '--norc', '-eo', 'pipefail', '-c']

let command: string
/** A folder with a `replylint` that is the test build, and an `npm` that says what it is asked. */
let tools: string
beforeAll(async () => {
  command = await buildTestCommand()
  tools = folderWith({
    replylint: `#!/bin/sh\nexec "${process.execPath}" "${command}" "$@"\n`,
    npm: '#!/bin/sh\necho "$PWD: npm $*"\n[ "$*" != "run build" ] || mkdir -p packages/cli/dist/rules\n',
  })
  for (const name of ['replylint', 'npm']) chmodSync(join(tools, name), 0o755)
})
afterAll(() => removeTestCommand(command))

function readYaml<Shape>(path: string): Shape {
  const read: Shape = parse(readFileSync(join(ROOT, path), 'utf8'))
  return read
}

/** Runs the script as a pipeline would, with these variables and no other of ours. */
function runScript(
  script: string,
  { cwd, env = {}, shell = BASH }: { cwd: string; env?: Record<string, string>; shell?: string[] },
): Ended {
  const [file = '', ...words] = shell
  const ended = spawnSync(file, [...words, script], {
    cwd,
    encoding: 'utf8',
    env: { PATH: [tools, process.env.PATH].join(delimiter), CI: 'true', ...env },
  })
  if (ended.error) throw ended.error
  return { code: ended.status, stdout: ended.stdout, stderr: ended.stderr }
}

/** A checkout of ours, as far as scripts need one: what they call is the test build. */
function checkout(): string {
  const { href } = pathToFileURL(command)
  const home = folderWith({
    'packages/cli/ci/action.yml': '',
    'packages/cli/package.json': '{ "type": "module" }',
    'packages/cli/bin/replylint.js': `await import(${JSON.stringify(href)})\n`,
  })
  const script = 'packages/cli/ci/pre-commit.mjs'
  copyFileSync(join(ROOT, script), join(home, script))
  return home
}

/** What installs us in a checkout. */
const INSTALLING = [
  'npm ci --ignore-scripts --no-audit --no-fund --workspace packages/cli --include-workspace-root',
  'npm run build',
]

describe('the root package', () => {
  interface Manifest {
    readonly version: string
    readonly bin: Readonly<Record<string, string>>
    readonly files: readonly string[]
    readonly dependencies: Readonly<Record<string, string>>
    readonly bundleDependencies?: readonly string[]
  }

  it('packs the command, with all it needs where there is no network', () => {
    const root = readYaml<Manifest>('package.json')
    const command = readYaml<Manifest>('packages/cli/package.json')
    expect(root.version).toBe(command.version)
    expect(existsSync(join(ROOT, root.bin.replylint ?? 'none'))).toBe(true)
    expect(root.files).toEqual(command.files.map((file) => `packages/cli/${file}`))
    expect(root.dependencies).toEqual(command.dependencies)
    expect(root.bundleDependencies).toEqual(Object.keys(root.dependencies))
    expect(readFileSync(join(ROOT, '.npmrc'), 'utf8')).toMatch(/^foreground-scripts=false$/mu)
  })
})

describe('.pre-commit-hooks.yaml', () => {
  interface Hook {
    readonly id: string
    readonly entry: string
    readonly language: string
    readonly types_or: readonly string[]
    readonly args: readonly string[]
  }
  const hooks = () => readYaml<Hook[]>('.pre-commit-hooks.yaml')
  let home: string
  beforeAll(() => {
    home = checkout()
  })

  /** Of a script pre-commit takes the path from its clone; it puts the files behind entry and args. */
  function commit(id: string, files: Readonly<Record<string, string>>, env = {}) {
    const hook = hooks().find((known) => known.id === id)
    const cwd = folderWith(files)
    const named = Object.keys(files).map((name) => `'${name}'`)
    return {
      cwd,
      ...runScript([`${home}/${hook?.entry}`, ...(hook?.args ?? []), ...named].join(' '), {
        cwd,
        env,
      }),
    }
  }

  it('runs a script of ours on the files that are letters as a rule', () => {
    expect(hooks().map(({ id, language, types_or }) => ({ id, language, types_or }))).toEqual([
      { id: 'replylint', language: 'script', types_or: ['plain-text', 'markdown'] },
      { id: 'replylint-fix', language: 'script', types_or: ['plain-text', 'markdown'] },
    ])
  })

  it('ends with 2 and says what it needs where it cannot install itself', () => {
    const broken = folderWith({ npm: '#!/bin/sh\nexit 1\n' })
    chmodSync(join(broken, 'npm'), 0o755)
    const PATH = [broken, process.env.PATH].join(delimiter)
    const { code, stdout, stderr } = commit('replylint', { '答复.txt': DRAFT }, { PATH })
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(/^错误：replylint 未能安装：/u)
  })

  it('installs itself at the first commit, and at no other', () => {
    const first = commit('replylint', { '答复.txt': DRAFT })
    expect(first.stderr).toBe(INSTALLING.map((line) => `${home}: ${line}\n`).join(''))
    const second = commit('replylint', { '答复.txt': DRAFT })
    expect(second).toMatchObject({ code: 1, stdout: first.stdout, stderr: '' })
  })

  it('stops a commit with a letter that has errors', () => {
    const { code, stdout, cwd } = commit('replylint', { '答复 一.txt': DRAFT, '二.md': letter() })
    expect(code).toBe(1)
    expect(stdout).toMatch(/^答复 一\.txt\n[^\n]*发现“错字”/u)
    expect(readFileSync(join(cwd, '答复 一.txt'), 'utf8')).toBe(DRAFT)
  })

  it('lets letters without errors, and what is no letter, pass', () => {
    expect(commit('replylint', { '答复.txt': letter(), 'notes.txt': NOTE }).code).toBe(0)
    const ended = commit('replylint', { 'notes.txt': NOTE, 'README.md': '# 错字\n' })
    expect(ended.code).toBe(0)
    expect(ended.stdout).not.toContain('错字')
  })

  it('takes no name of a letter for an option', () => {
    const { stdout } = commit('replylint', { '--format=json.txt': DRAFT })
    expect(stdout).toMatch(/^--format=json\.txt\n/u)
  })

  it('mends what cannot be wrong', () => {
    const { code, cwd } = commit('replylint-fix', { '答复.txt': DRAFT, 'notes.txt': '好的的\n' })
    expect(code).toBe(1)
    expect(readFileSync(join(cwd, '答复.txt'), 'utf8')).toBe(DRAFT.replace('的的', '的'))
    expect(readFileSync(join(cwd, 'notes.txt'), 'utf8')).toBe('好的的\n')
  })
})

describe('ci/action.yml', () => {
  interface Action {
    readonly inputs: Readonly<Record<string, { readonly default: string }>>
    readonly runs: {
      readonly using: string
      readonly steps: readonly {
        readonly shell: string
        readonly run: string
        readonly env?: Readonly<Record<string, string>>
      }[]
    }
  }
  const action = () => readYaml<Action>('packages/cli/ci/action.yml')

  /** The step as the runner runs it: `${{ inputs.x }}` in its `env` replaced, its script as it is. */
  function runStep(at: number, cwd: string, inputs: Readonly<Record<string, string>> = {}) {
    const { inputs: known, runs } = action()
    const home = checkout()
    const github = { GITHUB_ACTION_PATH: join(home, 'packages/cli/ci'), GITHUB_ACTIONS: 'true' }
    const { run = '', env = {} } = runs.steps[at] ?? {}
    const filled = Object.entries(env).map(([name, value]) => [
      name,
      value.replace(/\$\{\{ inputs\.(\w+) \}\}/gu, (_, input) => {
        return inputs[input] ?? known[input]?.default ?? 'no such input'
      }),
    ])
    return { home, ...runScript(run, { cwd, env: { ...github, ...Object.fromEntries(filled) } }) }
  }

  it('puts no input into a script', () => {
    const { using, steps } = action().runs
    expect(using).toBe('composite')
    expect(steps).toHaveLength(2)
    for (const { shell, run } of steps) {
      expect(shell).toBe('bash')
      expect(run).not.toContain('${{')
    }
  })

  it('installs and builds where it was checked out', () => {
    const { home, code, stdout } = runStep(0, folderWith({}))
    expect(code).toBe(0)
    expect(stdout).toBe(INSTALLING.map((line) => `${home}: ${line}\n`).join(''))
    const { scripts } = readYaml<{ scripts: object }>('package.json')
    expect(scripts).toHaveProperty('build')
  })

  it('annotates the letters of the repository', () => {
    const cwd = folderWith({ '函/一.txt': DRAFT, '函/二.txt': letter(), 'notes.txt': NOTE })
    const { code, stdout } = runStep(1, cwd)
    expect(code).toBe(1)
    expect(stdout).toMatch(/^::error file=函\/一\.txt,line=13,[^\n]*::发现“错字”$/mu)
    expect(stdout).not.toMatch(/二\.txt|notes/u)
    expect(runStep(1, folderWith({ '二.txt': letter() }))).toMatchObject({ code: 0, stdout: '' })
  })

  it('takes files and options one a line, and writes SARIF', () => {
    const cwd = folderWith({ '函/甲 一.txt': DRAFT, '函/乙.txt': DRAFT, '丙.txt': DRAFT })
    const files = '函/甲 *.txt\n丙.txt\n'
    const args = '--rule=word/wrong: warning\n--max-warnings=9'
    const { code, stdout } = runStep(1, cwd, { files, args, sarif: '报告 1.sarif' })
    expect(code).toBe(0)
    const named = [...stdout.matchAll(/^::warning file=([^,]*),[^\n]*发现“错字”$/gmu)]
    expect(named.map(([, file]) => file)).toEqual(['丙.txt', '函/甲 一.txt'])
    const [run] = readSarif(readFileSync(join(cwd, '报告 1.sarif'), 'utf8')).runs
    const uris = run?.results?.map(({ ruleId, locations = [] }) => {
      return `${ruleId} ${locations[0]?.physicalLocation?.artifactLocation?.uri}`
    })
    expect(uris).toContain(
      `word/wrong ${encodeURIComponent('函')}/${encodeURIComponent('甲 一.txt')}`,
    )
  })

  it('runs nothing that stands in an input', () => {
    const cwd = folderWith({ 'a.txt': letter() })
    const bad = '$(touch pwned1)`touch pwned2`;touch pwned3;"\'\n-x'
    const { code, stderr } = runStep(1, cwd, { files: bad, sarif: 'r.sarif' })
    expect(code).toBe(2)
    expect(stderr).toContain('touch pwned1')
    expect(runStep(1, cwd, { args: bad, sarif: bad }).code).toBe(2)
    expect(['pwned1', 'pwned2', 'pwned3'].filter((name) => existsSync(join(cwd, name)))).toEqual([])
  })
})

describe('ci/gitlab-ci.yml', () => {
  interface Template {
    readonly variables: Readonly<Record<string, string>>
    readonly replylint: {
      readonly before_script: readonly string[]
      readonly script: readonly string[]
      readonly artifacts: {
        readonly when: string
        readonly reports: { readonly codequality: string; readonly junit: string }
      }
    }
  }
  const template = () => readYaml<Template>('packages/cli/ci/gitlab-ci.yml')

  /** The job with these variables of the project, in the shell that its image has. */
  function runJob(cwd: string, project: Readonly<Record<string, string>>, shell = BASH) {
    const { variables, replylint } = template()
    const script = [...replylint.before_script, ...replylint.script].join('\n')
    const gitlab = { GITLAB_CI: 'true', CI_PROJECT_DIR: cwd }
    return runScript(script, { cwd, env: { ...variables, ...project, ...gitlab }, shell })
  }

  it.each([
    ['bash', BASH],
    ['sh', ['sh', '-e', '-c']],
  ])('writes both reports and ends with 1 for errors, in %s', (_, shell) => {
    const cwd = folderWith({ '函/甲 一.txt': DRAFT, '函/乙.txt': letter(), 'notes.txt': NOTE })
    const { code, stdout } = runJob(cwd, { REPLYLINT_PACKAGE: 'replylint.tgz' }, shell)
    expect(code).toBe(1)
    expect(stdout).toContain('npm install --global --no-audit --no-fund replylint.tgz\n')
    expect(stdout).toMatch(/^函\/甲 一\.txt:13:5: 错误 发现“错字” \[word\/wrong\]$/mu)
    const { when, reports } = template().replylint.artifacts
    expect(when).toBe('always')
    const issues: unknown = JSON.parse(readFileSync(join(cwd, reports.codequality), 'utf8'))
    expect(issues).toContainEqual(
      expect.objectContaining({ check_name: 'word/wrong', severity: 'major' }),
    )
    expect(readFileSync(join(cwd, reports.junit), 'utf8')).toMatch(/^<\?xml [\s\S]*<failure /u)
  })

  it('takes files and options one a line', () => {
    const cwd = folderWith({ '甲 一.txt': DRAFT, '乙.txt': DRAFT })
    const project = {
      REPLYLINT_PACKAGE: 'x',
      REPLYLINT_FILES: '甲 *.txt',
      REPLYLINT_ARGS: '--rule=word/wrong: off\n--lang=en',
    }
    const { code, stdout } = runJob(cwd, project)
    expect(code).toBe(0)
    expect(stdout).toMatch(/^甲 一\.txt:13:\d+: warning found “的的” \[word\/doubled\]$/mu)
    expect(stdout).not.toMatch(/乙|word\/wrong/u)
  })

  it('says what is missing where it does not know what to install', () => {
    const cwd = folderWith({ '甲.txt': DRAFT })
    const { code, stdout, stderr } = runJob(cwd, {})
    expect(code).not.toBe(0)
    expect(stderr).toContain('REPLYLINT_PACKAGE: 写明从哪里安装 replylint')
    expect(stdout).toBe('')
  })

  it('ends with 2 where a letter is not there, and keeps the reports', () => {
    const cwd = folderWith({ '甲.txt': DRAFT })
    const { code, stderr } = runJob(cwd, {
      REPLYLINT_PACKAGE: 'x',
      REPLYLINT_FILES: '甲.txt\n没有.txt',
    })
    expect(code).toBe(2)
    expect(stderr).toContain('错误：没有.txt：找不到文件或文件夹\n')
    expect(existsSync(join(cwd, template().replylint.artifacts.reports.codequality))).toBe(true)
  })
})
