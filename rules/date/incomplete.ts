import type { BlockRole, Sentence } from '@replylint/document'
import { defineRule, findAll, letter, message } from '@replylint/engine'

export default defineRule({
  id: 'date/incomplete',
  severity: 'warning',
  since: '0.1.0',
  docs: {
    zh: {
      summary: '年份后有“年”，日期后有“日”',
      why: '“自2017开始”“4月27召开”少了时间单位，读来像数量，是录入时漏字。',
    },
    en: {
      summary: 'A year has its 年 and a day its 日',
      why: 'Without its unit a year or a day reads like a quantity.',
    },
    source: 'GB/T 15835—2011 5.1.4',
  },
  messages: {
    year: message<{ raw: string; year: string }>({
      zh: (d) => `“${d.raw}”中“${d.year}”后缺“年”`,
      en: (d) => `“${d.year}” in “${d.raw}” lacks its 年`,
    }),
    month: message<{ raw: string }>({
      zh: (d) => `“${d.raw}”后缺“月”`,
      en: (d) => `“${d.raw}” lacks its 月`,
    }),
    day: message<{ raw: string }>({
      zh: (d) => `“${d.raw}”后缺“日”`,
      en: (d) => `“${d.raw}” lacks its 日`,
    }),
  },
  fixable: 'suggest',
  create({ report }) {
    const checkYears = (sentence: Sentence, text: string) => {
      for (const { 0: year, index: at } of findAll(text, YEAR)) {
        if (isQuoted(text, at) || COUNTED.test(text.slice(Math.max(0, at - 8), at))) continue
        const end = at + year.length
        const before = BEFORE.exec(sentence.text.slice(Math.max(0, at - 2), at))?.[0] ?? ''
        const behind = BEHIND.exec(sentence.text.slice(end))?.[0] ?? ''
        const raw = before + sentence.text.slice(at, end) + behind
        const range = sentence.source(at, end)
        const suggestions = [{ range: [range[1], range[1]] as const, text: '年' }]
        report(range, 'year', { raw, year: sentence.text.slice(at, end) }, { suggestions })
      }
    }
    const checkDays = (sentence: Sentence, text: string, expression: RegExp) => {
      for (const { 0: date, index: at, groups } of findAll(text, expression)) {
        const day = isDay(Number(groups?.m ?? groups?.m2), Number(groups?.d ?? groups?.d2))
        if (!day || isQuoted(text, at)) continue
        const end = at + date.length
        const range = sentence.source(at, end)
        const suggestions = [{ range: [range[1], range[1]] as const, text: '日' }]
        report(range, 'day', { raw: sentence.text.slice(at, end) }, { suggestions })
      }
    }
    const checkMonths = (sentence: Sentence, text: string) => {
      for (const { 0: date, index: at, groups } of findAll(text, UNIT_OF_MONTH)) {
        if (!isDay(Number(groups?.m), 1) || isQuoted(text, at)) continue
        const range = sentence.source(at, at + date.length)
        const suggestions = [{ range: [range[1], range[1]] as const, text: '月' }]
        report(range, 'month', { raw: sentence.text.slice(at, at + date.length) }, { suggestions })
      }
    }
    return {
      sentence(sentence) {
        if (!RUNNING.has(sentence.block.role)) return
        const text = plain(sentence.text)
        if (BARE_YEAR.test(text)) checkYears(sentence, text)
        if (!/月\d|年\d/u.test(text)) return
        checkMonths(sentence, text)
        checkDays(sentence, text, DATED)
        checkDays(sentence, text, UNDATED)
      },
    }
  },
  examples: [
    // As a county wrote: “全县自2017开始启动实施……”
    {
      bad: '全县自[[2017]]开始启动实施40个贫困村的改造。',
      fixed: '全县自2017年开始启动实施40个贫困村的改造。',
    },
    { bad: '截至[[2024]]底，全市建成食堂42家。', fixed: '截至2024年底，全市建成食堂42家。' },
    { bad: '截至[[2024]]，全市建成食堂42家。' },
    { bad: '截止[[2023]]末,全市已建成公厕42座。' },
    { bad: '[[2019]]以来，我局持续推进此项工作。' },
    { bad: '自[[２０１９]]开始，我局逐步推行。', fixed: '自２０１９年开始，我局逐步推行。' },
    { bad: '从[[2020]]起，每年安排专项资金。' },
    { bad: '自 [[2021]] 实施以来，成效明显。' },
    { bad: '项目于[[2022]]建成投用，自[[2018]]至今运行平稳。' },
    { bad: '[[2024]]上半年，办理建议56件。', fixed: '2024年上半年，办理建议56件。' },
    { bad: '到[[2027]]，全区实现全覆盖。' },
    {
      bad: '[[2020年4月27]]，我局召开推进会。',
      fixed: '2020年4月27日，我局召开推进会。',
    },
    {
      bad: letter({ body: '意见经会议（[[2021年5月6]]）审议；我局于[[4月27]]召开推进会。' }),
    },
    { bad: '请于[[2025年6月30]]前完成整改。' },
    { bad: '已于[[2022年3月15]]完成整治。[[3月18]]，我局再次排查。' },
    { bad: '于[[2023年5]]启动改造，在[[2022年3月15]]对该路段进行了整治。' },
    { good: '2023年5家企业、2023年12场活动、2023年3对夫妻、2022年3月15对新人、2023年完成5个。' },
    { bad: '于[[2023]]完成改造，早在[[2018]]就已立项。' },
    { good: '全县自2017年开始启动，截至2024年底建成42个，2019年以来投入5亿元。' },
    // Editions, standards, plans, classes.
    { good: '按照2017版目录、GB/T 9704-2012、DB35/T 2020标准、“十四五”2025目标执行。' },
    { good: '2025届毕业生、2023级学生、2024款车型，自2023级学生起实行。' },
    // Numbers.
    { good: '培训2017人，从2000起步，到2025人；编号从2001开始，由2018增加到2024。' },
    { good: '月工资从2000起，拨付2023万元，距离2000米，位于2021地块。' },
    // The unit stands behind the last of several.
    { good: '自2018至2021年，2018—2020年，2017、2018年两年，2021年10月23至24日。' },
    { good: '2020年4月27、28日，2020年4月27－29日，2020年4月27,28日，4月27家企业签约。' },
    { good: '2020年4月27起事故、2020年4月27个项目、3月12场活动、2025年6月至8月。' },
    { good: '《2024上半年工作总结》《2019以来政策汇编》已印发，参加“2024底层架构”培训。' },
  ],
})

