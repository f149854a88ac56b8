import { basename, dirname, join } from 'node:path'
import {
  createWorkspace,
  type FoundFile,
  type ProfileName,
  type Segmenter,
  shownPath,
  type Workspace,
} from '@replylint/workspace'
import { isBelow, pathOf, untitledName } from './uris.ts'

/** Where a document stands, and the workspace that checks it. */
export interface Place {
  readonly workspace: Workspace
  /** Absolute; for a text that is not on disk, where it would be. */
  readonly path: string
  readonly onDisk: boolean
  /** Whether there is a folder that a configuration could be written to. */
  readonly hasFolder: boolean
}

/** The folders of the editor's window, each a workspace of its own; files outside go by their own folder. */
export interface Folders {
  /** Absolute paths. */
  readonly roots: readonly string[]
  change(added: readonly string[], removed: readonly string[]): void
  place(uri: string, profile: 'auto' | ProfileName): Place
  /** Whether the file is a configuration that was read, or was to be read; absolute. */
  readsConfig(path: string): boolean
  /** Forgets every configuration that was read. */
  reload(): void
}

/**
 * `uris` are those of the folders; what is not on disk is passed over. Where the user does not trust
 * them, configurations that link to elsewhere are not read; `reload` when that has changed.
 */
export function createFolders(
  uris: readonly string[],
  segmenter: Segmenter,
  isTrusted: () => boolean,
): Folders {
  const roots = new Set(pathsOf(uris))
  const workspaces = new Map<string, Workspace>()

  const workspaceAt = (cwd: string, profile: 'auto' | ProfileName) => {
    const key = `${profile}:${cwd}`
    const known = workspaces.get(key)
    if (known !== undefined) return known
    const judged = profile === 'auto' ? {} : { profile }
    const made = createWorkspace({ cwd, segmenter, followLinks: isTrusted(), ...judged })
    workspaces.set(key, made)
    return made
  }
  /** Of folders that lie in each other, the inner one. */
  const rootOf = (path: string) =>
    [...roots].filter((root) => isBelow(root, path)).sort((a, b) => b.length - a.length)[0]

  return {
    get roots() {
      return [...roots]
    },
    change(added, removed) {
      for (const path of pathsOf(removed)) roots.delete(path)
      for (const path of pathsOf(added)) roots.add(path)
    },
    place(uri, profile) {
      const path = pathOf(uri)
      const [first = join('/')] = roots
      if (path === undefined) {
        return {
          workspace: workspaceAt(first, profile),
          path: join(first, untitledName(uri)),
          onDisk: false,
          hasFolder: roots.size > 0,
        }
      }
      const root = rootOf(path) ?? dirname(path)
      return { workspace: workspaceAt(root, profile), path, onDisk: true, hasFolder: true }
    },
    readsConfig: (path) =>
      [...workspaces.values()].some((workspace) => workspace.readsConfig(path)),
    reload() {
      // Those of files outside all folders would else pile up.
      workspaces.clear()
    },
  }
}

/** As the command line would take it: `named` checks it whatever it looks like. */
export function foundFile({ workspace, path }: Place, named: boolean): FoundFile {
  return { path, filePath: shownPath(path, workspace.cwd) || basename(path), named }
}

function pathsOf(uris: readonly string[]): string[] {
  return uris.map(pathOf).filter((path) => path !== undefined)
}
