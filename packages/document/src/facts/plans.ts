import { findAll } from '../find-all.ts'
import type { Block, BlockRole, ReplyDocument } from '../types.ts'
import { DONE, OPEN } from './aspect.ts'
import { place, plainText } from './plain.ts'
import type { PlanMention } from './types.ts'

const NAME = '(?<name>[“"‘\']?(?<![二三四五六七八九几])十(?<plan>[一二三四五六])五[”"’\']?)'
const YEARS = '(?<from>\\d{4}) ?年? ?(?:[-—–―─~]{1,2}|至|到) ?(?<to>\\d{4}) ?年?'
const PERIOD = '(?:规划|计划)?(?:时期|期间|期内|期)?'

/** “十三五”及“十四五”时期（2016—2025年）, “十三五”“十四五”期间 are two. */
const ALONE = '(?<!五(?:[”"’\'][“"‘\']?|[”"’\']?(?:、|和|与|及|至|到|[-—~])[“"‘\']?))'
/** “十四五”（2021—2025年）, “十四五”规划期（2021年至2025年）; “十四五”水利发展规划（2021—2025年）. */
const SPAN = new RegExp(
  `${ALONE}${NAME}(?<of>${PERIOD}|[\\p{Script=Han}]{0,16}(?:规划|计划)(?:纲要)?)》?[(] ?(?:即)?${YEARS} ?[)]`,
  'gu',
)
/** 2021—2025年“十四五”期间. */
const SPAN_BEFORE = new RegExp(
  `(?<!\\d)${YEARS}(?:的|,|，|[(])? ?${NAME}(?:规划)?(?:时期|期间|[)])`,
  'gu',
)
/** “十四五”末（2025年底）, “十四五”末即2025年. */
const POINT = new RegExp(
  `${NAME}(?:规划|计划|时期|期)?(?<part>[期末]末|末|收官|初期?|开局|首)(?:之)?年?(?:[(]|[,，]?即|的|[,，]?也就是) ?(?<year>\\d{4}) ?年(?!初)(?:[底末]?[)])?`,
  'gu',
)
/** 2025年是“十四五”规划收官之年. */
const IS = new RegExp(
  `(?<!\\d)(?<year>\\d{4}) ?年[,，]?(?:是|为|作为|系|既是|也是|正是|正值)(?:我?[国省市县区州旗]|全[国省市县区州]|实施|推进|落实|完成|国民经济和社会发展|我们){0,4}(?:第?十[三四五六七]个五年规划)?[(]?${NAME}[)]?(?:规划|计划|时期|建设|发展){0,2}(?:实施)?的?(?<part>开局|起步|首年|第一年|收官|最后一年|末年|第五年)`,
  'gu',
)
/** “十四五”期间，我市将新建; “十五五”期间已建成. */
const DURING = new RegExp(`${NAME}(?:规划)?(?:期间|时期|期内|期末|末|规划期|以来)`, 'gu')
const WORK =
  '(?:继续|进一步|加快|加大|全面|逐步|重点|持续|陆续|再|大力|积极|努力|着力|统筹|优先|分[年期批步]|完成|建设|建成|新建|改造|改建|扩建|实施|投入|推进|开展|启动|打造|加强|优化|完善|提升|总?投资|新增|力争|争取|按照|把|对)'
/** “‘十四五’期间，全县共争取中央预算内投资7.83亿元”, 向上争取, 积极争取: what came in. */
const AHEAD = new RegExp(
  `^(?<between>[^。；;！？《》“”]{0,20}?)(?<told>将${WORK}|拟${WORK}|计划${WORK}|预计${WORK}|力争|(?<![共已向动极功])争取(?!到了))`,
  'u',
)
const AHEAD_BEFORE = /(?:(?:将|拟|计划|力争|争取|预计|准备)[于在到]?|下一?步[，,]?在?) ?$/u
/** What the plan itself says, or said; and what has come of it. */
const REPORTED = /[》”]|提出|明确|要求|规定|根据|按照|依据|原|曾|当时|\d{4} ?年/u
/** “‘十四五’期间，全市计划新建变电站12座，全部建成投运”, “国家计划安排资金520亿元，到位546亿元”. */
const OVER =
  /已|了|[，,](?:全部)?建成|超出|到位 ?\d|完成率|实际|截[至止]|目前|累计|均|超额|但|由于|因/u
