import { isUtf8 } from 'node:buffer'
import { failure, type Outcome, success } from '../problem.ts'
import { decodeBytes } from './encoding.ts'

/**
 * Decodes a file that holds names of files: a list or an ignore file. It may hold little Chinese, or
 * NUL, so that what is no UTF-8 is taken for GB18030 where nothing else fits.
 */
export function decodeNames(bytes: Uint8Array, filePath: string): Outcome<string> {
  if (isUtf8(bytes)) return success(new TextDecoder().decode(bytes))
  const decoded = decodeBytes(bytes)
  if (decoded.ok) return success(decoded.value.text)
  const chinese = decodeBytes(bytes, 'gb18030')
  if (chinese.ok) return success(chinese.value.text)
  return failure({ filePath, message: decoded.why })
}
