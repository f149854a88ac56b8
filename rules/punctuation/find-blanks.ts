import { findAll } from '@replylint/engine'

/**
 * A blank in running text. within: no mark can stand there; likely: hardly one can; open: perhaps one is
 * missing; beside: next to a mark.
 */
export interface StrayBlank {
  readonly kind: 'within' | 'likely' | 'open' | 'beside'
  /** UTF-16 offsets in the text that was searched. */
  readonly at: readonly [start: number, end: number]
}

const BLANK = '[ \\u00a0\\u3000]'
const ANY_BLANK = /[ \u00a0\u3000]/u
const BETWEEN = new RegExp(`(?<=\\p{Script=Han})${BLANK}(?=\\p{Script=Han})`, 'gu')
const BESIDE = new RegExp(
  `(?<=[\\p{Script=Han}\\d%％”’》〉）)])${BLANK}{1,2}(?=[，。、；：！？）》〉”’,;)])|(?<=[（《〈“‘、])${BLANK}{1,2}(?=[\\p{Script=Han}\\d《“])`,
  'gu',
)
/** Nothing but an object or a verb follows these; 参与, 理由, 应对 end in them and are whole words. */
const BINDS_LEFT =
  /(?:(?<![共总饱温缓暖平调])和|(?<![参给])与|以及|或者|(?<![自理事缘经])由|(?<![方导趋走动意])向|(?<![应核校针])对|(?<!植)被|我们将|进一步|不断|大力|切实|着力|关于|按照|根据)$/u
/** Nothing but what they belong to goes before these; 的确, 和谐 begin words of their own. */
const BINDS_RIGHT =
  /^(?:的(?!确|士)|们|得到|得以|以及|或者|与(?!会|此|时)|和(?!谐|平|解|睦)|之[一间中内]|所(?:有)?的)/u
/** “工资待遇 应当”; “老化严重 应当” wants a comma. */
const SUBJECT = /(?:待遇|部门|单位|人员|机构|企业|政府|学校|医院|委员会|标准)$/u
const MODAL = /^(?:应当|应该|必须|可以|能够)/u
/** “食堂的 运营机制”; “符合条件的 我局”, “是必要的 下一步” want a mark. */
const PARTICLE = /(?<!目)的$/u
/** “第二十三条 养老服务”, “一是 加强”: what stands before is a number. */
const NUMBERED =
  /(?:第[一二三四五六七八九十百千零〇\d]{1,9}[条章节款项编号]?|[一二三四五六七八九十]是|其[一二三四五])$/u
/** “6月17日 青阳市民政局”: a date stands apart from what it dates. */
const DATED = /\d\s?[年月日]$/u
/** “中共青阳市委 青阳市人民政府” in a title, “聚焦民生 办好实事”: two names, two halves of a slogan. */
const TITLE = /《[^》]{0,80}》/gu
const QUOTED = /“[^”]{0,80}”/gu
const BLANKS = /[ \u00a0\u3000]/gu
/** Running text on either side, not a name or the cells of a row. */
const LEFT = /[\p{Script=Han}\d]{4}$/u
const RIGHT = /^\p{Script=Han}{3}/u

const PAUSE = /[，。；：！,;:!]/u

/** Blanks that do not belong, in order of place. */
export function findBlanks(text: string): StrayBlank[] {
  if (!ANY_BLANK.test(text) || text.includes('|')) return []
  return [...betweenWords(text), ...besideMarks(text)].sort((a, b) => a.at[0] - b.at[0])
}

function besideMarks(text: string): StrayBlank[] {
  return findAll(text, BESIDE).flatMap(({ 0: blank, index }) =>
    isToFill(text, index) || POINT.test(text.slice(Math.max(0, index - 5), index))
      ? []
      : [{ kind: 'beside' as const, at: [index, index + blank.length] as const }],
  )
}

/** “1、 加强领导；2、 落实责任”: the blank of a number, as Word sets it. */
const POINT = /(?:^|[。；：;:，,\s）)])(?:\d{1,2}|[一二三四五六七八九十]{1,3})、$/u

/** “合计 ，” is to be filled in. */
function isToFill(text: string, at: number): boolean {
  return '第共计为'.includes(text.charAt(at - 1))
}

function betweenWords(text: string): StrayBlank[] {
  // “青阳市民政局关于建设食堂和 配送到户的通知”: the title of a paper, on two lines once.
  if (!PAUSE.test(text)) return []
  const bare = withoutBlanks(text, '《', TITLE)
  const blanks = findAll(bare, BETWEEN).map(({ index }) => index)
  if (blanks.length === 0) return []
  const unquoted = withoutBlanks(bare, '“', QUOTED)
  return blanks.flatMap((at): StrayBlank[] => {
    const left = text.slice(Math.max(0, at - 12), at)
    const right = text.slice(at + 1, at + 9)
    // “国 家 粮 食”: spaced out.
    if (ANY_BLANK.test(left.slice(-2)) || ANY_BLANK.test(right.slice(0, 2))) return []
    if (NUMBERED.test(left) || DATED.test(left)) return []
    const kind = kindOf(left, right)
    if (kind !== 'open') return [{ kind, at: [at, at + 1] }]
    // “焦 杨”, “申请表 承诺书 户口簿”: names and lists stand apart.
    if (!LEFT.test(left) || !RIGHT.test(right) || blanks.length > 2) return []
    return ANY_BLANK.test(unquoted.charAt(at)) ? [{ kind: 'open', at: [at, at + 1] }] : []
  })
}

function kindOf(left: string, right: string): StrayBlank['kind'] {
  const modal = MODAL.test(right)
  if (BINDS_LEFT.test(left) || BINDS_RIGHT.test(right)) return 'within'
  if (modal && SUBJECT.test(left)) return 'within'
  return modal || PARTICLE.test(left) ? 'likely' : 'open'
}

/** Each blank of what is enclosed becomes its opening mark; offsets stay. */
function withoutBlanks(text: string, open: string, enclosed: RegExp): string {
  if (!text.includes(open)) return text
  return text.replace(enclosed, (words) => words.replace(BLANKS, open))
}