/**
 * “‘十五五’期间的重大项目已完成初步梳理”, “‘十五五’时期供水工程已组织填报需求”: prepared, not done.
 */
const PREPARED =
  /^(?! ?[，,]|我|全|本|累计|共)|梳理|摸[底排]|储备|入库|[申填上]报|前期|谋划|编制|论证|可研|测算|评[审估]|立项|研究|规划|思路|征求|初稿|需求|对接|清单/u
const RUNNING: ReadonlySet<BlockRole> = new Set<BlockRole>([
  'heading',
  'paragraph',
  'closing',
  'note',
])
const REACH = 60

/** Five-year plans with the years they are given, or with what is told of their work. */
export function readPlans(document: ReplyDocument): PlanMention[] {
  return document.blocks.flatMap(plansOf)
}

function plansOf(block: Block): PlanMention[] {
  const text = plainText(block)
  if (!/十[一二三四五六]五/u.test(text)) return []
  const plans: PlanMention[] = []
  for (const expression of [SPAN, SPAN_BEFORE, POINT, IS]) {
    for (const found of findAll(text, expression)) {
      const stated = statedBy(found)
      if (stated !== undefined) plans.push({ ...mention(block, found), stated })
    }
  }
  if (!RUNNING.has(block.role)) return plans
  for (const found of findAll(text, DURING)) {
    const told = toldAt(text, found)
    if (told !== undefined) plans.push({ ...mention(block, found), told })
  }
  return plans
}

const ORDER = '一二三四五六'
/** 十一五 began in 2006. */
const FIRST_PLAN = 2006
const LENGTH = 5

function mention(block: Block, found: RegExpExecArray): Omit<PlanMention, 'stated' | 'told'> {
  const { name = '', plan = '' } = found.groups ?? {}
  const first = FIRST_PLAN + LENGTH * ORDER.indexOf(plan)
  return {
    name: name.replace(/[“”"'‘’]/gu, ''),
    ...place(block, found.index, found.index + found[0].length),
    first,
    last: first + LENGTH - 1,
  }
}

function statedBy(found: RegExpExecArray): PlanMention['stated'] {
  const { from, to, year, part, of = '' } = found.groups ?? {}
  if (year !== undefined) {
    const only = { from: Number(year), to: Number(year) }
    return { ...only, part: /[末收最]|第五/u.test(part ?? '') ? 'last' : 'first' }
  }
  if (from === undefined || to === undefined) return undefined
  // 《“十四五”综合交通规划（2021—2035年）》 looks further ahead than its name.
  const named = /规划|计划/u.test(of)
  if (named && Number(to) - Number(from) > LENGTH) return undefined
  return { from: Number(from), to: Number(to) }
}

function toldAt(text: string, found: RegExpExecArray): PlanMention['told'] {
  const end = found.index + found[0].length
  const before =
    text
      .slice(Math.max(0, found.index - REACH), found.index)
      .split(/[。；;！？]/u)
      .at(-1) ?? ''
  const after = text.slice(end, end + REACH)
  const sentence = after.split(/[。；;！？]/u)[0] ?? ''
  const opened =
    before.lastIndexOf('“') > before.lastIndexOf('”') ||
    before.lastIndexOf('《') > before.lastIndexOf('》')
  if (opened || REPORTED.test(before)) return undefined
  const ahead = AHEAD_BEFORE.test(before) || AHEAD.test(sentence)
  if (ahead) return OVER.test(after) ? undefined : 'planned'
  const done = DONE.exec(sentence)
  const isOpen = OPEN.test(before) || OPEN.test(done?.groups?.between ?? '')
  return done === null || isOpen || isPrepared(found[0], sentence) ? undefined : 'done'
}

/** “十五五”以来 says itself that it has begun. */
function isPrepared(mention: string, sentence: string): boolean {
  return !mention.endsWith('以来') && PREPARED.test(sentence)
}
