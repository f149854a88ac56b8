import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { letter } from '@replylint/engine'
import { expect, it } from 'vitest'

const ROOT = path.join(import.meta.dirname, '..', '..', '..')

function measure(corpus: string): { status: number | null; stdout: string } {
  return spawnSync(process.execPath, [path.join(ROOT, 'packages/dev/run.mjs'), 'measure'], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, REPLYLINT_CORPUS: corpus },
  })
}

it('says that there are no letters, and that is no failure', { timeout: 60_000 }, () => {
  const { status, stdout } = measure(path.join(ROOT, 'no-such-folder'))
  expect(status).toBe(0)
  expect(stdout).toContain('没有语料')
})

it('counts findings and agreement on parts', { timeout: 60_000 }, () => {
  const corpus = mkdtempSync(path.join(tmpdir(), 'replylint-corpus-'))
  mkdirSync(path.join(corpus, 'docs'))
  writeFileSync(path.join(corpus, 'docs', '001.txt'), letter({ salutation: null }))
  writeFileSync(path.join(corpus, 'docs', '002.txt'), letter())
  const columns =
    'id\ttitle_form\tsalutation_form\tcategory_pos\n001\t答复\t单名\thead\n002\tnone\t单名\ttail\n'
  writeFileSync(path.join(corpus, 'sections.tsv'), columns)
  const { status, stdout } = measure(corpus)
  rmSync(corpus, { recursive: true })
  expect(status).toBe(0)
  expect(stdout).toMatch(/^2 件/u)
  expect(stdout).toMatch(/section\/missing-salutation +1 /u)
  expect(stdout).toMatch(/title_form +1\/2 {2}\+002/u)
  expect(stdout).toMatch(/salutation_form +1\/2 {2}-001/u)
  expect(stdout).toMatch(/category_pos +1\/2 {2}≠002/u)
  expect(stdout).toMatch(/合计 3\/6，50.0%/u)
})
