import type { Heading } from '@replylint/document'
import { defineRule, type Edit, letter, message } from '@replylint/engine'

export default defineRule({
  id: 'heading/level-style',
  severity: 'warning',
  since: '0.1.0',
  docs: {
    zh: {
      summary: '同一层次的序号写法前后一致',
      why: '同一层次有的用“（三）”有的用“(三)”，是拼接几处来稿的痕迹。',
    },
    en: {
      summary: 'Headings of one level are numbered alike',
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
  },
  fixable: 'fix',
  create({ report }) {
    return {
      document({ facts }) {
        for (const { odd, model, right } of oddHeadings(facts.headings)) {
          const edit: Edit = { range: odd.markRange, text: right }
          // “1、” may begin a sentence of its own; brackets change nothing but their width.
          const edits = odd.level === 3 ? { suggestions: [edit] } : { fix: edit }
          report(
            odd.markRange,
            'odd',
            { here: odd.mark, right: model.mark },
            {
              ...edits,
              related: [{ range: model.markRange, messageId: 'other', data: { raw: model.mark } }],
            },
          )
        }
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
  ],
})

interface OddHeading {
  readonly odd: Heading
  readonly model: Heading
  /** The number of the odd one in the way of the others. */
  readonly right: string
}

/** Half-width brackets among full-width ones, 1、 among 1. — by level. */
function oddHeadings(headings: readonly Heading[]): OddHeading[] {
  return [2, 3, 4].flatMap((level) => {
    const alike = headings.filter((heading) => heading.level === level)
    const isOdd = ({ mark }: Heading) => (level === 3 ? mark.endsWith('、') : /[()]/u.test(mark))
    const model = alike.find((heading) => !isOdd(heading))
    if (model === undefined) return []
    return alike.filter(isOdd).map((odd) => ({ odd, model, right: mended(odd.mark) }))
  })
}

function mended(mark: string): string {
  return mark.replace('(', '（').replace(')', '）').replace(/、$/u, '.')
}
