import type { Outcome } from '../problem.ts'
import type { Ignore, Level } from './config.ts'

/** A change that an editor makes to a configuration. */
export type ConfigChange =
  | { readonly kind: 'ignore'; readonly entry: Ignore }
  | { readonly kind: 'level'; readonly rule: string; readonly level: Level }

/**
 * The text of the configuration at `path` with the change made; all else stays as it is written.
 * Without a text, that of a new file. What is there already is not added again. Fails where the
 * text cannot be parsed or holds something else in the place.
 */
export async function changeConfigText(
  text: string | undefined,
  path: string,
  change: ConfigChange,
): Promise<Outcome<string>> {
  const { changeText } = await import('./change-text.ts')
  return changeText(text, path, change)
}

/** The same on disk, at one stroke: whoever reads the file finds it as it was or as it is to be. */
export async function changeConfigFile(
  path: string,
  change: ConfigChange,
): Promise<Outcome<'changed' | 'unchanged'>> {
  const { changeFile } = await import('./change-file.ts')
  return changeFile(path, change)
}
