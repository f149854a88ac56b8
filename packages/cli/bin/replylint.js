#!/usr/bin/env node
import { existsSync } from 'node:fs'
import { setFlagsFromString } from 'node:v8'

// For the V8 of Node 20; that of Node 24 crashes now and then when flags come so late.
if (process.versions.v8.startsWith('11.')) {
  // Several hundred expressions run once or twice a letter. V8 would interpret each once and compile
  // it then; compiling at once takes an eighth off the time of a letter, and some off an archive's.
  setFlagsFromString('--no-regexp-tier-up')
  // It optimises early what is called seldom, and our code is wide: a fifth of an archive's time.
  setFlagsFromString('--interrupt-budget=500000')
  setFlagsFromString('--max-inlined-bytecode-size-cumulative=300')
}

const name = process.argv.includes('--lsp') ? 'lsp.js' : 'replylint.js'
const command = new URL(`../dist/${name}`, import.meta.url)
if (existsSync(command)) {
  await import(command.href)
} else {
  process.stderr.write('错误：replylint 尚未构建，先运行 npm run build\n')
  process.stderr.write('error: replylint is not built; run npm run build first\n')
  process.exitCode = 2
}
