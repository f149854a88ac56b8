import type { Block, ReplyDocument } from '@replylint/document'
import { defineRule, letter, message } from '@replylint/engine'

type Body = '人大' | '政协'

const CONGRESS = /人大|人民代表大会/u
const CONFERENCE = /政协|政治协商会议/u
const ROLE_OF: Readonly<Record<Body, string>> = { 人大: '代表', 政协: '委员' }

export default defineRule({
  id: 'reference/kind-mismatch',
  severity: 'error',
  since: '0.1.0',
  docs: {
    zh: {
      summary: '人大建议答复代表，政协提案答复委员',
      why: '称错身份是照抄上一份答复留下的硬伤，收信人一眼就能看到。',
    },
    en: {
      summary: 'A 人大 proposal is answered to a 代表, a 政协 proposal to a 委员',
      why: 'The wrong title is a leftover of another letter, and the first thing the reader sees.',
    },
    source: '《全国人民代表大会和地方各级人民代表大会代表法》；《中国人民政治协商会议章程》',
  },
  messages: {
    addressee: message<{ body: Body; role: string; right: string }>({
      zh: (d) => `来件出自${d.body}，称谓“${d.role}”应为“${d.right}”`,
      en: (d) => `the proposal comes from ${d.body}: “${d.role}” should be “${d.right}”`,
    }),
    source: message<{ body: Body }>({
      zh: (d) => `此处写的是${d.body}`,
      en: (d) => `${d.body} is named here`,
    }),
  },
  fixable: 'suggest',
  create({ report }) {
    return {
      document(document) {
        const { salutation } = document.parts
        const named = bodyNamed(document)
        if (salutation === undefined || named === undefined) return
        const role = roleIn(salutation)
        const right = ROLE_OF[named.body]
        if (role === undefined || role.word === right) return
        const range = salutation.source(role.at, role.at + 2)
        report(
          range,
          'addressee',
          { body: named.body, role: role.word, right },
          {
            suggestions: [{ range, text: right }],
            related: [{ range: named.range, messageId: 'source', data: { body: named.body } }],
          },
        )
      },
    }
  },
  examples: [
    {
      bad: letter({
        title: '关于市政协九届二次会议第31号提案的答复',
        salutation: '尊敬的陆春禾[[代表]]：',
        opening: '您提出的《关于推进医养结合的提案》收悉，现答复如下：',
      }),
      fixed: letter({
        title: '关于市政协九届二次会议第31号提案的答复',
        salutation: '尊敬的陆春禾委员：',
        opening: '您提出的《关于推进医养结合的提案》收悉，现答复如下：',
      }),
    },
    {
      bad: letter({ salutation: '陆春禾[[委员]]:' }),
      fixed: letter({ salutation: '陆春禾代表:' }),
    },
    { good: letter() },
    {
      good: letter({
        title: '关于市政协九届二次会议第31号提案的答复',
        salutation: '陆春禾委员：',
        opening: '您提出的提案收悉，现答复如下：',
      }),
    },
    // A committee is addressed, nobody in person.
    {
      good: letter({
        title: '关于市人大常委会社会委员会审议意见的答复',
        salutation: '市人大社会建设委员会：',
      }),
    },
    // Both bodies are named: who proposed is not plain.
    { good: letter({ title: '关于市人大、市政协联合调研建议的答复', salutation: '陆春禾委员：' }) },
    // A member of the standing committee is a 委员 of the congress.
    {
      good: letter({
        title: '关于市人大常委会第十二次会议第3号审议意见的答复',
        salutation: '陆春禾委员：',
      }),
    },
    // Only the opening names the session.
    {
      good: letter({
        title: null,
        opening: '您在市十六届人大四次会议上提出的建议收悉，现答复如下：',
      }),
    },
  ],
})

/** The one body that title and opening name; undefined for none, both or a standing committee. */
function bodyNamed({ parts }: ReplyDocument): { body: Body; range: Block['range'] } | undefined {
  const leads = [parts.title, parts.opening]
    .filter((block) => block !== undefined)
    .map((block) => ({ block, text: withoutTitles(block.text.slice(0, 400)) }))
  const congress = leads.some(({ text }) => CONGRESS.test(text))
  const conference = leads.some(({ text }) => CONFERENCE.test(text))
  if (congress === conference) return undefined
  if (leads.some(({ text }) => /常委会|常务委员会/u.test(text))) return undefined
  const body: Body = congress ? '人大' : '政协'
  const expression = congress ? CONGRESS : CONFERENCE
  for (const { block, text } of leads) {
    const found = expression.exec(text)
    if (found === null) continue
    return { body, range: block.source(found.index, found.index + found[0].length) }
  }
  return undefined
}

/** 《关于发挥政协作用的建议》 names no sender. Offsets stay. */
function withoutTitles(text: string): string {
  return text.replace(/《[^《》]{0,200}》|“[^“”]{0,200}”/gu, (title) => ' '.repeat(title.length))
}

/** 代表 or 委员 at the end of a salutation to persons. */
function roleIn({ text }: Block): { word: string; at: number } | undefined {
  const found =
    /(?<![\p{Script=Han}]{0,12}(?:人大|政协)[\p{Script=Han}]{0,10})(?<word>代表|委员)(?:们)?\s?[：:]?\s?$/u.exec(
      text,
    )
  const word = found?.groups?.word
  return found === null || word === undefined ? undefined : { word, at: found.index }
}
