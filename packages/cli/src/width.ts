// East Asian Width W and F below U+10000; above, emoji and the rarer ideographs.
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6b\uff01-\uff60\uffe0-\uffe6\p{Emoji_Presentation}\u{20000}-\u{3fffd}]/u
const ZERO = /[\p{Mn}\p{Me}]/u
const CONTROL = /[\p{Cc}\p{Zl}\p{Zp}]/gu
const FORMAT = /\p{Cf}/gu

/** Columns the character takes in a terminal: 0, 1 or 2. */
export function columns(character: string): 0 | 1 | 2 {
  if (WIDE.test(character)) return 2
  return ZERO.test(character) ? 0 : 1
}

/**
 * The text as it may be written to a terminal: tabs and control characters as blanks (a letter could
 * hold escape sequences), characters that turn the direction of writing left out.
 */
export function printable(text: string): string {
  return text.replace(CONTROL, ' ').replace(FORMAT, '')
}

/** Blanks as wide as the text: under full-width characters full-width blanks. */
export function blanksUnder(text: string): string {
  return repeatUnder(text, '\u3000', ' ')
}

/** Carets as wide as the text: under full-width characters full-width carets. */
export function caretsUnder(text: string): string {
  return repeatUnder(text, '＾', '^')
}

function repeatUnder(text: string, wide: string, narrow: string): string {
  let under = ''
  for (const character of text) {
    const width = columns(character)
    under += width === 2 ? wide : width === 1 ? narrow : ''
  }
  return under
}
