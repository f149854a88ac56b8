import { ENCODINGS, type Encoding, type Language } from '@replylint/workspace'
import { InvalidArgumentError } from 'commander'

export const FORMATS = [
  'text',
  'compact',
  'json',
  'jsonl',
  'junit',
  'checkstyle',
  'github',
  'gitlab',
  'sarif',
  'html',
] as const
export type Format = (typeof FORMATS)[number]

/** One report, and where it goes: to stdout without a file. */
export interface ReportTarget {
  readonly format: Format
  readonly file?: string
}

/** Reads one of the values that are known; commander words the mistake. */
export function oneOf<Value extends string>(language: Language, ...known: Value[]) {
  return (value: string): Value => {
    const found = known.find((candidate) => candidate === value)
    if (found === undefined)
      throw new InvalidArgumentError(known.join(language === 'zh' ? '、' : ', '))
    return found
  }
}

/** Reads a path. `--format "sarif=$OUT"` with OUT not set must not mean stdout, or this folder. */
export function fileName(value: string): string {
  if (value === '') throw new InvalidArgumentError('./a.txt')
  return value
}

/** Reads `junit` and `junit=report.xml`. */
export function reportTarget(language: Language) {
  const format = oneOf(language, ...FORMATS)
  return (value: string, before: readonly ReportTarget[]): ReportTarget[] => {
    const at = value.indexOf('=')
    if (at < 0) return [...before, { format: format(value) }]
    return [...before, { format: format(value.slice(0, at)), file: fileName(value.slice(at + 1)) }]
  }
}

/** GBK and GB2312 are parts of GB18030. */
const ALIASES: Readonly<Record<string, Encoding>> = {
  utf8: 'utf-8',
  gbk: 'gb18030',
  gb2312: 'gb18030',
}

export function encodingNamed(value: string): Encoding {
  const name = value.toLowerCase()
  const known = ENCODINGS.find((encoding) => encoding === name) ?? ALIASES[name]
  if (known === undefined) throw new InvalidArgumentError(ENCODINGS.join(' '))
  return known
}

export function collect(value: string, before: readonly string[]): string[] {
  return [...before, value]
}

/** Reads a whole number from `least` on. */
export function countFrom(least: number) {
  return (value: string): number => {
    if (/^\d{1,9}$/u.test(value) && Number(value) >= least) return Number(value)
    throw new InvalidArgumentError(`${least}, ${least + 1}, ${least + 2}, …`)
  }
}

const UNITS: Readonly<Record<string, number>> = { '': 1, k: 1024, m: 1024 ** 2, g: 1024 ** 3 }

/** Reads `500k`, `20MB` and plain bytes. */
export function byteCount(value: string): number {
  const [, digits, unit = ''] = /^(\d{1,12})([kmg]?)b?$/iu.exec(value) ?? []
  const bytes = Number(digits) * (UNITS[unit.toLowerCase()] ?? Number.NaN)
  if (!(bytes > 0)) throw new InvalidArgumentError('20m, 500k, 1000000')
  return bytes
}
