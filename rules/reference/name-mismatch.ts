import type { Addressee, Block, BlockRole, Range, ReplyDocument } from '@replylint/document'
import { defineRule, findAll, letter, message } from '@replylint/engine'
import { areConfusable } from './confusable.ts'
import { misspeltPlace } from './place-names.ts'

export default defineRule({
  id: 'reference/name-mismatch',
  severity: 'warning',
  since: '0.1.0',
  docs: {
    zh: {
      summary: '姓名、地名前后一致',
      why: '写错收信人的姓名最为失礼，写错地名则答非所问，往往是同音字或照抄所致。',
    },
    en: {
      summary: 'The names of the deputy and of the place are the same everywhere',
      why: 'A wrong name is the worst slip of all, and mostly a homophone.',
    },
  },
  messages: {
    differs: message<{ here: string; there: string }>({
      zh: (d) => `称谓写“${d.here}”，别处写“${d.there}”`,
      en: (d) => `the salutation says “${d.here}”, another place “${d.there}”`,
    }),
    odd: message<{ here: string; there: string }>({
      zh: (d) => `此处写“${d.here}”，称谓等处写“${d.there}”`,
      en: (d) => `“${d.here}” here, “${d.there}” in the salutation and elsewhere`,
    }),
    place: message<{ here: string; there: string }>({
      zh: (d) => `地名前后不一：此处“${d.here}”，别处“${d.there}”`,
      en: (d) => `the name of the place differs: “${d.here}” here, “${d.there}” elsewhere`,
    }),
    other: message<{ there: string }>({
      zh: (d) => `此处写“${d.there}”`,
      en: (d) => `here it is “${d.there}”`,
    }),
  },
  create({ report }) {
    return {
      document(document) {
        for (const { person, variant, confirmed } of misspeltPersons(document)) {
          const [at, other] = confirmed ? [variant, person] : [person, variant]
          report(
            at.range,
            confirmed ? 'odd' : 'differs',
            { here: at.name, there: other.name },
            {
              related: [{ range: other.range, messageId: 'other', data: { there: other.name } }],
            },
          )
        }
        const place = misspeltPlace(document)
        if (place === undefined) return
        const { here, there } = place
        report(
          place.range,
          'place',
          { here, there },
          { related: [{ range: place.other, messageId: 'other', data: { there } }] },
        )
      },
    }
  },
  examples: [
    // A real letter had 和 as the family name above and 何 below; names changed.
    {
      bad: letter({
        salutation: '[[何敏芝]]代表：',
        body: '一、关于公墓\n和敏芝代表提出完善集体公墓的建议，我局将认真采纳。',
      }),
    },
    // “里高果郎村” in the opening, “里高镇果朗村” twice below; names changed.
    {
      bad: letter({
        opening: '您提出的《关于修建云田[[松郎村]]机耕路的建议》（第57号）收悉，现答复如下：',
        body: '2021年我局在云田镇松朗村实施了农田水利建设，在松朗村农业生产中发挥了很大作用。',
      }),
    },
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
    {
      bad: letter({
        title: '关于陆春禾代表第57号建议的答复',
        closing: '感谢[[陆春和]]代表对我市养老工作的关心和支持！',
      }),
    },
    {
      bad: `政协委员提案面商记录表\n\n提案编号：第 57 号\n\n委员姓名\t陆春和\t联系电话\t8812345\n\n${letter({ title: '关于市政协九届二次会议第57号提案的答复', salutation: '[[陆春禾]]委员：', opening: '您提出的提案收悉，现答复如下：' })}`,
    },
    {
      bad: `政协委员提案面商记录表\n\n提案编号：第 57 号\n\n委员姓名：\n陆春和\n\n${letter({ title: '关于市政协九届二次会议第57号提案的答复', salutation: '[[陆春禾]]委员：', opening: '您提出的提案收悉，现答复如下：' })}`,
    },
    { good: letter({ body: '根据陆春禾代表的建议，我局逐家走访了社区老年食堂。' }) },
    // Two deputies may differ by one character.
    { good: letter({ salutation: '周立群、周立军代表：', body: '采纳了周立军代表的意见。' }) },
    // Both are named in the text: they are two.
    { good: letter({ body: '陆春禾代表、陆春山代表提出后，我局走访了食堂。' }) },
    // Another deputy was there.
    { good: letter({ body: '我局邀请陆春山代表到现场视察，陆春山代表也提出了意见。' }) },
    // Who the other twelve are nobody knows.
    { good: letter({ salutation: '周立群等13位代表：', body: '采纳了周立山代表的意见。' }) },
    // “春禾等代表”, “市人大代表” are no names.
    { good: letter({ body: '邀请市人大代表、春禾等代表和全体代表座谈。' }) },
    { good: letter({ salutation: '周立代表：', body: '采纳了周丽代表的意见。' }) },
    { bad: letter({ title: '关于王平代表第57号建议的答复', salutation: '[[王萍]]代表：' }) },
    {
      bad: letter({
        title: '关于李志刚、王芳代表第57号建议的答复',
        salutation: '[[李志强]]、王芳代表：',
        opening: '你们提出的建议收悉，现答复如下：',
      }),
    },
    // A namesake of sorts.
    { good: letter({ salutation: '周立群代表：', body: '另一位周丽群代表也提出类似建议。' }) },
    // 新华路 and 兴华路 lie in many a city: who lists the other, or says where it lies, means two.
    {
      good: letter({
        opening: '您提出的《关于拓宽新华路的建议》收悉，现答复如下：',
        body: '兴华路、建设路已于去年拓宽，该路列入2026年计划。',
      }),
    },
    {
      good: letter({
        opening: '您提出的《关于硬化桃园村道路的建议》收悉，现答复如下：',
        body: '与该村相邻的桃源村已完成硬化，该村道路列入2026年计划。',
      }),
    },
    // Two villages.
    {
      good: letter({
        opening: '您提出的《关于修建东山村机耕路的建议》收悉，现答复如下：',
        body: '西山村、上寨村、下寨村的道路已先行硬化，李家村、张家村列入计划。',
      }),
    },
    // “新建路灯” and “兴建路灯” name no road.
    {
      good: letter({
        opening: '您提出的《关于在村道新建路灯的建议》收悉，现答复如下：',
        body: '我局已在村道兴建路灯12盏。',
      }),
    },
    // The other village is named above as well.
    {
      good: letter({
        opening: '您提出的《关于修建松郎村至松朗村道路的建议》收悉，现答复如下：',
        body: '松朗村已先行硬化。',
      }),
    },
  ],
})

