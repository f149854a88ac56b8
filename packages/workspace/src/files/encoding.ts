import { isUtf8 } from 'node:buffer'
import type { Bilingual } from '../problem.ts'

const HAN = /\p{Script=Han}/gu
const BYTE_ORDER_MARKS = [
  { bytes: [0xff, 0xfe], name: 'UTF-16 LE' },
  { bytes: [0xfe, 0xff], name: 'UTF-16 BE' },
]

/** First bytes of what drafters keep letters in and is no plain text. */
const FORMATS: readonly { bytes: readonly number[]; zh: string; en: string }[] = [
  {
    bytes: [0x50, 0x4b, 0x03, 0x04],
    zh: 'Word（docx）或压缩文件',
    en: 'a Word (docx) or zip file',
  },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], zh: 'Word（doc）或 WPS 文件', en: 'a Word (doc) or WPS file' },
  { bytes: [0x25, 0x50, 0x44, 0x46], zh: 'PDF 文件', en: 'a PDF file' },
  { bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66], zh: 'RTF 文件', en: 'an RTF file' },
]

/** Why these bytes cannot be read as UTF-8 text; undefined when they can. */
export function whyNotText(bytes: Uint8Array): Bilingual | undefined {
  const format = FORMATS.find((known) => startsWith(bytes, known.bytes))
  if (format !== undefined) {
    return {
      zh: `这是${format.zh}，请另存为纯文本（UTF-8）后再试`,
      en: `this is ${format.en}; save it as plain text (UTF-8) and try again`,
    }
  }
  const marked = BYTE_ORDER_MARKS.find((mark) => startsWith(bytes, mark.bytes))
  const utf8 = isUtf8(bytes)
  if (marked === undefined && utf8 && !bytes.includes(0)) return undefined
  const encoding = marked?.name ?? guessEncoding(bytes, utf8)
  if (encoding === undefined && bytes.includes(0)) {
    return {
      zh: '这是二进制文件，不是文本',
      en: 'this is a binary file, not text',
    }
  }
  const { line, offset } = firstBadByte(bytes)
  const like = encoding === undefined ? '' : `（像是 ${encoding}）`
  const seems = encoding === undefined ? '' : ` (it looks like ${encoding})`
  return {
    zh: `文件不是 UTF-8 编码${like}，第 ${line} 行（第 ${offset + 1} 字节）起无法读取；请另存为 UTF-8 后再试`,
    en: `the file is not UTF-8${seems}: line ${line}, byte ${offset + 1} cannot be read; save it as UTF-8 and try again`,
  }
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, at) => bytes[at] === byte)
}

/** Named only when the bytes, so read, are mostly Chinese. */
function guessEncoding(bytes: Uint8Array, utf8: boolean): string | undefined {
  const head = bytes.subarray(0, 4096)
  if (!utf8 && hanShare(decode('utf-8', head, false)) > 0.5) return undefined
  for (const [label, name] of [
    ['utf-16le', 'UTF-16 LE'],
    ['utf-16be', 'UTF-16 BE'],
  ] as const) {
    if (bytes.includes(0) && hanShare(decode(label, head, true)) > 0.5) return name
  }
  return !bytes.includes(0) && hanShare(decode('gb18030', bytes, true)) > 0.3
    ? 'GB18030'
    : undefined
}

/** Empty where the bytes are not in that encoding. */
function decode(label: string, bytes: Uint8Array, fatal: boolean): string {
  try {
    return new TextDecoder(label, { fatal }).decode(bytes)
  } catch {
    return ''
  }
}

function hanShare(text: string): number {
  const dense = text.replace(/\s+/gu, '').slice(0, 4096)
  return dense === '' ? 0 : (dense.match(HAN)?.length ?? 0) / dense.length
}

/** Line from 1, offset from 0. A byte 0x0A is never part of a longer UTF-8 character. */
function firstBadByte(bytes: Uint8Array): { line: number; offset: number } {
  let line = 1
  let start = 0
  while (start < bytes.length) {
    const next = bytes.indexOf(0x0a, start)
    const end = next < 0 ? bytes.length : next + 1
    const slice = bytes.subarray(start, end)
    if (!isUtf8(slice)) return { line, offset: start + badByteIn(slice) }
    start = end
    line++
  }
  return { line: 1, offset: 0 }
}

function badByteIn(slice: Uint8Array): number {
  const text = decode('utf-8', slice, false)
  let offset = 0
  for (const character of text) {
    const length = Buffer.byteLength(character)
    // A U+FFFD that stands in the file is EF BF BD there; any other stands for bad bytes.
    const written = startsWith(slice.subarray(offset), [0xef, 0xbf, 0xbd])
    if (character === '\uFFFD' && !written) return offset
    offset += length
  }
  return 0
}
