/** The half-width form of a full-width figure, letter or mark (U+FF01–U+FF5E): “７” is “7”. */
export function halfWidth(wide: string): string {
  return String.fromCharCode(wide.charCodeAt(0) - 0xfee0)
}
