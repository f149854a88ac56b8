import { expect, it } from 'vitest'
import { createRestarts } from './restarts.ts'

it('starts again four times in three minutes, and once they are over', () => {
  let now = 0
  const mayRestart = createRestarts(() => now)
  const tries = Array.from({ length: 5 }, () => mayRestart())
  expect(tries).toEqual([true, true, true, true, false])
  now = 3 * 60_000 + 1
  expect(mayRestart()).toBe(true)
})
