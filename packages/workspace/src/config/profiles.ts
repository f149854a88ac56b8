import type { RuleSettings } from '@replylint/engine'

/** What `extends` may name: `replylint:draft` and so on; without it, a draft is checked. */
export const PROFILE_NAMES = ['draft', 'published', 'strict'] as const
export type ProfileName = (typeof PROFILE_NAMES)[number]
export const PROFILE_PREFIX = 'replylint:'

/** What has to stand before a letter is sent: the rules as they are. */
const DRAFT: RuleSettings = {}

/** What is judged only where the page shows what stands beside it. */
const SHOWN = [undefined, { shown: true }] as const

/**
 * A page on the web. Sites drop what stands above the salutation and put the date, the number and
 * the openness into a table of their own, so that a part that is not there says nothing of the letter.
 */
const PUBLISHED: RuleSettings = {
  // A site prints the date in a form of its own.
  'date/form': [undefined, { page: true }],
  'section/empty-field': [undefined, { crosses: false }],
  'section/missing-category': 'off',
  'section/missing-closing': 'off',
  'section/missing-contact': 'off',
  'section/missing-date': SHOWN,
  'section/missing-doc-number': 'off',
  'section/missing-openness': 'off',
  // 35 of 292 real pages show a date alone: the site names the body elsewhere.
  'section/missing-signature': ['info', { shown: true }],
  'section/missing-title': 'off',
}

/** All of GB/T 9704: what a draft may leave open is a warning. */
const STRICT: RuleSettings = {
  'section/missing-closing': 'warning',
  'section/missing-copy-to': 'on',
  'section/missing-letterhead': 'on',
  'section/missing-openness': 'warning',
}

/** Settings of the rules by id, over what the rules say themselves. */
export const PROFILES: Readonly<Record<ProfileName, RuleSettings>> = {
  draft: DRAFT,
  published: PUBLISHED,
  strict: STRICT,
}
