import type { AnyRule } from '@replylint/engine'
import { rules as allRules } from '@replylint/rules'
import type { Problem } from '../problem.ts'

/**
 * What is wrong with the text of a configuration, which may be that of an editor; `path` is
 * absolute. Of a package.json only our key counts; without one nothing is wrong.
 */
export async function checkConfigText(
  text: string,
  path: string,
  rules: readonly AnyRule[] = allRules,
): Promise<readonly Problem[]> {
  // A run without a configuration has no use for the parsers of such files.
  const { configIn } = await import('./read.ts')
  const config = configIn(text, path, path, rules)
  if (config === undefined) return []
  if (!config.ok) return config.problems
  const { missingShared } = await import('./load.ts')
  return missingShared(path, config.value)
}
