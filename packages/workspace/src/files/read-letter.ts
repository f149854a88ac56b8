import { failure, type Outcome, success } from '../problem.ts'
import { type DecodedText, decodeBytes, type Encoding } from './encoding.ts'
import { MAX_BYTES, readBytes } from './read-text.ts'

export interface ReadOptions {
  /** In place of the encoding that the content tells. */
  readonly encoding?: Encoding
  /** A file without text cannot be checked, which is said, not passed over. */
  readonly mayBeEmpty?: boolean
  /** Larger files are not read. */
  readonly maxBytes?: number
}

/** A letter, decoded: the text, and how it was written. */
export function readLetter(
  path: string,
  filePath: string = path,
  options: ReadOptions = {},
): Outcome<DecodedText> {
  const { maxBytes = MAX_BYTES } = options
  const bytes = readBytes(path, filePath, { maxBytes, limitOption: '--max-bytes' })
  return bytes.ok ? decodeLetter(bytes.value, filePath, options) : bytes
}

/** A letter from bytes that were read already: of a file, or of standard input. */
export function decodeLetter(
  bytes: Uint8Array,
  filePath: string,
  { encoding, mayBeEmpty = false }: ReadOptions = {},
): Outcome<DecodedText> {
  const decoded = decodeBytes(bytes, encoding)
  if (!decoded.ok) return failure({ filePath, message: decoded.why })
  if (mayBeEmpty || /\S/u.test(decoded.value.text)) return success(decoded.value)
  return failure({
    filePath,
    message: {
      zh: '文件是空的，没有可检查的内容',
      en: 'the file is empty: there is nothing to check',
    },
  })
}
