import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parseReply } from '@replylint/document'
import { configureRules, lintDocument } from '@replylint/engine'
import { rules } from '@replylint/rules'
import { lazySegmenter } from '@replylint/workspace'
import { describeAgreement, type Letter } from './agreement.ts'
import { EVERY_RULE } from './every-rule.ts'
import { readFixtures } from './fixtures.ts'
import { countMutations, describeMutations } from './mutations.ts'

/** Any will do; the same one gives the same figures. */
const MUTATION_SEED = 20_251_122

/**
 * Counts findings on real letters, which are not part of the project: REPLYLINT_CORPUS names a
 * folder with docs/*.txt and sections.tsv. Prints that it is absent where it is.
 */
export function measure(root: string): number {
  const corpus = corpusFolder(root)
  if (!existsSync(path.join(corpus, 'docs'))) {
    print(`没有语料：${corpus}`)
    return 0
  }
  const letters = readLetters(corpus)
  printFindings(letters)
  printMutations(root, letters)
  const sections = path.join(corpus, 'sections.tsv')
  if (!existsSync(sections)) return 0
  for (const line of describeAgreement(letters, readFileSync(sections, 'utf8'))) print(line)
  return 0
}

/** Where the real letters are, if they are: REPLYLINT_CORPUS, or beside the repository. */
export function corpusFolder(root: string): string {
  return process.env.REPLYLINT_CORPUS ?? path.join(root, '..', 'shared/corpus/letters')
}

/** The letters of the folder, in order of name. */
export function readLetters(corpus: string): Letter[] {
  const segmenter = lazySegmenter()
  return readdirSync(path.join(corpus, 'docs'))
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => {
      const text = readFileSync(path.join(corpus, 'docs', name), 'utf8').replace(/^\uFEFF/u, '')
      return { id: name.slice(0, -'.txt'.length), document: parseReply(text, { segmenter }) }
    })
}

function printFindings(letters: readonly Letter[]): void {
  const configured = configureRules(rules, EVERY_RULE)
  const counts = new Map(rules.map((rule) => [rule.id, 0]))
  for (const { document } of letters) {
    for (const { ruleId } of lintDocument(document, configured)) {
      counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1)
    }
  }
  const characters = letters.reduce((sum, { document }) => sum + [...document.text].length, 0)
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0)
  print(`${letters.length} 件，${characters} 字；发现数，每万字：`)
  for (const [ruleId, count] of [...counts, ['合计', all] as const]) {
    print(`  ${ruleId.padEnd(28)}${String(count).padStart(5)}${perTenThousand(count, characters)}`)
  }
}

/** Every claim that holds, in the fixtures and in these letters, falsified again and again. */
function printMutations(root: string, letters: readonly Letter[]): void {
  const texts = [...readFixtures(root), ...letters.map(({ document }) => document)]
  const counts = countMutations(
    texts.map(({ text }) => text),
    MUTATION_SEED,
  )
  for (const line of describeMutations(counts)) print(line)
}

function perTenThousand(count: number, characters: number): string {
  return ((count * 10_000) / characters).toFixed(2).padStart(8)
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}
