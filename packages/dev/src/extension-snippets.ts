import type { Phrase } from '@replylint/workspace'

/**
 * Begins what is typed for a snippet (复函): no initials do, so that what is typed brings either
 * the checker's own offer, in a letter, or the snippet, anywhere.
 */
export const PREFIX = 'fh'

/** Snippets of VS Code for the customary phrases, for files that are no reply letter yet. */
export function snippetsOf(phrases: readonly Phrase[]): string {
  const snippets = phrases.map(({ label, initials, snippet, about }) => [
    label,
    { prefix: `${PREFIX}${initials}`, body: snippet.split('\n'), description: about.zh },
  ])
  return JSON.stringify(Object.fromEntries(snippets))
}
