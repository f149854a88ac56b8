import type { Block, ReplyDocument } from '@replylint/document'
import { defineRule, letter, message } from '@replylint/engine'
import { listedPoints, type Point } from './points.ts'

/** What any proposal asks and any answer says; a point is told by its other words. */
const COMMON =
  /进一步|加大|加强|加快|建立|健全|完善|提高|提升|推进|推动|促进|强化|丰富|拓宽|优化|落实|力度|建设|工作|机制|体系|制度|发展|管理|服务|问题|方面|相关|有关|建议|希望|积极|切实|开展|实施|做好|探索|鼓励|支持|引导|规范|深入|全面|确保|保障|水平|能力|质量|作用|措施|政策|部门|政府|我[市县区镇]|全[市县区镇]|[的和与及对在为要应将]/gu
/** A point with fewer words of its own cannot be told from the rest. */
const TELLING = 3
/** How much of its own words an answered point finds again. */
const WELL_ANSWERED = 0.5
/** One body of several answers for its own part: 涉及我局的第2条, 另由教育局答复. */
const SHARED =
  /涉及我|由[^，。]{1,16}(?:答复|办理|回复)|分办|[会协]办|另行|(?:一并|合并|综合)(?:答复|办理|回复)|(?:属于?|在|出)[^，。]{0,12}职[责能权]|以上(?:几|各|[二三四五两])/u
/** 下一步打算 and 基本情况 answer no point of their own. */
const GENERAL = /下一步|下步|今后|打算|基本情况|工作开展情况|办理情况/u
/** No letter is longer; what is, is not compared. In characters. */
const LONGEST = 100_000
/** Longest quotation in the message. */
const LONGEST_QUOTATION = 20

export default defineRule({
  id: 'reply/unanswered-point',
  severity: 'warning',
  since: '0.1.0',
  docs: {
    zh: {
      summary: '提案、建议列出的各点应逐一答复',
      why: '漏答一点，代表委员往往不予认可，还要重新答复。',
    },
    en: {
      summary: 'Each point that the proposal lists is answered',
      why: 'A point passed over brings the letter back for a second answer.',
    },
    source: '各地建议提案办理办法：逐条答复',
  },
  messages: {
    unanswered: message<{ point: string }>({
      zh: (d) => `所提“${d.point}”未见答复`,
      en: (d) => `“${d.point}” finds no answer`,
    }),
  },
  create({ report }) {
    return {
      document(document) {
        const blocks = answerOf(document)
        if (blocks.length === 0) return
        const points = listedPoints(document)
        const point =
          points.length > 0 ? unanswered(points, blocks, document) : passedOver(blocks, document)
        if (point === undefined) return
        const { text, range } = point
        report(range, 'unanswered', {
          point: text.length > LONGEST_QUOTATION ? `${text.slice(0, LONGEST_QUOTATION)}…` : text,
        })
      },
    }
  },
  examples: [
    // Seed 004 lists five points in its form and answers all five.
    {
      bad: withForm(
        '1. 增设社区老年食堂网点。\n2. [[为困难老人安装烟雾报警器]]。\n3. 培训助餐志愿者。',
        '一、增设老年食堂网点\n今年新开社区食堂12家。\n二、培训助餐志愿者\n全年培训志愿者300人次。',
      ),
    },
    {
      bad: letter({
        opening:
          '您提出的“一是增设社区老年食堂网点；二是[[为困难老人安装烟雾报警器]]；三是培训助餐志愿者”的建议收悉，现答复如下：',
        body: '一、增设食堂网点\n今年新开社区老年食堂12家。\n二、培训志愿者\n全年培训助餐志愿者300人次。',
      }),
    },
    // Seed 002 copies each point in and answers it behind “答复意见：”.
    {
      bad: letter({
        body: '（一）增设社区老年食堂网点。\n答复意见：今年新开食堂12家。\n（二）[[为困难老人安装烟雾报警器]]。\n（三）培训助餐志愿者。\n答复意见：全年培训志愿者300人次。',
      }),
    },
    // Two points answered at once.
    {
      good: letter({
        body: '（一）增设社区老年食堂网点。\n答复意见：今年新开食堂12家。\n（二）为困难老人安装烟雾报警器。\n（三）培训助餐志愿者。\n答复意见：志愿者已为困难老人安装报警器300个。',
      }),
    },
    {
      good: withForm(
        '1. 增设社区老年食堂网点。\n2. 为困难老人安装烟雾报警器。\n3. 培训助餐志愿者。',
        '一、增设老年食堂网点\n今年新开社区食堂12家。\n二、安装报警器\n已为困难老人免费安装。\n三、培训助餐志愿者\n全年培训志愿者300人次。',
      ),
    },
    // The same thing in other words stands under a heading of its own.
    {
      good: withForm(
        '1. 增设社区老年食堂网点。\n2. 为困难老人安装烟雾报警器。\n3. 培训助餐志愿者。',
        '一、增设老年食堂网点\n今年新开社区食堂12家。\n二、做好居家消防\n改造高龄独居家庭线路。\n三、培训助餐志愿者\n全年培训志愿者300人次。',
      ),
    },
    // All points are answered together, and few of their words come back.
    {
      good: withForm(
        '1. 增设社区老年食堂网点。\n2. 为困难老人安装烟雾报警器。\n3. 培训助餐志愿者。',
        '所提三点均已列入今年民生实事，由街道逐户办理。',
      ),
    },
    // Another body answers for the rest.
    {
      good: withForm(
        '1. 增设社区老年食堂网点。\n2. 为困难老人安装烟雾报警器。\n3. 培训助餐志愿者。',
        '一、增设老年食堂网点\n今年新开社区食堂12家。\n二、培训助餐志愿者\n全年培训志愿者300人次。其他事项由消防救援支队答复。',
      ),
    },
    // A point of common words only; a letter that is cut before its end.
    {
      good: withForm(
        '1. 增设社区老年食堂网点。\n2. 加强工作保障。\n3. 培训助餐志愿者。',
        '一、增设老年食堂网点\n今年新开社区食堂12家。\n二、培训助餐志愿者\n全年培训志愿者300人次。',
      ),
    },
    {
      good: '政协委员提案面商记录表\n\n提案主要内容：\n\n1. 增设社区老年食堂网点。\n2. 为困难老人安装烟雾报警器。\n3. 培训助餐志愿者。\n\n关于市政协第57号提案的答复\n\n陆春禾委员：\n\n您提出的提案收悉，现答复如下：\n\n一、增设老年食堂网点\n今年新开社区食堂12家。\n二、培训助餐志愿者\n全年培训志愿者',
    },
  ],
})

