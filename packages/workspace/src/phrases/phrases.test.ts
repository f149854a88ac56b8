import { letter } from '@replylint/tester'
import { describe, expect, it } from 'vitest'
import { lintText } from '../lint-text.ts'
import { createWorkspace } from '../workspace.ts'
import { markOf } from './numbered.ts'
import { PHRASES, type Phrase } from './phrases.ts'

type Parts = NonNullable<Parameters<typeof letter>[0]>

/** A letter to a CPPCC member. */
const MEMBER: Parts = {
  title: '关于市政协九届四次会议第57号提案的答复',
  salutation: '尊敬的陆春禾委员：',
  opening: '您提出的《关于加快社区老年食堂建设的提案》（第57号）收悉，现答复如下：',
  copyTo: '抄送：市政协提案委，市政府督查室。',
}
const SEVERAL: Parts = {
  salutation: '尊敬的陆春禾、何敏芝代表：',
  opening: '你们提出的《关于加快社区老年食堂建设的建议》（第57号）收悉，现答复如下：',
  closing: '感谢你们对我市养老工作的关心和支持！',
}
const GROUP: Parts = {
  ...MEMBER,
  salutation: '民建青阳市委会：',
  opening: '贵委提出的《关于加快社区老年食堂建设的提案》（第57号）收悉，现函复如下：',
  closing: '感谢贵委对我市养老工作的关心和支持！',
}
const CO_HANDLING: Parts = {
  ...MEMBER,
  category: null,
  title: '关于市政协九届四次会议第57号提案的会办意见',
  salutation: '市卫生健康委：',
  opening: '现将《关于加快社区老年食堂建设的提案》（第57号）会办意见函复如下：',
  closing: null,
}

const heading = (words: string): Parts => ({
  body: `${words}\n全市已建成社区老年食堂42家，覆盖全部街道。`,
})
const numbered = (words: string): Parts => ({
  body: `一、基本情况\n全市已建成社区老年食堂42家。\n二、${words.slice(2)}\n我局将逐家核查食堂运营情况。`,
})
const opening = (words: string): Parts => ({
  opening: `您提出的《关于加快社区老年食堂建设的建议》（第57号）${words}`,
})

/** Where each phrase stands in a letter. */
const IN_LETTER: Readonly<Record<string, (words: string) => Parts>> = {
  'doc-number': (docNumber) => ({ docNumber }),
  category: (category) => ({ category }),
  'title-deputy': (title) => ({ title }),
  'title-member': (title) => ({ ...MEMBER, title }),
  'salutation-deputy': (salutation) => ({ salutation }),
  'salutation-member': (salutation) => ({ ...MEMBER, salutation }),
  'opening-deputy': (words) => ({ opening: words }),
  'opening-member': (words) => ({ ...MEMBER, opening: words }),
  'opening-several': (words) => ({ ...SEVERAL, opening: words }),
  'opening-group': (words) => ({ ...GROUP, opening: words }),
  'opening-co-handling': (words) => ({ ...CO_HANDLING, opening: words }),
  received: opening,
  'received-studied': opening,
  'received-situation': opening,
  'answer-follows': (words) => opening(`收悉。${words}`),
  'situation-follows': (words) => opening(`收悉。${words}`),
  'heading-basics': heading,
  'heading-work': heading,
  'heading-answer': numbered,
  'heading-difficulties': numbered,
  'heading-next': numbered,
  'heading-plan': numbered,
  'heading-point': (words) => ({ body: `一、办理情况\n${words}已增设助餐点5个。` }),
  adopted: (words) => ({ body: `${words}全市已建成社区老年食堂42家。` }),
  planned: (body) => ({ category: '答复类别：B类', body }),
  'kept-for-reference': (body) => ({ category: '答复类别：C类', body }),
  'next-step': (words) => ({ body: `${words}逐家核查食堂运营情况。` }),
  'short-name': (words) => ({ body: `市政府印发了《老年助餐服务意见》${words}。` }),
  thanks: (closing) => ({ closing }),
  'thanks-again': (closing) => ({ closing }),
  'thanks-several': (closing) => ({ ...SEVERAL, closing }),
  'thanks-group': (closing) => ({ ...GROUP, closing }),
  welcome: (words) => ({ closing: `感谢您对我市养老工作的关心和支持，${words}` }),
  survey: (words) => ({ closing: `感谢您对我市养老工作的关心和支持。${words}` }),
  comment: (closing) => ({ closing }),
  'formal-answer': (closing) => ({ closing }),
  'formal-reply': (closing) => ({ ...CO_HANDLING, closing }),
  leader: (words) => ({ contact: `${words}\n联系人：顾明远\n联系电话：0599-8812345` }),
  contact: (contact) => ({ contact }),
  date: (date) => ({ date }),
  open: (openness) => ({ openness }),
  'open-on-request': (openness) => ({ openness }),
  'not-open': (openness) => ({ openness }),
  'copies-congress': (copyTo) => ({ copyTo }),
  'copies-conference': (copyTo) => ({ ...MEMBER, copyTo }),
}

