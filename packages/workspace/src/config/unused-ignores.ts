import { resolve } from 'node:path'
import type { Bilingual, Problem } from '../problem.ts'
import type { LintedFile, Workspace } from '../workspace.ts'
import type { PlacedIgnore } from './load.ts'

/** What must be kept of a file that was checked. */
export type IgnoreUse = Pick<LintedFile, 'filePath' | 'text' | 'usedIgnores' | 'unusedDirectives'>

/**
 * What let nothing stand in this run: entries of `ignore` that speak of a file that was checked, each
 * once, then comments in such a file. Of an entry whose `files` were not checked nothing is known;
 * of none where the run was not `whole`: another letter may have use for it.
 */
export async function unusedIgnores(
  { results }: { readonly results: readonly IgnoreUse[] },
  { cwd, settingsFor }: Pick<Workspace, 'cwd' | 'settingsFor'>,
  whole = true,
): Promise<Problem[]> {
  const entries = new Map<string, PlacedIgnore>()
  const used = new Set<string>()
  const comments: Problem[] = []
  for (const { filePath, text, usedIgnores = [], unusedDirectives = [] } of results) {
    for (const range of unusedDirectives) {
      comments.push({ filePath, source: { text, range }, message: UNUSED_COMMENT })
    }
    if (!whole) continue
    const settings = await settingsFor(resolve(cwd, filePath))
    if (!settings.ok) continue
    const { ignores, ignoresHere } = settings.value
    for (const at of ignoresHere) {
      const entry = ignores[at]
      if (entry !== undefined) entries.set(placeOf(entry), entry)
    }
    for (const at of usedIgnores) {
      const entry = ignores[at]
      if (entry !== undefined) used.add(placeOf(entry))
    }
  }
  const unused = [...entries].filter(([place]) => !used.has(place))
  return [...unused.map(([, entry]) => unusedEntry(entry)), ...comments]
}

/** A shared file is read for each configuration that extends it; what one uses is used. */
function placeOf({ filePath, source: { range } }: PlacedIgnore): string {
  return `${range[0]}:${filePath}`
}

function unusedEntry({ filePath, source }: PlacedIgnore): Problem {
  return { filePath, source, message: UNUSED_ENTRY }
}

const UNUSED_ENTRY: Bilingual = {
  zh: 'ignore 的这一项没有忽略任何问题，可以删去',
  en: 'this entry of “ignore” lets nothing stand; it can be removed',
}

const UNUSED_COMMENT: Bilingual = {
  zh: '这处注释没有忽略任何问题，可以删去',
  en: 'this comment lets nothing stand; it can be removed',
}
