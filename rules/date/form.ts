import type { Block, ReplyDocument, Sentence } from '@replylint/document'
import { defineRule, findAll, letter, message } from '@replylint/engine'

export default defineRule({
  id: 'date/form',
  severity: 'warning',
  since: '0.1.0',
  docs: {
    zh: {
      summary: '成文日期写法规范：年份写全，不编虚位，用“年月日”；汉字年份的零写“〇”',
      why: '成文日期是公文生效的时间，国家标准规定用阿拉伯数字把年、月、日标全，年份标全称，月、日不编虚位。',
    },
    en: {
      summary: 'The date of the letter has a full year, 年月日 and no leading zeros',
      why: 'The letter takes effect on its date; the standard fixes how it is written.',
    },
    source: 'GB/T 9704—2012 7.3.5.4；GB/T 15835—2011 5.2.5',
  },
  options: {
    defaults: { page: false },
    schema: {
      page: { type: 'boolean', description: '网页常按自己的格式印日期：补零、分隔符等只作提示' },
    },
  },
  messages: {
    padded: message<{ raw: string; right: string }>({
      zh: (d) => `成文日期“${d.raw}”月、日不编虚位，应为“${d.right}”`,
      en: (d) => `“${d.raw}” has a leading zero; write “${d.right}”`,
    }),
    shortYear: message<{ raw: string; right: string }>({
      zh: (d) => `成文日期“${d.raw}”年份应写全称“${d.right}”`,
      en: (d) => `“${d.raw}” needs its whole year: “${d.right}”`,
    }),
    separator: message<{ raw: string; right: string }>({
      zh: (d) => `成文日期“${d.raw}”应写作“${d.right}”`,
      en: (d) => `“${d.raw}” should be written “${d.right}”`,
    }),
    dayUnit: message<{ raw: string; right: string }>({
      zh: (d) => `成文日期“${d.raw}”的“号”应为“日”`,
      en: (d) => `“${d.raw}” has 号 where the standard asks for 日`,
    }),
    noDay: message<{ raw: string }>({
      zh: (d) => `成文日期“${d.raw}”只有年、月，缺“日”`,
      en: (d) => `“${d.raw}” lacks its day`,
    }),
    zero: message<{ raw: string; zero: string; right: string }>({
      zh: (d) => `“${d.raw}”中的“${d.zero}”应为“〇”，写作“${d.right}”`,
      en: (d) => `“${d.zero}” in “${d.raw}” should be 〇: “${d.right}”`,
    }),
  },
  fixable: 'suggest',
  create({ report, options }) {
    const printed = options.page ? ({ severity: 'info' } as const) : {}
    let signed: Block | undefined
    const checkZeros = (sentence: Sentence) => {
      const { text, block } = sentence
      for (const found of findAll(text, CHINESE_YEAR)) {
        const zero = (block === signed ? ANY_ZERO : WRONG_ZERO).exec(found[0])?.[0]
        if (zero === undefined || isInTitle(text, found.index)) continue
        const right = found[0].replace(EACH_ZERO, '〇')
        const range = sentence.source(found.index, found.index + found[0].length)
        const suggestions = [{ range, text: right }]
        // “到一九九○年”: older documents had no 〇 to print, and letters copy from them.
        const severity = zero === '○' && block !== signed ? 'info' : 'warning'
        report(range, 'zero', { raw: found[0], zero, right }, { suggestions, severity })
      }
    }
    return {
      document(document) {
        signed = document.parts.date
        if (signed === undefined) return
        if (isWithoutDay(signed, document)) {
          return report(signed.range, 'noDay', { raw: signed.text }, printed)
        }
        const slip = slipOf(signed, document)
        if (slip === undefined) return
        const { kind, right, at } = slip
        const raw = signed.text.slice(...at)
        const range = signed.source(...at)
        report(range, kind, { raw, right }, { suggestions: [{ range, text: right }], ...printed })
      },
      sentence(sentence) {
        if (sentence.text.includes('年')) checkZeros(sentence)
      },
    }
  },
  examples: [
    {
      bad: letter({ date: '[[2025年06月07日]]' }),
      fixed: letter({ date: '2025年6月7日' }),
    },
    // As a body signed it in 2012: “二○一二年六月十四日”.
    {
      bad: letter({ date: '[[二○一二年]]六月十四日' }),
      fixed: letter({ date: '二〇一二年六月十四日' }),
    },
    { bad: letter({ date: '[[二0一二年]]六月十四日' }) },
    { bad: letter({ date: '[[二零二五年]]六月十七日' }) },
    {
      bad: letter({ body: '条例自[[二00八年]]三月一日起施行。' }),
      fixed: letter({ body: '条例自二〇〇八年三月一日起施行。' }),
    },
    { bad: letter({ date: '[[25年6月17日]]' }), fixed: letter({ date: '2025年6月17日' }) },
    { bad: letter({ date: '[[2025.6.17]]' }), fixed: letter({ date: '2025年6月17日' }) },
    { bad: letter({ date: '[[2025-06-07]]' }), fixed: letter({ date: '2025年6月7日' }) },
    { bad: letter({ date: '[[2025/6/17]]' }) },
    { bad: letter({ date: '[[2025年6月17号]]' }), fixed: letter({ date: '2025年6月17日' }) },
    { bad: letter({ date: '[[2025 年 06 月 17 日]]' }), fixed: letter({ date: '2025年6月17日' }) },
    { bad: letter({ date: '[[2025年6月]]' }) },
    { good: letter({ date: '2025年10月20日' }) },
    // The older way, still in use.
    { good: letter({ date: '二〇二五年六月十七日' }) },
    { good: letter({ date: '（2025年6月17日）' }) },
    // A draft: the day is filled in by hand.
    { good: letter({ date: '2025年   月   日' }) },
    { good: letter({ date: '2025年6月  日' }) },
    // Other dates of the letter are free.
    {
      good: letter({ body: '系统2025-06-07上线，2025年06月07日试运行，25年6月建成，5月9号验收。' }),
    },
    // 零 is common in running text, and a title is quoted as it was printed.
    { good: letter({ body: '自二零零七年起施行；《关于二○一二年工作的意见》已修订。' }) },
    { good: letter({ body: '投资一千零二十年期贷款，二百年古树，一九九八年建成。' }) },
    // The day a web page was put up, and the date of a form.
    { good: letter({ date: null, openness: null, copyTo: '发布日期：2025-06-07' }) },
  ],
})

