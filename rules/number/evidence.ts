import type { Claim } from '@replylint/document'

/** How a failing claim is reported: an error where it is exact, and each figure it was reckoned from. */
export function evidence<Id extends string>({ certain, operands }: Claim, messageId: Id) {
  return {
    severity: certain ? ('error' as const) : ('warning' as const),
    related: operands.map(({ range, raw }) => ({ range, messageId, data: { raw } })),
  }
}
