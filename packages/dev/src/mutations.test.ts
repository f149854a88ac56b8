import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { readFixtures } from './fixtures.ts'
import { countMutations, describeMutations } from './mutations.ts'

const ROOT = path.join(import.meta.dirname, '..', '..', '..')
const CORPUS = path.join(ROOT, '..', 'shared/corpus/letters/docs')

function rate(texts: readonly string[], seed: number): number {
  const counts = countMutations(texts, seed)
  process.stdout.write(`${describeMutations(counts).join('\n')}\n`)
  const mutations = counts.reduce((sum, count) => sum + count.mutations, 0)
  const reported = counts.reduce((sum, count) => sum + count.reported, 0)
  expect(mutations).toBeGreaterThan(100)
  return reported / mutations
}

describe('a figure changed so that a claim no longer holds is reported at its place', () => {
  const fixtures = readFixtures(ROOT).map(({ text }) => text)

  it('in the letters of the project', { timeout: 120_000 }, () => {
    expect(rate(fixtures, 1)).toBeGreaterThanOrEqual(0.9)
  })

  // The real letters are not part of the project; where they are not, this says “skipped”.
  it.skipIf(!existsSync(CORPUS))('in real letters too', { timeout: 120_000 }, () => {
    const letters = readdirSync(CORPUS)
      .filter((name) => name.endsWith('.txt'))
      .map((name) => readFileSync(path.join(CORPUS, name), 'utf8').replace(/^\uFEFF/u, ''))
    expect(rate([...fixtures, ...letters], 2)).toBeGreaterThanOrEqual(0.9)
  })
})

describe('the count itself', () => {
  const body = (text: string) => `现答复如下：\n\n${text}\n`

  it('leaves alone what does not hold, and changes that falsify nothing', () => {
    const [none] = countMutations([body('机构125个，其中公办30个，民办85个。')], 1)
    expect(none).toBeUndefined()
    const [sum] = countMutations([body('机构125个，其中公办30个，民办95个。')], 1)
    expect(sum).toMatchObject({ kind: 'sum', claims: 1, untouched: 0, mutations: 12 })
  })

  it('counts a change as missed where no rule speaks', () => {
    const [share] = countMutations(
      [body('户籍人口40万人，其中老年人口9万人，占户籍人口的22.5%。')],
      1,
    )
    expect(share?.reported).toBeLessThanOrEqual(share?.mutations ?? 0)
  })
})
