import { rules } from '@replylint/rules'
import { expect, it } from 'vitest'
import { PROFILE_NAMES, PROFILES } from './profiles.ts'
import { configSchema } from './schema.ts'

it.each(PROFILE_NAMES)('%s names rules that exist', (name) => {
  const ids = rules.map(({ id }) => id)
  expect(Object.keys(PROFILES[name]).filter((id) => !ids.includes(id))).toEqual([])
})

it('what a body may list is a list in every rule that has an option of that name', () => {
  const lists = ['names', 'docNumberCodes', 'categories', 'closings']
  for (const { id, options } of rules) {
    const declared: Readonly<Record<string, unknown>> = options?.defaults ?? {}
    for (const name of lists) {
      if (name in declared) expect(declared[name], `${id} ${name}`).toBeInstanceOf(Array)
    }
  }
})

it('the schema of the real rules offers every part of a letter', () => {
  const schema = JSON.stringify(configSchema(rules))
  for (const part of ['category', 'contact', 'date', 'doc-number', 'letterhead']) {
    expect(schema).toContain(`"${part}"`)
  }
})

it.each(PROFILE_NAMES)('%s sets options that the rules have', (name) => {
  for (const { id, options } of rules) {
    const setting = PROFILES[name][id]
    const given = typeof setting === 'object' ? Object.keys(setting[1]) : []
    expect(Object.keys(options?.defaults ?? {}), id).toEqual(expect.arrayContaining(given))
  }
})
