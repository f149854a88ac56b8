import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** A TypeScript source of the repository. */
export interface Source {
  /** From the root, with slashes. */
  readonly path: string
  readonly text: string
}

const LEFT_OUT = new Set(['node_modules', 'dist', '__snapshots__'])

/** Our own sources: packages, rules, and the extension once it is there. */
export function readSources(root: string): Source[] {
  return ['packages', 'rules', 'extension']
    .filter((folder) => existsSync(path.join(root, folder)))
    .flatMap((folder) => readFolder(root, folder))
}

function readFolder(root: string, folder: string): Source[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const file = `${folder}/${entry.name}`
    if (entry.isDirectory()) return LEFT_OUT.has(entry.name) ? [] : readFolder(root, file)
    if (!/\.m?[jt]s$/u.test(entry.name)) return []
    return [{ path: file, text: readFileSync(path.join(root, file), 'utf8') }]
  })
}

/** What vitest runs (`*.test.ts`, and what drives a real editor), and what such files share. */
export function isTest(file: string): boolean {
  return /\.test\.ts$|\/src\/testing\/|^extension\/e2e\//u.test(file)
}
