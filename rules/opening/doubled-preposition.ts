import type { Block, BlockRole } from '@replylint/document'
import { defineRule, findAll, letter, message } from '@replylint/engine'

/** 关于《关于, 关于“关于, 关于对《关于: the title brings its own 关于. */
const ABOUT = /关于对?\s?(?=[《“"〈‘「『]\s?(?:关于|对于))/gu
/** 关于对关于…的建议的答复: without quotation marks one of them is enough. */
const ABOUT_AGAIN = /(?<again>关于[对就])(?=关于\p{Script=Han})/gu
/** 现将办理情况现答复如下 */
const NOW_AGAIN = /现[将就][^，。；：,;:]{2,24}(?<again>现)(?=(?:答复|回复|函复|汇报|报告)如下)/gu
/** “关于《关于…的建议》的答复”, “现将关于《关于…的建议》办理情况”, “贵委关于《关于…》”: one's own 关于. */
const OWN_ABOUT = /(?:^|[。！!？?；;，,：:]|[将把局委办厅院校部处室府])$/u
/** “关于《关于…的提案》的征求意见函”: the letter of another body. */
const ITS_LETTER = /^关于\s?[《“][^》”]{4,120}[》”][^，。；,;：:]{0,12}函(?=已|收|悉|[，,]|$)/u
/** 关于《关于加强养老服务的实施意见》落实的建议: the proposal is about a document. */
const DOCUMENT =
  /^关于\s?[《“"〈‘「『][^》”"〉’」』]{4,120}(?:意见|通知|办法|决定|方案|规定|条例|规划|批复|公告|细则|通告|纲要|计划|规则|措施|政策|标准|规程|预案|导则|指南|清单|目录|报告)(?:[（(][^（）()]{1,8}[）)])?[》”"〉’」』]/u
/** …的提案”的提案, …的建议》建议收悉: what it is stands in the title already. “…的建议》建议加快” is a verb. */
const QUOTED =
  /(建议案|建议|提案|议案)\s?[》〉”"」』](?:\s?[（(][^（）()]{1,20}[）)])?\s?(?<again>的\s?\1(?!人|者|案|号|答复|办理|编号|内容)|\1(?=已|收|悉|敬悉|现[将就答]|的(?:答复|回复|复函)|\s?[（(]第|[，,。；;]|$))/gu
/** 关于…的建议的答复的答复 */
const REPLY_AGAIN = /(答复|回复|复函|答复函)(?<again>的\1)$/gu
/** 关于…的建议的建议 without quotation marks. */
const UNQUOTED =
  /的(建议|提案|议案)(?<again>的\1(?!人|者|案|号|答复|办理|编号|内容|质量)|\1(?=已|收悉|悉|敬悉))/gu
/** 您提出的关于……: in a paragraph, the proposal must be told to be one. */
const RAISED_BEFORE = /提出?的?(?:第?\d{1,8}号)?[“《]?关于[^，。；,;]{2,80}$/u
/** “重视人大代表的建议的建议”, “办好代表提出的建议的建议”: one is the subject of the other. */
const SUBJECT = /(?:代表|委员|群众|公众|专家|居民|市民|村民|职工|[您你们]|大家|提出?|反映|合理)$/u
/** 您提出的您提出的, 你们提出的提出的. */
const RAISED = /(?<first>[您你]们?(?:所?提出?的))(?<again>\k<first>|提出的)/gu
/** A title in quotation marks is open at the end: it is cited as it was filed. */
const OPEN_TITLE = /[《“「『][^》”」』]{0,120}$/u

export default defineRule({
  id: 'opening/doubled-preposition',
  severity: 'warning',
  since: '0.1.0',
  docs: {
    zh: {
      summary: '引用建议（提案）名称时不重复“关于”和“的建议”',
      why: '题目里已有“关于……的建议”，外面再加一层便叠床架屋。',
    },
    en: {
      summary: 'A cited proposal does not repeat 关于 and 的建议 around its title',
      why: 'The title already says both.',
    },
    source: '通行写法：“您提出的《关于……的建议》收悉”',
  },
  messages: {
    about: message({
      zh: () => '题目自带“关于”，前面的“关于”重复',
      en: () => 'the title has its own 关于; the one before it is doubled',
    }),
    matter: message<{ matter: string; again: string }>({
      zh: (d) => `题目末尾已有“${d.matter}”，后面的“${d.again}”重复`,
      en: (d) => `the title already ends so; “${d.again}” behind it is doubled`,
    }),
    raised: message<{ again: string }>({
      zh: (d) => `“${d.again}”重复`,
      en: (d) => `“${d.again}” is said twice`,
    }),
  },
  fixable: 'suggest',
  create({ report }) {
    return {
      block(block) {
        if (!CITING.has(block.role)) return
        for (const [from, to] of doubledAbout(block)) {
          const range = block.source(from, to)
          report(range, 'about', {}, { suggestions: [{ range, text: '' }] })
        }
        for (const [from, to] of doubledMatter(block)) {
          const range = block.source(from, to)
          const again = block.text.slice(from, to)
          report(
            range,
            'matter',
            { matter: again.slice(-2), again },
            { suggestions: [{ range, text: '' }] },
          )
        }
        for (const [from, to] of againOf(block, ABOUT_AGAIN)) {
          const range = block.source(from, to)
          report(range, 'about', {}, { suggestions: [{ range, text: '' }] })
        }
        for (const [from, to] of RAISED_AGAIN.flatMap((again) => againOf(block, again))) {
          const range = block.source(from, to)
          const again = block.text.slice(from, to)
          report(range, 'raised', { again }, { suggestions: [{ range, text: '' }] })
        }
      },
    }
  },
  examples: [
    {
      bad: letter({
        opening: '您提出的[[关于]]《关于加快社区老年食堂建设的建议》[[的建议]]收悉，现答复如下：',
      }),
      fixed: letter({ opening: '您提出的《关于加快社区老年食堂建设的建议》收悉，现答复如下：' }),
    },
    {
      bad: letter({
        opening: '您提出的“关于加快社区老年食堂建设的提案”[[的提案]]交由我局办理,现答复如下:',
      }),
      fixed: letter({
        opening: '您提出的“关于加快社区老年食堂建设的提案”交由我局办理,现答复如下:',
      }),
    },
    {
      bad: letter({
        opening: '您提出的《加快社区老年食堂建设的建议》（第57号）[[建议]]已收悉，现答复如下：',
      }),
      fixed: letter({
        opening: '您提出的《加快社区老年食堂建设的建议》（第57号）已收悉，现答复如下：',
      }),
    },
    {
      bad: letter({ opening: '您提出的关于加快社区食堂建设的建议[[的建议]]收悉，现答复如下：' }),
      fixed: letter({ opening: '您提出的关于加快社区食堂建设的建议收悉，现答复如下：' }),
    },
    {
      bad: letter({ opening: '您提出的[[您提出的]]关于加快社区食堂建设的建议收悉，现答复如下：' }),
      fixed: letter({ opening: '您提出的关于加快社区食堂建设的建议收悉，现答复如下：' }),
    },
    {
      bad: letter({ title: '关于《关于加快社区食堂建设的建议》[[的建议]]的答复' }),
      fixed: letter({ title: '关于《关于加快社区食堂建设的建议》的答复' }),
    },
    {
      bad: letter({ title: '[[关于对]]关于加快社区食堂建设的建议的答复' }),
      fixed: letter({ title: '关于加快社区食堂建设的建议的答复' }),
    },
    {
      bad: letter({ opening: '您提出的建议收悉。现将有关情况[[现]]答复如下：' }),
      fixed: letter({ opening: '您提出的建议收悉。现将有关情况答复如下：' }),
    },
    {
      bad: letter({
        opening: '您提出的[[关于对]]《关于加快社区食堂建设的建议》收悉，现答复如下：',
      }),
      fixed: letter({ opening: '您提出的《关于加快社区食堂建设的建议》收悉，现答复如下：' }),
    },
    {
      bad: letter({ title: '关于“关于加快社区食堂建设的提案”[[提案]]的答复' }),
      fixed: letter({ title: '关于“关于加快社区食堂建设的提案”的答复' }),
    },
    {
      bad: letter({ title: '关于加快社区食堂建设的建议的答复[[的答复]]' }),
      fixed: letter({ title: '关于加快社区食堂建设的建议的答复' }),
    },
    {
      bad: '我局对您提出的[[关于]]《关于加快社区食堂建设的建议》[[的建议]]高度重视，专题研究。',
      fixed: '我局对您提出的《关于加快社区食堂建设的建议》高度重视，专题研究。',
    },
    { good: '我局关于《关于加快社区食堂建设的建议》的办理情况，已报市政府。' },
    { good: '您提出的关于落实《关于推进养老服务的实施意见》的建议，我局高度重视。' },
    { good: letter({ title: '关于对《关于加快社区食堂建设的建议》的答复' }) },
    { good: letter({ opening: '您提出的建议收悉。现将有关情况说明，现答复如下：' }) },
    { good: letter() },
    // The letter's own 关于 stands before the title of the proposal.
    { good: letter({ title: '关于《关于加快社区食堂建设的建议》的答复' }) },
    {
      good: letter({
        opening: '您的来信收悉。现将关于《关于加快社区食堂建设的建议》办理情况答复如下：',
      }),
    },
    {
      good: letter({ opening: '关于您提出的《关于加快社区食堂建设的建议》，现答复如下：' }),
    },
    {
      good: letter({
        opening: '您提出的关于《关于推进养老服务的实施意见》落实问题的建议收悉，现答复如下：',
      }),
    },
    // 建议 is a verb here.
    {
      good: letter({
        opening:
          '您提出的《关于加快社区食堂建设的建议》建议由街道管理食堂，我局已收悉，现答复如下：',
      }),
    },
    { good: letter({ opening: '您提出的关于重视人大代表的建议的建议收悉，现答复如下：' }) },
    { good: letter({ opening: '您提出的关于办好代表提出的建议的建议收悉，现答复如下：' }) },
    {
      good: letter({
        opening: '贵局关于《关于加快社区食堂建设的建议》征求意见的函收悉，现函复如下：',
      }),
    },
    {
      good: letter({
        opening: '您反映的关于《关于调整公交线路的通告》引发的问题收悉，现答复如下：',
      }),
    },
    // The title asks, the document is of another kind: 《…的建议》提案.
    {
      good: letter({ opening: '您提出的《关于加快社区老年食堂建设的建议》提案收悉，现答复如下：' }),
    },
    { good: letter({ opening: '您提出的关于“加快社区老年食堂建设”的建议收悉，现答复如下：' }) },
    { good: letter({ opening: '您提出的关于加快社区老年食堂建设的建议收悉，现答复如下：' }) },
    {
      good: letter({
        opening: '《关于加快社区老年食堂建设的建议》建议人陆春禾代表：您的建议收悉，现答复如下：',
      }),
    },
  ],
})

/** Where proposals are cited; in a letter without an opening, that is its first paragraph. */
const CITING: ReadonlySet<BlockRole> = new Set<BlockRole>(['opening', 'title', 'paragraph'])
const RAISED_AGAIN = [RAISED, NOW_AGAIN, REPLY_AGAIN]

type Place = readonly [from: number, to: number]

/** Titles of proposals stand at the beginning; in a run-together letter the opening is long. */
function leadOf({ text }: Block): string {
  return text.slice(0, 600)
}

function doubledAbout(block: Block): Place[] {
  const lead = leadOf(block)
  return findAll(lead, ABOUT)
    .filter(({ 0: again, index }) => {
      const behind = lead.slice(index, index + 150)
      if (DOCUMENT.test(behind) || ITS_LETTER.test(behind)) return false
      const before = lead.slice(Math.max(0, index - 12), index).trimEnd()
      // “关于对《关于……的建议》的答复”: a title, or one that is told again.
      const raised = /(?:提出?|[您你]们?|提交|反映)的?(?:第?\d{1,8}号)?$/u.test(before)
      return block.role === 'opening' && !again.startsWith('关于对')
        ? !OWN_ABOUT.test(before)
        : raised
    })
    .map(({ 0: again, index }) => [index, index + again.trimEnd().length])
}

function doubledMatter(block: Block): Place[] {
  const lead = leadOf(block)
  const unquoted = againOf(block, UNQUOTED).filter(([from]) => {
    const before = lead.slice(Math.max(0, from - 130), from - 3)
    if (block.role === 'paragraph' && !RAISED_BEFORE.test(before)) return false
    return !SUBJECT.test(before) && !OPEN_TITLE.test(before)
  })
  return [...againOf(block, QUOTED), ...unquoted]
}

function againOf(block: Block, expression: RegExp): Place[] {
  return findAll(leadOf(block), expression).map((found) => {
    const end = found.index + found[0].length
    return [end - (found.groups?.again?.length ?? 0), end]
  })
}
