import type { Block, ReplyDocument } from '@replylint/document'
import { defineRule, letter, message } from '@replylint/engine'
import { ownMarks } from './own-marks.ts'

/** 尊敬的陆春禾代表, 马青等委员；, 尚路鹏（等4位）代表。: with nothing, or another mark. */
const ADDRESSED = /(?:代表|委员|代表们|委员们|同志|先生|女士|[名位]|[）)])([，,。；;、.]?)$/u
/** 青阳市民政局答复林之远代表⏎《……的建议》 is a title. */
const TITLED = /答复|回复|函复|复函|办理|采纳|落实|走访|面商|关于|^致/u
/** 民进青阳市委员会, 柳河镇代表团 above “贵会提出的……”. */
const GROUP =
  /^\s*(?:(?:民革|民盟|民建|民进|农工党?|致公党?|九三学社|台盟|共青团|政协)[\p{Script=Han}]{0,16}(?:委|会|支部|总支|小组)|[\p{Script=Han}]{2,16}(?:代表团|代表小组|工商联|妇联|侨联|界别))([，,。；;、.]?)$/u
/** 现答复如下, 现将办理情况函告如下； */
const LEAD_IN =
  /(?:答复|回复|函复|复函|批复|函告|告知|反馈|说明|汇报|报告|情况|意见|措施|原因|做法|理由)如下([，,。；;、.]?)$/u
/** 现答复如下 一、…: a page that lost its line break. */
const RUN_ON =
  /(?:答复|回复|函复|复函|函告)如下([，,；;、]?)(?=\s*(?:[一二三四五六七八九]、|[（(]一[）)]|1[.．、])|\s+(?:首先|近年来|目前|感谢|您|我))/u
/** 现答复如下⏎近年来…: a new line follows, and no 意见 that 如下 belongs to. */
const BROKEN =
  /(?:答复|回复|函复|复函|函告)如下([，,；;、]?)(?=[\p{Script=Han}\d])(?!意见|情况|建议|内容|措施|事项|问题|理由|说明|材料|[一二两三四五六七八九几]|\d{1,2}[个点项条])/u

