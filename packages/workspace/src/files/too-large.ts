import type { Bilingual } from '../problem.ts'

/**
 * Says that a file is over the limit, and by which option it may be raised. Of a pipe `size` says
 * nothing: it is not told then.
 */
export function tooLarge(size: number, maxBytes: number, option?: string): Bilingual {
  const limit = exactly(maxBytes)
  const raise = { zh: `；可用 ${option} 放宽`, en: `; ${option} raises that` }
  const known = size > maxBytes
  return {
    zh: `文件过大${known ? `（${about(size)}）` : ''}，超过 ${limit.zh} 的不检查${option ? raise.zh : ''}`,
    en: `the file is too large${known ? ` (${about(size)})` : ''}; files over ${limit.en} are not checked${option ? raise.en : ''}`,
  }
}

const KB = 1024
const MB = 1024 * KB

function about(bytes: number): string {
  return bytes < MB ? `${(bytes / KB).toFixed(1)} KB` : `${(bytes / MB).toFixed(1)} MB`
}

/** As it was asked for: in the unit in which it is a whole number. */
function exactly(bytes: number): Bilingual {
  if (bytes % MB === 0) return { zh: `${bytes / MB} MB`, en: `${bytes / MB} MB` }
  if (bytes % KB === 0) return { zh: `${bytes / KB} KB`, en: `${bytes / KB} KB` }
  return { zh: `${bytes} 字节`, en: `${bytes} bytes` }
}
