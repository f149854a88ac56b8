import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { folderWith, removeFolders } from '@replylint/tester'
import fc from 'fast-check'
import iconv from 'iconv-lite'
import { afterAll, expect, it } from 'vitest'
import { decodeBytes, ENCODINGS } from './encoding.ts'
import { readLetter } from './read-letter.ts'
import { writeLetter } from './write-letter.ts'

afterAll(removeFolders)

function read(path: string) {
  const letter = readLetter(path)
  if (!letter.ok) throw new Error('not read')
  return letter.value
}

it('writes nothing over what changed since it was read', async () => {
  const path = join(folderWith({ 'a.txt': '甲乙丙' }), 'a.txt')
  const letter = read(path)
  writeFileSync(path, '甲乙丙丁')
  const written = await writeLetter(path, 'a.txt', letter, '甲')
  expect(written).toMatchObject({
    problems: [{ filePath: 'a.txt', message: { zh: '没有改写：检查期间文件被改动' } }],
  })
  expect(readFileSync(path, 'utf8')).toBe('甲乙丙丁')
})

it('says that a file is gone, and leaves nothing behind', async () => {
  const folder = folderWith({ 'a.txt': '甲乙丙' })
  const letter = read(join(folder, 'a.txt'))
  const written = await writeLetter(join(folder, 'b.txt'), 'b.txt', letter, '甲')
  expect(written.ok).toBe(false)
  expect(readdirSync(folder)).toEqual(['a.txt'])
})

it('reads in each encoding what was written in it', () => {
  const han = fc.integer({ min: 0x4e00, max: 0x9fa5 }).map((code) => String.fromCodePoint(code))
  const piece = fc.oneof({ weight: 9, arbitrary: han }, fc.constantFrom('，', '。\r\n', 'a', '3'))
  fc.assert(
    fc.property(
      fc.array(piece, { minLength: 20 }),
      fc.constantFrom(...ENCODINGS),
      (parts, encoding) => {
        const text = parts.join('')
        const decoded = decodeBytes(iconv.encode(text, encoding), encoding)
        expect(decoded).toEqual({ ok: true, value: { text, encoding, mark: false } })
        const marked = decodeBytes(iconv.encode(`\uFEFF${text}`, encoding))
        if (encoding !== 'gb18030')
          expect(marked).toEqual({ ok: true, value: { text, encoding, mark: true } })
      },
    ),
  )
})