export default defineRule({
  id: 'punctuation/missing-colon',
  severity: 'warning',
  since: '0.1.0',
  docs: {
    zh: {
      summary: '称谓之后、“答复如下”之后用冒号',
      why: '冒号提示下文：称谓后的冒号把话引给对方，“答复如下”后的冒号引出答复。',
    },
    en: {
      summary: 'A colon follows the salutation and 答复如下',
      why: 'The colon leads in what follows: the letter itself, and the answer.',
    },
    source: 'GB/T 15834—2011 4.7.3.1、4.7.3.4；GB/T 9704—2012 7.3.2',
  },
  messages: {
    salutation: message<{ name: string }>({
      zh: (d) => `称谓“${d.name}”后缺冒号`,
      en: (d) => `no colon after the salutation “${d.name}”`,
    }),
    salutationMark: message<{ name: string; mark: string }>({
      zh: (d) => `称谓“${d.name}”后的“${d.mark}”应为冒号`,
      en: (d) => `“${d.mark}” after the salutation “${d.name}” should be a colon`,
    }),
    leadIn: message<{ words: string }>({
      zh: (d) => `“${d.words}”后缺冒号`,
      en: (d) => `no colon after “${d.words}”`,
    }),
    leadInMark: message<{ words: string; mark: string }>({
      zh: (d) => `“${d.words}”后的“${d.mark}”宜为冒号`,
      en: (d) => `“${d.mark}” after “${d.words}” is better a colon`,
    }),
  },
  fixable: 'fix',
  create({ report }) {
    let colon = '：'
    return {
      document(document) {
        colon = ownMarks(document).colon
        const { salutation } = document.parts
        if (salutation !== undefined && !TITLED.test(salutation.text))
          reportAddressee(salutation, ADDRESSED)
        for (const [at, block] of document.blocks.entries()) {
          const next = document.blocks[at + 1]
          if (salutation === undefined && next?.role === 'opening' && /^\s*[贵你]/u.test(next.text))
            reportAddressee(block, GROUP)
          if (block.role !== 'opening' && block.role !== 'paragraph') continue
          if (!block.text.includes('如下')) continue
          for (const leadIn of leadInsOf(document, at, block)) reportLeadIn(block, leadIn)
        }
      },
    }

    function reportAddressee(block: Block, pattern: RegExp): void {
      const text = block.text.trimEnd()
      const found = pattern.exec(text)
      if (found === null || text.length > 300) return
      const mark = found[1] ?? ''
      const end = text.length
      const bare = text.slice(0, end - mark.length).trim()
      const name = bare.length > 12 ? `……${bare.slice(-10)}` : bare
      const fix = { range: place(block, end - mark.length, end), text: colon }
      const range = block.source(end - mark.length - Math.min(bare.length, 4), end)
      if (mark === '') report(range, 'salutation', { name }, { fix })
      else report(range, 'salutationMark', { name, mark }, { fix })
    }

    function reportLeadIn(block: Block, { words, mark, end }: LeadIn): void {
      const fix = { range: place(block, end - mark.length, end), text: colon }
      const range = block.source(end - mark.length - words.length, end)
      if (mark === '') report(range, 'leadIn', { words }, { fix })
      // “现答复如下。” says that the answer follows, and stops: official papers write so, too.
      else if (mark === '。')
        report(range, 'leadInMark', { words, mark }, { severity: 'info', suggestions: [fix] })
      else report(range, 'leadInMark', { words, mark }, { fix })
    }
  },
  examples: [
    {
      bad: letter({ salutation: '尊敬的陆[[春禾代表]]' }),
      fixed: letter({ salutation: '尊敬的陆春禾代表：' }),
    },
    {
      bad: letter({ salutation: '陆春禾、林[[之远委员，]]' }),
      fixed: letter({ salutation: '陆春禾、林之远委员：' }),
    },
    {
      bad: letter({
        salutation: '民进青阳[[市委员会，]]',
        opening: '贵会提出的《关于加快社区老年食堂建设的提案》收悉，现答复如下：',
      }),
      fixed: letter({
        salutation: '民进青阳市委员会：',
        opening: '贵会提出的《关于加快社区老年食堂建设的提案》收悉，现答复如下：',
      }),
    },
    {
      bad: letter({ opening: '您提出的《关于加快社区老年食堂建设的建议》收悉，现[[答复如下]]' }),
      fixed: letter({ opening: '您提出的《关于加快社区老年食堂建设的建议》收悉，现答复如下：' }),
    },
    {
      bad: letter({ opening: '您提出的《关于加快社区老年食堂建设的建议》收悉，现[[答复如下；]]' }),
      fixed: letter({ opening: '您提出的《关于加快社区老年食堂建设的建议》收悉，现答复如下：' }),
    },
    {
      bad: letter({ opening: '您提出的《关于加快社区老年食堂建设的建议》收悉，现[[答复如下。]]' }),
      fixed: letter({ opening: '您提出的《关于加快社区老年食堂建设的建议》收悉，现答复如下：' }),
    },
    {
      bad: letter({
        opening: '您提出的建议收悉，现[[答复如下]]\n我市现有社区老年食堂42家，覆盖全部街道。',
      }),
      fixed: letter({
        opening: '您提出的建议收悉，现答复如下：\n我市现有社区老年食堂42家，覆盖全部街道。',
      }),
    },
    { good: letter() },
    { good: letter({ salutation: '尊敬的陆春禾代表，您好：' }) },
    { good: letter({ salutation: '陆春禾代表:' }) },
    { good: '青阳市民政局答复陆春禾代表\n《关于加快社区老年食堂建设的建议》\n' },
    // 如下 is an attribute here.
    { good: letter({ opening: '您提出的建议收悉，我局将重点做好如下几项工作。' }) },
    { good: letter({ opening: '您提出的建议收悉，经研究，答复如下\n意见，供您参考。' }) },
    { good: letter({ body: '主要原因如下\n一是场地不足。\n二是经费紧张。' }) },
    // A heading has no mark.
    { good: letter({ body: '一、有关情况如下\n全市已建成社区老年食堂42家，覆盖全部街道。' }) },
  ],
})

/** 答复如下 without its colon; the other mark that stands there is '' where none does. */
interface LeadIn {
  readonly words: string
  readonly mark: string
  /** UTF-16 offset behind words and mark in the block's text. */
  readonly end: number
}

function leadInsOf(document: ReplyDocument, at: number, block: Block): LeadIn[] {
  const found: LeadIn[] = []
  const add = (match: RegExpExecArray): void => {
    const mark = match[1] ?? ''
    const words = match[0].slice(0, match[0].length - mark.length)
    found.push({ words, mark, end: match.index + match[0].length })
  }
  const last = leadsOn(document, at) ? LEAD_IN.exec(block.text.trimEnd()) : null
  // “主要原因如下” and “有关情况如下” alone may be headings without a number.
  if (last !== null && (last.input.length >= 10 || /[答回函复批]复|函告/u.test(last.input)))
    add(last)
  const runOn = RUN_ON.exec(block.text)
  if (runOn !== null) add(runOn)
  const broken = BROKEN.exec(block.text)
  if (broken !== null) {
    const end = broken.index + broken[0].length
    if (document.text.slice(...block.source(end - 1, end + 1)).includes('\n')) add(broken)
  }
  return found
}

/** An empty range stands behind the last character, whatever follows it in the file. */
function place(block: Block, from: number, to: number): readonly [number, number] {
  if (to > from) return block.source(from, to)
  const [, end] = block.source(from - 1, from)
  return [end, end]
}

/** Something follows that can be led in: the letter is not cut off or half written here. */
function leadsOn({ blocks }: ReplyDocument, at: number): boolean {
  const next = blocks[at + 1]?.role
  return next === 'paragraph' || next === 'heading'
}
