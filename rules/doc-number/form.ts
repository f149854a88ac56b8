import type { DocNumber, Range } from '@replylint/document'
import { defineRule, type Edit, letter, message, type Severity } from '@replylint/engine'

/** A year with a letter or a circle for its zero: 〔2O25〕. */
const ODD_YEAR =
  /[〔[【(（［﹝〖]\s?(?<year>\d{0,3}[OoОо〇○][\dOoОо〇○]{0,3})\s?年?[〕\]】)）］﹞〗]/u
const NO_CODES: readonly string[] = []

export default defineRule({
  id: 'doc-number/form',
  severity: 'warning',
  since: '0.1.0',
  docs: {
    zh: {
      summary: '发文字号的年份用六角括号，序号不加“第”、不编虚位',
      why: '发文字号是公文的身份，写法不规范便不好登记、检索和引用。',
    },
    en: {
      summary: 'A document number has its year in 〔〕 and a plain number',
      why: 'The number identifies the document; odd forms are hard to file, find and cite.',
    },
    source: 'GB/T 9704—2012 7.2.5',
  },
  options: {
    defaults: { docNumberCodes: NO_CODES },
    schema: {
      docNumberCodes: {
        type: 'array',
        items: { type: 'string' },
        description: '本单位的机关代字，如“青民函”；给出后，发文字号用了别的代字会提示',
      },
    },
  },
  messages: {
    brackets: message<{ wrong: string; right: string }>({
      zh: (d) => `年份“${d.wrong}”应用六角括号：“${d.right}”`,
      en: (d) => `the year “${d.wrong}” belongs in hexagonal brackets: “${d.right}”`,
    }),
    number: message<{ raw: string }>({
      zh: (d) => `发文字号“${d.raw}”缺少序号`,
      en: (d) => `the document number “${d.raw}” has no serial number`,
    }),
    year: message<{ raw: string }>({
      zh: (d) => `发文字号“${d.raw}”缺少年份`,
      en: (d) => `the document number “${d.raw}” has no year`,
    }),
    shortYear: message<{ year: string }>({
      zh: (d) => `年份“${d.year}”应写四位数字`,
      en: (d) => `the year “${d.year}” is written with four figures`,
    }),
    ordinal: message<{ raw: string }>({
      zh: (d) => `“${d.raw}”的序号前不加“第”`,
      en: (d) => `remove 第 before the number of “${d.raw}”`,
    }),
    zero: message<{ number: string }>({
      zh: (d) => `序号“${d.number}”不编虚位`,
      en: (d) => `drop the leading zero of “${d.number}”`,
    }),
    mark: message<{ raw: string }>({
      zh: (d) => `发文字号“${d.raw}”末尾缺“号”`,
      en: (d) => `the document number “${d.raw}” does not end in 号`,
    }),
    digits: message<{ year: string; right: string }>({
      zh: (d) => `年份“${d.year}”的零应为数字：“${d.right}”`,
      en: (d) => `the zero of the year “${d.year}” is no figure: “${d.right}”`,
    }),
    code: message<{ code: string; codes: string }>({
      zh: (d) => `代字“${d.code}”不是本单位的“${d.codes}”`,
      en: (d) => `the code “${d.code}” is not one of the office's own (“${d.codes}”)`,
    }),
  },
  fixable: 'fix',
  create({ report, options }) {
    return {
      docNumber(docNumber) {
        const { raw, number, own, enclosed, range, at } = docNumber
        const severity: Severity = own ? 'error' : 'warning'
        if (own && isForeign(docNumber.code, options.docNumberCodes)) {
          const codes = options.docNumberCodes.slice(0, 3).join('、')
          report(range, 'code', { code: docNumber.code, codes })
        }
        if (at.year === undefined) {
          report(range, 'year', { raw })
          return
        }
        reportYear(docNumber, at.year)
        if (number === '' || number === '来信') report(range, 'number', { raw }, { severity })
        if (at.ordinal !== undefined) {
          report(range, 'ordinal', { raw }, { suggestions: [{ range: at.ordinal, text: '' }] })
        }
        if (/^0\d/u.test(number)) report(range, 'zero', { number })
        if (/[\d０-９]$/u.test(raw) && (own || enclosed)) {
          const end: Edit = { range: [range[1], range[1]], text: '号' }
          report(range, 'mark', { raw }, { suggestions: [end] })
        }
      },
    }

    function reportYear(docNumber: DocNumber, place: Range): void {
      const { year, own } = docNumber
      const severity: Severity = own ? 'error' : 'warning'
      const odd = ODD_YEAR.exec(docNumber.raw)?.groups?.year
      if (odd !== undefined) {
        report(place, 'digits', { year: odd, right: year }, { severity })
        return
      }
      const brackets = bracketEdit(docNumber)
      if (brackets !== undefined) {
        const wrong = docNumber.brackets[0] + yearAsWritten(docNumber) + docNumber.brackets[1]
        // “会议纪要(2018)119号”: a person knows whether the cited number is printed so.
        const edit = own ? { fix: brackets } : { suggestions: [brackets] }
        // “国办发(1985)49号”: GB/T 9704 asks for 〔〕 since its edition of 1999.
        const weight = !own && Number(year) < 2000 ? 'info' : severity
        report(place, 'brackets', { wrong, right: `〔${year}〕` }, { severity: weight, ...edit })
      }
      if (year.length !== 4) report(place, 'shortYear', { year })
    }
  },
  examples: [
    {
      bad: letter({ docNumber: '青民函[[【2025】]]18号' }),
      fixed: letter({ docNumber: '青民函〔2025〕18号' }),
    },
    {
      bad: letter({ docNumber: '青民函[[[2025]]]18号' }),
      fixed: letter({ docNumber: '青民函〔2025〕18号' }),
    },
    {
      bad: letter({ docNumber: '青民函[[(2025)]]18号' }),
      fixed: letter({ docNumber: '青民函〔2025〕18号' }),
    },
    {
      bad: letter({ body: '根据市政府会议纪要[[（2024）]]19号要求，食堂由街道管理。' }),
      fixed: letter({ body: '根据市政府会议纪要〔2024〕19号要求，食堂由街道管理。' }),
    },
    { bad: letter({ docNumber: '[[青民函〔2025〕号]]' }) },
    { bad: letter({ docNumber: '[[湘教提复字〔2019〕来信号]]B类', category: null }) },
    { bad: letter({ docNumber: '[[青民函14号]]' }) },
    { bad: letter({ docNumber: '青民函[[〔25〕]]18号' }) },
    { bad: letter({ docNumber: '青民函[[〔20255〕]]18号' }) },
    {
      bad: letter({ docNumber: '青民函[[〔2025年〕]]18号' }),
      fixed: letter({ docNumber: '青民函〔2025〕18号' }),
    },
    {
      bad: letter({ body: '按照《关于推进社区食堂建设的意见》（[[民发〔2023〕15]]）建设。' }),
      fixed: letter({ body: '按照《关于推进社区食堂建设的意见》（民发〔2023〕15号）建设。' }),
    },
    {
      bad: letter({ docNumber: '[[（民政局）提案字〔2025〕第8号]]' }),
      fixed: letter({ docNumber: '（民政局）提案字〔2025〕8号' }),
    },
    { bad: letter({ docNumber: '[[青民函〔2025〕008号]]' }) },
    {
      bad: letter({ docNumber: '[[青民函〔2025〕18]]' }),
      fixed: letter({ docNumber: '青民函〔2025〕18号' }),
    },
    { bad: letter({ docNumber: '青民函[[〔2O25〕]]18号' }) },
    { bad: letter({ body: '根据《方案》（青民发[[〔2〇24〕]]5号）要求，食堂由街道管理。' }) },
    {
      bad: letter({ docNumber: '[[青教函〔2025〕18号]]' }),
      options: { docNumberCodes: ['青民函', '青民复'] },
    },
    { good: letter(), options: { docNumberCodes: ['青民函', '青民复'] } },
    { good: letter({ docNumber: '青政字〔2012〕30-17号' }) },
    // Orders, announcements, title deeds and plots have numbers of their own kind.
    { good: letter({ body: '根据主席令〔2018〕第16号，食堂由街道管理。' }) },
    { good: letter({ body: '该地块已办理青国用（2012）第0034号土地证。' }) },
    { good: letter({ body: '青阳（2024）12号地块用于建设食堂，详见纪要〔2024〕第5期。' }) },
    {
      good: letter({ body: '市人大常委会公告〔十六届〕第四十九号已公布，编号：（2024）0012号。' }),
    },
    { good: letter({ body: '交办单〔2024〕第57号已收到，概算编号为青财审（2024）012号。' }) },
    {
      good: letter({
        body: '印发《意见》（民发〔2023〕15、16号），按《纪要》（〔2023〕15）建设。',
      }),
    },
    // A court's case number has round brackets and its code behind them.
    { good: letter({ body: '依照（2023）闽02民终123号判决，该路段由业主管理。' }) },
    { good: letter({ body: '不动产权证号为粤（2019）青阳市不动产权第0001234号。' }) },
    { good: letter({ body: '该标准为《社区食堂管理规范》（GB/T 9704—2012），第263号令已公布。' }) },
    {
      good: letter({
        body: '根据《关于印发实施方案的通知》（青民〔2024〕19号）要求，食堂由街道管理。',
      }),
    },
  ],
})

/** 〔〕 for the brackets that are there; undefined when they are right. */
function bracketEdit(docNumber: DocNumber): Edit | undefined {
  const { brackets, year, at } = docNumber
  if (at.year === undefined) return undefined
  if (brackets === '〔〕' && yearAsWritten(docNumber) === year) return undefined
  const [start, end] = at.year
  if (end - start !== year.length + 2) return { range: at.year, text: `〔${year}〕` }
  return { range: [start, start + 1], text: '〔', also: [{ range: [end - 1, end], text: '〕' }] }
}

/** 2025, or the 2025年 of 〔2025年〕. */
function yearAsWritten({ raw, year }: DocNumber): string {
  return /[〔[【(（［﹝〖]\s?\d{4}\s?年/u.test(raw) ? `${year}年` : year
}

/** The office has told its codes, and this is none of them. */
function isForeign(code: string, codes: readonly string[]): boolean {
  return codes.length > 0 && !codes.includes(code.replace(/\s/gu, ''))
}
