const LEAD_IN = /如下|收悉/u
/** Longer openings say nothing more of the proposal. */
export const OPENING_LENGTH = 400

/** Where the opening ends and the answer begins: the offset of 如下 or 收悉, at most `OPENING_LENGTH`. */
export function leadEnd(text: string): number {
  const lead = text.slice(0, OPENING_LENGTH)
  return LEAD_IN.exec(lead)?.index ?? lead.length
}
