import { defineRule, type Edit, letter, message, type Severity, together } from '@replylint/engine'
import { shortened } from './around.ts'
import { isRound, type NarrowMark, narrowMarks } from './narrow-marks.ts'

/** So many of one kind are a habit, so many in one paragraph were pasted: one finding for all. */
const HABIT = 3
/** More findings than this are one. */
const MOST = 6

export default defineRule({
  id: 'punctuation/half-width',
  severity: 'warning',
  since: '0.1.0',
  docs: {
    zh: {
      summary: '中文里的标点用全角',
      why: '中文标点各占一个字的位置；半角逗号、括号夹在其中，多是从网页、表格粘贴来的，排印时疏密不一。',
    },
    en: {
      summary: 'Chinese text has full-width marks',
      why: 'Each Chinese mark takes the place of a character; narrow ones come from pasting and look uneven in print.',
    },
    source: 'GB/T 15834—2011 5.1.1、5.1.2、5.1.3',
  },
  messages: {
    mark: message<{ raw: string; mark: string; right: string }>({
      zh: (d) => `“${d.raw}”中的“${d.mark}”应用全角“${d.right}”`,
      en: (d) => `“${d.mark}” in “${d.raw}” should be full-width: “${d.right}”`,
    }),
    brackets: message<{ raw: string }>({
      zh: (d) => `“${d.raw}”应用全角括号`,
      en: (d) => `“${d.raw}” belongs in full-width brackets`,
    }),
    several: message<{ raw: string; count: number }>({
      zh: (d) => `“${d.raw}”等${d.count}处标点为半角，应用全角`,
      en: (d) => `“${d.raw}” and others, ${d.count} marks in all, should be full-width`,
    }),
    throughout: message<{ count: number }>({
      zh: (d) => `全文标点多为半角（${d.count}处），公文用全角`,
      en: (d) => `the letter has half-width marks throughout (${d.count}); use full-width ones`,
    }),
  },
  fixable: 'fix',
  create({ report }) {
    return {
      document(document) {
        const marks = narrowMarks(document)
        if (marks.length === 0) return
        if (document.markWidth === 'narrow') {
          reportAll(marks, 'throughout')
          return
        }
        const wide = document.facts.enclosures.some((pair) => isRound(pair) && isWide(pair))
        for (const group of groupsOf(marks, wide)) reportGroup(group)
      },
    }

    function reportGroup({ marks, severity }: Group): void {
      const [first] = marks
      if (marks.length > 1) {
        reportAll(marks, 'several', severity)
        return
      }
      const { block, at, mark, right } = first
      const more = { fix: editOf(marks), severity }
      const range = block.source(...at)
      if (mark === '()') report(range, 'brackets', { raw: shortened(rawOf(first)) }, more)
      else report(range, 'mark', { raw: rawOf(first), mark, right }, more)
    }

    function reportAll(
      marks: readonly NarrowMark[],
      as: 'several' | 'throughout',
      severity: Severity = as === 'several' ? 'warning' : 'info',
    ): void {
      const [first, ...others] = marks
      if (first === undefined) return
      const more = { fix: editOf([first, ...others]), apart: true, severity }
      const data = {
        raw: shortened(rawOf(first)),
        count: marks.flatMap(({ edits }) => edits).length,
      }
      report(first.block.source(...first.at), as, data, more)
    }
  },
  examples: [
    // Seed 002: “(联系人及电话：…)” among full-width marks.
    {
      bad: letter({ contact: '[[(联系人及电话：顾明远 8812345)]]' }),
      fixed: letter({ contact: '（联系人及电话：顾明远 8812345）' }),
    },
    {
      bad: letter({ body: '我局已印发方案[[,]]覆盖全部街道，年底前公布结果。' }),
      fixed: letter({ body: '我局已印发方案，覆盖全部街道，年底前公布结果。' }),
    },
    {
      bad: letter({ body: '食堂由街道[[（乡镇)]]管理，年底前公布结果。' }),
      fixed: letter({ body: '食堂由街道（乡镇）管理，年底前公布结果。' }),
    },
    // Pasted from elsewhere: one finding for the paragraph.
    {
      bad: letter({
        body: '我局已印发方案，覆盖全部街道。\n食堂由街道管理[[,]]经费由市,区两级承担:市级六成,区级四成。',
      }),
      fixed: letter({
        body: '我局已印发方案，覆盖全部街道。\n食堂由街道管理，经费由市，区两级承担：市级六成，区级四成。',
      }),
    },
    // All brackets of the letter are narrow, its other marks are not.
    {
      bad: letter({
        body: '[[(一)]]建设食堂。已建成42家。\n(二)配送到户。已覆盖街道(乡镇)。',
        openness: null,
        opening: '您提出的建议收悉，现答复如下：',
      }),
      fixed: letter({
        body: '（一）建设食堂。已建成42家。\n（二）配送到户。已覆盖街道（乡镇）。',
        openness: null,
        opening: '您提出的建议收悉，现答复如下：',
      }),
    },
    // A page copied from the web is half-width throughout.
    {
      bad: '尊敬的陆春禾代表[[:]]\n您提出的建议收悉,现答复如下:\n全市已建成食堂42家(含3家在建),覆盖全部街道。\n',
      fixed:
        '尊敬的陆春禾代表：\n您提出的建议收悉，现答复如下：\n全市已建成食堂42家（含3家在建），覆盖全部街道。\n',
    },
    { good: letter({ body: '投入资金1,234.5万元，每日8:30至17:30开放，按1:500配备助理员。' }) },
    { good: letter({ body: '按照《养老机构服务安全基本规范》（GB 38600-2019）执行。' }) },
    { good: letter({ body: '方案见市政府网站（https://www.example.gov.cn/zwgk/a,b?id=1:2）。' }) },
    { good: letter({ body: '引入人工智能(AI)助手，对接国际通行的CRS, FATCA规则。' }) },
    { good: letter({ body: '填写汇总表(最终版).xlsx，配比为水泥:砂:石=1:2:3。' }) },
    { good: letter({ body: '（一）建设食堂。\n(二)配送到户。' }) },
    { good: letter({ contact: '联系人：顾明远\n联系电话：(0599)8812345' }) },
    { good: letter({ openness: '(此件主动公开)' }) },
    { good: letter({ salutation: '尊敬的何?代表：' }) },
  ],
})