/** 一九〇八, 二○一二, 二00八: four figures, the first of them Chinese. */
const CHINESE_YEAR =
  /(?<![\d０-９〇○零一二三四五六七八九十百千万第])(?:一[八九]|二[〇○◯零0０OoＯОо])[〇○◯零0０OoＯОо一二三四五六七八九]{2}年/gu
/** A circle, a figure or a letter. */
const WRONG_ZERO = /[○◯0０OoＯОо]/u
/** 零 is for quantities; in running text both are seen. */
const ANY_ZERO = /[○◯零0０OoＯОо]/u
const EACH_ZERO = /[○◯零0０OoＯОо]/gu

/** How far back the 《 of a title is looked for. */
const REACH = 60

/** Between 《 and 》. */
function isInTitle(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - REACH), at)
  return before.lastIndexOf('《') > before.lastIndexOf('》')
}

const WITH_UNITS =
  /^[（(]?(?<date>(?<y>\d{2}|(?:19|20)\d{2})年(?<m>\d{1,2})月(?<d>\d{1,2})(?<unit>[日号]))[）)]?(?: ?[(][盖公印]?章[)])?$/u
const WITH_MARKS =
  /^[（(]?(?<date>(?<y>(?:19|20)\d{2})(?<mark>[-./]) ?(?<m>\d{1,2})\k<mark> ?(?<d>\d{1,2}))[）)]?$/u

interface Slip {
  readonly kind: 'padded' | 'shortYear' | 'separator' | 'dayUnit'
  readonly right: string
  /** UTF-16 offsets in the block's text. */
  readonly at: readonly [number, number]
}

function slipOf(block: Block, document: ReplyDocument): Slip | undefined {
  // Full-width figures and marks keep their offsets.
  const text = block.text.normalize('NFKC')
  if (text.length !== block.text.length) return undefined
  const groups = WITH_UNITS.exec(text)?.groups ?? WITH_MARKS.exec(text)?.groups
  if (groups === undefined) return undefined
  const { date = '', y = '', m = '', d = '', mark, unit } = groups
  const [year, month, day] = [Number(y.length === 2 ? `20${y}` : y), Number(m), Number(d)]
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined
  const from = text.indexOf(date)
  const slip = { right: `${year}年${month}月${day}日`, at: [from, from + date.length] as const }
  if (mark !== undefined)
    // Elsewhere “2025-06-07” is the day a web page was put up.
    return isBelowSignature(block, document) ? { kind: 'separator', ...slip } : undefined
  if (y.length === 2) return { kind: 'shortYear', ...slip }
  if (/^0/u.test(m) || /^0/u.test(d)) return { kind: 'padded', ...slip }
  return unit === '号' ? { kind: 'dayUnit', ...slip } : undefined
}

/** “2025年6月”; a draft that leaves room for the day has its 日. */
function isWithoutDay(block: Block, document: ReplyDocument): boolean {
  const { blocks } = document
  // “2025年6月⏎17日”: the line breaks before the day.
  if (/^[\d０-９一二三]/u.test(blocks[blocks.indexOf(block) + 1]?.text ?? '')) return false
  return (
    /^(?:[\d０-９]{4}|[一二〇○零三四五六七八九]{4})年[\d０-９一二三四五六七八九十]{1,2}月$/u.test(
      block.text,
    ) && isBelowSignature(block, document)
  )
}

function isBelowSignature(block: Block, { blocks, kind }: ReplyDocument): boolean {
  return kind !== 'form' && blocks[blocks.indexOf(block) - 1]?.role === 'signature'
}
