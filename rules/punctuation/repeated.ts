import type { Block } from '@replylint/document'
import { defineRule, type Edit, letter, message } from '@replylint/engine'
import { around } from './around.ts'
import { findRepeated, type Repeated } from './find-repeated.ts'
import { NO_TEXT } from './no-text.ts'

export default defineRule({
  id: 'punctuation/repeated',
  severity: 'error',
  since: '0.1.0',
  docs: {
    zh: {
      summary: '标点不重复、不叠用，省略号、破折号写规范',
      why: '“，，”“。，”多是删改文字时落下的；两个点号连在一起，停顿的长短便无从判断。',
    },
    en: {
      summary: 'One mark at a time; ellipses and dashes in their proper form',
      why: 'Doubled marks are left over from editing, and nobody can tell which pause is meant.',
    },
    source: 'GB/T 15834—2011 4.1～4.7、4.10.2、4.11.2',
  },
  messages: {
    doubled: message<{ raw: string; mark: string }>({
      zh: (d) => `“${d.raw}”中“${d.mark}”重复`,
      en: (d) => `“${d.mark}” is doubled in “${d.raw}”`,
    }),
    clash: message<{ raw: string; marks: string }>({
      zh: (d) => `“${d.raw}”中“${d.marks}”连用，应留其一`,
      en: (d) => `“${d.marks}” in “${d.raw}”: keep one of the marks`,
    }),
    ellipsis: message<{ raw: string; wrong: string }>({
      zh: (d) => `“${d.raw}”中的“${d.wrong}”如为省略号，应写“……”`,
      en: (d) => `“${d.wrong}” in “${d.raw}”: a Chinese ellipsis is “……”`,
    }),
    dash: message<{ raw: string; wrong: string }>({
      zh: (d) => `“${d.raw}”中的“${d.wrong}”如为破折号，应写“——”`,
      en: (d) => `“${d.wrong}” in “${d.raw}”: a Chinese dash is “——”`,
    }),
  },
  fixable: 'fix',
  create({ report }) {
    return {
      block(block) {
        if (NO_TEXT.has(block.role) || block.text.includes('|')) return
        for (const found of findRepeated(block.text)) reportOne(block, found)
      },
    }

    function reportOne(block: Block, { kind, at: [start, end], keeps }: Repeated): void {
      const range = block.source(start, end)
      const wrong = block.text.slice(start, end)
      const raw = around(block.text, start, end)
      if (kind === 'ellipsis' || kind === 'dash') {
        const suggestions = keeps.map((text) => ({ range, text }))
        report(range, kind, { raw, wrong }, { severity: 'info', suggestions })
        return
      }
      const edits = keeps.map((mark) => editTo(block, [start, end], mark))
      const [edit] = edits
      if (kind === 'clash' || edit === undefined) {
        report(range, 'clash', { raw, marks: wrong }, { suggestions: edits })
        return
      }
      // Apart by a blank or the end of a line, something may be missing between them.
      const close = range[1] - range[0] === 2
      const more = close ? { fix: edit } : { suggestions: edits }
      report(range, 'doubled', { raw, mark: keeps[0] ?? wrong }, more)
    }
  },
  examples: [
    {
      bad: letter({ body: '我局已印发方案[[，，]]年底前公布结果。' }),
      fixed: letter({ body: '我局已印发方案，年底前公布结果。' }),
    },
    {
      bad: letter({ body: '食堂已覆盖全部街道[[。。]]' }),
      fixed: letter({ body: '食堂已覆盖全部街道。' }),
    },
    {
      bad: letter({ body: '配齐桌椅[[、、]]炊具。' }),
      fixed: letter({ body: '配齐桌椅、炊具。' }),
    },
    // One half-width, one full-width: the full-width one stays.
    {
      bad: letter({ body: '我局已印发方案[[,，]]年底前公布结果。' }),
      fixed: letter({ body: '我局已印发方案，年底前公布结果。' }),
    },
    {
      bad: '您提出的建议收悉[[,,]]现答复如下:\n全市已建成食堂42家,覆盖全部街道。\n',
      fixed: '您提出的建议收悉,现答复如下:\n全市已建成食堂42家,覆盖全部街道。\n',
    },
    {
      bad: letter({ body: '我局已印发方案[[。，]]年底前公布结果。' }),
      fixed: letter({ body: '我局已印发方案。年底前公布结果。' }),
    },
    {
      bad: letter({ body: '食堂已覆盖全部街道[[；。]]' }),
      fixed: letter({ body: '食堂已覆盖全部街道。' }),
    },
    {
      bad: letter({ opening: '您提出的《关于建设食堂的建议》收悉，现答复如下[[：。]]' }),
      fixed: letter({ opening: '您提出的《关于建设食堂的建议》收悉，现答复如下：' }),
    },
    {
      bad: letter({ body: '食堂、驿站、书屋[[...]]都已建成。' }),
      fixed: letter({ body: '食堂、驿站、书屋……都已建成。' }),
    },
    {
      bad: letter({ body: '老年食堂[[--]]家门口的餐桌。' }),
      fixed: letter({ body: '老年食堂——家门口的餐桌。' }),
    },
    { good: letter({ body: '“食堂开到了家门口。”，不少老人这样说。' }) },
    { good: letter({ body: '食堂、驿站、书屋……，一处处建到家门口；感谢您的关心！！' }) },
    {
      good: letter({
        body: '按照“谁受益、谁负责？”“怎么管？”逐项研究；（一）、（二）项由街道负责。',
      }),
    },
    { good: letter({ body: '附件1.方案......3\n附件2.名单......8' }) },
    { good: letter({ contact: '（联系人：，联系电话：0599-8812345）' }) },
    { good: letter({ body: '网址为https://www.example.gov.cn/a::b,,c--d...e。' }) },
  ],
})

/** Takes away the marks beside the one that stays; where none of them is the one, writes it instead. */
function editTo(block: Block, [start, end]: readonly [number, number], mark: string): Edit {
  const at = block.text.slice(start, end).indexOf(mark)
  if (at < 0) return { range: block.source(start, end), text: mark }
  if (at === 0) return { range: block.source(start + 1, end), text: '' }
  if (at === end - start - 1) return { range: block.source(start, start + at), text: '' }
  return { range: block.source(start, end), text: mark }
}