/** Rows of forms and lines of the head and tail are cut short on purpose. */
const RUNNING: ReadonlySet<BlockRole> = new Set([
  'opening',
  'heading',
  'paragraph',
  'closing',
  'note',
])

const START =
  '实施|启动|建成|成立|开展|推行|运行|开园|开业|开工|投用|投入使用|试点|施行|出台|印发|创建'
const DONE = `${START}|完成|投产|交付|立项|申报|签订|挂牌|揭牌|获得|荣获|动工|完工|竣工|正式|通过|获评|获批|被评|被列`
const CLAUSE = '(?<=^|[，。；：,;:])'
/** Where only a year can stand: what is before it, and what behind. */
const PLACES: readonly (readonly [before: string, behind: string])[] = [
  // “自2017开始启动”, “从2020起”; “从2000起步”, “从2000起价” are figures.
  [
    '自从?|从',
    '开始|以来|至今|起(?=[，,、。；;]|每年|在|对|我|全|已|就|连续|逐年|开展|实施|启动|陆续|正式)',
  ],
  ['自从?', `(?:${START})(?:以来|至今|起)`],
  [`${CLAUSE}(?:特别是|尤其是)?`, '以来'],
  // “2024底层”, “2000底薪”, “2024初中” go on otherwise.
  [
    `截[至止]到?|[至到]|${CLAUSE}`,
    '[底初末](?=[，,。；;]|前|已|全[市县区省镇乡州]|累计|共有|建成|完成)',
  ],
  ['截[至止]到?', '(?=[，,](?!\\d)|全[市县区省镇乡州旗国]|已|我[市县区省镇局])'],
  // “到2027，全区……”: at the head of a clause nothing is counted.
  [`${CLAUSE}(?:力争|计划|预计|确保)?到`, '(?=[，,](?!\\d))'],
  ['(?<![大小等低高少多位处属介基由关对至终居优异限])于', `(?:${DONE})`],
  [`${CLAUSE}|截[至止]到?|[在自从至]`, '[上下]半年'],
  ['早在', '就|便|[，,](?!\\d)'],
]

