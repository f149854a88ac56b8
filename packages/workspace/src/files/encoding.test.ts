import fc from 'fast-check'
import { expect, it } from 'vitest'
import { decodeBytes, whyNotText } from './encoding.ts'

const bytes = (...parts: (string | number[])[]) =>
  Buffer.concat(parts.map((part) => Buffer.from(part as string)))

it('takes UTF-8, with and without byte order mark', () => {
  for (const text of ['', 'a', '关于第57号建议的答复', '\uFEFF答复', '🙂', '\uFFFD']) {
    expect(whyNotText(bytes(text)), text).toBeUndefined()
  }
})

it.each([
  ['GB18030 of one line', bytes([0xb4, 0xf0, 0xb8, 0xb4]), /像是 GB18030.*第 1 行（第 1 字节）/u],
  [
    'one bad byte in UTF-8',
    bytes('甲\n乙', [0xe4], '丙'),
    /^文件不是 UTF-8 编码，第 2 行（第 8 字节）/u,
  ],
  ['a written U+FFFD before', bytes('\uFFFD', [0xff]), /第 1 行（第 4 字节）/u],
  ['a character cut off at the end', bytes('答复').subarray(0, 5), /编码，第 1 行（第 4 字节）/u],
  ['Latin-1', bytes('caf', [0xe9], ' au lait'), /^文件不是 UTF-8 编码，第 1 行/u],
  ['UTF-16 with mark', bytes([0xff, 0xfe, 0x54, 0x7b]), /像是 UTF-16 LE/u],
  ['NUL', bytes('a', [0], 'b'), /^这是二进制文件，不是文本$/u],
  ['Word', bytes([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), /^这是 Word（doc）或 WPS 文件/u],
  ['PDF', bytes('%PDF-1.7'), /^这是 PDF 文件/u],
  ['RTF', bytes('{\\rtf1'), /^这是 RTF 文件/u],
])('says why not: %s', (_name, content, reason) => {
  expect(whyNotText(content)?.zh).toMatch(reason)
})

it('has a reason for whatever the decoder refuses, and for that only', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), (content) => {
      const reason = whyNotText(content)
      const decode = () => new TextDecoder('utf-8', { fatal: true }).decode(content)
      if (reason === undefined) expect(decode).not.toThrow()
      else if (!content.includes(0) && !/Word|PDF|RTF/u.test(reason.zh)) expect(decode).toThrow()
    }),
  )
})

it('knows UTF-16 though a rare character lies across the end of what is looked at', () => {
  const text = `${'我'.repeat(2047)}𠮷\n我局\n`
  expect(decodeBytes(Buffer.from(text, 'utf16le'))).toMatchObject({ ok: true, value: { text } })
})
