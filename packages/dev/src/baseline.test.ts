import path from 'node:path'
import { baselineEntries, knownFindings } from '@replylint/engine'
import { createWorkspace, type LintedFile, lintFiles } from '@replylint/workspace'
import { expect, it } from 'vitest'

const cwd = path.join(import.meta.dirname, '..', '..', '..', 'fixtures', 'letters')
const workspace = createWorkspace({ cwd })

/** What becomes of a letter that nobody has put right. */
const WAYS: readonly (readonly [string, (text: string) => string])[] = [
  ['other line ends', (text) => text.replace(/\r?\n/gu, '\r\n')],
  ['indented paragraphs', (text) => text.replace(/\n(?=\S)/gu, '\n　　')],
  ['a page number between paragraphs', (text) => text.replace(/\n\n/u, '\n\n— 1 —\n\n')],
]

async function relinted(file: LintedFile, text: string): Promise<LintedFile> {
  const found = { path: path.join(cwd, file.filePath), filePath: file.filePath, named: true }
  const settings = await workspace.settingsFor(found.path)
  if (!settings.ok) throw new Error(`${file.filePath} has no settings`)
  return workspace.lintText(text, found, settings.value)
}

it.each(WAYS)('with %s, all that is found in the letters is known', async (_, change) => {
  const { results } = await lintFiles(workspace, ['.'])
  let listed = 0
  for (const file of results) {
    const entries = baselineEntries(file.text, file.findings, ({ ruleId }) => ruleId)
    const { text, findings } = await relinted(file, change(file.text))
    const known = knownFindings(text, findings, entries)
    const unknown = findings.filter((finding) => !known.has(finding))
    expect(unknown.map(({ ruleId }) => `${file.filePath}: ${ruleId}`)).toEqual([])
    listed += known.size
  }
  expect(listed).toBeGreaterThan(100)
})
