/**
 * Thirty bits of the two characters at an offset, a small integer for the engine: words are filed
 * under it and compared after.
 */
export function pairAt(text: string, at: number): number {
  return ((text.charCodeAt(at) & 0x7fff) << 15) | (text.charCodeAt(at + 1) & 0x7fff)
}
