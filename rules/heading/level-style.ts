import type { Heading, ReplyDocument } from '@replylint/document'
import { defineRule, type Edit, letter, message } from '@replylint/engine'
import { halfMarks } from './half-marks.ts'

export default defineRule({
  id: 'heading/level-style',
  severity: 'warning',
  since: '0.1.0',
  docs: {
    zh: {
      summary: '同一层次的序号写法前后一致，层次自上而下',
      why: '同一层次有的用“（三）”有的用“(三)”，是拼接几处来稿的痕迹。',
    },
    en: {
      summary: 'Headings of one level are numbered alike, and levels stand in their order',
      why: 'Mixed brackets and marks show where paragraphs of several drafts were joined.',
    },
    source: 'GB/T 9704—2012 7.3.3；GB/T 15834—2011 附录 B.3',
  },
  messages: {
    odd: message<{ here: string; right: string }>({
      zh: (d) => `序号“${d.here}”与其他“${d.right}”式的写法不一`,
      en: (d) => `“${d.here}” is written unlike the others (“${d.right}”)`,
    }),
    other: message<{ raw: string }>({
      zh: (d) => `此处写“${d.raw}”`,
      en: (d) => `here it is “${d.raw}”`,
    }),
    extra: message<{ here: string; right: string }>({
      zh: (d) => `“${d.here}”已有括号，后面不再加标点：“${d.right}”`,
      en: (d) => `remove “${d.here.slice(d.right.length).trim()}” after “${d.right}”`,
    }),
    pause: message<{ here: string; mark: string }>({
      zh: (d) => `“${d.here}”之后不用“${d.mark}”`,
      en: (d) => `remove “${d.mark}” after “${d.here}”`,
    }),
    upsideDown: message<{ here: string; above: string }>({
      zh: (d) => `“${d.here}”放在“${d.above}”之下，层次颠倒`,
      en: (d) => `“${d.here}” stands below “${d.above}”: the levels are upside down`,
    }),
  },
  fixable: 'fix',
  create({ report }) {
    return {
      document(document) {
        const headings = ownHeadings(document)
        for (const { odd, model, right } of oddHeadings(headings)) {
          const edit: Edit = { range: odd.markRange, text: right }
          // “1、” and “一.” may begin a sentence of their own; brackets change nothing but their width.
          const edits = odd.level % 2 === 1 ? { suggestions: [edit] } : { fix: edit }
          const data = { here: odd.mark, right: model.mark }
          report(odd.markRange, 'odd', data, { ...edits, related: [other(model)] })
        }
        for (const { mark, markRange: range } of headings) {
          const right = /^(?<right>[（(].{1,5}[）)])\s?[、.．]$/u.exec(mark)?.groups?.right
          if (right === undefined) continue
          report(range, 'extra', { here: mark, right }, { fix: { range, text: right } })
        }
        for (const { here, right, range, model } of halfMarks(document)) {
          const suggestions = [{ range, text: right }]
          report(
            range,
            'odd',
            { here, right: model.mark },
            { suggestions, related: [other(model)] },
          )
        }
        for (const [above, below] of upsideDown(headings)) {
          const data = { here: below.mark, above: above.mark }
          const related = [other(above)]
          report(below.markRange, 'upsideDown', data, { severity: 'info', related })
        }
      },
      seriesItem({ raw, block, at: [, end] }) {
        const mark = block.text.charAt(end)
        if (!/[，,、]/u.test(mark)) return
        const range = block.source(end, end + 1)
        report(range, 'pause', { here: raw, mark }, { suggestions: [{ range, text: '' }] })
      },
    }
  },
  examples: [
    // Seed 001 has （二） and (三) in one row.
    {
      bad: letter({
        body: '（一）建设食堂。已建成42家。\n（二）配送到户。已覆盖街道。\n[[(三)]] 加强监管。逐家核查。',
      }),
      fixed: letter({
        body: '（一）建设食堂。已建成42家。\n（二）配送到户。已覆盖街道。\n（三） 加强监管。逐家核查。',
      }),
    },
    {
      bad: letter({
        body: '[[1、]]南山路由市政部门负责修建。\n2.北山路已经建成通车。\n3.东山路正在设计。',
      }),
      fixed: letter({
        body: '1.南山路由市政部门负责修建。\n2.北山路已经建成通车。\n3.东山路正在设计。',
      }),
    },
    {
      bad: letter({ body: '一、基本情况\n食堂42家。\n[[二.]]工作成效\n覆盖街道。' }),
      fixed: letter({ body: '一、基本情况\n食堂42家。\n二、工作成效\n覆盖街道。' }),
    },
    {
      bad: letter({
        body: '[[（一）、]]建设食堂。已建成42家。\n[[（二）、]]配送到户。已覆盖街道。',
      }),
      fixed: letter({ body: '（一）建设食堂。已建成42家。\n（二）配送到户。已覆盖街道。' }),
    },
    {
      bad: letter({ body: '一是[[，]]建设食堂42家。二是[[，]]配送到户。' }),
      fixed: letter({ body: '一是建设食堂42家。二是配送到户。' }),
    },
    {
      bad: letter({
        body: '1.关于建设。\n[[（一）]]新建。城东2家。\n（二）改建。城西3家。\n2.关于配送。已覆盖全部街道。',
      }),
    },
    {
      bad: letter({
        body: '（一）建设食堂。已建成42家。\n[[（二、]]配送到户。已覆盖街道。\n（三）加强监管。逐家核查。',
      }),
      fixed: letter({
        body: '（一）建设食堂。已建成42家。\n（二）配送到户。已覆盖街道。\n（三）加强监管。逐家核查。',
      }),
    },
    {
      bad: letter({
        body: '（一）建设食堂。已建成42家。\n[[二）]]配送到户。已覆盖街道。\n（三）加强监管。逐家核查。',
      }),
    },
    { bad: letter({ body: '1.建设食堂，已建成42家。\n[[2。]]配送到户，已覆盖街道。' }) },
    { bad: letter({ body: '一、建设情况\n已建成42家。\n[[二：]]运营情况\n已覆盖街道。' }) },
    // 2，… does not go on with 1., and 二、… is another level.
    { good: letter({ body: '1.建设食堂，已建成42家。\n3，是配送到户的最低户数。' }) },
    { good: letter({ body: '（一）建设食堂。已建成42家。\n二、下一步打算\n我局将逐家核查。' }) },
    // A letter copied from a web page is half-width throughout.
    { good: letter({ body: '(一)建设食堂。已建成42家。\n(二)配送到户。已覆盖街道。' }) },
    { good: letter({ body: '1、南山路由市政部门负责修建。\n2、北山路已经建成通车。' }) },
    {
      good: letter({
        body: '一、基本情况\n（一）建设食堂。已建成42家。\n1.新建8家。\n（1）城东2家。',
      }),
    },
    // 3.5公里 begins with a quantity.
    { good: letter({ body: '1、南山路由市政部门负责修建。\n3.5公里路段已经建成通车。' }) },
    // （一）、（二）项 names items, it is no heading.
    { good: letter({ body: '（一）、（二）项由街道负责，其余由我局负责。' }) },
    // After a list of points a new part of the letter may begin with （一）.
    {
      good: letter({ body: '1.建设食堂。\n2.配送到户。\n（一）今年的打算。\n（二）明年的打算。' }),
    },
    { good: letter({ body: '一是建设食堂，二是配送到户。' }) },
  ],
})

