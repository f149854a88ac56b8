import { execFileSync } from 'node:child_process'
import { join, relative } from 'node:path'
import { folderWith, removeFolders } from '@replylint/tester'
import fc from 'fast-check'
import { afterAll, expect, it } from 'vitest'
import { findFiles } from './find-files.ts'

afterAll(removeFolders)

const FILES = [
  'a',
  'b',
  'x/a',
  'x/b',
  'x/y/a',
  'x/y/c',
  'y/a',
  'y/x/b',
  '[x]/a',
  '草 稿/a',
  '草 稿/y/b',
]

const part = fc.constantFrom(
  'a',
  'b',
  'x',
  'y',
  '草 稿',
  '*',
  '**',
  '?',
  '[ax]',
  '[!a]',
  '*a*',
  '\\[x]',
)
const pattern = fc
  .tuple(
    fc.constantFrom('', '', '!', '\\'),
    fc.constantFrom('', '/', '**/'),
    fc.array(part, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('/')),
    fc.constantFrom('.txt', '', '/', '/ ', ' ', '/**', '.*'),
  )
  .map((parts) => parts.join(''))
const file = fc.array(pattern, { maxLength: 4 }).map((lines) => lines.join('\n'))
const tree = fc.record({ '.gitignore': file, 'x/.gitignore': file, '草 稿/.gitignore': file })

it('leaves out what git leaves out', { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(tree, async (ignoreFiles) => {
      const letters = Object.fromEntries(FILES.map((name) => [`${name}.txt`, '']))
      const cwd = folderWith({ ...letters, ...ignoreFiles })
      execFileSync('git', ['init', '-q'], { cwd })
      const listed = execFileSync('git', ['ls-files', '-oz', '--exclude-standard'], { cwd })
      const kept = listed
        .toString()
        .split('\0')
        .filter((name) => name.endsWith('.txt'))
        .sort()
      const shown = async (words: string[]) => {
        const { files } = await findFiles(words, cwd)
        return files.map(({ path }) => relative(cwd, path)).sort()
      }
      expect(await shown(['.'])).toEqual(kept)
      expect(await shown(['**/*.txt'])).toEqual(kept)
      const below = kept.filter((name) => name.startsWith('x/y/'))
      expect(await shown([join(cwd, 'x/y')])).toEqual(below)
    }),
    { numRuns: 60 },
  )
})
