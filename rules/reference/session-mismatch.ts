import type { Reference } from '@replylint/document'
import { defineRule, letter, message } from '@replylint/engine'
import { referencesByPlace } from './places.ts'

export default defineRule({
  id: 'reference/session-mismatch',
  severity: 'error',
  since: '0.1.0',
  docs: {
    zh: {
      summary: '标题和引语中的会议届次应当一致',
      why: '届次写错，答复便安到了另一次会议头上。',
    },
    en: {
      summary: 'Title and opening name the same session',
      why: 'With the wrong session the letter answers another meeting.',
    },
  },
  messages: {
    differs: message<{ here: string; there: string }>({
      zh: (d) => `届次“${d.here}”与标题的“${d.there}”不一致`,
      en: (d) => `the session ${d.here} differs from ${d.there} in the title`,
    }),
    title: message<{ there: string }>({
      zh: (d) => `标题写${d.there}`,
      en: (d) => `the title says ${d.there}`,
    }),
  },
  create({ report }) {
    return {
      document(document) {
        const { title, others } = referencesByPlace(document)
        const first = title.find(isComplete)
        if (first === undefined || ofStandingCommittee(first)) return
        const reference = others.find(
          (each) => each.block.role === 'opening' && isComplete(each) && !ofStandingCommittee(each),
        )
        const range = reference?.at.session
        if (reference === undefined || range === undefined || isSame(first, reference)) return
        const data = { there: shown(first) }
        report(
          range,
          'differs',
          { here: shown(reference), ...data },
          {
            related: [{ range: first.at.session ?? first.range, messageId: 'title', data }],
          },
        )
      },
    }
  },
  examples: [
    {
      bad: letter({ opening: '您在市[[十六届人大三次会议]]上提出的第57号建议收悉，现答复如下：' }),
    },
    {
      bad: letter({
        opening: '您在市[[第十五届人民代表大会第四次会议]]提出的建议收悉，现答复如下：',
      }),
    },
    {
      good: letter({
        opening: '您在市第十六届人民代表大会第四次会议上提出的建议收悉，现答复如下：',
      }),
    },
    { good: letter({ opening: '您在市十六届四次会议上提出的建议收悉，现答复如下：' }) },
    // The standing committee counts its own sessions.
    {
      good: letter({
        title: '关于市十六届人大常委会第十次会议第57号建议的答复',
        opening: '您在市十六届人大三次会议闭会期间提出的第57号建议收悉，现答复如下：',
      }),
    },
    // Another body's session.
    {
      good: letter({
        opening:
          '您在市十六届人大四次会议提出的、省政协十三届二次会议也曾关注的建议收悉，现答复如下：',
      }),
    },
    {
      good: letter({
        opening: '您提出的《关于落实市十五届人大五次会议决议的建议》收悉，现答复如下：',
      }),
    },
  ],
})

function isComplete({ term, session }: Reference): boolean {
  return term !== undefined && session !== undefined
}

/** 市十九届人大常委会第十次会议. */
function ofStandingCommittee({ raw }: Reference): boolean {
  return /常委|常务/u.test(raw)
}

function isSame(a: Reference, b: Reference): boolean {
  const otherBody = a.body !== undefined && b.body !== undefined && a.body !== b.body
  return otherBody || (a.term === b.term && a.session === b.session)
}

function shown({ term, session }: Reference): string {
  return `${term ?? ''}届${session ?? ''}次`
}
