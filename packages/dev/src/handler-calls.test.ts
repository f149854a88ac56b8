import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { readFixtures } from './fixtures.ts'
import { countHandlerCalls, HANDLER_CALLS } from './handler-calls.ts'

const ROOT = path.join(import.meta.dirname, '..', '..', '..')

it('calls every rule as often as was reviewed (npm run fixtures:update)', () => {
  const calls = countHandlerCalls(readFixtures(ROOT))
  const file = path.join(ROOT, HANDLER_CALLS)
  if (process.env.UPDATE_FIXTURES !== undefined) {
    writeFileSync(file, `${JSON.stringify(calls, null, 2)}\n`)
  }
  expect(calls).toEqual(JSON.parse(readFileSync(file, 'utf8')))
})
