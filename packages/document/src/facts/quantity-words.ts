import type { Quantity } from './types.ts'

const MARK = /[，,。；;、：:]/u
const BEFORE = 24
const AFTER = 14

/** The words of the clause right around a figure: “养老床位3280张”, “62万常住人口”. */
export function wordsAround({ block, at }: Quantity): string {
  const before = block.text.slice(Math.max(0, at[0] - BEFORE), at[0])
  const after = block.text.slice(at[1], at[1] + AFTER)
  const label = before.split(MARK).at(-1) ?? ''
  return `${label}${block.text.slice(at[0], at[1])}${after.split(MARK)[0] ?? ''}`.replace(
    /\s/gu,
    '',
  )
}
