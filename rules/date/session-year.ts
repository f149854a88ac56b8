import type { Session } from '@replylint/document'
import { defineRule, letter, message } from '@replylint/engine'
import { type Signed, signedOn } from './signed-on.ts'

export default defineRule({
  id: 'date/session-year',
  severity: 'warning',
  since: '0.1.0',
  docs: {
    zh: {
      summary: '届次与年份相符',
      why: '会议届次与年份不符，收件人无从确认答复的是哪一次会议上的建议提案。',
    },
    en: {
      summary: 'A session fits the year given for it',
      why: 'Where session and year differ nobody knows which meeting is meant.',
    },
    source: '《全国人民代表大会组织法》、地方组织法：每届任期五年',
  },
  messages: {
    national: message<{ raw: string; right: number }>({
      zh: (d) => `“${d.raw}”年份有误，该次会议在${d.right}年召开`,
      en: (d) => `“${d.raw}”: that session was held in ${d.right}`,
    }),
    count: message<{ raw: string }>({
      zh: (d) => `“${d.raw}”不存在，每届会议不过五次`,
      en: (d) => `“${d.raw}” does not exist: a term has five sessions`,
    }),
    differs: message<{ raw: string; other: string }>({
      zh: (d) => `“${d.raw}”与“${d.other}”年份不一`,
      en: (d) => `“${d.raw}” and “${d.other}” give different years`,
    }),
    order: message<{ raw: string; other: string }>({
      zh: (d) => `“${d.raw}”与“${d.other}”的先后不符`,
      en: (d) => `“${d.raw}” and “${d.other}” are in the wrong order`,
    }),
    later: message<{ raw: string; date: string }>({
      zh: (d) => `“${d.raw}”晚于成文日期“${d.date}”`,
      en: (d) => `“${d.raw}” is after the date of the letter, “${d.date}”`,
    }),
    first: message<{ raw: string }>({
      zh: (d) => `前面写“${d.raw}”`,
      en: (d) => `“${d.raw}” before`,
    }),
  },
  create({ report }) {
    const seen: Session[] = []
    let signed: readonly Signed[] = []
    const checkNational = (session: Session) => {
      const { raw, range } = session
      if (session.term < EARLIEST_TERM) return
      if (session.session > SESSIONS) return report(range, 'count', { raw })
      const right = FIRST_YEAR + TERM * (session.term - FIRST_TERM) + session.session - 1
      if (session.year !== right) report(range, 'national', { raw, right }, { severity: 'error' })
    }
    const checkAgainst = (session: Session, other: Session): boolean => {
      const kind = contradiction(session, other)
      if (kind === undefined) return false
      const data = { raw: session.raw, other: other.raw }
      const related = [
        { range: other.range, messageId: 'first', data: { raw: other.raw } } as const,
      ]
      report(session.range, kind, data, { related })
      return true
    }
    return {
      document(document) {
        signed = signedOn(document)
      },
      session(session) {
        const { raw, range, year } = session
        if (session.level === '全国') return checkNational(session)
        const date = signed.at(-1)
        if (session.held && date !== undefined && signed.every((each) => each.year < year)) {
          return report(range, 'later', { raw, date: date.raw })
        }
        if (seen.some((other) => checkAgainst(session, other))) return
        if (seen.length < MOST && !seen.some((other) => other.raw === raw)) seen.push(session)
      },
    }
  },
  examples: [
    { bad: '[[2024年十四届全国人大三次会议]]提出了要求。' },
    { bad: '[[第十三届全国人民代表大会第五次会议（2023年3月）]]通过了决议。' },
    { bad: '[[2025年全国政协十四届六次会议]]上，委员提出提案。' },
    {
      bad: letter({
        body: '在2025年市十六届人大四次会议上，您提出建议。[[市十六届人大四次会议（2024年）]]期间已交办。',
      }),
    },
    {
      bad: letter({
        body: '市政协十四届三次会议（2025年）作出部署，[[2024年市政协十四届四次会议]]再次强调。',
      }),
    },
    { bad: letter({ body: '您在[[2026年市十六届人大四次会议]]上提出建议。' }) },
    { good: '2025年十四届全国人大三次会议、十三届全国人大五次会议（2022年）均有要求。' },
    { good: '2023年3月，十四届全国人大一次会议通过方案。' },
    // A standing committee meets often.
    {
      good: '2025年十四届全国人大常委会第十六次会议通过，2024年市政协十四届常委会第十次会议协商。',
    },
    // Another body, another term.
    {
      good: '2025年市十六届人大四次会议、2024年区十六届人大四次会议、2024年市政协十六届四次会议。',
    },
    { good: '2024年市十六届人大三次会议、2025年市十六届人大四次会议。' },
    // Still to come.
    { good: letter({ body: '有关报告将提请2026年市十六届人大五次会议审议。' }) },
    // The year is that of the work.
    { good: '2025年办理的市十六届人大四次会议建议，2024年交办市十六届人大四次会议建议。' },
    // Sessions held in December are called after the next year.
    { good: '2025年市十六届人大四次会议（2024年12月）上，2024年12月召开的市十六届人大四次会议。' },
  ],
})

/** The fourteenth terms of both national bodies began in 2023; every term has five sessions, one a year. */
const FIRST_TERM = 14
/** Before 1993 terms were of other lengths. */
const EARLIEST_TERM = 8
const FIRST_YEAR = 2023
const TERM = 5
/** A letter names few sessions; a list of many is compared no further. */
const MOST = 40
const SESSIONS = 5

function contradiction(a: Session, b: Session): 'differs' | 'order' | undefined {
  if (a.body !== b.body || a.level !== b.level || a.level === '' || a.term !== b.term)
    return undefined
  if (a.place !== undefined && b.place !== undefined && a.place !== b.place) return undefined
  if (a.session === b.session) return isOtherYear(a, b) ? 'differs' : undefined
  const [earlier, later] = a.session < b.session ? [a, b] : [b, a]
  return later.year < earlier.year ? 'order' : undefined
}

/** A session of December 2024 is the one of 2025 to many. */
function isOtherYear(a: Session, b: Session): boolean {
  const [earlier, later] = a.year < b.year ? [a, b] : [b, a]
  if (earlier.year === later.year) return false
  return later.year - earlier.year > 1 || earlier.month === undefined || earlier.month < 12
}
