/** The longest that is looked for twice: ten characters, or a date with its comma. */
const LONGEST = 12
/** Where characters of two units stand. */
const LONGEST_RARE = 20
/** No date is shorter (2019年); the comma behind it is not doubled. */
const DATE_AND_COMMA = 6

/** True where a Han character or a full-width mark stands twice side by side: “市市”. */
export function holdsTwins(text: string): boolean {
  let before = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === before && code > 0x2fff) return true
    before = code
  }
  return false
}

/**
 * Tells of one sentence after the other whether two characters or more, or a date, stand twice
 * running. One for each letter, whose sentences share its room.
 */
export function repetitionSeeker(): (text: string) => boolean {
  let codes = new Uint16Array(256)
  return (text) => {
    const { length } = text
    if (length > codes.length) codes = new Uint16Array(2 * length)
    let isRare = false
    for (let at = 0; at < length; at++) {
      const code = text.charCodeAt(at)
      codes[at] = code
      isRare ||= (code & 0xf800) === 0xd800
    }
    const longest = isRare ? LONGEST_RARE : LONGEST
    for (let by = 2; by <= longest; by++) if (repeatsBy(by, codes, length)) return true
    return false
  }
}

/** True where a run of that many codes, or a date of one less, comes again right behind. */
function repeatsBy(by: number, codes: Uint16Array, length: number): boolean {
  const wanted = by < DATE_AND_COMMA ? by : by - 1
  let run = 0
  for (let at = by; at < length; at++) {
    run = codes[at] === codes[at - by] ? run + 1 : 0
    if (run === wanted) return true
  }
  return false
}
