import type { SeriesItem } from '@replylint/document'
import { chineseNumeral, defineRule, letter, message } from '@replylint/engine'

/** More points left out at once are two runs, of which the second has lost its beginning. */
const LONGEST_GAP = 3
/** No run is longer. */
const LAST = 12

export default defineRule({
  id: 'heading/series',
  severity: 'warning',
  since: '0.1.0',
  docs: {
    zh: {
      summary: '“一是、二是、三是”逐项相接',
      why: '缺了“二是”或有两个“二是”，多半是删改后漏改序数，读者会以为丢了内容。',
    },
    en: {
      summary: 'Points counted 一是, 二是, 三是 follow one another',
      why: 'A missing or doubled point shows an edit left half done.',
    },
    source: 'GB/T 15834—2011 附录 B.3.7',
  },
  messages: {
    gap: message<{ here: string; missing: string }>({
      zh: (d) => `“${d.here}”之前缺“${d.missing}”`,
      en: (d) => `no “${d.missing}” stands before “${d.here}”`,
    }),
    repeat: message<{ here: string; next: string }>({
      zh: (d) => `前面已有“${d.here}”，此处疑为“${d.next}”`,
      en: (d) => `“${d.here}” has been said; “${d.next}” may be meant`,
    }),
    before: message<{ raw: string }>({
      zh: (d) => `前一项是“${d.raw}”`,
      en: (d) => `the point before is “${d.raw}”`,
    }),
  },
  fixable: 'suggest',
  create({ report }) {
    return {
      document({ facts }) {
        const followed = followedInOrder(facts.series)
        for (const item of facts.series) {
          const { range, raw, number, previous } = item
          const due = previous && point(previous.number + 1)
          if (previous === undefined || due === undefined) continue
          const more = {
            suggestions: followed.has(item) ? [] : [{ range, text: due }],
            related: [before(previous)],
          }
          if (number === previous.number) report(range, 'repeat', { here: raw, next: due }, more)
          const left = number - previous.number - 1
          if (left > 0 && left <= LONGEST_GAP)
            report(range, 'gap', { here: raw, missing: due }, more)
        }
      },
    }
  },
  examples: [
    {
      bad: letter({ body: '一是建成食堂42家。[[三是]]配送到户。' }),
      fixed: letter({ body: '一是建成食堂42家。二是配送到户。' }),
    },
    {
      bad: letter({ body: '主要做法:一是建成食堂;二是配送到户;[[二是]]加强监管。' }),
      fixed: letter({ body: '主要做法:一是建成食堂;二是配送到户;三是加强监管。' }),
    },
    {
      bad: letter({ body: '一是建成食堂42家。\n二是配送到户。\n[[四是]]加强监管。' }),
      fixed: letter({ body: '一是建成食堂42家。\n二是配送到户。\n三是加强监管。' }),
    },
    // 三是 counted as 二是 would leave 四是 without a point before it: 二是 is left out.
    { bad: letter({ body: '一是建成食堂42家。[[三是]]配送到户。四是加强监管。' }) },
    { bad: letter({ body: '一是建成食堂42家；二是配送到户；[[二是]]加强监管；三是公布结果。' }) },
    { good: letter({ body: '一是建成食堂42家。\n二是配送到户。\n三是加强监管。' }) },
    // Each heading has a run of its own.
    {
      good: letter({
        body: '（一）建设。一是建成食堂。二是配送到户。\n（二）监管。一是逐家核查。二是公布结果。',
      }),
    },
    // “这一是” and “三是” within a clause are no points.
    { good: letter({ body: '统一是前提，唯一是安全，这三是相通的。一是建成食堂，二是配送。' }) },
    // A run within a run.
    {
      good: letter({
        body: '一是抓建设：一是新建8家，二是改建5家。二是抓监管。三是抓配送。',
      }),
    },
    // The second point is counted in another way.
    { good: letter({ body: '一是建成食堂42家。其二，配送到户。三是加强监管。' }) },
    { good: letter({ body: '一是建成食堂42家，二要配送到户，三是加强监管。' }) },
    // 我局一是 begins a run in the middle of a clause.
    {
      good: letter({ body: '一是建成食堂，二是配送到户。为此，我局一是加强核查，二是公布结果。' }),
    },
    { good: letter({ body: '食堂账目一是一，二是二，每月公布。' }) },
  ],
})

function point(number: number): string | undefined {
  return number > LAST ? undefined : `${chineseNumeral(number)}是`
}

/** Points with the next number right behind them: what was left out or doubled is not known from them. */
function followedInOrder(series: readonly SeriesItem[]): Set<SeriesItem> {
  return new Set(
    series.flatMap(({ number, previous }) => (previous?.number === number - 1 ? [previous] : [])),
  )
}

function before({ range, raw }: SeriesItem) {
  return { range, messageId: 'before' as const, data: { raw } }
}
