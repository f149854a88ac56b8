import type { BlockRole, Heading } from '@replylint/document'
import { chineseNumeral, defineRule, letter, message } from '@replylint/engine'
import { type InlineSlip, inlineSlip } from './inline-points.ts'
import { numberingSlips, type Slip } from './numbering.ts'

const TEXT: ReadonlySet<BlockRole> = new Set<BlockRole>(['opening', 'heading', 'paragraph'])

export default defineRule({
  id: 'heading/number',
  severity: 'warning',
  since: '0.1.0',
  docs: {
    zh: {
      summary: '同一层次的序号逐个相接，不跳号、不重号',
      why: '序号跳了或重了，多半是增删段落后漏改，读者会以为答复缺了一项。',
    },
    en: {
      summary: 'Numbers of headings neither skip nor repeat',
      why: 'A skipped or doubled number looks as if a part of the reply were missing.',
    },
    source: 'GB/T 9704—2012 7.3.3',
  },
  messages: {
    gap: message<{ here: string; missing: string }>({
      zh: (d) => `“${d.here}”之前缺“${d.missing}”`,
      en: (d) => `no “${d.missing}” stands before “${d.here}”`,
    }),
    repeat: message<{ here: string }>({
      zh: (d) => `序号“${d.here}”与前面的重复`,
      en: (d) => `the number “${d.here}” comes twice`,
    }),
    first: message<{ here: string; first: string; above: string }>({
      zh: (d) => `“${d.above}”之下由“${d.here}”起，前面没有“${d.first}”`,
      en: (d) => `below “${d.above}” the first number is “${d.here}”; there is no “${d.first}”`,
    }),
    level: message<{ here: string; right: string }>({
      zh: (d) => `按前后序号，“${d.here}”应为“${d.right}”`,
      en: (d) => `by the numbers around it, “${d.here}” should be “${d.right}”`,
    }),
    before: message<{ raw: string }>({
      zh: (d) => `前一个序号是“${d.raw}”`,
      en: (d) => `the number before is “${d.raw}”`,
    }),
    after: message<{ raw: string }>({
      zh: (d) => `后一个序号是“${d.raw}”`,
      en: (d) => `the number behind is “${d.raw}”`,
    }),
  },
  fixable: 'suggest',
  create({ report }) {
    return {
      block(block) {
        if (!TEXT.has(block.role)) return
        const slip = inlineSlip(block)
        if (slip === undefined) return
        const { here, before: raw } = slip
        const above = { range: block.source(...slip.beforeAt), messageId: 'before' as const }
        const range = block.source(...slip.at)
        const more = { related: [{ ...above, data: { raw } }] }
        if (slip.kind === 'repeat') report(range, 'repeat', { here }, more)
        else report(range, 'gap', { here, missing: missingBefore(slip) }, more)
      },
      document(document) {
        if (document.kind === 'other' || document.kind === 'form') return
        for (const slip of numberingSlips(document)) {
          const { heading, previous } = slip
          const right = dueMark(slip)
          const more = {
            suggestions: right === undefined ? [] : [{ range: heading.markRange, text: right }],
            related: [beside(slip)],
          }
          const here = heading.mark
          const range = heading.markRange
          if (slip.kind === 'gap') {
            const missing = numbered(heading, previous.number + 1)
            report(range, 'gap', { here, missing }, more)
          }
          if (slip.kind === 'repeat') report(range, 'repeat', { here }, more)
          if (slip.kind === 'first') {
            const first = numbered(heading, 1)
            report(range, 'first', { here, first, above: previous.mark }, more)
          }
          if (slip.kind === 'level') report(range, 'level', { here, right: right ?? here }, more)
        }
      },
    }
  },
  examples: [
    {
      bad: letter({
        body: '一、基本情况\n食堂42家。\n二、工作成效\n覆盖街道。\n[[四、]]下一步打算\n逐家核查。',
      }),
      fixed: letter({
        body: '一、基本情况\n食堂42家。\n二、工作成效\n覆盖街道。\n三、下一步打算\n逐家核查。',
      }),
    },
    // The points below a heading count for themselves.
    {
      bad: letter({
        body: '一、工作进展\n（一）建设食堂。一是新建8家；二是改建5家。\n（二）配送到户。\n[[三、]]下一步打算\n逐家核查。',
      }),
      fixed: letter({
        body: '一、工作进展\n（一）建设食堂。一是新建8家；二是改建5家。\n（二）配送到户。\n二、下一步打算\n逐家核查。',
      }),
    },
    // The rest is not reported again.
    {
      bad: letter({
        body: '一、基本情况\n食堂42家。\n[[三、]]成效\n覆盖街道。\n四、下一步打算\n逐家核查。',
      }),
    },
    {
      bad: letter({
        body: '（一）建设食堂。建成42家。\n（二）配送到户。覆盖街道。\n[[（二）]]加强监管。逐家核查。',
      }),
      fixed: letter({
        body: '（一）建设食堂。建成42家。\n（二）配送到户。覆盖街道。\n（三）加强监管。逐家核查。',
      }),
    },
    { bad: letter({ body: '1.建设食堂;\n2.配送到户;\n[[2.]]加强监管;\n3.公布结果。' }) },
    {
      bad: letter({
        body: '一、工作进展\n（一）建设食堂。建成42家。\n二、下一步打算\n[[（三）]]加强监管。逐家核查。',
      }),
      fixed: letter({
        body: '一、工作进展\n（一）建设食堂。建成42家。\n二、下一步打算\n（一）加强监管。逐家核查。',
      }),
    },
    {
      bad: letter({
        body: '一、基本情况\n食堂42家。\n二、成效\n覆盖街道。\n[[（三）]]困难\n缺少资金。\n四、打算\n逐家核查。',
      }),
      fixed: letter({
        body: '一、基本情况\n食堂42家。\n二、成效\n覆盖街道。\n三、困难\n缺少资金。\n四、打算\n逐家核查。',
      }),
    },
    // （1） is （一）; that （二） comes first is no fault of its own.
    {
      bad: letter({
        body: '一、进展\n已建成42家。\n二、打算\n[[（1）]]加强巡查。逐家核查。\n（二）强化执法。公布结果。',
      }),
      fixed: letter({
        body: '一、进展\n已建成42家。\n二、打算\n（一）加强巡查。逐家核查。\n（二）强化执法。公布结果。',
      }),
    },
    // Either （二） or the others may be wrong: nothing is suggested.
    {
      bad: letter({
        body: '一、进展\n已建成42家。\n二、打算\n1.加强巡查。\n（1）逐家核查。\n[[（二）]]强化执法。公布结果。',
      }),
    },
    {
      bad: letter({
        body: '一、进展\n已建成42家。\n二、打算\n（1）加强巡查。\n（2）逐家核查。\n[[（二）]]强化执法。公布结果。',
      }),
    },
    { bad: letter({ body: '一、打算\n1.加强巡查。\n[[（二）]]强化执法。公布结果。' }) },
    // （一） has lost its line break.
    {
      good: letter({
        body: '一、进展\n已建成42家。\n二、打算。（一）加强巡查，方式如下：\n（1）逐家核查。\n（二）强化执法。公布结果。',
      }),
    },
    {
      bad: letter({ body: '主要做法是：1.加快建设；2.规范运营；[[4.]]强化监管。' }),
    },
    { bad: letter({ body: '一是建设：①城东18家；②城西24家；[[②]]城北8家。' }) },
    // The answers of other bodies, a list within a list, an item counted otherwise.
    { good: letter({ body: '按《条例》第五条规定：（一）建设；（二）运营；（四）监管。' }) },
    { good: letter({ body: '主要：1.建设：1.新建；2.改建；2.运营；3.监管。' }) },
    { good: letter({ body: '主要做法：1.加快建设；2.规范运营，3.统一标识；4.强化监管。' }) },
    // Numbers begin anew under each heading.
    {
      good: letter({
        body: '一、进展\n（一）建设。42家。\n（二）配送。到户。\n二、打算\n（一）建设。8家。\n（二）配送。到户。',
      }),
    },
    // A level may be left out, and points may be counted through.
    {
      good: letter({
        body: '一、进展\n1.建设食堂。\n2.配送到户。\n二、打算\n3.加强监管。\n4.公布结果。',
      }),
    },
    // The line break before 二、 is lost.
    {
      good: letter({ body: '一、建设食堂42家。二、配送到户,覆盖街道。\n三、逐家核查,公布结果。' }),
    },
    // The deputy's points are copied, each with its answer under the same number.
    {
      good: letter({
        body: '1.关于建设食堂。\n1.已建成42家。\n2.关于配送到户。\n2.已覆盖全部街道。',
      }),
    },
    // An item of a law keeps its number.
    {
      good: letter({
        body: '一、政策依据\n《条例》第十条规定:\n（三）食堂由街道管理。\n二、下一步打算\n我局将逐家核查。',
      }),
    },
    {
      good: letter({
        body: '《条例》明确，有下列情形之一的：\n（二）占用通道的；\n（四）私拉电线的。\n我局将逐家核查。',
      }),
    },
    // Another body answers the second point.
    {
      good: letter({
        body: '现就涉及我局的建议说明如下：\n（一）关于建设食堂。已建成42家。\n（三）关于加强监管。逐家核查。',
      }),
    },
    { good: letter({ body: '一、建设食堂\n其二,配送到户。\n三、公布结果\n我局将逐家核查。' }) },
    // 3.5公里 is a quantity.
    { good: letter({ body: '1.南山路已修建。\n3.5公里路段已经建成通车。' }) },
  ],
})

/** The heading's mark with the number that is due, in the marks of its row. */
function dueMark({ due, heading, previous, kind }: Slip): string | undefined {
  if (due === undefined) return undefined
  return numbered(kind === 'level' ? previous : heading, due)
}

function numbered({ mark, level }: Pick<Heading, 'mark' | 'level'>, number: number): string {
  if (level === 5) return String.fromCodePoint(0x245f + number)
  const text = level < 3 ? chineseNumeral(number) : String(number)
  return mark.replace(/[一二三四五六七八九十]{1,3}|[\d０-９]{1,2}/u, text)
}

function missingBefore({ here: mark, level, number }: InlineSlip): string {
  return numbered({ mark, level }, number - 1)
}

/** The heading against which the number is wrong; （二） stands behind the （1） that should be （一）. */
function beside({ heading, previous: { markRange, mark } }: Slip) {
  const messageId = markRange[0] > heading.markRange[0] ? 'after' : 'before'
  return { range: markRange, messageId, data: { raw: mark } } as const
}
