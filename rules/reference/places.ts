import type { Reference, ReplyDocument } from '@replylint/document'

export interface ReferencesByPlace {
  readonly title: readonly Reference[]
  /** In form and opening, outside the titles of proposals. */
  readonly others: readonly Reference[]
}

/** The references of title, form and opening; a 《…第75号令…》 refers to something else. */
export function referencesByPlace({ facts, parts }: ReplyDocument): ReferencesByPlace {
  const inTitle = ({ range: [start, end] }: Reference) =>
    facts.citations.some(({ range }) => range[0] < start && end < range[1])
  const outside = facts.references.filter((reference) => !inTitle(reference))
  return {
    title: outside.filter(({ block }) => block === parts.title),
    others: outside.filter(({ block }) => block === parts.opening || block.role === 'form'),
  }
}
