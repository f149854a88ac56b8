import { readFileSync } from 'node:fs'
import path from 'node:path'
import { bench } from './bench.ts'
import { generatedFiles, outOfDate, writeGenerated } from './generate.ts'
import { measure } from './measure.ts'
import { newRule } from './new-rule.ts'

const USAGE = `用法：
  npm run new-rule 组/名         新建一条规则
  npm run generate [-- --check]  由规则生成索引、规则页、README 规则表和配置 schema；--check 只核对
  npm run bench                  测速度和各规则的调用次数
  npm run measure                在真实答复函上计数
`

type Command = (root: string, args: readonly string[]) => Promise<number> | number

const COMMANDS: ReadonlyMap<string, Command> = new Map<string, Command>([
  ['generate', (root, args) => generate(root, args.includes('--check'))],
  ['new-rule', (root, args) => addRule(root, args[0] ?? '')],
  ['bench', (root) => bench(root)],
  ['measure', (root) => measure(root)],
])

/** Runs one of the developers' commands in the repository at `root`; returns the exit code. */
export async function main([name = '', ...args]: readonly string[], root: string): Promise<number> {
  const command = COMMANDS.get(name)
  if (command !== undefined) return command(root, args)
  process.stderr.write(USAGE)
  return 2
}

async function generate(root: string, check: boolean): Promise<number> {
  const made = await generatedFiles(root)
  if ('problem' in made) {
    process.stderr.write(`${made.problem}\n`)
    return 2
  }
  if (!check) {
    const touched = writeGenerated(root, made)
    process.stdout.write(
      `已更新 ${touched.length} 个文件\n${touched.map((file) => `  ${file}\n`).join('')}`,
    )
    return 0
  }
  const stale = outOfDate(root, made)
  if (stale.length === 0) return 0
  process.stderr.write(
    `以下文件与规则不符，请运行 npm run generate：\n${stale.map((file) => `  ${file}\n`).join('')}`,
  )
  return 1
}

async function addRule(root: string, id: string): Promise<number> {
  const made = newRule(root, id, packageVersion(root))
  if ('problem' in made) {
    process.stderr.write(`${made.problem}\n`)
    return 2
  }
  process.stdout.write(`已新建 ${made.path}\n`)
  return generate(root, false)
}

function packageVersion(root: string): string {
  const text = readFileSync(path.join(root, 'packages', 'cli', 'package.json'), 'utf8')
  const manifest: { version: string } = JSON.parse(text)
  return manifest.version
}