function withForm(points: string, body: string): string {
  return `政协委员提案面商记录表\n\n承办单位：青阳市民政局\n\n提案主要内容：\n\n${points}\n\n面商人：顾明远\n\n${letter({ body })}`
}

/** The letter's text behind its opening; empty where it is cut, or where another body answers too. */
function answerOf({ blocks, parts, kind }: ReplyDocument): Block[] {
  const { salutation, opening, signature, date } = parts
  if (kind === 'co-handling' || salutation === undefined) return []
  if (signature === undefined && date === undefined) return []
  const start = (opening ?? salutation).range[1]
  const text = blocks.filter(
    ({ role, range }) =>
      range[0] >= start && (role === 'paragraph' || role === 'heading' || role === 'closing'),
  )
  return text.some((block) => SHARED.test(block.text)) ? [] : text
}

/** The one point of whose own words none comes back, where the others' do and it has no room left. */
function unanswered(
  points: readonly Point[],
  blocks: readonly Block[],
  document: ReplyDocument,
): Point | undefined {
  if (roomFor(blocks, document) >= points.length || lengthOf(blocks) > LONGEST) return undefined
  const pairs = points.map(({ text }) => pairsOf(text))
  const answer = blocks.map(({ text }) => text.replace(/\s/gu, '')).join('\n')
  let found: Point | undefined
  for (const [index, point] of points.entries()) {
    const others = pairs.filter((_, at) => at !== index)
    const own = [...(pairs[index] ?? [])].filter((pair) => !others.some((set) => set.has(pair)))
    const known = own.filter((pair) => answer.includes(pair)).length
    if (own.length >= TELLING && known === 0) {
      if (found !== undefined) return undefined
      found = point
    } else if (known < own.length * WELL_ANSWERED) return undefined
  }
  return found
}

const ANSWERED = /(?:^|[。\s])(?:答复意见|办理意见|答复|回复)[：:]/u

/**
 * The point between two others that has no “答复意见：” of its own, in a letter that answers so, and
 * of whose words no answer takes up any.
 */
function passedOver(blocks: readonly Block[], { facts }: ReplyDocument): Point | undefined {
  const answers = blocks.filter(({ text }) => ANSWERED.test(text))
  if (answers.length < 2 || lengthOf(blocks) > LONGEST) return undefined
  const inAnswer = new Set(blocks)
  const headings = facts.headings.filter(({ block }) => inAnswer.has(block))
  const owners = answers.map((each) =>
    headings.findLast(({ block }) => block.range[0] <= each.range[0]),
  )
  const [level] = owners.map((owner) => owner?.level)
  if (owners.some((owner) => owner?.level !== level)) return undefined
  const last = owners.at(-1)?.range[0] ?? 0
  const first = owners[0]?.range[0] ?? 0
  const open = headings.filter(
    (heading) =>
      heading.level === level &&
      heading.range[0] > first &&
      heading.range[0] < last &&
      !owners.includes(heading),
  )
  const [heading] = open
  if (heading === undefined || open.length > 1 || GENERAL.test(heading.title)) return undefined
  const said = answers.map(({ text }) => text).join('\n')
  const own = [...pairsOf(heading.title)]
  if (own.length < TELLING || own.some((pair) => said.includes(pair))) return undefined
  const from = heading.block.text.indexOf(heading.title)
  const range = heading.block.source(from, from + heading.title.length)
  return { text: heading.title, range }
}

function lengthOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0)
}

/** How many matters the answer takes up: its headings, or its paragraphs where it has none. */
function roomFor(blocks: readonly Block[], { facts }: ReplyDocument): number {
  const inAnswer = new Set(blocks)
  const counts = new Map<number, number>()
  for (const { block, level, title } of facts.headings) {
    if (!inAnswer.has(block) || GENERAL.test(title)) continue
    counts.set(level, (counts.get(level) ?? 0) + 1)
  }
  const ordinals = blocks.map(({ text }) => text.match(/[一二三四五六七八]是/gu)?.length ?? 0)
  const paragraphs = blocks.filter(({ role }) => role === 'paragraph').length
  return Math.max(...ordinals, ...counts.values(), counts.size > 0 ? 0 : paragraphs)
}

/** Neighbouring characters of the words that are not common to all proposals. */
function pairsOf(text: string): Set<string> {
  const pairs = new Set<string>()
  for (const run of text.replace(COMMON, ' ').split(/[^\p{Script=Han}]+/u)) {
    for (let at = 0; at + 2 <= run.length; at++) pairs.add(run.slice(at, at + 2))
  }
  return pairs
}
