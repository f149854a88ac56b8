import { decimal } from '../../decimal.ts'
import { parseNumeral } from '../../facts/numerals.ts'
import { place } from '../../facts/plain.ts'
import type { Claim, Quantity } from '../../facts/types.ts'
import { findAll } from '../../find-all.ts'
import type { Block } from '../../types.ts'
import { claimOver, itemOf, NOT_BEFORE_NUMERAL, type Span } from './stated-counts.ts'

const KIND = '街道|社区|园区|市|县|区|镇|乡|村|街'

/** “两县一区（青阳县、白沙县、石桥区）”, “三镇一街道，分别是”. */
const STATED = new RegExp(
  `${NOT_BEFORE_NUMERAL}(?<first>[一二两三四五六七八九])(?<kind>${KIND})(?<second>[一二两三四五六七八九])(?<other>${KIND})[”"]?(?:[（(]|[，,]?(?:分别[是为]|即|[：:])[:：]?)(?<list>[^（）()。；;：:“”]{4,120})(?=[）)。；;])`,
  'dgu',
)

function namesIn(list: string, offset: number): Span[] {
  const names: Span[] = []
  let from = 0
  for (const name of list.split(/[、，,和及]/u)) {
    names.push({ from: offset + from, to: offset + from + name.length })
    from += name.length + 1
  }
  return names
}

function countAt(block: Block, found: RegExpExecArray): Claim | undefined {
  const { first = '', kind = '', second = '', other = '', list = '' } = found.groups ?? {}
  const at = found.indices?.groups?.first?.[0] ?? 0
  const to = found.indices?.groups?.other?.[1] ?? 0
  const names = namesIn(list, found.indices?.groups?.list?.[0] ?? 0)
  const own = names.filter((name) => block.text.slice(name.from, name.to).trim().endsWith(kind))
  const others = names.filter((name) => block.text.slice(name.from, name.to).trim().endsWith(other))
  if (kind === other || own.length + others.length !== names.length || /等|其中/u.test(list)) {
    return undefined
  }
  const [one, two] = [parseNumeral(first) ?? 0, parseNumeral(second) ?? 0]
  const count = names.length
  // Each kind for itself: 一县两区 does not hold for two counties and one district.
  const holds = own.length === one && others.length === two
  const value = holds || one + two !== count ? one + two : count + 1
  const stated: Quantity = {
    value: decimal(value),
    ...place(block, at, to),
    tolerance: decimal(0),
    figures: first,
    scale: '',
    unit: kind,
    at: [at, to],
  }
  const said = `列出${own.length}${kind}${others.length}${other}`
  const whole = [at, names.at(-1)?.to ?? to] as const
  const operands = names.map((name) => itemOf(block, name))
  const counted = { least: count, most: count, open: false, alike: true }
  return claimOver(whole, stated, operands, counted, false, said)
}

/** 两县一区（青阳县、白沙县、石桥区）. */
export function countRegions(block: Block): Claim[] {
  if (!block.text.includes('、')) return []
  return findAll(block.text, STATED).flatMap((found) => countAt(block, found) ?? [])
}
