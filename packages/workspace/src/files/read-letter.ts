import { failure, type Outcome, success } from '../problem.ts'
import { type DecodedText, decodeBytes, type Encoding } from './encoding.ts'
import { readBytes } from './read-text.ts'

export interface ReadOptions {
  /** In place of the encoding that the content tells. */
  readonly encoding?: Encoding
  /** A file without text cannot be checked, which is said, not passed over. */
  readonly mayBeEmpty?: boolean
}

/** A letter, decoded: the text, and how it was written. */
export function readLetter(
  path: string,
  filePath: string = path,
  { encoding, mayBeEmpty = false }: ReadOptions = {},
): Outcome<DecodedText> {
  const bytes = readBytes(path, filePath)
  if (!bytes.ok) return bytes
  const decoded = decodeBytes(bytes.value, encoding)
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
