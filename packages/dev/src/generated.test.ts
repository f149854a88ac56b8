import path from 'node:path'
import { expect, it } from 'vitest'
import { generatedFiles, outOfDate } from './generate.ts'

const ROOT = path.join(import.meta.dirname, '..', '..', '..')

it('everything generated is up to date (npm run generate)', { timeout: 60_000 }, async () => {
  const made = await generatedFiles(ROOT)
  expect('problem' in made ? made.problem : outOfDate(ROOT, made)).toEqual([])
})
