import type { Ignore } from 'ignore'

/** What the ignore files say of that which lies directly in a folder. */
export interface FolderRules {
  /** The way down to it from where the patterns count, as `letters/2025/`. */
  readonly below: string
  readonly git: Ignore | undefined
  readonly own: Ignore | undefined
  /** Both in one; the last pattern that fits decides, so that those of git come first. */
  readonly both: Ignore | undefined
}

/** Where no patterns count yet. */
export const NO_RULES: FolderRules = {
  below: '',
  git: undefined,
  own: undefined,
  both: undefined,
}

/** Of a file or folder that lies directly in the folder of the rules. */
export function drops({ both, below }: FolderRules, name: string, isFolder: boolean): boolean {
  return both?.ignores(`${below}${name}${isFolder ? '/' : ''}`) === true
}
