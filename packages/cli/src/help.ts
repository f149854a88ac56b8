import type { Language } from '@replylint/workspace'

/** The texts of `--help`. */
export interface HelpTexts {
  readonly usage: string
  readonly pattern: string
  readonly arguments: string
  readonly options: string
  readonly filesGroup: string
  readonly reportsGroup: string
  readonly archiveGroup: string
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
  readonly stdin: string
  readonly stdinFilepath: string
  readonly filesFrom: string
  readonly changed: string
  readonly ignore: string
  readonly forceExclude: string
  readonly maxBytes: string
  readonly baseline: string
  readonly updateBaseline: string
  readonly reportUnusedIgnores: string
  readonly cache: string
  readonly cacheFile: string
  readonly threads: string
  readonly timing: string
  readonly rules: string
  readonly explainRule: string
  readonly rulePattern: string
  readonly init: string
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
    options: '其他：',
    filesGroup: '检查什么：',
    reportsGroup: '怎样报告：',
    archiveGroup: '成批检查：',
    commands: '命令：',
    description: '校对人大代表建议、政协提案的答复函：缺项、类别、错字、日期、数字',
    files: '文件、文件夹（其中的 .txt 和 .md）或通配符',
    format:
      '报告格式：text（默认）、compact、json、jsonl、junit、checkstyle、github、gitlab、sarif、html；写作 格式=文件 则写入文件，可多次使用',
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
    stdin: '检查标准输入里的一份答复函；与 --fix 同用时，改好的写到标准输出，报告写到标准错误输出',
    stdinFilepath: '标准输入当作这个路径的文件：用它的配置，报告里也用这个名字',
    filesFrom: '要检查的文件列在这个文件里，一行一个；- 为标准输入',
    changed: '只检查与这个提交相比有改动的（git）；写作 --changed=main，不写提交则与上次提交相比',
    ignore: '不理会 .gitignore 和 .replylintignore',
    forceExclude: '点了名的文件也按文件夹里的对待：不像答复函的、被忽略的跳过',
    maxBytes: '超过这么大的文件不检查，如 500k、20m（默认）',
    baseline: '这个文件里记下的问题不再报告，只报告新的',
    updateBaseline: '把现有的问题都记入 --baseline 的文件',
    reportUnusedIgnores: '配置的 ignore 和信中的注释，有没用上的就指出来，并以 1 退出',
    cache: '记住查过的文件，没有改动的不再重查',
    cacheFile: '记在哪个文件里（默认 .replylintcache；其中引有信件文字）',
    threads: '同时用几个线程，1 为不用；默认按文件多少和处理器核数',
    timing: '报告每条规则用去的时间',
    rules: '列出全部规则',
    explainRule: '显示一条规则的说明：理由、依据和例子',
    rulePattern: '规则名，如 date/impossible',
    init: '在当前文件夹写一份带说明的配置文件',
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
退出码：0 没有错误；1 有错误，或警告过多；2 未能完成检查；130 被 Ctrl-C 中断

例：
  replylint 答复.txt
  replylint --fix 答复.txt
  replylint letters --rule 'section/*: off' --format html=报告.html
  replylint explain 答复.txt

English: replylint --lang en --help
`,
  },
  en: {
    usage: 'Usage:',
    pattern: '[options] files, folders or globs…',
    arguments: 'Arguments:',
    options: 'Other:',
    filesGroup: 'What is checked:',
    reportsGroup: 'What is reported:',
    archiveGroup: 'Archives:',
    commands: 'Commands:',
    description: 'Proof-reads Chinese replies to proposals of deputies and CPPCC members',
    files: 'files, folders (their .txt and .md) or globs',
    format:
      'format of the report: text (default), compact, json, jsonl, junit, checkstyle, github, gitlab, sarif, html; as format=file into a file; may be repeated',
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
    stdin:
      'check one letter on stdin; with --fix the mended text goes to stdout, the report to stderr',
    stdinFilepath:
      'take stdin for the file at this path: its configuration, its name in the report',
    filesFrom: 'check the files listed in this file, one a line; - is stdin',
    changed:
      'check only what differs from this commit (git): --changed=main; without one, from HEAD',
    ignore: 'pay no heed to .gitignore and .replylintignore',
    forceExclude:
      'treat named files as those of a folder: pass over what is ignored or no reply letter',
    maxBytes: 'do not check files larger than this: 500k, 20m (default)',
    baseline: 'report only what this file does not list',
    updateBaseline: 'list all present findings in the file of --baseline',
    reportUnusedIgnores:
      'tell of “ignore” entries and comments in letters that let nothing stand; exit with 1',
    cache: 'remember the files that were checked; check again only what changed',
    cacheFile: 'where to remember them (default .replylintcache; it quotes the letters)',
    threads: 'threads to use at a time, 1 for none; by default as files and cores suggest',
    timing: 'tell how long each rule took',
    rules: 'list all rules',
    explainRule: 'print the page of a rule: why, source, examples',
    rulePattern: 'id of a rule, as in date/impossible',
    init: 'write a configuration file with comments into this folder',
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
Exit codes: 0 no errors; 1 errors, or too many warnings; 2 could not run; 130 stopped by Ctrl-C

Examples:
  replylint reply.txt
  replylint --fix reply.txt
  replylint letters --rule 'section/*: off' --format html=report.html
  replylint explain reply.txt
`,
  },
}
