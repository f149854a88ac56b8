import { folderWith, letter } from '@replylint/tester'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildTestCommand, type Ended, removeTestCommand, runCommand } from './testing/command.ts'

const CLEAN = letter()
const BODY = '全市共有错字42家，都是好好的的食堂。\n大概年底前完成，合计9项。'
const FAULTY = letter({ body: BODY })
const LIST = '购物清单\n\n苹果 3 斤，合计9元，错字一个。\n'

let command: string
beforeAll(async () => {
  command = await buildTestCommand()
})
afterAll(() => removeTestCommand(command))

function inFolder(
  files: Readonly<Record<string, string>>,
  words: readonly string[],
  env: Record<string, string> = {},
): Promise<Ended> {
  return runCommand(command, words, { cwd: folderWith(files), env })
}

describe('the report', () => {
  it('shows each finding with its line, its place and what to do', async () => {
    const { code, stdout, stderr } = await inFolder({ 'a.txt': FAULTY }, ['a.txt'])
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' })
    expect(stdout).toMatchInlineSnapshot(`
      "a.txt
        13:5  错误  发现“错字”  word/wrong
            全市共有错字42家，都是好好的的食堂。
            　　　　＾＾
            建议：把“错字”改为“对字”
        13:15  警告  发现“的的”  word/doubled
            全市共有错字42家，都是好好的的食堂。
            　　　　　　  　　　　　　＾＾
            修正：把“的的”改为“的”
        14:1  提示  发现“大概”  note/hint
            大概年底前完成，合计9项。
            ＾＾
        14:9  警告  发现“合计9”  note/total
            大概年底前完成，合计9项。
            　　　　　　　　＾＾^
            14:9 发现“合计”

      ✖ 4 个问题（1 错误，2 警告，1 提示），1 个文件
      其中 1 个可以用 --fix 自动改正
      "
    `)
  })

  it('is in English with --lang en', async () => {
    const { stdout } = await inFolder({ 'a.txt': FAULTY }, ['--lang', 'en', 'a.txt'])
    expect(stdout).toMatchInlineSnapshot(`
      "a.txt
        13:5  error  found “错字”  word/wrong
            全市共有错字42家，都是好好的的食堂。
            　　　　＾＾
            Suggestion: Change “错字” to “对字”
        13:15  warning  found “的的”  word/doubled
            全市共有错字42家，都是好好的的食堂。
            　　　　　　  　　　　　　＾＾
            Fix: Change “的的” to “的”
        14:1  info  found “大概”  note/hint
            大概年底前完成，合计9项。
            ＾＾
        14:9  warning  found “合计9”  note/total
            大概年底前完成，合计9项。
            　　　　　　　　＾＾^
            14:9 found “合计”

      ✖ 4 problems (1 error, 2 warnings, 1 info) in 1 file
      1 of them can be put right by --fix
      "
    `)
  })

  it('says that nothing was found', async () => {
    const ended = await inFolder({ 'a.txt': CLEAN }, ['a.txt'])
    expect(ended).toEqual({ code: 0, stdout: '✔ 1 个文件，未发现问题\n', stderr: '' })
  })

  it('is JSON with --format json, the same bytes each time', async () => {
    const files = { 'a.txt': FAULTY, 'b.txt': CLEAN }
    const first = await inFolder(files, ['--format', 'json', '.'])
    expect(first.code).toBe(1)
    const second = await inFolder(files, ['--format=json', 'b.txt', '.', 'a.txt', './a.txt'])
    expect(second.stdout).toBe(first.stdout)
    const [a, b] = JSON.parse(first.stdout)
    expect(b).toEqual({
      filePath: 'b.txt',
      kind: 'deputy-reply',
      messages: [],
      errorCount: 0,
      warningCount: 0,
      infoCount: 0,
    })
    expect({ ...a, messages: a.messages.length }).toEqual({
      filePath: 'a.txt',
      kind: 'deputy-reply',
      messages: 4,
      errorCount: 1,
      warningCount: 2,
      infoCount: 1,
    })
    const at = FAULTY.indexOf('错字')
    expect(a.messages[0]).toEqual({
      ruleId: 'word/wrong',
      messageId: 'found',
      severity: 'error',
      message: '发现“错字”',
      line: 13,
      column: 5,
      endLine: 13,
      endColumn: 7,
      range: [at, at + 2],
      suggestions: [{ title: '把“错字”改为“对字”', range: [at, at + 1], text: '对' }],
    })
    expect(a.messages[1].fix.text).toBe('')
    expect(a.messages[3].related).toHaveLength(1)
  })

  it('is an empty array in JSON where every file was skipped', async () => {
    const ended = await inFolder({ 'a/list.txt': LIST }, ['--format', 'json', 'a'])
    expect({ ...ended, stdout: JSON.parse(ended.stdout) }).toEqual({
      code: 0,
      stdout: [],
      stderr: '跳过 1 个不像答复函的文件（--all 也检查它们）\n',
    })
  })
})

