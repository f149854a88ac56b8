import { decimal } from '../../decimal.ts'
import { quantitiesByBlock } from '../../facts/quantities.ts'
import type { Claim, Quantity, Verdict } from '../../facts/types.ts'
import { inBaseUnit } from '../../facts/units.ts'
import { findAll } from '../../find-all.ts'
import type { Block, ReplyDocument } from '../../types.ts'
import { fractionDigits, printedRaw, ratioWithin } from '../arithmetic.ts'
import { behindLast, marksOf } from '../behind-last.ts'
import { figuredBlocks } from '../figured-blocks.ts'
import { intervalOf, meet } from '../intervals.ts'
import { isDigitSlip } from '../slips.ts'
import { projectStatement } from './project-statements.ts'
import { referencesIn } from './repeat-references.ts'
import type { Statement, Told } from './statements.ts'
import { stockStatement } from './stock-statements.ts'
import { timesOf } from './told-times.ts'

/** Longer sentences are enumerations, longer clauses hold more than one thing. */
const LONGEST_SENTENCE = 400
const LONGEST_CLAUSE = 48
/** More of one thing are rows of a table. */
const MOST_STATEMENTS = 20

/**
 * “您提到全市仅有泊位420个” are the deputy's words, “全区应配备118名” is a norm, “将达到150家” a plan;
 * “按民政部口径，全市共有102家” and “经核查，全市共有36座” are counted in another way or again.
 */
const NOT_TOLD =
  /您|你|提案|建议[》中提]|(?:代表|委员)们?(?:提|反映|指出|认为)|规划|拟|将|力争|争取|目标|预[计期]|确保|应(?:当|配|有|达|设|建)|标准|要求|规定|任务|指标|需|原有|原来|曾|过去|以前|当时|年初|其中|每|各|分别|如果|若|例如|比如|平均|调查|抽[查样检]|方面|口径|前期|此前|普查|核查|核实|复核|[排摸]查时|[排摸]底时|(?<![据经])统计/u

const NOW = /目前|当前|现有|现共?有|现配|如今/u

/** One of these stands in every clause that tells of a stock (全市, 我区, 配备, 现有) or of a project (总投资, 全长). */
const MAY_TELL = /[全我本有登备注设配总]/u

const MARKS = marksOf('，,。；;：:！？（(）)、')

/** How often as much the one may be of the other. */
const LEAST = { units: 5n, scale: 1 }
const MOST = decimal(2)

function digitsOf(a: Quantity, b: Quantity): number {
  return Math.min(...[a, b].map(({ figures }) => figures.replace('.', '').length))
}

function isSlip(a: Quantity, b: Quantity, digits: number): boolean {
  const alike = a.scale === b.scale && a.unit === b.unit && digitsOf(a, b) >= digits
  return alike && isDigitSlip(withoutPoint(a, b), withoutPoint(b, a))
}

/** “62.3%” and “63.2%” are two figures exchanged, where both have one digit behind the point. */
function withoutPoint(quantity: Quantity, other: Quantity): string {
  const { figures } = quantity
  return fractionDigits(quantity) === fractionDigits(other) ? figures.replace('.', '') : figures
}

/** One name ends with the other: 城北污水处理厂扩建工程, 扩建工程. */
function samePlace(a: string, b: string): boolean {
  return a !== '' && b !== '' && (a.endsWith(b) || b.endsWith(a))
}

function areApart(a: string, b: string): boolean {
  return a !== '' && b !== '' && !samePlace(a, b)
}

function verdictOf(earlier: Statement, later: Statement): Verdict {
  if (later.pointsBack === 'these') return verdictOfReference(earlier, later)
  const [a, b] = [earlier.quantity, later.quantity]
  const same = samePlace(earlier.place, later.place)
  // “一中现有学生1236人。二中…现有学生1286人”: where the place is not told, four digits at the least.
  const digits = same ? 1 : later.pointsBack === 'that' ? 3 : 4
  if (meet(intervalOf(a), intervalOf(b))) {
    return same || digitsOf(a, b) >= digits ? 'holds' : 'open'
  }
  return isSlip(a, b, digits) || (same && areNear(a, b)) ? 'fails' : 'open'
}

/** Further off, another thing is meant. */
function areNear(a: Quantity, b: Quantity): boolean {
  const [x, y] = [inBaseUnit(a.value, a.unit), inBaseUnit(b.value, b.unit)]
  return ratioWithin(x, y, LEAST, MOST)
}

/** “上述14所学校”: one digit alone may count the items of a list before it. */
function verdictOfReference(earlier: Statement, later: Statement): Verdict {
  const [a, b] = [earlier.quantity, later.quantity]
  if (a.figures.length < 2 || b.figures.length < 2) return 'open'
  if (meet(intervalOf(a), intervalOf(b))) return 'holds'
  const near = later.noun.length >= 4 && areNear(a, b)
  return near || isSlip(a, b, 2) ? 'fails' : 'open'
}

