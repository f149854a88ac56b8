import type { Block, Heading, ReplyDocument } from '@replylint/document'
import { defineRule, letter, message } from '@replylint/engine'

/** Longer ones are sentences, or points copied from the proposal. */
const LONGEST = 24
/** What a part of such a letter is called; nothing else is meant by it. */
const NAME =
  /^(?:(?:当前|目前|我[市县区镇乡局]|主要|相关|有关|近年来?|已|建议|提案|办理|工作|存在|面临|采取|落实|开展|推进|下一?步|今后|后续|的|和|及|与){0,6})(?:基本情况|现状|办理情况|工作情况|开展情况|进展情况|落实情况|推进情况|工作开展情况|工作进展|工作成效|成效|做法|措施|举措|工作举措|问题|困难|打算|工作打算|计划|工作计划|安排|工作安排|思路|工作思路|背景)$/u
/** 强化队伍建设, 关于停车难的问题: how headings with words of their own begin. */
const BEGINS =
  /^(?:关于|(?:进一步|持续|不断|积极|大力|切实|着力|全面|扎实|有序)?(?:加强|强化|健全|完善|推进|推动|优化|提升|提高|壮大|加大|落实|深化|规范|拓展|拓宽|创新|构建|建立|建设|打造|加快|做好|做实|抓好|抓实|开展|丰富|扩大|严格|压实|聚焦|统筹|夯实|培育|增加|发挥|营造|探索|改善|促进|实施|突出|坚持|明确))/u
/** “加强巡查后，该路段已恢复通行” says something: a sentence with a number. */
const SAYS =
  /[我你您他]|已经?|将|了$|正在|目前|可以|能够|需要?|应当?|必须|不[得能会宜]|没有|尚未|暂[未不无]|予以|给予|完成|属于|是|[\d０-９]/u

export default defineRule({
  id: 'heading/full-stop',
  severity: 'warning',
  since: '0.1.0',
  docs: {
    zh: {
      summary: '独占一行的标题末尾不用句号、分号、冒号',
      why: '标题不是句子；同级标题有的带句号有的不带，也不整齐。',
    },
    en: {
      summary: 'A heading on a line of its own ends without a mark',
      why: 'A heading is no sentence, and its siblings have none.',
    },
    source: 'GB/T 15834—2011 附录 B.4',
  },
  messages: {
    mark: message<{ title: string; mark: string }>({
      zh: (d) => `标题“${d.title}”末尾不用“${d.mark}”`,
      en: (d) => `remove “${d.mark}” at the end of the heading “${d.title}”`,
    }),
  },
  fixable: 'fix',
  create({ report }) {
    return {
      document(document) {
        for (const { heading, at } of stoppedHeadings(document)) {
          const { block, title } = heading
          const mark = block.text.charAt(at)
          const range = block.source(at, at + 1)
          const quoted = title.length > 12 ? `${title.slice(0, 11)}…` : title
          report(
            range,
            'mark',
            { title: quoted.replace(MARK_AT_END, ''), mark },
            { fix: { range, text: '' } },
          )
        }
      },
    }
  },
  examples: [
    {
      bad: letter({
        body: '一、基本情况\n全市已建成食堂42家。\n二、下一步打算[[。]]\n我局将逐家核查食堂。',
      }),
      fixed: letter({
        body: '一、基本情况\n全市已建成食堂42家。\n二、下一步打算\n我局将逐家核查食堂。',
      }),
    },
    {
      bad: letter({
        body: '一、工作开展情况[[。]]\n全市已建成食堂42家。\n二、下步工作计划[[。]]\n我局将逐家核查食堂。',
      }),
      fixed: letter({
        body: '一、工作开展情况\n全市已建成食堂42家。\n二、下步工作计划\n我局将逐家核查食堂。',
      }),
    },
    {
      bad: letter({
        body: '一、健全养老服务网络\n全市已建成食堂42家。\n二、壮大养老服务队伍[[；]]\n全市已有护理员104名。\n三、优化养老服务内容\n我局将逐家核查食堂。',
      }),
      fixed: letter({
        body: '一、健全养老服务网络\n全市已建成食堂42家。\n二、壮大养老服务队伍\n全市已有护理员104名。\n三、优化养老服务内容\n我局将逐家核查食堂。',
      }),
    },
    // 河道现状 is not known for a heading; its stop stays, and so does that of its sibling.
    {
      good: letter({
        body: '（一）河道现状。\n全市有河道42条，长214公里。\n（二）工作进展。\n我局已清淤12条，长36公里。',
      }),
    },
    // A sentence with a number.
    { good: letter({ body: '1.该路段已修复。\n2.路灯已安装。\n该路段由街道管理。' }) },
    {
      good: letter({
        body: '一、健全养老服务网络\n全市已建成食堂42家。\n二、食堂由街道管理。\n全市已有护理员104名。',
      }),
    },
    // The text goes on behind the heading, on its line.
    { good: letter({ body: '（一）强化队伍建设。我区定期培训。\n（二）完善机制。印发方案。' }) },
    // A list of points.
    { good: letter({ body: '重点做好：\n1.建设食堂；\n2.配送到户；\n3.加强监管。' }) },
    // 协办举措。 stands in a row of headings with stops, of which the others have their text on the line.
    {
      good: letter({
        body: '一、现有基础。全市有企业214家。\n二、协办举措。\n我局已印发方案。\n三、相关建议。建议由市文旅局牵头。',
      }),
    },
    { good: letter({ body: '一、主要措施如下：\n全市已建成食堂42家。' }) },
  ],
})

