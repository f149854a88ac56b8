import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** A whole letter of fixtures/letters and what is expected of it, if that has been written. */
export interface Fixture {
  readonly name: string
  readonly text: string
  /** Full path of expected.txt. */
  readonly expectedPath: string
  readonly expected: string | undefined
}

/** The letters, in order of name. Bytes are taken as they are: CRLF and BOM are part of a letter. */
export function readFixtures(root: string): Fixture[] {
  const folder = path.join(root, 'fixtures', 'letters')
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((name) => {
      const expectedPath = path.join(folder, name, 'expected.txt')
      return {
        name,
        text: readFileSync(path.join(folder, name, 'letter.txt'), 'utf8').replace(/^\uFEFF/u, ''),
        expectedPath,
        expected: existsSync(expectedPath) ? readFileSync(expectedPath, 'utf8') : undefined,
      }
    })
}
