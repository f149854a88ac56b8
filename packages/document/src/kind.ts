import { isLetter, isProposalForm } from './is-letter.ts'
import type { Segment } from './lines.ts'
import type { Salutation } from './salutation.ts'
import { sideOf } from './side.ts'
import type { BlockRole, DocumentKind } from './types.ts'

/** What the kind is told by. */
export interface KindCues {
  readonly segments: readonly Segment[]
  /** One role a segment. */
  readonly roles: readonly BlockRole[]
  readonly salutation: Salutation | undefined
  /** First and one past the last segment of the letter's text, between salutation and tail. */
  readonly body: readonly [number, number]
}

/** What one letter, or what stands in the place of one, is. */
export function kindOf({ segments, roles, salutation, body: [from, to] }: KindCues): DocumentKind {
  const form = roles.includes('form')
  const titles = segments.filter((_, at) => roles[at] === 'title').map(({ key }) => key)
  if (!isLetter({ segments, titles, salutation, textAt: from }))
    return form && isProposalForm(segments) ? 'form' : 'other'
  if (form) return 'form-and-reply'
  if (salutation?.kind === 'body') return 'co-handling'
  // A 会办意见 that was sent to the deputy by mistake still needs no category.
  if (titles.some((title) => ASSISTS.test(title))) return 'co-handling'
  if (salutation?.kind === 'group') return 'group-reply'
  const addressed = segments.slice(salutation?.from ?? 0, salutation?.to ?? 0)
  const lead = segments.slice(from, Math.min(to, from + 4)).map(({ text }) => text.slice(0, 400))
  return personalKind([
    titles.join(''),
    addressed.map(({ key }) => key).join(''),
    lead.join('').slice(0, 400),
  ])
}

/** A 会办意见 may go to 县残疾人联合会, which proposes as often as it leads. */
const ASSISTS = /[会协]办/u

/** Title, salutation and opening, in this order: the first that names one side and not the other tells. */
function personalKind(witnesses: readonly string[]): DocumentKind {
  for (const witness of witnesses) {
    const side = sideOf(witness)
    if (side !== undefined) return side === 'congress' ? 'deputy-reply' : 'member-reply'
  }
  return 'reply'
}
