import { isAbsolute, relative, sep } from 'node:path'

/** True for what lies in the folder, however deep, not for the folder itself; both absolute. */
export function isBelow(folder: string, path: string): boolean {
  const below = relative(folder, path)
  // `..附件.txt` is a file like others.
  if (below === '' || below === '..' || below.startsWith(`..${sep}`)) return false
  // On another drive.
  return !isAbsolute(below)
}
