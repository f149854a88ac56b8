import { setTimeout as wait } from 'node:timers/promises'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { inOrder } from './in-order.ts'

async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const list: Item[] = []
  for await (const item of items) list.push(item)
  return list
}

it('gives the results in order, however long each takes', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.nat({ max: 3 })),
      fc.integer({ min: 1, max: 5 }),
      fc.integer({ min: 1, max: 4 }),
      async (delays, size, atOnce) => {
        let running = 0
        let most = 0
        const run = async (batch: readonly number[]) => {
          running++
          most = Math.max(most, running)
          await wait(Math.max(...batch))
          running--
          return batch
        }
        expect(await all(inOrder(delays, run, { size, atOnce }))).toEqual(delays)
        expect(most).toBeLessThanOrEqual(atOnce)
      },
    ),
    { numRuns: 30 },
  )
})

it('begins nothing more when it is told to stop', async () => {
  const stop = new AbortController()
  const run = async (batch: readonly number[]) => {
    if (batch.includes(3)) stop.abort()
    return batch
  }
  const pace = { size: 1, atOnce: 2, signal: stop.signal }
  expect(await all(inOrder([1, 2, 3, 4, 5, 6], run, pace))).toEqual([1, 2, 3])
})

it('passes on a failure', async () => {
  const run = async () => {
    throw new Error('planted')
  }
  await expect(all(inOrder([1, 2, 3], run, { size: 1, atOnce: 3 }))).rejects.toThrow('planted')
})