interface Group {
  readonly marks: readonly [NarrowMark, ...NarrowMark[]]
  readonly severity: Severity
}

/** The marks that one finding speaks of: all brackets as a habit, a paragraph of its own, or one. */
function groupsOf(marks: readonly NarrowMark[], wideBrackets: boolean): Group[] {
  const group = (some: readonly NarrowMark[]) => groupOf(some, wideBrackets)
  const brackets = marks.filter(isNarrowPair)
  const isHabit = brackets.length >= HABIT
  const others = isHabit ? marks.filter((mark) => !isNarrowPair(mark)) : marks
  const apart = byBlock(others).flatMap((run) =>
    run.length < HABIT ? run.flatMap((mark) => group([mark])) : group(run),
  )
  return [...group(isHabit ? brackets : []), ...(apart.length > MOST ? group(others) : apart)]
}

function groupOf(
  [first, ...others]: readonly NarrowMark[],
  wideBrackets: boolean,
): readonly Group[] {
  if (first === undefined) return []
  const marks = [first, ...others] as const
  // Many offices type narrow brackets beside full-width commas: a matter of taste to some.
  const isTaste = !wideBrackets && marks.every(isNarrowPair)
  return [{ marks, severity: isTaste ? 'info' : 'warning' }]
}

/** `(…)`, not `（…)`. */
function isNarrowPair({ mark, edits }: NarrowMark): boolean {
  return mark === '()' && edits.length === 2
}

function byBlock(marks: readonly NarrowMark[]): [NarrowMark, ...NarrowMark[]][] {
  const runs: [NarrowMark, ...NarrowMark[]][] = []
  for (const mark of marks) {
    const last = runs.at(-1)
    if (last?.[0].block === mark.block) last.push(mark)
    else runs.push([mark])
  }
  return runs
}

function isWide({ open, close }: { readonly open: string; readonly close: string }): boolean {
  return open === '（' && close === '）'
}

/** One edit for all: the letter is not left half changed, but for its quotations. */
function editOf(marks: readonly [NarrowMark, ...NarrowMark[]]): Edit {
  return together(marks.flatMap(({ edits }) => edits)) ?? marks[0].edits[0]
}

/** A mark with two characters before it and two behind, brackets with what they enclose. */
function rawOf({ block, at: [start, end], mark }: NarrowMark): string {
  if (mark === '()') return block.text.slice(start, end)
  return block.text.slice(Math.max(0, start - 2), end + 2).trim()
}
