import type { Block } from '@replylint/document'
import { defineRule, type Edit, letter, message, type Severity } from '@replylint/engine'
import { RUNNING_TEXT } from '../rows/roles.ts'
import { around } from './around.ts'
import { findBlanks, type StrayBlank } from './find-blanks.ts'
import { findInvisible } from './find-invisible.ts'
import { ownText } from './own-text.ts'

/** So many blanks beside marks are one habit: one finding for all. */
const HABIT = 3

export default defineRule({
  id: 'punctuation/stray-space',
  severity: 'warning',
  since: '0.1.0',
  docs: {
    zh: {
      summary: '字与字、字与标点之间不留空格',
      why: '中文不靠空格分词；句中的空格多是删改、换行、粘贴时留下的，有的地方其实漏了标点。',
    },
    en: {
      summary: 'No blanks between characters, or between characters and marks',
      why: 'Chinese does not part words by blanks; they are left over from editing, or a mark is missing there.',
    },
    source: 'GB/T 15834—2011 5.1.1、5.1.3；GB/T 9704—2012 5.2.3（行数和字数）',
  },
  messages: {
    within: message<{ raw: string }>({
      zh: (d) => `“${d.raw}”中间有多余的空格`,
      en: (d) => `there is a stray blank in “${d.raw}”`,
    }),
    open: message<{ raw: string }>({
      zh: (d) => `“${d.raw}”中间的空格多余，或漏了标点`,
      en: (d) => `“${d.raw}”: a stray blank, or a missing mark`,
    }),
    beside: message<{ raw: string }>({
      zh: (d) => `“${d.raw}”中标点旁有多余的空格`,
      en: (d) => `there is a stray blank beside the mark in “${d.raw}”`,
    }),
    several: message<{ raw: string; count: number }>({
      zh: (d) => `“${d.raw}”等${d.count}处标点旁有多余的空格`,
      en: (d) => `stray blanks beside marks in ${d.count} places, as in “${d.raw}”`,
    }),
    invisible: message<{ count: number; name: string }>({
      zh: (d) => `文中夹有${d.count}个看不见的字符（${d.name}）`,
      en: (d) => `the text has ${d.count} characters that cannot be seen (${d.name})`,
    }),
  },
  fixable: 'fix',
  create({ report }) {
    return {
      document(document) {
        // A page copied from the web has the blanks of its mark-up: nobody typed them.
        const copied = document.markWidth === 'narrow'
        const sure: Severity = copied ? 'info' : 'warning'
        const marks: Placed[] = []
        for (const block of document.blocks) {
          if (!RUNNING_TEXT.has(block.role)) continue
          for (const blank of findBlanks(block.text)) {
            if (blank.kind === 'beside') marks.push({ block, ...blank })
            else reportWithin({ block, ...blank }, sure)
          }
        }
        reportBeside(marks, sure)
        const invisible = findInvisible(ownText(document))
        if (invisible === undefined) return
        const { count, name, edit } = invisible
        report(
          edit.range,
          'invisible',
          { count, name },
          { fix: edit, apart: true, severity: 'info' },
        )
      },
    }

    function reportWithin({ block, at, kind }: Placed, sure: Severity): void {
      const edit = { range: block.source(...at), text: '' }
      const data = { raw: around(block.text, ...at) }
      if (kind === 'within') {
        report(edit.range, 'within', data, { fix: edit, severity: sure })
        return
      }
      const mark = { ...edit, text: '，' }
      const suggestions = NEW_CLAUSE.test(block.text.slice(at[1])) ? [mark, edit] : [edit, mark]
      const severity = kind === 'likely' ? sure : 'info'
      report(edit.range, 'open', data, { suggestions, severity })
    }

    function reportBeside(found: readonly Placed[], severity: Severity): void {
      const blanks = found.map(({ block, at }) => ({
        raw: around(block.text, ...at),
        fix: { range: block.source(...at), text: '' },
      }))
      const [first, ...others] = blanks
      if (first === undefined) return
      if (blanks.length < HABIT) {
        for (const { raw, fix } of blanks) report(fix.range, 'beside', { raw }, { fix, severity })
        return
      }
      const fix: Edit = { ...first.fix, also: others.map((blank) => blank.fix) }
      report(fix.range, 'several', { raw: first.raw, count: blanks.length }, { fix, severity })
    }
  },
  examples: [
    // Seed 002: “养老服务从业人员的工资待遇 应当与其职业技能水平相适应”
    {
      bad: letter({ body: '养老护理员的工资待遇[[ ]]应当不低于当地平均水平。' }),
      fixed: letter({ body: '养老护理员的工资待遇应当不低于当地平均水平。' }),
    },
    {
      bad: letter({ body: '我局将进一步完善社区老年食堂的[[　]]运营机制。' }),
      fixed: letter({ body: '我局将进一步完善社区老年食堂的运营机制。' }),
    },
    {
      bad: letter({ body: '该食堂设施老化严重[[ ]]应当加快改造。' }),
      fixed: letter({ body: '该食堂设施老化严重应当加快改造。' }),
    },
    // A stray blank, or a comma that is missing.
    {
      bad: letter({ body: '我局已经建立健全食堂管理机制[[ ]]二是加强日常监管力度。' }),
      fixed: letter({ body: '我局已经建立健全食堂管理机制，二是加强日常监管力度。' }),
    },
    {
      bad: letter({ body: '我局已印发方案[[ ]]，年底前公布结果。' }),
      fixed: letter({ body: '我局已印发方案，年底前公布结果。' }),
    },
    {
      bad: letter({ body: '我局已印发方案[[ ]]，按照“ 一街一堂 ”的思路，覆盖全部街道。' }),
      fixed: letter({ body: '我局已印发方案，按照“一街一堂”的思路，覆盖全部街道。' }),
    },
    {
      bad: letter({ body: '我局将逐家核查食堂运[[\u200b]]营情况。' }),
      fixed: letter({ body: '我局将逐家核查食堂运营情况。' }),
    },
    // Names, and what stands apart on purpose.
    { good: letter({ body: '参加座谈的有顾 明、陆春禾、焦 杨同志。' }) },
    { good: letter({ body: '2025年6月17日 青阳市民政局召开座谈会。' }) },
    { good: letter({ body: '报送材料：申请表 承诺书 身份证 户口簿 养老服务合同。' }) },
    { good: letter({ body: '按照《第二十三条 养老服务机构应当具备的条件》执行。' }) },
    { good: letter({ body: '第二十三条 养老服务机构应当具备下列条件。' }) },
    { good: letter({ body: '以“聚焦民生 办好实事”为主题，投入 300 万元，占 20 %。' }) },
    { good: letter({ title: '关于市十六届人大四次会议 第57号建议的答复' }) },
    { good: letter({ contact: '联系人：顾明远 电话：0599-8812345' }) },
  ],
})

interface Placed extends StrayBlank {
  readonly block: Block
}

/** What begins a clause: the mark before it is missing. */
const NEW_CLAUSE = /^(?:[二三四五六七八九]是|同时|此外|另外|最后|下一步)/u
