import type { Citation, Range } from '@replylint/document'
import { defineRule, letter, message } from '@replylint/engine'

/** Shorter titles name many documents: 《实施方案》. */
const SHORTEST = 8
/** 青民〔2024〕19号, in any brackets. */
const NUMBER =
  /^(?<code>.{1,20}?)\s?[〔[【（(［﹝〖]\s?(?<year>\d{4})\s?[〕\]】)）］﹞〗]\s?第?\s?0*(?<serial>\d{1,5})\s?号$/u
/** A document by itself; a number is of one such, whatever plans and rules it issues. */
const COVER = /关于.+的(?:通知|批复|通报|决定|函)$/u

/** 《关于下达养老服务补助资金的通知》 is issued several times a year under the same title. */
const SERIAL = /下达|拨付|资金|任免|任命|公布|名单|预算|计划的/u

export default defineRule({
  id: 'doc-number/inconsistent',
  severity: 'warning',
  since: '0.1.0',
  docs: {
    zh: {
      summary: '同一文件前后文号一致，同一文号不指两个文件',
      why: '文号前后不一，读者查不到原文，也不知以哪个为准。',
    },
    en: {
      summary: 'A cited document has one number throughout, and a number one document',
      why: 'With two numbers nobody can find the document that is meant.',
    },
  },
  messages: {
    numbers: message<{ here: string; there: string }>({
      zh: (d) => `同一文件此处为“${d.here}”，前面为“${d.there}”`,
      en: (d) => `the same document is “${d.here}” here and “${d.there}” before`,
    }),
    titles: message<{ number: string }>({
      zh: (d) => `“${d.number}”前面用于另一个文件`,
      en: (d) => `“${d.number}” stood behind another title before`,
    }),
    before: message<{ raw: string }>({
      zh: (d) => `前面写“${d.raw}”`,
      en: (d) => `before, it is “${d.raw}”`,
    }),
  },
  create({ report }) {
    const byTitle = new Map<string, Cited>()
    const byNumber = new Map<string, Cited>()
    return {
      citation(citation) {
        const one = read(citation)
        if (one === undefined) return
        const same = byTitle.get(one.title)
        const other = byNumber.get(keyOf(one))
        if (same === undefined) byTitle.set(one.title, one)
        if (other === undefined) byNumber.set(keyOf(one), one)
        if (same !== undefined && isSlip(one, same)) {
          const data = { here: one.number, there: same.number }
          const related = [before(same.range, same.number)]
          report(one.range, 'numbers', data, { related })
        } else if (other !== undefined && areTwo(one.title, other.title)) {
          const related = [before(other.range, other.raw)]
          report(one.range, 'titles', { number: one.number }, { related })
        }
      },
    }
  },
  examples: [
    {
      bad: letter({
        body: '根据《关于推进社区食堂建设的意见》（青民〔2024〕19号），已建成42家。\n按照[[《关于推进社区食堂建设的意见》]]（青民〔2024〕91号），逐家核查。',
      }),
    },
    {
      bad: letter({
        body: '根据《关于推进社区食堂建设的意见》(青民〔2024〕19号),已建成42家。\n按照[[《关于推进社区食堂建设的意见》]](青民〔2023〕19号),逐家核查。',
      }),
    },
    {
      bad: letter({
        body: '根据《关于开展食品安全检查的通知》（青民〔2024〕19号），已检查42家。\n按照[[《关于发放高龄津贴的通知》]]（青民〔2024〕19号），发放津贴。',
      }),
    },
    {
      bad: letter({
        body: '印发了《社区老年食堂运营管理办法》（青民规〔2024〕5号）。\n按照[[《社区老年食堂运营管理办法》]]（青民〔2024〕5号），逐家核查。',
      }),
    },
    // The second time a title is cited short, or without its number.
    {
      good: letter({
        body: '根据《青阳市民政局关于印发社区食堂管理办法的通知》（青民〔2024〕19号）建设。\n按照《社区食堂管理办法》（青民〔2024〕19号）核查。',
      }),
    },
    {
      good: letter({
        body: '根据《关于推进社区食堂建设的意见》（青民〔2024〕19号），已建成42家。\n按照《关于推进社区食堂建设的意见》，逐家核查。',
      }),
    },
    // The province and the city issue documents of the same title; so do two years.
    {
      good: letter({
        body: '省里印发《关于推进社区食堂建设的意见》（闽政办〔2023〕7号）。\n市里印发《关于推进社区食堂建设的意见》（青政办〔2024〕19号）。',
      }),
    },
    {
      good: letter({
        body: '已下达《关于下达养老服务补助资金的通知》（青财社〔2023〕7号）。\n又下达《关于下达养老服务补助资金的通知》（青财社〔2024〕19号）。',
      }),
    },
    {
      good: letter({
        body: '上半年印发《关于下达养老服务补助资金的通知》（青财社〔2024〕7号）。\n下半年印发《关于下达养老服务补助资金的通知》（青财社〔2024〕19号）。',
      }),
    },
    // Two batches, told one beside the other.
    {
      good: letter({
        body: '先后下达《关于下达养老服务补助资金的通知》（青财社〔2024〕7号）、《关于下达养老服务补助资金的通知》（青财社〔2024〕19号）。',
      }),
    },
    // The same number in other brackets is the same number.
    {
      good: letter({
        body: '根据《关于推进社区食堂建设的意见》（青民〔2024〕19号）建设。\n按照《关于推进社区食堂建设的意见》（青民[2024]19号）核查。',
      }),
    },
  ],
})

