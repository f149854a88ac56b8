import { add, type Decimal, decimal } from '../../decimal.ts'

const DIGITS: Readonly<Record<string, bigint>> = Object.fromEntries(
  ['零〇○', '一壹', '二贰两貮', '三叁', '四肆', '五伍', '六陆', '七柒', '八捌', '九玖'].flatMap(
    (forms, digit) => [...forms].map((form) => [form, BigInt(digit)]),
  ),
)
const UNITS: Readonly<Record<string, bigint>> = {
  十: 10n,
  拾: 10n,
  百: 100n,
  佰: 100n,
  千: 1000n,
  仟: 1000n,
}
const SCALES: Readonly<Record<string, bigint>> = {
  万: 10_000n,
  萬: 10_000n,
  亿: 100_000_000n,
  億: 100_000_000n,
}

/**
 * Reads 拾万元整, 壹佰贰拾万元, 三千五百元六角, in 元; undefined for what is no well-formed amount or may be
 * read in two ways (三万五元, 一百五元).
 */
export function parseMoneyWords(text: string): Decimal | undefined {
  const found =
    /^([^元圆角分整正]{1,24})[元圆](?:零?([^元圆角分整正])角)?(?:零?([^元圆角分整正])分)?[整正]?$/u.exec(
      text,
    )
  const whole = integerOf(found?.[1] ?? '')
  const tenths = digitOf(found?.[2])
  const hundredths = digitOf(found?.[3])
  if (whole === undefined || tenths === undefined || hundredths === undefined) return undefined
  return add(decimal(whole), { units: tenths * 10n + hundredths, scale: 2 })
}

function digitOf(char: string | undefined): bigint | undefined {
  return char === undefined ? 0n : DIGITS[char]
}

/** 一亿二千万: section by section, the scales falling. */
function integerOf(words: string): bigint | undefined {
  let total = 0n
  let ceiling: bigint | undefined
  let section = ''
  for (const char of words) {
    const scale = SCALES[char]
    if (scale === undefined) {
      section += char
      continue
    }
    const value = sectionOf(section)
    if (value === undefined || value === 0n || (ceiling !== undefined && scale >= ceiling)) {
      return undefined
    }
    total += value * scale
    ceiling = scale
    section = ''
  }
  if (section === '') return total === 0n ? undefined : total
  // “三万五元”: 35000 or 30005.
  if (ceiling !== undefined && section.length === 1 && DIGITS[section] !== 0n) return undefined
  const rest = sectionOf(section)
  return rest === undefined ? undefined : total + rest
}

/** Below 万: 三千零五十, 拾, 贰佰零伍. */
function sectionOf(words: string): bigint | undefined {
  let value = 0n
  let pending: bigint | undefined
  let last = 10_000n
  let loose = true
  for (const char of words) {
    const digit = DIGITS[char]
    if (digit !== undefined) {
      if (pending !== undefined && pending !== 0n) return undefined
      // 零 closes the gap: 一百零五.
      loose ||= pending === 0n || digit === 0n
      pending = digit
      continue
    }
    const unit = UNITS[char]
    if (unit === undefined || unit >= last) return undefined
    // 十五, 拾万: a leading ten needs no digit.
    if (pending === undefined && !(unit === 10n && value === 0n && last === 10_000n)) {
      return undefined
    }
    value += (pending ?? 1n) * unit
    pending = undefined
    last = unit
    loose = unit === 10n
  }
  if (pending === undefined || pending === 0n) return words === '' ? undefined : value
  // “一百五”: 150 or 105.
  return loose ? value + pending : undefined
}
