import type { Block, Range } from '@replylint/document'
import { defineRule, letter, message } from '@replylint/engine'
import { NO_PROSE } from '../number/no-prose.ts'
import { type Gap, gapsIn } from './find-gaps.ts'
import { ownMarks } from './own-marks.ts'
import { type OpenEnd, openEnds } from './paragraph-ends.ts'

export default defineRule({
  id: 'punctuation/missing-end',
  severity: 'warning',
  since: '0.1.0',
  docs: {
    zh: {
      summary: '句子、段落末尾用句号',
      why: '段末没有句号，读者不知道话是否说完，也可能是后半句漏印；两句之间缺标点，容易误读。',
    },
    en: {
      summary: 'Sentences and paragraphs end in a full stop',
      why: 'Without one, the reader cannot tell whether the text is complete.',
    },
    source: 'GB/T 15834—2011 4.1.3',
  },
  messages: {
    paragraph: message<{ quote: string }>({
      zh: (d) => `段末“${d.quote}”后缺句号`,
      en: (d) => `no full stop at the end of the paragraph: “${d.quote}”`,
    }),
    mark: message<{ quote: string; mark: string }>({
      zh: (d) => `段末“${d.quote}”后的“${d.mark}”宜为句号`,
      en: (d) => `“${d.mark}” at the end of the paragraph: “${d.quote}” should end in a full stop`,
    }),
    formula: message<{ quote: string }>({
      zh: (d) => `“${d.quote}”后宜加句号`,
      en: (d) => `“${d.quote}” is better with a full stop`,
    }),
    between: message<{ before: string; after: string }>({
      zh: (d) => `“${d.before}”与“${d.after}”之间缺标点`,
      en: (d) => `no mark between “${d.before}” and “${d.after}”`,
    }),
  },
  fixable: 'suggest',
  create({ report }) {
    let marks = { '。': '。', '，': '，', '；': '；', '：': '：' }
    return {
      document(document) {
        const { comma, semicolon, colon } = ownMarks(document)
        marks = { '。': '。', '，': comma, '；': semicolon, '：': colon }
        for (const open of openEnds(document)) reportOpen(open)
      },
      block(block) {
        if (NO_PROSE.has(block.role)) return
        reportFormula(block)
        for (const gap of gapsIn(block.text)) reportGap(block, gap)
      },
    }

    function reportFormula(block: Block): void {
      const quote = block.text.length > 8 ? undefined : FORMULA.exec(block.text)?.[0].trim()
      if (quote === undefined) return
      const range = block.source(block.text.indexOf(quote), block.text.trimEnd().length)
      const edit = { range: behind(range), text: '。' }
      report(range, 'formula', { quote }, { severity: 'info', suggestions: [edit] })
    }

    function reportGap(block: Block, { at, marks: possible, breakable }: Gap): void {
      const [from, to] = block.source(at - 1, at + 1)
      if (breakable && to - from > 2) return
      const before = block.text.slice(Math.max(0, at - 4), at)
      const after = block.text.slice(at, at + 3)
      const place = behind(block.source(at - 1, at))
      const suggestions = possible.map((mark) => ({ range: place, text: marks[mark] }))
      report(
        block.source(Math.max(0, at - 2), at + 2),
        'between',
        { before, after },
        { suggestions },
      )
    }

    function reportOpen({ block, end, mark, sure }: OpenEnd): void {
      const last = end - (mark === '' ? 0 : 1)
      const range = block.source(last - 4, end)
      const quote = block.text.slice(last - 6, last)
      const place = mark === '' ? behind(range) : block.source(last, end)
      const edit = { range: place, text: '。' }
      const more = { severity: sure ? 'warning' : 'info', suggestions: [edit] } as const
      if (mark === '') report(range, 'paragraph', { quote }, more)
      else report(range, 'mark', { quote, mark: block.text.charAt(last) }, more)
    }
  },
  examples: [
    {
      bad: letter({
        body: '我局已协调街道，实施老年食堂提升项目，尽快解决老人[[就餐问题]]',
      }),
      fixed: letter({
        body: '我局已协调街道，实施老年食堂提升项目，尽快解决老人就餐问题。',
      }),
    },
    {
      bad: letter({
        body: '全市已建成食堂42家。今年新增12家，覆盖[[全部街道]]\n下一步，我局将逐家核查食堂运营情况。',
      }),
      fixed: letter({
        body: '全市已建成食堂42家。今年新增12家，覆盖全部街道。\n下一步，我局将逐家核查食堂运营情况。',
      }),
    },
    {
      bad: letter({
        body: '全市已建成食堂42家。今年新增12家，覆盖[[全部街道；]]\n下一步，我局将逐家核查食堂运营情况。',
      }),
      fixed: letter({
        body: '全市已建成食堂42家。今年新增12家，覆盖全部街道。\n下一步，我局将逐家核查食堂运营情况。',
      }),
    },
    {
      bad: letter({ closing: '感谢您对我市养老工作的关[[心和支持]]' }),
      fixed: letter({ closing: '感谢您对我市养老工作的关心和支持。' }),
    },
    {
      bad: letter({ closing: '感谢您对我市养老工作的关心和支持！\n[[特此函复]]' }),
      fixed: letter({ closing: '感谢您对我市养老工作的关心和支持！\n特此函复。' }),
    },
    {
      bad: '2015年，市政府出台了《关于加强养犬管理的通[[告》此通]]告明确了禁养区域。',
      fixed: '2015年，市政府出台了《关于加强养犬管理的通告》。此通告明确了禁养区域。',
    },
    {
      bad: '您提出的关于加快社区老年食堂建设的建议[[收悉现答]]复如下：',
      fixed: '您提出的关于加快社区老年食堂建设的建议收悉，现答复如下：',
    },
    {
      bad: '我局已完成道路修复，改善了通行[[条件下一]]步，我局将加强日常养护。',
      fixed: '我局已完成道路修复，改善了通行条件。下一步，我局将加强日常养护。',
    },
    {
      bad: '重点做好两项工作：一是加强宣传[[引导二是]]加大巡查力度。',
      fixed: '重点做好两项工作：一是加强宣传引导；二是加大巡查力度。',
    },
    {
      bad: '我局采取了以下[[措施一是]]加强宣传，二是加强监管，三是完善制度。',
      fixed: '我局采取了以下措施：一是加强宣传，二是加强监管，三是完善制度。',
    },
    {
      bad: '一方面加强[[宣传另一]]方面加强执法，共查处12起。',
      fixed: '一方面加强宣传，另一方面加强执法，共查处12起。',
    },
    { good: letter() },
    // A heading, a point of a list, and a lead-in.
    {
      good: letter({
        body: '一、加快完善社区养老服务设施，着力提升老年食堂服务水平\n全市已建成食堂42家，覆盖全部街道。',
      }),
    },
    {
      good: letter({
        body: '重点做好以下工作：\n1.加快建设社区食堂，优先覆盖老年人多的街道，年底前完成\n2.加强食堂监管，每季度检查一次，公布检查结果',
      }),
    },
    { good: letter({ closing: '感谢您对我市养老工作的关心和支持！\n祝您工作顺利、身体健康' }) },
    { good: letter({ closing: '再次感谢您对我市工作的支持，祝您身体健康，工作顺利' }) },
    {
      good: letter({
        body: '有下列情形的，不予补贴：\n（一）未经验收的。逾期不改的，不再受理，并予公示；\n（二）已停止运营的。\n我局将逐家核查食堂运营情况。',
      }),
    },
    {
      good: letter({
        body: '市政府发布了《\n青阳市社区老年食堂建设三年行动计划，青阳市养老服务条例，实施办法\n》，推动食堂建设。',
      }),
    },
    {
      good: letter({ closing: '感谢您长期以来对我市社区养老服务工作的\n关心和支持！' }),
    },
    // A page broke the sentence.
    {
      good: letter({
        body: '我局将在规划修编时，根据各街道的老人数，\n首先将食堂纳入规划，并积极争取资金。',
      }),
    },
    // The letter is cut off here, or still being written.
    {
      good: '陆春禾代表：\n您提出的建议收悉，现答复如下：\n我局已协调街道，实施提升项目，尽快解决老人就餐',
    },
    // The points stand below each other, and have no marks.
    {
      good: letter({
        body: '一是加强医院建设，新增床位200张\n二是加强人才培养，引进人才32名\n三是加强宣传，举办讲座40场',
      }),
    },
    {
      good: letter({
        body: '首先，加强宣传，提高意识，营造氛围；\n其次，加大投入，完善设施，方便群众；\n最后，强化监管，压实责任。',
      }),
    },
    // Rows of labels.
    {
      good: letter({
        body: '项目名称：供水管网改造，总投资：320万元，建设单位：市水利局\n二、下一步打算\n加强管护。',
      }),
    },
    { good: '我局下一步，将继续加强养护。一是统一思想。五四是青年节，二是走进校园宣讲。' },
    { good: '窗口负责办理现就业人员的社保手续，办理经研究同意的临时用地申请。' },
    { good: '根据《青阳市养犬管理办法》该区域为限养区。学习《条例》这部法规。' },
    { good: '为做好下一步，特别是汛期的工作，本月第三个星期六是宣传日。其一是宣传，其二是执法。' },
    {
      good: '您提出的建议收悉。现答复如下：我局将办理现场勘查，并修订了《办法》（青政办〔2025〕3号）。',
    },
  ],
})

/** 特此函复, 此复 as a paragraph. */
const FORMULA = /^\s*(?:(?:特此|专此)(?:答复|函复|回复|函告|复函|奉复)?|此复|此函)\s*$/u

/** The empty range behind the last character, whatever follows it in the file. */
function behind([, end]: Range): Range {
  return [end, end]
}