interface OddHeading {
  readonly odd: Heading
  readonly model: Heading
  /** The number of the odd one in the way of the others. */
  readonly right: string
}

/** Forms copy the proposal's own list. */
function ownHeadings({ facts }: ReplyDocument): Heading[] {
  return facts.headings.filter(({ block }) => block.role !== 'form' && block.role !== 'attachment')
}

/** 一. among 一、, half-width brackets among full-width ones, 1、 among 1. — by level. */
function oddHeadings(headings: readonly Heading[]): OddHeading[] {
  return [1, 2, 3, 4].flatMap((level) => {
    const alike = headings.filter((heading) => heading.level === level)
    const model = alike.find((heading) => !isOdd(heading))
    if (model === undefined) return []
    return alike.filter(isOdd).map((odd) => ({ odd, model, right: mended(odd) }))
  })
}

function isOdd({ level, mark }: Heading): boolean {
  if (level === 1) return !mark.endsWith('、')
  return level === 3 ? mark.endsWith('、') : /[()]/u.test(mark)
}

function mended({ level, mark }: Heading): string {
  if (level === 1) return mark.replace(/[.．,，]$/u, '、')
  return mark.replace('(', '（').replace(')', '）').replace(/、$/u, '.')
}

/** （一） below 1., where 2. goes on afterwards: the first such list with what it stands below. */
function upsideDown(headings: readonly Heading[]): (readonly [Heading, Heading])[] {
  let above: Heading | undefined
  let first: Heading | undefined
  for (const heading of headings) {
    if (first !== undefined && heading.level === first.level) continue
    const back = above !== undefined && heading.level === above.level
    if (above && first && back && heading.number === above.number + 1) return [[above, first]]
    const below = above !== undefined && heading.number === 1 && heading.level < above.level
    if (below && first === undefined && above?.level !== 5) first = heading
    else [above, first] = [heading, undefined]
  }
  return []
}

function other({ markRange, mark }: Heading) {
  return { range: markRange, messageId: 'other' as const, data: { raw: mark } }
}