describe('options', () => {
  it('--quiet leaves errors only, and does not change the exit code', async () => {
    const { code, stdout } = await inFolder({ 'a.txt': FAULTY }, ['--quiet', 'a.txt'])
    expect(code).toBe(1)
    expect(stdout).toContain('word/wrong')
    expect(stdout).not.toContain('word/doubled')
    expect(stdout).toContain('✖ 1 个问题（1 错误，0 警告，0 提示），1 个文件')
  })

  it('--max-warnings: more warnings than that are 1', async () => {
    const files = { 'a.txt': letter({ body: '都是好好的的食堂，合计9项。' }) }
    expect((await inFolder(files, ['a.txt'])).code).toBe(0)
    expect((await inFolder(files, ['--max-warnings', '2', 'a.txt'])).code).toBe(0)
    const { code, stderr } = await inFolder(files, ['--max-warnings', '1', '--quiet', 'a.txt'])
    expect(code).toBe(1)
    expect(stderr).toBe('错误：警告 2 个，多于 --max-warnings 允许的 1 个\n')
  })

  it('--rule turns rules and groups off and on, the narrower over the wider', async () => {
    const files = { 'a.txt': FAULTY }
    const ids = async (...settings: string[]) => {
      const rules = settings.flatMap((setting) => ['--rule', setting])
      const { stdout } = await inFolder(files, [...rules, '--format', 'json', 'a.txt'])
      const [{ messages }] = JSON.parse(stdout)
      return messages.map((m: { ruleId: string; severity: string }) => `${m.ruleId} ${m.severity}`)
    }
    expect(await ids('*: off')).toEqual([])
    expect(await ids('word/*: off', 'note/hint:off')).toEqual(['note/total warning'])
    expect(await ids('word/wrong：info', 'note: off', 'word/doubled: off')).toEqual([
      'word/wrong info',
    ])
    expect(await ids('note/hint: error', '*: off')).toEqual(['note/hint error'])
  })

  it('colours only where asked to or on a terminal', async () => {
    const files = { 'a.txt': FAULTY }
    const colored = '\u001b['
    expect((await inFolder(files, ['a.txt'])).stdout).not.toContain(colored)
    const forced = { FORCE_COLOR: '1' }
    expect((await inFolder(files, ['a.txt'], forced)).stdout).toContain(colored)
    expect((await inFolder(files, ['--no-color', 'a.txt'], forced)).stdout).not.toContain(colored)
  })

  it('--version names the segmenter that would run', async () => {
    const { code, stdout } = await inFolder({}, ['--version'])
    expect(code).toBe(0)
    expect(stdout).toMatch(/^replylint \d+\.\d+\.\d+（分词：(?:nodejieba|jieba-wasm)）\n$/u)
    const english = await inFolder({}, ['--lang=en', '-v'])
    expect(english.stdout).toMatch(/ \(segmenter: (?:nodejieba|jieba-wasm)\)\n$/u)
  })

  it('--help is Chinese, or English with --lang en', async () => {
    const { code, stdout } = await inFolder({}, ['--help'])
    expect(code).toBe(0)
    expect(stdout).toMatchInlineSnapshot(`
      "用法： replylint [选项] 文件、文件夹或通配符…

      校对人大代表建议、政协提案的答复函：缺项、类别、错字、日期、数字

      参数：
        files                     文件、文件夹（其中的 .txt 和 .md）或通配符

      检查什么：
        --fix                     改法唯一、不会改错的，直接改在文件里；报告只列剩下的
        --config <file>           用这个配置文件，不再就近查找
        --profile <name>          口径：draft（草稿，默认）、published（网页）或 strict（按 GB/T 9704 从严）
        --rule <setting>          改一条或一组规则的级别：'规则: off|on|error|warning|info'，可多次使用
        --all                     文件夹里不像答复函的、配置没有列出的文件也检查
        --stdin                   检查标准输入里的一份答复函；与 --fix 同用时，改好的写到标准输出，报告写到标准错误输出
        --stdin-filepath <path>   标准输入当作这个路径的文件：用它的配置，报告里也用这个名字
        --files-from <file>       要检查的文件列在这个文件里，一行一个；- 为标准输入
        --changed[=commit]        只检查与这个提交相比有改动的（git）；写作 --changed=main，不写提交则与上次提交相比
        --no-ignore               不理会 .gitignore 和 .replylintignore
        --force-exclude           点了名的文件也按文件夹里的对待：不像答复函的、被忽略的跳过
        --encoding <name>         文件的编码：utf-8、gb18030（gbk）、utf-16le、utf-16be；不写则由内容判断
        --max-bytes <n>           超过这么大的文件不检查，如 500k、20m（默认）

      怎样报告：
        --format <format[=file]>  报告格式：text（默认）、compact、json、jsonl、junit、checkstyle、github、gitlab、sarif、html；写作 格式=文件 则写入文件，可多次使用
        -o, --output-file <file>  报告写入这个文件，不写到标准输出
        --quiet                   只报告错误，不报告警告和提示
        --max-warnings <n>        警告多于 n 个时，退出码为 1
        --claims                  报告里也列出核对过的数字及算式
        --no-color                不用颜色
        --lang <language>         报告的语言：zh（默认）或 en

      成批检查：
        --baseline <file>         这个文件里记下的问题不再报告，只报告新的
        --update-baseline         把现有的问题都记入 --baseline 的文件
        --report-unused-ignores   配置的 ignore 和信中的注释，有没用上的就指出来，并以 1 退出
        --cache                   记住查过的文件，没有改动的不再重查
        --cache-file <file>       记在哪个文件里（默认 .replylintcache；其中引有信件文字）
        --threads <n>             同时用几个线程，1 为不用；默认按文件多少和处理器核数
        --timing                  报告每条规则用去的时间

      其他：
        --lsp                     作为语言服务器运行，供编辑器从标准输入输出连接
        -v, --version             显示版本和所用的分词程序
        -h, --help                显示这份说明

      命令：
        explain [files...]        列出每份答复函里核对过的数字：算式，是否相符
        rules                     列出全部规则
        explain-rule [rules...]   显示一条规则的说明：理由、依据和例子
        init                      在当前文件夹写一份带说明的配置文件

      配置文件：.replylintrc.json、.replylintrc.yaml，或 package.json 的 replylint 一项
      退出码：0 没有错误；1 有错误，或警告过多；2 未能完成检查；130 被 Ctrl-C 中断

      例：
        replylint 答复.txt
        replylint --fix 答复.txt
        replylint letters --rule 'section/*: off' --format html=报告.html
        replylint explain 答复.txt

      English: replylint --lang en --help
      "
    `)
    const english = await inFolder({}, ['--lang', 'en', '-h'])
    expect(english.stdout).toContain('Usage: replylint [options]')
    expect(english.stdout).toContain('Exit codes: 0 no errors')
  })
})