/** Where persons are spoken of. */
const TEXT: ReadonlySet<BlockRole> = new Set<BlockRole>([
  'title',
  'opening',
  'paragraph',
  'closing',
  'form',
])
const ROLE = /代表|委员(?!会)/gu
const NAME_LENGTH = 12
/** How much of a title its list of names takes up. */
const LIST_LENGTH = 60
/** 委员姓名、代表、提案人 of a form. */
const PERSON_LABEL = /^(?:第一)?(?:领衔)?(?:委员|代表|提案人|建议人|提案者)(?:姓名)?$/u

/** 提出的, 所提, 对……的关心; not 也提出. */
const AS_SENDER = /^(?:您?提出|所提|反映|的建议|的提案|的意见|对)/u
/** “李建华、陆春山代表”, “与陆春山代表”: somebody besides. */
const BESIDES = /[、和与及同]\p{Script=Han}{0,4}$|其他|另/u
/** “另一位周丽群代表也提出”. */
const ANOTHER = /(?:另|其他|同名)\p{Script=Han}{0,8}$/u
/** “李志强、” of “李志强、王芳代表”. */
const IN_LIST = /(?<=^|关于|对|感谢|[、与由])\p{Script=Han}{2,4}(?=、)/gu

interface Named {
  readonly name: string
  /** In the running text, not in title or form. */
  readonly spoken: boolean
  /** What is said makes it the sender: 感谢陆春禾代表, 陆春禾代表提出的. */
  readonly sender: boolean
  readonly range: Range
}

