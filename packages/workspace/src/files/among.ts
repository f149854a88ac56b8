import { realpathSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/** Whether a path is one of those; its folder may be reached by a link, theirs are real. */
export function amongTest(among: ReadonlySet<string> | undefined): (path: string) => boolean {
  if (among === undefined) return () => true
  const known = new Map<string, string>()
  return (path) => {
    const folder = dirname(path)
    const real = known.get(folder) ?? realFolder(folder)
    known.set(folder, real)
    return among.has(join(real, basename(path)))
  }
}

/** As the file system spells it; of a folder that went away, as given. */
export function realFolder(folder: string): string {
  try {
    return realpathSync.native(folder)
  } catch {
    return folder
  }
}
