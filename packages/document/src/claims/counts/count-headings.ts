import type { Claim, Heading, Operand } from '../../facts/types.ts'
import type { Block, BlockRole, ReplyDocument } from '../../types.ts'
import { BODY, statedBefore } from './count-statements.ts'
import { claimOver } from './stated-counts.ts'

/** What follows the last point of a letter. */
const TAIL: ReadonlySet<BlockRole> = new Set<BlockRole>(['closing', 'signature', 'date', 'contact'])
/** A heading that is none of those that were counted: 四、下一步工作打算. */
const AFTERWARDS = /下一步|下步|今后|下阶段|打算|其[他它]|有关说明|意见建议|感谢|结语|存在/u
/** “就您提出的三条建议答复如下”: one heading may answer two of them. */
const PROPOSED = /[您你]|提出|建议|意见|问题|反映/u

interface Run {
  readonly headings: readonly Heading[]
  /** Ended by a higher heading or the end of the letter. */
  readonly settled: boolean
}

/** The headings of the level of the first that follow it, up to a higher one. */
function runFrom(document: ReplyDocument, all: readonly Heading[], start: number): Run {
  const first = all[start]
  const headings: Heading[] = []
  if (first === undefined) return { headings, settled: false }
  for (let at = start; at < all.length; at++) {
    const heading = all[at]
    if (heading === undefined || heading.level < first.level) return { headings, settled: true }
    if (heading.level > first.level) continue
    if (heading.number !== headings.length + 1) return { headings, settled: false }
    headings.push(heading)
  }
  const last = headings.at(-1)?.range[1] ?? 0
  const settled = document.blocks.some(({ role, range }) => TAIL.has(role) && range[0] >= last)
  return { headings, settled }
}

function operandOf({ title, range }: Heading): Operand {
  return { raw: title, range, value: { units: 1n, scale: 0 }, unit: '' }
}

function countAt(
  document: ReplyDocument,
  before: Block,
  all: readonly Heading[],
  start: number,
): Claim | undefined {
  const stated = statedBefore(before, before.text.length)
  if (stated === undefined) return undefined
  const { headings, settled } = runFrom(document, all, start)
  const count = headings.length
  if (count < 2) return undefined
  const number = Number(stated.value.units)
  const plain = !PROPOSED.test(before.text.slice(Math.max(0, stated.at[0] - 12)))
  const beyond = headings.slice(number).some(({ title }) => AFTERWARDS.test(title))
  const alike = plain && (count > number ? !beyond : settled)
  const counted = { least: count, most: count, open: false, alike }
  return claimOver(stated.at, stated, headings.map(operandOf), counted, false)
}

/** 主要从以下三个方面开展工作： with the headings 一、二、三 or （一）（二）（三） that follow. */
export function countHeadings(document: ReplyDocument): Claim[] {
  const counts: Claim[] = []
  const { headings } = document.facts
  const places = new Map(document.blocks.map((block, index) => [block, index]))
  for (const [at, heading] of headings.entries()) {
    if (heading.number !== 1) continue
    const before = document.blocks[(places.get(heading.block) ?? 0) - 1]
    if (before === undefined || !(BODY.has(before.role) || before.role === 'heading')) continue
    const count = countAt(document, before, headings, at)
    if (count !== undefined) counts.push(count)
  }
  return counts
}
