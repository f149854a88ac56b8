const CONGRESS = /人大|人民代表大会|代表/u
const CONFERENCE = /政协|政治协商会议|委员(?!会)|提案/u
const QUOTED = /《[^《》]{0,200}》|“[^“”]{0,200}”/gu

/**
 * Which assembly a title, a salutation or an opening speaks of: the one it names where it does not
 * name the other. What it quotes has no say: 《关于发挥政协委员作用的建议》.
 */
export function sideOf(text: string): 'congress' | 'conference' | undefined {
  const bare = text.replace(QUOTED, '')
  const [congress, conference] = [CONGRESS.test(bare), CONFERENCE.test(bare)]
  if (congress === conference) return undefined
  return congress ? 'congress' : 'conference'
}
