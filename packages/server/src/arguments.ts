/** A member of what a client sent, whatever that is. */
export function memberOf(given: unknown, name: string): unknown {
  if (typeof given !== 'object' || given === null) return undefined
  return Object.entries(given).find(([key]) => key === name)?.[1]
}

/** The member where it is a text. */
export function textOf(given: unknown, name: string): string | undefined {
  const value = memberOf(given, name)
  return typeof value === 'string' ? value : undefined
}