function repeatOf(earlier: Statement, later: Statement): Claim {
  const { block, range, raw } = later.quantity
  const verdict = verdictOf(earlier, later)
  const [a, b] = [earlier, later].map(({ quantity }) => printedRaw(quantity))
  return {
    range,
    raw,
    block,
    kind: 'repeat',
    stated: later.quantity,
    operands: [earlier.quantity],
    verdict,
    certain: false,
    arithmetic: verdict === 'holds' ? `${a}＝${b}` : `前文为${a}`,
    subject: later.noun,
  }
}

/** The statements of a block. Times of earlier sentences, or of its heading, hold until others come. */
function statementsIn(
  block: Block,
  quantities: readonly Quantity[],
  heading: string,
  levels: ReadonlySet<string>,
): Statement[] {
  const statements: Statement[] = []
  let next = 0
  let carried = heading
  for (const sentence of block.sentences) {
    const end = sentence.at + sentence.text.length
    for (let quantity = quantities[next]; quantity && quantity.at[0] < end; ) {
      const before = toldBefore(quantity, sentence.at, carried)
      const told = before && { levels, ...before }
      const statement = told && (projectStatement(told) ?? stockStatement(told))
      if (statement !== undefined) statements.push(statement)
      quantity = quantities[++next]
    }
    carried = timesOf(sentence.text) || carried
  }
  return statements
}

function toldBefore(
  quantity: Quantity,
  from: number,
  carried: string,
): Omit<Told, 'levels'> | undefined {
  const { block, at, approximation, end } = quantity
  if (approximation !== undefined || end !== undefined || at[0] - from > LONGEST_SENTENCE) {
    return undefined
  }
  const sentence = block.text.slice(from, at[0]).replace(/[\s“”]/gu, '')
  const clause = behindLast(sentence, MARKS)
  const start = sentence.length - clause.length
  if (!MAY_TELL.test(clause)) return undefined
  if (clause.length > LONGEST_CLAUSE || NOT_TOLD.test(sentence)) return undefined
  // “小学：全市现有学校320所”
  if (/[：:]/u.test(sentence.slice(start - 1, start))) return undefined
  const times = timesOf(sentence) || (NOW.test(sentence) ? '' : carried)
  const behind = block.text.slice(at[1], at[1] + 20)
  return { quantity, clause, earlier: sentence.slice(0, start), behind, times }
}

/** Whose 全市 or 全县 is its writer's own. */
function levelsOf({ blocks, parts }: ReplyDocument): Set<string> {
  const { letterhead, title, signature } = parts
  const named = [letterhead, title, signature].flatMap((part) => [
    ...(part?.text.matchAll(/[省市县区州盟旗镇乡村校院]|街道|社区/gu) ?? []),
  ])
  // The text of one letter, not of the file it stands in.
  const owned = blocks.flatMap(({ text }) => [
    ...findAll(text, /[我本](?<level>[省市县区州盟旗镇乡村校院局]|街道|社区)/gu),
  ])
  const levels = owned.map(({ groups }) => groups?.level ?? '')
  return new Set([...named.map(([level]) => level), ...levels, '国'])
}

function statementsOf(document: ReplyDocument): Statement[] {
  const quantities = quantitiesByBlock(document)
  const statements: Statement[] = []
  const levels = levelsOf(document)
  let heading = ''
  for (const block of document.blocks) {
    if (block.role === 'heading') heading = timesOf(block.text)
    statements.push(...statementsIn(block, quantities.get(block) ?? [], heading, levels))
  }
  return statements
}

/** The same thing told twice: 全区现配备助老员104名 … 我区现有助老员106名. */
export function readRepeats(document: ReplyDocument): Claim[] {
  const groups = new Map<string, Statement[]>()
  for (const statement of statementsOf(document)) {
    const group = groups.get(statement.key)
    if (group === undefined) groups.set(statement.key, [statement])
    else group.push(statement)
  }
  const claims = [...groups.values()].flatMap(repeatsIn)
  const told = new Set(claims.map(({ stated }) => stated))
  const references = referencesIn(figuredBlocks(document))
    .filter(({ later }) => !told.has(later.quantity))
    .map(({ earlier, later }) => repeatOf(earlier, later))
  // Two figures of two things are no claim at all.
  return [...claims, ...references].filter(({ verdict }) => verdict !== 'open')
}

/** Each is held against the first of its place; where three figures differ, they are those of several. */
function repeatsIn(all: readonly Statement[]): Claim[] {
  const group = all.slice(0, MOST_STATEMENTS)
  const figures = new Set(group.map(({ quantity }) => quantity.figures))
  if (figures.size > 2) return []
  const claims: Claim[] = []
  for (const [index, later] of group.entries()) {
    if (index === 0) continue
    const before = group.slice(0, index)
    const places = before.filter(({ place }) => !areApart(place, later.place))
    const earlier = places.find(({ place }) => samePlace(place, later.place)) ?? places[0]
    if (earlier !== undefined) claims.push(repeatOf(earlier, later))
  }
  return claims
}
