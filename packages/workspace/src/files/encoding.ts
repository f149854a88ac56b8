import { isUtf8 } from 'node:buffer'
import type { Bilingual } from '../problem.ts'

/** What letters are kept in; by the labels of the Encoding Standard. GB18030 holds GBK and GB2312. */
export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'gb18030'] as const
export type Encoding = (typeof ENCODINGS)[number]

const NAMES: Readonly<Record<Encoding, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16 LE',
  'utf-16be': 'UTF-16 BE',
  gb18030: 'GB18030',
}

/** A text with what is needed to write it back as it was. */
export interface DecodedText {
  /** Without byte order mark; line ends as they are. */
  readonly text: string
  readonly encoding: Encoding
  /** Whether a byte order mark stood before it. */
  readonly mark: boolean
}

export type Decoding =
  | { readonly ok: true; readonly value: DecodedText }
  | { readonly ok: false; readonly why: Bilingual }

const HAN = /\p{Script=Han}/gu
export const BYTE_ORDER_MARKS: readonly {
  readonly bytes: readonly number[]
  readonly encoding: Encoding
}[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
]

/** First bytes of what drafters keep letters in and is no plain text. */
const FORMATS: readonly { bytes: readonly number[]; zh: string; en: string }[] = [
  {
    bytes: [0x50, 0x4b, 0x03, 0x04],
    zh: ' Word（docx）文件或压缩文件',
    en: 'a Word (docx) or zip file',
  },
  {
    bytes: [0xd0, 0xcf, 0x11, 0xe0],
    zh: ' Word（doc）或 WPS 文件',
    en: 'a Word (doc) or WPS file',
  },
  { bytes: [0x25, 0x50, 0x44, 0x46], zh: ' PDF 文件', en: 'a PDF file' },
  { bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66], zh: ' RTF 文件', en: 'an RTF file' },
]

/** Reads the text in the encoding it is in: told by its first bytes, else by what it makes of them. */
export function decodeBytes(bytes: Uint8Array, forced?: Encoding): Decoding {
  const marked = BYTE_ORDER_MARKS.find((mark) => startsWith(bytes, mark.bytes))
  const encoding = forced ?? encodingOf(bytes, marked?.encoding)
  if (encoding !== undefined) {
    const mark = marked?.encoding === encoding
    const text = decode(encoding, mark ? bytes.subarray(marked.bytes.length) : bytes, true)
    if (text !== undefined) return { ok: true, value: { text, encoding, mark } }
  }
  if (forced !== undefined && formatOf(bytes) === undefined)
    return { ok: false, why: whyNotIn(NAMES[forced]) }
  return { ok: false, why: whyNotText(bytes) ?? whyNotIn(NAMES[encoding ?? 'utf-8']) }
}

function encodingOf(bytes: Uint8Array, marked: Encoding | undefined): Encoding | undefined {
  if (marked !== undefined || formatOf(bytes) !== undefined) return marked
  const utf8 = isUtf8(bytes)
  return utf8 && !bytes.includes(0) ? 'utf-8' : guessEncoding(bytes, utf8)
}

function whyNotIn(name: string): Bilingual {
  return {
    zh: `按 ${name} 编码无法读取；不写 --encoding 则由内容判断`,
    en: `cannot be read as ${name}; without --encoding the content tells`,
  }
}

function formatOf(bytes: Uint8Array) {
  return FORMATS.find((known) => startsWith(bytes, known.bytes))
}

/** Why these bytes cannot be read as UTF-8 text; undefined when they can. */
export function whyNotText(bytes: Uint8Array): Bilingual | undefined {
  const format = formatOf(bytes)
  if (format !== undefined) {
    return {
      zh: `这是${format.zh}，请另存为纯文本（.txt）后再试`,
      en: `this is ${format.en}; save it as plain text (.txt) and try again`,
    }
  }
  const marked = BYTE_ORDER_MARKS.find((mark) => startsWith(bytes, mark.bytes))
  const utf8 = isUtf8(bytes)
  if ((marked?.encoding ?? 'utf-8') === 'utf-8' && utf8 && !bytes.includes(0)) return undefined
  const guessed = marked?.encoding ?? guessEncoding(bytes, utf8)
  const encoding = guessed === undefined || guessed === 'utf-8' ? undefined : NAMES[guessed]
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
function guessEncoding(bytes: Uint8Array, utf8: boolean): Encoding | undefined {
  const head = bytes.subarray(0, 4096)
  if (!utf8 && hanShare(decode('utf-8', head, false)) > 0.5) return undefined
  for (const wide of ['utf-16le', 'utf-16be'] as const) {
    if (bytes.includes(0) && hanShare(decode(wide, head, true, head.length < bytes.length)) > 0.5)
      return wide
  }
  return !bytes.includes(0) && hanShare(decode('gb18030', bytes, true)) > 0.3
    ? 'gb18030'
    : undefined
}

/**
 * Undefined where the bytes are not in that encoding. A byte order mark counts as a character; of a
 * `stream` the last character may be cut.
 */
function decode(encoding: Encoding, bytes: Uint8Array, fatal: boolean, stream = false) {
  try {
    return new TextDecoder(encoding, { fatal, ignoreBOM: true }).decode(bytes, { stream })
  } catch {
    return undefined
  }
}

function hanShare(text = ''): number {
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
  const text = decode('utf-8', slice, false) ?? ''
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
