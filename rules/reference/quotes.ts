const QUOTED =
  /《[^《》]{0,200}》|〈[^〈〉]{0,200}〉|“[^“”]{0,200}”|"[^"]{0,200}"|「[^「」]{0,200}」/gu

/**
 * The text with what is quoted blanked out, twice for “解决“停车难”的建议”; offsets stay.
 * 《关于发挥政协作用的建议》 names no sender.
 */
export function withoutQuotes(text: string): string {
  if (!/[《〈“"「]/u.test(text)) return text
  const blank = (quoted: string) => ' '.repeat(quoted.length)
  return text.replace(QUOTED, blank).replace(QUOTED, blank)
}
