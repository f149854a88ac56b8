import type { Heading } from '@replylint/document'
import { findAll, parseNumeral } from '@replylint/engine'

type Level = Heading['level']

const CHINESE = '(?<chinese>[一二三四五六七八九十]{1,3})'
const ARABIC = '(?<!\\d)(?<arabic>\\d{1,2})'
const IN_WORDS =
  '[第其](?<nth>[一二三四五六七八九])(?!时间|线|产业|批|轮|届|次|期|年|季)|(?<first>首先)|(?<next>其次)'
/** How a point of each level is counted in the middle of a text that has lost its line breaks. */
const INSIDE: Readonly<Record<Level, RegExp>> = {
  1: new RegExp(`${CHINESE}\\s?[、.．，,:：]|${IN_WORDS}`, 'gu'),
  2: new RegExp(`${CHINESE}\\s?[)）]|${IN_WORDS}`, 'gu'),
  3: new RegExp(`${ARABIC}\\s?[、.．，,:：)）]|${IN_WORDS}`, 'gu'),
  4: new RegExp(`${ARABIC}\\s?[)）]|${IN_WORDS}`, 'gu'),
  5: new RegExp(`(?<circled>[①-⑳])|${IN_WORDS}`, 'gu'),
}
/** At the beginning of a block any number may be the one that is missed: （二） or 二是 for 二、. */
const AT_START = new RegExp(
  `^\\s*[(（]?\\s?(?:${CHINESE}\\s?[、.．，,:：)）是要]|${ARABIC}\\s?[、.．，,:：)）]|(?<circled>[①-⑳]))`,
  'u',
)

/** The numbers that a text gives to points of the level, wherever they stand. */
export function countedIn(text: string, level: Level): Set<number> {
  const found = findAll(text, INSIDE[level])
  const start = AT_START.exec(text)
  if (start !== null) found.push(start)
  return new Set(found.map(({ groups = {} }) => numberOf(groups)))
}

function numberOf(groups: Readonly<Record<string, string | undefined>>): number {
  if (groups.first) return 1
  if (groups.next) return 2
  const { arabic, circled, chinese, nth } = groups
  return parseNumeral(arabic ?? circled ?? chinese ?? nth ?? '') ?? 0
}
