import picomatch from 'picomatch'

/** True for the paths (with `/`, relative) that the glob names. */
export type PathTest = (path: string) => boolean

/**
 * `*`, `**`, `?`, `[…]`, `{a,b}`; with either slash. As in .gitignore, a glob without a slash is met
 * in every folder, and `letters/` means all below it; `./12.txt` is the one beside the configuration.
 * Names that begin with a dot count.
 */
export function compileGlob(glob: string): PathTest {
  const slashed = glob.replaceAll('\\', '/')
  const bare = slashed.replace(/^(?:\.\/)+/u, '')
  const everywhere = slashed.includes('/') ? bare : `**/${bare}`
  // Brackets are part of a name: 3号(公开).txt. picomatch reads the `!` of `[!…]` as a character.
  const plain = everywhere.replace(/[()+|]/gu, '\\$&').replaceAll('[!', '[^')
  const whole = plain.replace(/\/$/u, '/**')
  return picomatch(whole, { dot: true, noext: true, nonegate: true })
}

/**
 * Most `*` between two slashes, most `**` before the last slash, most `{`. With three `**` before it a
 * path of 1,900 folders takes 5 seconds, with four hours.
 */
const STARS = 3
const FOLDERS = 2
const CHOICES = 6

/**
 * True for a glob whose expression could take long: for `*a*a*a*a*ab` and a name of 250 letters
 * picomatch's needs a minute, and a configuration may come from anybody.
 */
export function isTooWild(glob: string): boolean {
  const segments = glob.split(/[\\/]/u)
  const folders = segments.slice(0, -1).filter((segment) => segment.includes('**')).length
  const choices = glob.split('{').length - 1
  const stars = segments.map((segment) => segment.replaceAll('**', '*').split('*').length - 1)
  return folders > FOLDERS || choices > CHOICES || stars.some((count) => count > STARS)
}
