import type { Body, Witness } from './witnesses.ts'

/** What the witnesses say together. */
export interface Verdict {
  readonly body: Body
  /** The one witness that says otherwise. */
  readonly odd?: Witness
  readonly agreeing: Witness
  readonly certain: boolean
}

/** Who sent the matter, where at least two witnesses agree and at most one does not. */
export function weigh(witnesses: readonly Witness[]): Verdict | undefined {
  const [congress, conference] = [by(witnesses, '人大'), by(witnesses, '政协')]
  const [most, fewest] =
    congress.length > conference.length ? [congress, conference] : [conference, congress]
  const [agreeing] = most
  const [odd, another] = fewest
  if (agreeing === undefined || another !== undefined) return undefined
  const { body } = agreeing
  if (odd === undefined) return most.length < 2 ? undefined : { body, agreeing, certain: true }
  // “《关于……的提案》” is how its author calls it.
  if (odd.kind === 'quoted') return undefined
  if (most.length < 2) return loneRole(most, odd)
  const bodied = most.some(isBody)
  // “第31号建议” of the 政协: which of number and salutation is wrong, body and role must tell.
  if (!bodied && isBody(odd) && most.length < 3) return undefined
  const certain = bodied && (odd.kind === 'role' || (!isBody(odd) && odd.word === '提案'))
  return { body, odd, agreeing, certain }
}

/** The session of one body against the salutation of the other, and nothing else to tell. */
function loneRole([one]: readonly Witness[], other: Witness): Verdict | undefined {
  if (one === undefined) return undefined
  const [body, role] = isBody(one) ? [one, other] : [other, one]
  if (!isBody(body) || role.kind !== 'role') return undefined
  return { body: body.body, odd: role, agreeing: body, certain: false }
}

function by(witnesses: readonly Witness[], body: Body): Witness[] {
  return witnesses.filter((witness) => witness.body === body)
}

export function isBody({ kind }: Witness): boolean {
  return kind === 'title-body' || kind === 'opening-body'
}
