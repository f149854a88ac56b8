/** A place with the four characters on either side of it, for messages. Offsets in `text`. */
export function around(text: string, from: number, to: number): string {
  return text.slice(Math.max(0, from - 4), to + 4).trim()
}

/** A long quotation for a message: its beginning and its end. */
export function shortened(text: string, longest = 12, tail = 3): string {
  return text.length > longest ? `${text.slice(0, 6)}…${text.slice(-tail)}` : text
}
