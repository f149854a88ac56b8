import type { Addressee, Claim, Operand } from '../../facts/types.ts'
import { findAll } from '../../find-all.ts'
import type { Block, BlockRole, ReplyDocument } from '../../types.ts'
import { claimOver, NOT_BEFORE_NUMERAL, NUMERAL, statedAt } from './stated-counts.ts'

/** “等5位委员”, “四位代表”, “3名县政协委员” at the end of the salutation. */
const SAID = new RegExp(
  String.raw`(?<open>等)?\s?${NOT_BEFORE_NUMERAL}(?<n>${NUMERAL})\s?(?<unit>[位名])\p{Script=Han}{0,8}?(?:代表|委员)`,
  'u',
)

/** “针对四位委员提出的”, “感谢两位代表”: those who proposed. “走访了三位代表” tells of others. */
const PROPOSED = new RegExp(
  String.raw`(?:(?<thanks>感谢|答复|针对|对于|根据|按照|结合|您|你们|收到)|(?<=^|[，,。；;：:“]))(?<n>${NUMERAL})\s?(?<unit>[位名])(?:尊敬的)?(?:(?:[省市区县]|政协|人大){0,2})(?:代表|委员)(?<next>们?(?:所?提出?的?|反映|关心|的(?:建议|提案|意见|关心|支持|议案)|对(?:我|全|本)))`,
  'dgu',
)

const BODY: ReadonlySet<BlockRole> = new Set<BlockRole>(['opening', 'paragraph', 'closing'])
/** Some of those addressed are not named: “童雨桐等代表”. */
const OTHERS = /等|[团组]|[\d０-９]|各/u

function operandOf({ raw, range }: Addressee): Operand {
  return { raw, range, value: { units: 1n, scale: 0 }, unit: '' }
}

/** The persons addressed, where each is plainly one name; otherwise nobody. */
function namesOf(document: ReplyDocument): readonly Addressee[] {
  const { addressees } = document.facts
  const plain = addressees.every(
    ({ name, role }) =>
      role !== '' && /^[\p{Script=Han}·•]{2,4}$|^\p{Script=Han}{1,6}[·•]/u.test(name),
  )
  return plain ? addressees : []
}

/** 马宝华、马礼辉、马康华、马卫兵四位委员. */
function countIn(salutation: Block, names: readonly Addressee[]): Claim[] {
  const found = SAID.exec(salutation.text)
  const { n = '', unit = '', open } = found?.groups ?? {}
  if (found === null) return []
  const at = salutation.text.indexOf(n, found.index)
  const to = salutation.text.indexOf(unit, at) + 1
  const stated = statedAt(salutation, at, n, unit, to)
  // “童雨桐（等4位）代表”: the brackets are no list of all.
  if (stated === undefined || names.length < 2 || /[（(]/u.test(salutation.text)) return []
  const counted = { least: names.length, most: names.length, open: open !== undefined, alike: true }
  return [claimOver([0, to], stated, names.map(operandOf), counted, true)]
}

/** “四位委员提出具体建议” with the names of the salutation. */
function countSaid(block: Block, names: readonly Addressee[]): Claim[] {
  const counts: Claim[] = []
  for (const found of findAll(block.text, PROPOSED)) {
    const [at = 0] = found.indices?.groups?.n ?? []
    const [, to = 0] = found.indices?.groups?.unit ?? []
    const { n = '', unit = '' } = found.groups ?? {}
    const stated = statedAt(block, at, n, unit, to)
    if (stated === undefined) continue
    const counted = { least: names.length, most: names.length, open: false, alike: true }
    counts.push(claimOver([at, to], stated, names.map(operandOf), counted, false))
  }
  return counts
}

/** How many deputies there are, against their names in the salutation. */
export function countAddressees(document: ReplyDocument): Claim[] {
  const { salutation } = document.parts
  if (salutation === undefined) return []
  const names = namesOf(document)
  const counts = countIn(salutation, names)
  if (names.length < 2 || OTHERS.test(salutation.text)) return counts
  for (const block of document.blocks) {
    if (BODY.has(block.role)) counts.push(...countSaid(block, names))
  }
  return counts
}