const MARK_AT_END = /[。；;：:]$/u

/** What the headings of one level have in common. */
interface Level {
  all: number
  /** Those alone on their line. */
  alone: number
  /** Of these, those without a mark at the end. */
  bare: number
}

interface Stopped {
  readonly heading: Heading
  /** Where the mark stands in the block's text. */
  readonly at: number
}

/** Headings alone on their line that end in a mark, where nothing speaks for the mark. */
function stoppedHeadings(document: ReplyDocument): Stopped[] {
  const stopped = candidates(document)
  const known = new Set(stopped.map(({ heading }) => heading))
  const kept = new Set(
    document.facts.headings.flatMap((heading) =>
      known.has(heading) || nameOf(heading) === undefined ? [] : [rowMark(heading)],
    ),
  )
  // “（一）河道现状。⏎……⏎（二）工作进展。⏎……”: a row is not to be left with one stop of two.
  return stopped.filter(({ heading }) => !kept.has(rowMark(heading)))
}

/** The level with the last character. */
function rowMark({ level, block }: Heading): string {
  return `${level}${block.text.trimEnd().slice(-1)}`
}

function candidates(document: ReplyDocument): Stopped[] {
  const { blocks, facts } = document
  if (document.kind === 'other' || document.kind === 'form') return []
  const places = new Map(blocks.map((block, at) => [block, at]))
  const byBlock = new Map(facts.headings.map((heading) => [heading.block, heading]))
  const levels = countLevels(facts.headings)
  return facts.headings.flatMap((heading) => {
    const { block, level } = heading
    const name = nameOf(heading)
    const siblings = levels.get(level)
    if (level > 2 || name === undefined || siblings === undefined) return []
    const at = block.text.trimEnd().length - 1
    if (!MARK_AT_END.test(block.text.charAt(at))) return []
    const next = blocks[(places.get(block) ?? 0) + 1]
    if (next === undefined || !leadsTo(next, heading, byBlock.get(next))) return []
    return isHeading(block.text.charAt(at), name, siblings) ? [{ heading, at }] : []
  })
}

function countLevels(headings: readonly Heading[]): Map<number, Level> {
  const levels = new Map<number, Level>()
  for (const heading of headings) {
    const level = levels.get(heading.level) ?? { all: 0, alone: 0, bare: 0 }
    levels.set(heading.level, level)
    level.all++
    if (nameOf(heading) === undefined) continue
    level.alone++
    if (!MARK_AT_END.test(heading.block.text.trimEnd())) level.bare++
  }
  return levels
}

/** The text of a heading alone on its line, without its last mark; undefined for sentences and paragraphs. */
function nameOf({ block, mark }: Heading): string | undefined {
  if (block.role !== 'heading' && block.role !== 'paragraph') return undefined
  if (block.text.length > LONGEST + 16) return undefined
  const start = block.text.indexOf(mark) + mark.length
  const name = block.text.slice(start).trim().replace(MARK_AT_END, '')
  return name.length > LONGEST || /[。；;：:！？!?…”"]/u.test(name) ? undefined : name
}

/** Behind the heading comes its text, or a heading below it. */
function leadsTo(next: Block, heading: Heading, below: Heading | undefined): boolean {
  if (next.role !== 'paragraph' && next.role !== 'heading') return false
  return below === undefined ? next.text.length > 8 : below.level > heading.level
}

/** `mark` is the one at its end, so that all but this one can be bare. */
function isHeading(mark: string, name: string, { all, alone, bare }: Level): boolean {
  const named = NAME.test(name)
  // “（一）强化队伍。我区定期培训。”: its row has the text on the line, and a stop before it.
  if (alone < all) return false
  if (named && mark !== '：' && mark !== ':') return true
  return bare > 0 && bare === all - 1 && (named || (BEGINS.test(name) && !SAYS.test(name)))
}
