import type { Addressee, BlockRole } from '@replylint/document'
import { defineRule, letter, message } from '@replylint/engine'

/** Running text, where the deputy is spoken of. */
const TEXT: ReadonlySet<BlockRole> = new Set<BlockRole>(['opening', 'paragraph', 'closing', 'form'])
const ROLE = /代表|委员/gu

export default defineRule({
  id: 'reference/name-mismatch',
  severity: 'warning',
  since: '0.1.0',
  docs: {
    zh: {
      summary: '代表、委员的姓名前后一致',
      why: '写错收信人的姓名最为失礼，往往是同音字或照抄所致。',
    },
    en: {
      summary: 'The name of the deputy is the same everywhere',
      why: 'A wrong name is the worst slip of all, and mostly a homophone.',
    },
  },
  messages: {
    differs: message<{ here: string; there: string }>({
      zh: (d) => `称谓“${d.here}”与下文“${d.there}”只差一字`,
      en: (d) => `“${d.here}” in the salutation and “${d.there}” below differ by one character`,
    }),
    below: message<{ there: string }>({
      zh: (d) => `此处写“${d.there}”`,
      en: (d) => `here it is “${d.there}”`,
    }),
  },
  create({ report }) {
    return {
      document(document) {
        const people = document.facts.addressees.filter(({ name }) => name.length >= 3)
        const told = new Set<Addressee>()
        for (const block of people.length === 0 ? [] : document.blocks) {
          if (!TEXT.has(block.role)) continue
          for (const { index } of block.text.matchAll(ROLE)) {
            const before = block.text.slice(Math.max(0, index - NAME_LENGTH), index)
            const person = misspelt(people, before)
            if (person === undefined || told.has(person)) continue
            told.add(person)
            const there = before.slice(-person.name.length)
            const place = block.source(index - there.length, index)
            report(
              person.range,
              'differs',
              { here: person.name, there },
              {
                related: [{ range: place, messageId: 'below', data: { there } }],
              },
            )
          }
        }
      },
    }
  },
  examples: [
    {
      bad: letter({
        salutation: '[[陆春河]]代表：',
        body: '根据陆春禾代表的建议，我局逐家走访了社区老年食堂，并向陆春禾代表作了说明。',
      }),
    },
    {
      bad: letter({
        salutation: '[[何敏芝]]、周立群代表：',
        opening: '和敏芝代表提出的建议收悉，现答复如下：',
      }),
    },
    { good: letter({ body: '根据陆春禾代表的建议，我局逐家走访了社区老年食堂。' }) },
    // Two deputies may differ by one character.
    { good: letter({ salutation: '周立群、周立军代表：', body: '采纳了周立军代表的意见。' }) },
    // “春禾等代表”, “市人大代表” are no names.
    { good: letter({ body: '邀请市人大代表、春禾等代表和全体代表座谈。' }) },
    { good: letter({ salutation: '周立代表：', body: '采纳了周丽代表的意见。' }) },
  ],
})

const NAME_LENGTH = 12

/** The addressee that the end of the text nearly names; undefined when it names one rightly. */
function misspelt(people: readonly Addressee[], text: string): Addressee | undefined {
  if (people.some(({ name }) => text.endsWith(name))) return undefined
  return people.find(({ name }) => differsByOne(name, text.slice(-name.length)))
}

function differsByOne(a: string, b: string): boolean {
  if (a.length !== b.length) return false
  let differences = 0
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) differences++
  return differences === 1
}
