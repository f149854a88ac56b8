import type { Claim } from '../facts/types.ts'
import { nounOf } from './nouns.ts'

/** A label is read no further back, nor a noun further on, than this. */
const REACH = 40
const LONGEST = 14

/** “占户籍总人口的” and “由” belong to the claim, not to what it speaks of. */
const CLAIM_WORDS = /[占由从较比按每].*$/u
const LEAD =
  /^.*(?:已经?|共|现有|有|了|新增|将|的|各类|全部|建成|发放|投入|安排|落实|完成|累计|预计|计划|估算|招收|登记|承办|配置)|^(?:新|增|现|各)+/u
const BEFORE = /[\p{Script=Han}“”·\d]*$/u
const BEHIND = /^\p{Script=Han}{2,10}(?=[，,。；;、：:（(）)！]|$)/u

/** What a claim speaks of, for people: 养老机构 of 全市有各类养老机构125个; undefined where it is not plain. */
export function subjectOf({ kind, block, stated }: Claim): string | undefined {
  const { at } = stated
  if (at === undefined || /amount|ratio|rate/u.test(kind)) return undefined
  const behind = BEHIND.exec(block.text.slice(at[1], at[1] + REACH))?.[0]
  if (kind === 'count') return behind && /^(?:的|方面)/u.test(behind) ? undefined : behind
  const label = BEFORE.exec(block.text.slice(Math.max(0, at[0] - REACH), at[0]))?.[0] ?? ''
  const noun = nounOf(label.replace(CLAIM_WORDS, '')).text.replace(LEAD, '').replace(/[“”]/gu, '')
  return isPlain(noun) ? noun : behind
}

function isPlain(noun: string): boolean {
  return noun.length <= LONGEST && /^\p{Script=Han}{2,}$/u.test(noun) && !/[为是到达]$/u.test(noun)
}
