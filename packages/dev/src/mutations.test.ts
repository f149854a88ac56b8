import { existsSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { readFixtures } from './fixtures.ts'
import { corpusFolder, readLetters } from './measure.ts'
import { countMutations, describeMutations } from './mutations.ts'

const ROOT = path.join(import.meta.dirname, '..', '..', '..')
const CORPUS = corpusFolder(ROOT)

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
  it.skipIf(!existsSync(path.join(CORPUS, 'docs')))(
    'in real letters too',
    { timeout: 120_000 },
    () => {
      const letters = readLetters(CORPUS).map(({ document }) => document.text)
      expect(rate([...fixtures, ...letters], 2)).toBeGreaterThanOrEqual(0.9)
    },
  )
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
    // What else the money went to may be left out, so that less than the whole is no fault.
    const [sum] = countMutations([body('安排资金26万元，其中地面修缮18万元，路灯更换8万元。')], 1)
    expect(sum?.reported).toBeGreaterThan(0)
    expect(sum?.reported).toBeLessThan(sum?.mutations ?? 0)
  })

  it('is the same for the same seed', () => {
    const texts = [body('机构125个，其中公办30个，民办95个。')]
    expect(countMutations(texts, 7)).toEqual(countMutations(texts, 7))
  })
})
