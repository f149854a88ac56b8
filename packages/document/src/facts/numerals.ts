const DIGITS = '零一二三四五六七八九'
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }

const FIGURES = /^\d{1,9}$/u
/** Stays as it is when it is normalized. */
const HAN = /^[一二两三四五六七八九十百千]+$/u

/** Writers put 〇, ○, 零, 0 and the letters O and О alike for the zero of a year. */
const ZEROS = /[〇○◯零0OoОо]/u

/**
 * Reads 二十三, 一百零三, 十, 廿五 or plain digits (half or full width); undefined for anything else,
 * and for what has more than 9 digits.
 */
export function parseNumeral(text: string): number | undefined {
  if (FIGURES.test(text)) return Number(text)
  if (text.length === 1 && DIGITS.includes(text)) return DIGITS.indexOf(text)
  const plain = HAN.test(text) ? text : text.normalize('NFKC').trim()
  if (FIGURES.test(plain)) return Number(plain)
  if (/^[一二三四五六七八九〇○零]{2,9}$/u.test(plain)) return positional(plain)
  let total = 0
  let digit = -1
  for (const char of plain.replaceAll('廿', '二十').replaceAll('卅', '三十')) {
    const unit = UNITS[char]
    if (unit !== undefined) {
      total += (digit < 0 ? 1 : digit) * unit
      digit = -1
      continue
    }
    const value = char === '两' ? 2 : char === '〇' || char === '○' ? 0 : DIGITS.indexOf(char)
    if (value < 0) return undefined
    digit = value
  }
  return plain === '' ? undefined : total + Math.max(0, digit)
}

/** 二十三 for 23: how headings count, from 1 to 99; with figures beyond. */
export function chineseNumeral(number: number): string {
  const [tens, ones] = [Math.floor(number / 10), number % 10]
  if (number < 1 || tens > 9) return String(number)
  const end = ones === 0 ? '' : DIGITS.charAt(ones)
  return tens === 0 ? end : `${tens === 1 ? '' : DIGITS.charAt(tens)}十${end}`
}

/** 二〇二二, 二○一二, 二零二二, 2022: a year written digit by digit. */
export function parseYear(text: string): number | undefined {
  return text.length === 4 ? positional(text.normalize('NFKC')) : undefined
}

function positional(text: string): number | undefined {
  let value = 0
  for (const char of text) {
    const digit = ZEROS.test(char) ? 0 : /\d/u.test(char) ? Number(char) : DIGITS.indexOf(char)
    if (digit < 0) return undefined
    value = value * 10 + digit
  }
  return value
}