async function found(text: string) {
  const workspace = createWorkspace({ cwd: import.meta.dirname, profile: 'strict' })
  const settings = await workspace.settingsFor('letter.txt')
  if (!settings.ok) throw new Error('no settings')
  return lintText(text, settings.value.rules).findings
}

function inLetter({ id }: Phrase, words: string): string {
  const parts = IN_LETTER[id]
  if (parts === undefined) throw new Error(`${id} stands nowhere`)
  return letter(parts(words))
}

describe.each(PHRASES)('$id', (phrase) => {
  it('adds nothing wrong to a letter', async () => {
    const text = inLetter(phrase, phrase.example)
    expect(text).toContain(phrase.example.slice(2))
    expect(await found(text), text).toEqual([])
  })

  it('has blanks that are pointed out, and nothing else wrong', async () => {
    const ids = (await found(inLetter(phrase, phrase.label))).map(({ ruleId }) => ruleId)
    expect(new Set(['section/empty-field', 'category/unknown', ...ids]).size).toBe(2)
  })

  it('has its example filled in', () => {
    const { label, example } = phrase
    const words = label.split(/20××|×+/u)
    expect(example).not.toContain('×')
    for (const each of words) {
      // 关于××××的建议 is one blank for a whole title.
      for (const part of each.split(/[市局委关于的建议提案]+/u)) expect(example).toContain(part)
    }
  })
})

describe('the phrases', () => {
  it('are told apart by id, label and initials', () => {
    for (const key of ['id', 'label', 'initials'] as const) {
      expect(new Set(PHRASES.map((phrase) => phrase[key])).size).toBe(PHRASES.length)
    }
    expect(PHRASES.length).toBe(45)
  })

  it('are one line, the tab stops in order', () => {
    for (const { snippet, label } of PHRASES) {
      expect(label).toMatch(/^\S.{2,49}$/u)
      const stops = Array.from(snippet.matchAll(/\$\{(\d+):/gu), ({ 1: stop }) => Number(stop))
      expect(stops).toEqual(stops.map((_, at) => at + 1))
    }
  })

  it('have the initials in pinyin of how they begin, or of what they are', () => {
    for (const { initials, label, about } of PHRASES) {
      expect(initials).toMatch(/^[a-z]{2,10}$/u)
      const words = label.slice(markOf(label)?.text.length ?? 0)
      const spelt = [words, about.zh].map((text) => initialsOf(text).slice(0, initials.length))
      expect(spelt, label).toContain(initials)
    }
  })
})

/** The first character of each letter, as the pinyin order of Chinese has it; no i, u and v. */
const FIRST = Object.entries({
  ...{ a: '阿', b: '八', c: '嚓', d: '哒', e: '妸', f: '发', g: '旮', h: '哈', j: '讥', k: '咔' },
  ...{ l: '垃', m: '妈', n: '拏', o: '噢', p: '妑', q: '七', r: '呥', s: '仨', t: '它', w: '穵' },
  ...{ x: '夕', y: '丫', z: '帀' },
})
const COLLATOR = new Intl.Collator('zh-u-co-pinyin')

function initialsOf(text: string): string {
  return Array.from(text.replace(/\P{Script=Han}/gu, ''), (character) => {
    return FIRST.findLast(([, first]) => COLLATOR.compare(first, character) <= 0)?.[0] ?? ''
  }).join('')
}
