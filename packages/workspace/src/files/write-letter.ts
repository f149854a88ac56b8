import { readFileSync } from 'node:fs'
import { failure, type Outcome, success } from '../problem.ts'
import { BYTE_ORDER_MARKS, type DecodedText, decodeBytes } from './encoding.ts'
import { replaceFile, writeProblem } from './write-file.ts'

/**
 * Puts `text` in place of what was read from the file: in its encoding, with its byte order mark and
 * mode, whole or not at all. Nothing is written where the file changed since, or where a character
 * would not come back as it was.
 */
export async function writeLetter(
  path: string,
  filePath: string,
  read: DecodedText,
  text: string,
): Promise<Outcome<undefined>> {
  try {
    const now = readFileSync(path)
    if (!(await encodeText(read)).equals(now))
      return failure({ filePath, message: decodesTo(read, now) ? INEXACT : CHANGED })
    const after = await encodeLetter({ ...read, text }, filePath)
    if (!after.ok) return after
    replaceFile(path, after.value)
    return success(undefined)
  } catch (error) {
    const { message } = writeProblem(error, filePath)
    return failure({
      filePath,
      message: { zh: `没有改写：${message.zh}`, en: `not rewritten: ${message.en}` },
    })
  }
}

const CHANGED = {
  zh: '没有改写：检查期间文件被改动',
  en: 'not rewritten: the file changed meanwhile',
}
const INEXACT = {
  zh: '没有改写：有的字不能按原来的编码写回',
  en: 'not rewritten: some characters cannot be written back in its encoding',
}

/** The letter as bytes in its encoding; a problem where a character would not come back as it was. */
export async function encodeLetter(
  letter: DecodedText,
  filePath: string,
): Promise<Outcome<Uint8Array>> {
  const bytes = await encodeText(letter)
  return decodesTo(letter, bytes) ? success(bytes) : failure({ filePath, message: INEXACT })
}

async function encodeText({ text, encoding, mark }: DecodedText): Promise<Buffer> {
  const bytes = mark ? BYTE_ORDER_MARKS.find((known) => known.encoding === encoding)?.bytes : []
  if (encoding === 'utf-8') return Buffer.concat([Buffer.from(bytes ?? []), Buffer.from(text)])
  // Its tables are large; few letters are mended in such an encoding.
  const { default: iconv } = await import('iconv-lite')
  return Buffer.concat([Buffer.from(bytes ?? []), iconv.encode(text, encoding)])
}

function decodesTo({ text, encoding }: DecodedText, bytes: Uint8Array): boolean {
  const decoded = decodeBytes(bytes, encoding)
  return decoded.ok && decoded.value.text === text
}