describe('mistakes in the command line end with 2 and a line on stderr', () => {
  it.each([
    [[], '错误：没有指定文件。例：replylint 答复.txt；全部选项见 replylint --help\n'],
    [['--fromat', 'json', 'a.txt'], '错误：没有选项“--fromat”，最接近的是“--format”\n'],
    [['--xyzzyx', 'a.txt'], '错误：没有选项“--xyzzyx”，全部选项见 replylint --help\n'],
    [
      ['--format', 'xml', 'a.txt'],
      '错误：--format 的值“xml”不可用，可用：text、compact、json、jsonl、junit、checkstyle、github、gitlab、sarif、html\n',
    ],
    [['--lang', 'fr', 'a.txt'], '错误：--lang 的值“fr”不可用，可用：zh、en\n'],
    [
      ['--profile', 'web', 'a.txt'],
      '错误：--profile 的值“web”不可用，可用：draft、published、strict\n',
    ],
    [['a.txt', '--rule'], '错误：选项 --rule 后面缺少值\n'],
    [['--max-warnings', '-1', 'a.txt'], '错误：--max-warnings 的值“-1”不可用，可用：0, 1, 2, …\n'],
    [
      ['--rule', 'word/wrng: off', 'a.txt'],
      "错误：--rule 'word/wrng: off'：没有名为“word/wrng”的规则，最接近的是“word/wrong”\n",
    ],
    [
      ['--rule', 'word/wrong=off', 'a.txt'],
      "错误：--rule 'word/wrong=off'：应写作“规则: 级别”，例如“date/impossible: warning”\n",
    ],
    [
      ['--rule', 'word/wrong: warn', 'a.txt'],
      "错误：--rule 'word/wrong: warn'：没有级别“warn”，最接近的是“warning”\n",
    ],
    [
      ['--lang', 'en', '--rule', 'nothing: off', '--quite'],
      'error: unknown option “--quite”; did you mean “--quiet”?\n',
    ],
  ])('%j', async (words, message) => {
    const ended = await inFolder({ 'a.txt': CLEAN }, words)
    expect(ended).toEqual({ code: 2, stdout: '', stderr: message })
  })
})

describe('the process', () => {
  it('ends with 2 where a rule throws, names it, and reports the rest', async () => {
    const { code, stdout } = await inFolder({ 'a.txt': FAULTY, 'b.txt': FAULTY }, [
      '--rule',
      'trouble/crash: on',
      '.',
    ])
    expect(code).toBe(2)
    expect(stdout).toContain('规则 trouble/crash 运行出错（TypeError）')
    expect(stdout.match(/word\/wrong/gu)).toHaveLength(2)
  })

  it('survives a reader that closes the pipe early', async () => {
    const body = `${'全市共有错字42家。'.repeat(2000)}`
    const cwd = folderWith({ 'a.txt': letter({ body }) })
    const ended = await runCommand(command, ['a.txt'], { cwd, closeAfter: 10 })
    expect(ended.stderr).toBe('')
    expect(ended.code).toBe(1)
  })

  it('writes a large report to its end', async () => {
    const body = `${'全市共有错字42家。'.repeat(20000)}`
    const cwd = folderWith({ 'a.txt': letter({ body }) })
    const { stdout } = await runCommand(command, ['--format', 'json', 'a.txt'], { cwd })
    expect(JSON.parse(stdout)[0].errorCount).toBe(20000)
  })
})
