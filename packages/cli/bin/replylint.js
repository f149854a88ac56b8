#!/usr/bin/env node
import { existsSync } from 'node:fs'
import { setFlagsFromString } from 'node:v8'

// Several hundred expressions run once or twice a letter. V8 would interpret each once and compile
// it then; compiling at once takes an eighth off the time of a letter, and some off an archive's.
setFlagsFromString('--no-regexp-tier-up')

const name = process.argv.includes('--lsp') ? 'lsp.js' : 'replylint.js'
const command = new URL(`../dist/${name}`, import.meta.url)
if (existsSync(command)) {
  await import(command.href)
} else {
  process.stderr.write('错误：replylint 尚未构建，先运行 npm run build\n')
  process.stderr.write('error: replylint is not built; run npm run build first\n')
  process.exitCode = 2
}