interface Cited {
  readonly raw: string
  readonly title: string
  /** As written. */
  readonly number: string
  readonly code: string
  readonly year: string
  readonly serial: string
  readonly range: Range
  /** Its block, and its sentence there. */
  readonly place: Citation['block']
}

function read({ title, number, raw, range, block }: Citation): Cited | undefined {
  const parts = NUMBER.exec(number ?? '')?.groups
  const bare = title.replace(/[\s《》〈〉<>“”"‘’]/gu, '')
  if (parts === undefined || number === undefined || bare.length < SHORTEST) return undefined
  const { code = '', year = '', serial = '' } = parts
  return { raw, title: bare, number, code, year, serial, range, place: block }
}

function keyOf({ code, year, serial }: Cited): string {
  return `${code} ${year} ${serial}`
}

/**
 * One part of the number differs, and only one: the year, the serial number, or the code cut short. Other codes are other
 * bodies, which give their documents the same titles; batches stand beside one another.
 */
function isSlip(one: Cited, same: Cited): boolean {
  if (one.place === same.place || SERIAL.test(one.title)) return false
  const [sameYear, sameSerial] = [one.year === same.year, one.serial === same.serial]
  if (one.code !== same.code) return sameYear && sameSerial && isCodeCut(one.code, same.code)
  return sameYear !== sameSerial
}

/** 青民 for 青民规: one body with two codes, of which each counts for itself. */
function isCodeCut(one: string, same: string): boolean {
  const [short, long] = one.length < same.length ? [one, same] : [same, one]
  return short.length > 1 && long.startsWith(short) && long.length - short.length < 3
}

/** Two documents by their titles: neither is the other cited short, and they share little. */
function areTwo(one: string, other: string): boolean {
  if (one === other || !COVER.test(one) || !COVER.test(other)) return false
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  const pairs = pairsOf(long)
  let shared = 0
  const own = [...pairsOf(short)]
  for (const pair of own) if (pairs.has(pair)) shared++
  return shared * 2 < own.length
}

/** Each two neighbouring characters; what every title has is left out. */
function pairsOf(title: string): Set<string> {
  const words = title.replace(/关于|印发|转发|开展|做好|加强|的(?:通知|批复|通报|决定|函)$/gu, '')
  const pairs = new Set<string>()
  for (let at = 0; at + 1 < words.length; at++) pairs.add(words.slice(at, at + 2))
  return pairs
}

function before(range: Range, raw: string) {
  const words = raw.length > 20 ? `${raw.slice(0, 18)}…` : raw
  return { range, messageId: 'before' as const, data: { raw: words } }
}
