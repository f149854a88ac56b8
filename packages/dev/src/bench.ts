import { parseReply, type ReplyDocument } from '@replylint/document'
import { configureRules, letter, lintDocument } from '@replylint/engine'
import { rules } from '@replylint/rules'
import { timeArchive } from './bench-archive.ts'
import { timeHostile, timeLarge } from './bench-hostile.ts'
import { timeNumbers } from './bench-numbers.ts'
import { timeServer } from './bench-server.ts'
import { readFixtures } from './fixtures.ts'
import { countHandlerCalls } from './handler-calls.ts'

const MEGABYTE = 1_000_000
const ROUNDS = 200
const configured = configureRules(rules)

/** Times parsing and rules on the fixtures and prints the figures. Words are not cut. */
export async function bench(root: string): Promise<number> {
  const fixtures = readFixtures(root)
  const texts = [letter(), ...fixtures.map((fixture) => fixture.text)]
  print(`规则 ${configured.length} 条，答复函 ${texts.length} 件`)
  benchLetters(texts)
  benchGrowth(texts)
  await benchServer(root)
  print('满是数字的答复函，与其一半相比：')
  for (const { name, kilobytes, figures, milliseconds: time, ratio } of timeNumbers(configured)) {
    print(
      `  ${name}：${kilobytes} KB，${figures} 个数字，${time.toFixed(0)} ms，翻倍比 ${ratio.toFixed(2)}`,
    )
  }
  print('极端文本（同一片段重复成 0.1 M 字），最慢的几种：')
  for (const { crumb, milliseconds: time, ratio } of timeHostile(configured)) {
    print(`  ${JSON.stringify(crumb)}：${time.toFixed(0)} ms，翻倍比 ${ratio.toFixed(2)}`)
  }
  print('整个文件都是一样东西，与其一半相比：')
  for (const { crumb, milliseconds: time, ratio } of timeLarge(configured)) {
    print(`  ${crumb}：${time.toFixed(0)} ms，翻倍比 ${ratio.toFixed(2)}`)
  }
  benchArchive(root)
  print('各规则的调用次数（全部样例）：')
  for (const [ruleId, handlers] of Object.entries(countHandlerCalls(fixtures))) {
    const calls = Object.entries(handlers).map(([name, count]) => `${name} ${count}`)
    print(`  ${ruleId}: ${calls.join(', ')}`)
  }
  return 0
}

function benchLetters(texts: readonly string[]): void {
  const times: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const text of texts) {
      const time = milliseconds(() => lint(parseReply(text)))
      // The first rounds are spent compiling.
      if (round >= ROUNDS / 4) times.push(time)
    }
  }
  times.sort((a, b) => a - b)
  const all = times.reduce((sum, time) => sum + time, 0)
  const size = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) * (ROUNDS * 0.75)
  print(`每件用时 p50 ${at(times, 0.5)} ms，p95 ${at(times, 0.95)} ms`)
  print(`吞吐 ${(size / MEGABYTE / (all / 1000)).toFixed(1)} MB/s（解析＋规则）`)
}

function at(sorted: readonly number[], share: number): string {
  return (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(3)
}

/** Twice the text should take twice the time: the ratio of 5 MB to half of it says whether it does. */
function benchGrowth(texts: readonly string[]): void {
  print('线性：一个文件，2.5 MB → 5 MB')
  const whole = repeated(texts, 5 * MEGABYTE)
  const half = repeated(texts, 2.5 * MEGABYTE)
  const measures = [
    ['解析', readBlocks],
    ['解析＋事实', readFacts],
    ['解析＋事实＋规则', lint],
  ] as const
  for (const [name, measure] of measures) {
    const best = (text: string) =>
      Math.min(...[1, 2, 3].map(() => milliseconds(() => measure(parseReply(text)))))
    const small = best(half)
    const large = best(whole)
    const speed = (Buffer.byteLength(whole) / MEGABYTE / (large / 1000)).toFixed(1)
    const ratio = (large / small).toFixed(2)
    print(`  ${name}：${large.toFixed(0)} ms，${speed} MB/s，翻倍比 ${ratio}`)
  }
}

async function benchServer(root: string): Promise<void> {
  const { kilobytes, p50, p95, memory } = await timeServer(root)
  print(
    `编辑器：${kilobytes} KB 的答复函，改一个字到标出问题 p50 ${p50.toFixed(1)} ms，p95 ${p95.toFixed(1)} ms`,
  )
  print(`  内存 ${memory[0]} MB，改一万次后 ${memory[1]} MB`)
}

function benchArchive(root: string): void {
  const { letters, megabytes, times } = timeArchive(root)
  print(`一批答复函：${letters} 件，${megabytes.toFixed(1)} MB，从启动到写完报告`)
  for (const { name, seconds, megabytes: speed } of times) {
    print(`  ${name}：${seconds.toFixed(2)} s，${speed.toFixed(1)} MB/s`)
  }
}

function repeated(texts: readonly string[], bytes: number): string {
  const parts: string[] = []
  for (let size = 0, turn = 0; size < bytes; turn += 1) {
    const text = `${texts[turn % texts.length]}\n`
    parts.push(text)
    size += Buffer.byteLength(text)
  }
  return parts.join('')
}

function readBlocks(document: ReplyDocument): void {
  for (const block of document.blocks) for (const sentence of block.sentences) void sentence.range
}

function readFacts(document: ReplyDocument): void {
  readBlocks(document)
  for (const facts of Object.values(document.facts)) void facts.length
}

function lint(document: ReplyDocument): void {
  lintDocument(document, configured)
}

function milliseconds(run: () => void): number {
  const start = performance.now()
  run()
  return performance.now() - start
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}
