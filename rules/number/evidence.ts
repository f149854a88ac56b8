import type { Claim, ClaimKind } from '@replylint/document'
import { type Handlers, message, type RuleContext } from '@replylint/engine'

/** What rules say of a claim that does not hold: what follows, and what the letter states. */
export const CLAIM_MESSAGES = {
  mismatch: message<{ arithmetic: string; stated: string }>({
    zh: (d) => `${d.arithmetic}，与“${d.stated}”不符`,
    en: (d) => `${d.arithmetic}, but the text says “${d.stated}”`,
  }),
  operand: message<{ raw: string }>({
    zh: (d) => `计算用到“${d.raw}”`,
    en: (d) => `reckoned from “${d.raw}”`,
  }),
}

/** How a failing claim is reported: an error where it is exact, and each figure it was reckoned from. */
export function evidence<Id extends string>({ certain, operands }: Claim, messageId: Id) {
  return {
    severity: certain ? ('error' as const) : ('warning' as const),
    related: operands.map(({ range, raw }) => ({ range, messageId, data: { raw } })),
  }
}

/** A rule that says of each failing claim of its kind what follows, and what the letter states. */
export function reportMismatch(kind: ClaimKind) {
  return ({ report }: Pick<RuleContext<typeof CLAIM_MESSAGES, object>, 'report'>): Handlers => ({
    claim(claim) {
      if (claim.kind !== kind || claim.verdict !== 'fails') return
      const { arithmetic, stated } = claim
      const data = { arithmetic, stated: stated.raw }
      report(stated.range, 'mismatch', data, evidence(claim, 'operand'))
    },
  })
}
