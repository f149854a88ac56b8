import type { Language } from '@replylint/workspace'

/** The texts of `--help`. */
export interface HelpTexts {
  readonly usage: string
  readonly pattern: string
  readonly arguments: string
  readonly options: string
  readonly commands: string
  readonly description: string
  readonly files: string
  readonly format: string
  readonly outputFile: string
  readonly config: string
  readonly profile: string
  readonly rule: string
  readonly quiet: string
  readonly maxWarnings: string
  readonly color: string
  readonly lang: string
  readonly all: string
  readonly claims: string
  readonly fix: string
  readonly encoding: string
  readonly explain: string
  readonly explainPattern: string
  readonly explainMore: string
  readonly lsp: string
  readonly version: string
  readonly help: string
  readonly more: string
}

export const HELP: Readonly<Record<Language, HelpTexts>> = {
  zh: {
    usage: '用法：',
    pattern: '[选项] 文件、文件夹或通配符…',
    arguments: '参数：',
    options: '选项：',
    commands: '命令：',
    description: '校对人大代表建议、政协提案的答复函：缺项、类别、错字、日期、数字',
    files: '文件、文件夹（其中的 .txt 和 .md）或通配符',
    format:
      '报告格式：text（默认）、compact、json、jsonl、junit、checkstyle、github、gitlab；写作 格式=文件 则写入文件，可多次使用',
    outputFile: '报告写入这个文件，不写到标准输出',
    config: '用这个配置文件，不再就近查找',
    profile: '口径：draft（草稿，默认）、published（网页）或 strict（按 GB/T 9704 从严）',
    rule: "改一条或一组规则的级别：'规则: off|on|error|warning|info'，可多次使用",
    quiet: '只报告错误，不报告警告和提示',
    maxWarnings: '警告多于 n 个时，退出码为 1',
    color: '不用颜色',
    lang: '报告的语言：zh（默认）或 en',
    all: '文件夹里不像答复函的、配置没有列出的文件也检查',
    claims: '报告里也列出核对过的数字及算式',
    fix: '改法唯一、不会改错的，直接改在文件里；报告只列剩下的',
    encoding: '文件的编码：utf-8、gb18030（gbk）、utf-16le、utf-16be；不写则由内容判断',
    explain: '列出每份答复函里核对过的数字：算式，是否相符',
    explainPattern: '文件、文件夹或通配符…',
    explainMore: `
✓ 相符；✗ 不符；？ 读法不止一种，不下结论。总是以 0 退出，除非文件读不了（2）
可用 --format json、--all、--no-color、--lang，意思见 replylint --help
`,
    lsp: '作为语言服务器运行，供编辑器从标准输入输出连接',
    version: '显示版本和所用的分词程序',
    help: '显示这份说明',
    more: `
配置文件：.replylintrc.json、.replylintrc.yaml，或 package.json 的 replylint 一项
退出码：0 没有错误；1 有错误，或警告过多；2 未能完成检查

例：
  replylint 答复.txt
  replylint letters --rule 'section/*: off' --format json
  replylint explain 答复.txt

English: replylint --lang en --help
`,
  },
  en: {
    usage: 'Usage:',
    pattern: '[options] files, folders or globs…',
    arguments: 'Arguments:',
    options: 'Options:',
    commands: 'Commands:',
    description: 'Proof-reads Chinese replies to proposals of deputies and CPPCC members',
    files: 'files, folders (their .txt and .md) or globs',
    format:
      'format of the report: text (default), compact, json, jsonl, junit, checkstyle, github, gitlab; as format=file into a file; may be repeated',
    outputFile: 'write the report to this file instead of stdout',
    config: 'use this configuration file instead of the nearest one',
    profile: 'what to judge by: draft (default), published (web page) or strict (all of GB/T 9704)',
    rule: "set a rule or group: 'rule: off|on|error|warning|info'; may be repeated",
    quiet: 'report errors only',
    maxWarnings: 'exit with 1 when there are more than n warnings',
    color: 'no colours',
    lang: 'language of the report: zh (default) or en',
    all: 'in folders, check also what is no reply letter or not listed in “files”',
    claims: 'list the figures that were checked too, with their arithmetic',
    fix: 'put right in the files what cannot be wrong; the report lists what is left',
    encoding:
      'encoding of the files: utf-8, gb18030 (gbk), utf-16le, utf-16be; else told by content',
    explain: 'list the figures that were checked in each letter: arithmetic and verdict',
    explainPattern: 'files, folders or globs…',
    explainMore: `
✓ holds; ✗ does not; ？ can be read in more than one way. Exits with 0, with 2 if a file cannot be read
Takes --format json, --all, --no-color and --lang, as replylint --help has them
`,
    lsp: 'run as a language server for editors, over stdin and stdout',
    version: 'print the version and the word segmenter in use',
    help: 'print this text',
    more: `
Configuration: .replylintrc.json, .replylintrc.yaml, or the key replylint in package.json
Exit codes: 0 no errors; 1 errors, or too many warnings; 2 could not run

Examples:
  replylint reply.txt
  replylint letters --rule 'section/*: off' --format json
  replylint explain reply.txt
`,
  },
}