interface Misspelt {
  readonly person: Addressee
  readonly variant: Named
  /** The salutation's spelling stands elsewhere too. */
  readonly confirmed: boolean
}

function misspeltPersons(document: ReplyDocument): Misspelt[] {
  const people = document.facts.addressees.filter(
    ({ name, role }) => role !== '' && name.length >= 2,
  )
  if (people.length === 0) return []
  // “刘建军等13位代表”: another of them may be called 刘建华.
  const more = /等|[\d十][位名]/u.test(document.parts.salutation?.text ?? '')
  const names = [...namesInForm(document), ...document.blocks.flatMap(namesIn(people))]
  if (document.parts.title !== undefined) names.push(...namesListed(document.parts.title))
  return people.flatMap((person) => {
    const same = names.filter(({ name }) => name === person.name)
    const confirmed = same.length > 0
    // “陆春禾代表、陆春山代表提出后” names two.
    const two = same.some(({ spoken }) => spoken)
    const variant = names.find(({ name, spoken, sender }) => {
      if (people.some((other) => other.name === name)) return false
      // 王萍 and 王平 share one character only: title or form must name the one.
      if (name.length === 2)
        return !spoken && name[0] === person.name[0] && isMisspelt(person.name, name, true)
      return isMisspelt(person.name, name, more || two || (spoken && !sender))
    })
    return variant === undefined ? [] : [{ person, variant, confirmed }]
  })
}

/** What stands before 代表 or 委员, cut to the length of each addressee's name. */
function namesIn(people: readonly Addressee[]): (block: Block) => Named[] {
  const lengths = [...new Set(people.map(({ name }) => name.length))]
  return (block) => {
    if (!TEXT.has(block.role)) return []
    return findAll(block.text, ROLE).flatMap(({ index }) => {
      const before = block.text.slice(Math.max(0, index - NAME_LENGTH), index)
      if (ANOTHER.test(before)) return []
      return lengths
        .filter((length) => length <= before.length)
        .map((length) => ({
          name: before.slice(-length),
          spoken: block.role !== 'title' && block.role !== 'form',
          sender: AS_SENDER.test(block.text.slice(index + 2, index + 8)) && !BESIDES.test(before),
          range: block.source(index - length, index),
        }))
    })
  }
}

/** All but the last of “关于李志刚、王芳代表……的答复”. */
function namesListed(title: Block): Named[] {
  const end = title.text.slice(0, LIST_LENGTH).search(ROLE)
  if (end < 0) return []
  return findAll(title.text.slice(0, end), IN_LIST).map(({ 0: name, index }) => ({
    name,
    spoken: false,
    sender: true,
    range: title.source(index, index + name.length),
  }))
}

function namesInForm({ blocks, facts }: ReplyDocument): Named[] {
  const below = new Map(blocks.map((block, at) => [block, blocks[at + 1]]))
  return facts.fields
    .filter(({ label, block }) => block.role === 'form' && PERSON_LABEL.test(label))
    .flatMap(({ value, raw, block }) => {
      // 委员姓名：⏎陆春禾 has its value on the line below.
      const home = block.text.includes(raw) ? block : below.get(block)
      const start = home?.text.indexOf(value, home.text.indexOf(raw)) ?? -1
      if (home === undefined || start < 0) return []
      return findAll(value, /\p{Script=Han}{2,8}/gu).map(({ 0: name, index }) => ({
        name,
        spoken: false,
        sender: true,
        range: home.source(start + index, start + index + name.length),
      }))
    })
}

/** Two characters changed places, or one differs; where two people are likely, it must sound alike. */
function isMisspelt(name: string, other: string, likelyTwo: boolean): boolean {
  if (name.length !== other.length || !/^\p{Script=Han}+$/u.test(other)) return false
  const differ = [...name].flatMap((char, at) => (char === other[at] ? [] : [at]))
  const [first, second] = differ
  if (first === undefined || differ.length > 2) return false
  const [a, b] = [name.charAt(first), other.charAt(first)]
  if (second === undefined) return likelyTwo ? areConfusable(a, b) : true
  return second === first + 1 && name.charAt(second) === b && other.charAt(second) === a
}