/** A year from 1940 to 2049 that lacks its unit; 2000 is mostly a figure (“月薪从2000起”). */
const YEAR = new RegExp(
  `(?<![\\d.])(?=(?:19[4-9]\\d|20(?:0[1-9]|[1-4]\\d))(?!\\d))(?:${PLACES.map(
    ([before, behind]) => `(?<=(?:${before}) ?)\\d{4}(?= ?(?:${behind}))`,
  ).join('|')})`,
  'gu',
)
/** Most years have their unit. */
const BARE_YEAR = /(?:19|20)\d\d(?! ?年)/u
/** As much beside the year as makes it plain in the message: “自2017开始”. */
const BEFORE = /\p{Script=Han} ?$/u
const BEHIND = /^ ?(?:以来|至今|起|[底初末]|[上下]半年|\p{Script=Han}{0,2})/u
/** “编号从2001开始”, “人数自2018起” count. */
const COUNTED = /(?:[编序学代]号|[编代号]码|[数量价额值薪]|工资|标准|[由比])[^，。；,;]{0,3}$/u

const HELD =
  '完成(?!\\d)|对(?:该|全|辖区|上述|此|其|我)|联合|进行|开展|召开|举[行办]|印发|下发|发布|出台|前(?!锋)|[上下]午|凌晨|晚(?![稻熟育造])|正式|开工|开业|竣工|收到|赴|组织|施行|起施行|起实施|成立|通过|批复|以[前来]|之前|开始'
/**
 * “2020年4月27，我局”, “2020年4月27召开”: “2020年4月27、28日” has its 日 behind the last, and in
 * “2020年4月27起事故” things are counted.
 */
const DATED = new RegExp(
  `(?<![\\d.])(?:19|20)\\d{2}年(?<m>\\d{1,2})月(?<d>\\d{1,2})(?=[。；;）)]|[，,](?! ?\\d)|${HELD})`,
  'gu',
)
/** “于2023年5启动”: only before a verb that counts nothing. */
const UNIT_OF_MONTH =
  /(?<![\d.])(?:19|20)\d{2}年(?<m>\d{1,2})(?=启动|召开|举[行办]|印发|出台|正式|动工|开工|竣工|完工|建成|完成(?!\d)|投用|投入使用|底[，,前])/gu
/** “于4月27召开”, “4月27，我局”: without a year only before a verb, or at the head of a sentence. */
const UNDATED = new RegExp(
  `(?:(?<=[于在])(?<m>\\d{1,2})月(?<d>\\d{1,2})(?=${HELD})|^(?<m2>\\d{1,2})月(?<d2>\\d{1,2})(?=[，,] ?(?:我[局委县市区]|[市区县]|在|由|经)))`,
  'gu',
)

/** Full-width figures as half-width ones; every character keeps its place. */
function plain(text: string): string {
  return text.replace(/[０-９]/gu, (figure) => figure.normalize('NFKC'))
}

function isDay(month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= 31
}

/** How far back the beginning of a title or quotation is looked for. */
const REACH = 60

/** A title or a quotation is left as it was printed. */
function isQuoted(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - REACH), at)
  return (
    before.lastIndexOf('《') > before.lastIndexOf('》') ||
    before.lastIndexOf('“') > before.lastIndexOf('”')
  )
}
