import type { Block, Range, ReplyDocument } from '@replylint/document'
import { defineRule, findAll, letter, message } from '@replylint/engine'
import { withoutQuotes } from './quotes.ts'

export default defineRule({
  id: 'reference/addressee-number',
  severity: 'info',
  since: '0.1.0',
  docs: {
    zh: {
      summary: '一位称“您”，多位和集体称“你们”',
      why: '称“您”还是“你们”，看得出答复是否逐件起草。“您们”不合规范。',
    },
    en: {
      summary: 'One deputy is 您, several and a group are 你们',
      why: 'The pronoun shows whether the letter was written for its readers. 您们 is no standard.',
    },
  },
  messages: {
    one: message<{ word: string; name: string }>({
      zh: (d) => `称谓只有${d.name}一位，“${d.word}”宜为“您”`,
      en: (d) => `only ${d.name} is addressed: “您” is better than “${d.word}”`,
    }),
    several: message<{ word: string }>({
      zh: (d) => `称谓是多位，“${d.word}”宜为“你们”`,
      en: (d) => `several are addressed: “你们” is better than “${d.word}”`,
    }),
    group: message<{ word: string }>({
      zh: (d) => `称谓是集体，“${d.word}”宜为“你们”`,
      en: (d) => `a group is addressed: “你们” is better than “${d.word}”`,
    }),
    nonstandard: message({
      zh: () => '“您们”不合规范，宜为“你们”',
      en: () => '“您们” is no standard: better “你们”',
    }),
    salutation: message<{ name: string }>({
      zh: (d) => `称谓是“${d.name}”`,
      en: (d) => `“${d.name}” is addressed`,
    }),
  },
  fixable: 'suggest',
  create({ report }) {
    return {
      document(document) {
        if (document.kind === 'form' || document.kind === 'other') return
        const reader = readerOf(document)
        if (reader === undefined || (reader.number === 'one' && hasCompany(document))) return
        for (const { word, range } of pronouns(document)) {
          const right = reader.number === 'one' ? '您' : '你们'
          const said = word.replace(/\s/gu, '')
          // 你 to one deputy is plain, and common.
          if (said === right || (said === '你' && right === '您')) continue
          const more = {
            suggestions: [{ range, text: right }],
            related: [
              {
                range: reader.range,
                messageId: 'salutation',
                data: { name: reader.name },
              } as const,
            ],
          }
          if (reader.number === 'one') report(range, 'one', { word: said, name: reader.name }, more)
          else if (said === '您们') report(range, 'nonstandard', {}, more)
          else report(range, reader.number, { word: said }, more)
          return
        }
      },
    }
  },
  examples: [
    // A real letter to “×××、××等委员” began “您提出的”.
    {
      bad: letter({
        salutation: '陆春禾、何敏芝等代表：',
        opening: '[[您]]提出的《关于建设食堂的建议》收悉，现答复如下：',
        closing: '感谢你们对我市养老工作的关心和支持！',
      }),
      fixed: letter({
        salutation: '陆春禾、何敏芝等代表：',
        opening: '你们提出的《关于建设食堂的建议》收悉，现答复如下：',
        closing: '感谢你们对我市养老工作的关心和支持！',
      }),
    },
    // A real letter to one deputy began “你们提出的”.
    { bad: letter({ opening: '[[你们]]提出的“关于建设食堂的建议”，已交我们办理，现答复如下：' }) },
    // “县政协社会和法制委员会：您提出的……”
    {
      bad: letter({
        title: null,
        salutation: '市政协社会和法制委员会：',
        opening: '[[您]]提出的“关于建设食堂的提案”交由我局办理，现答复如下：',
        closing: null,
      }),
    },
    {
      bad: letter({
        salutation: '陆春禾、何敏芝代表：',
        opening: '[[您们]]提出的建议收悉，现答复如下：',
        closing: null,
      }),
    },
    {
      bad: letter({
        salutation: '陆春禾等11位代表：',
        opening: '你们提出的建议收悉，现答复如下：',
        closing: '感谢[[你]]对我市养老工作的关心和支持！',
      }),
    },
    { good: letter() },
    { good: letter({ salutation: '尊敬的陆春禾代表, 您好!' }) },
    // One deputy: 你 is common in many counties.
    { good: letter({ opening: '你提出的《关于建设食堂的建议》收悉，现答复如下：' }) },
    // The others who signed are meant.
    {
      good: letter({
        salutation: '陆春禾等代表：',
        opening: '你们提出的建议收悉，现答复如下：',
        closing: '感谢你们对我市养老工作的关心和支持！',
      }),
    },
    {
      good: letter({
        salutation: '桂花镇代表团：',
        opening: '你们提出的建议收悉，现答复如下：',
        closing: '感谢贵团对我市养老工作的关心和支持！',
      }),
    },
    // The reader is thanked together with somebody else.
    {
      good: letter({
        opening: '您与何敏芝代表共同提出的建议收悉，现答复如下：',
        closing: '感谢你们对我市养老工作的关心和支持！',
      }),
    },
    {
      good: letter({
        opening: '您和王芳、李强代表联名提出的建议收悉，现答复如下：',
        closing: '感谢你们对我市养老工作的关心和支持！',
      }),
    },
    {
      good: letter({
        opening: '您联名提出的建议收悉，现答复如下：',
        closing: '感谢你们对我市养老工作的关心和支持！',
      }),
    },
    // A title that joins two things is nobody's company.
    {
      bad: letter({
        opening: '您提出的关于养老和医疗的建议收悉，现答复如下：',
        closing: '感谢[[你们]]对我市养老工作的关心和支持！',
      }),
    },
    // A greeting, and a title that speaks to others.
    {
      good: letter({
        salutation: '陆春禾、何敏芝代表：',
        opening: '您好！你们提出的《您身边的食堂》收悉，现答复如下：',
        closing: '感谢你们对我市养老工作的关心和支持！',
      }),
    },
    // Only who is addressed in opening and closing counts.
    { good: letter({ body: '我局告诉商户：你们提出的问题已解决。' }) },
  ],
})

interface Reader {
  readonly number: 'one' | 'several' | 'group'
  readonly name: string
  readonly range: Range
}

/** 等, 13位, 二位, 代表们, （等4位）; 王恒5名代表. */
const SEVERAL = /等|[\d两二三四五六七八九十]\s?[位名]|们|各位|、|，|,/u

function readerOf({ facts, parts }: ReplyDocument): Reader | undefined {
  const { salutation } = parts
  const [first, ...others] = facts.addressees
  if (salutation === undefined || first === undefined) return undefined
  // “尊敬的陆春禾代表，您好！” greets one.
  const text = salutation.text.replace(/[，,]?\s*[您你]们?好[！!。：:\s]*$|[：:\s]+$/u, '')
  const several = others.length > 0 || SEVERAL.test(text)
  const shown = { name: several ? text.slice(0, 20) : first.name, range: salutation.range }
  if (several) return { number: 'several', ...shown }
  if (first.role === '')
    return /[委会团组部社]$/u.test(text) ? { number: 'group', ...shown } : undefined
  // “林之远政协委员小组” and what else is longer than a name may be a group.
  return first.name.length <= 4 || first.name.includes('·')
    ? { number: 'one', ...shown }
    : undefined
}

/** 您与何敏芝代表共同提出的, 您和王芳、李强代表联名提出的, 您等5位代表. */
const COMPANY =
  /[您你](?:[与和同及]\p{Script=Han}{2,4}(?:、\p{Script=Han}{2,4}){0,8}(?:代表|委员)|等|联名|共同)/u

function hasCompany({ parts }: ReplyDocument): boolean {
  const { opening } = parts
  return COMPANY.test(opening?.text ?? '')
}

/** 您提出的, 感谢你们对; not 您好, 迷你, nor what is quoted. */
const IN_OPENING =
  /(?<word>[您你]\s?们|[您你])(?=(?:在[^。；]{0,60})?(?:所?提|反映|的|关于|向|于))/gu
const IN_CLOSING =
  /(?:感谢|谢谢|希望|欢迎)(?<word>[您你]\s?们|[您你])(?=对|的|继续|今后|以后|提|多|一如|长期|能|为|给|在)/gu
const LEAD_IN = /如下/u

function* pronouns({ parts, blocks }: ReplyDocument) {
  const { opening } = parts
  if (opening !== undefined) {
    const end = LEAD_IN.exec(opening.text)?.index ?? 300
    yield* found(opening, 0, end, IN_OPENING)
    yield* found(opening, 0, opening.text.length, IN_CLOSING)
  }
  for (const block of blocks) {
    if (block.role === 'closing' || block === parts.closing)
      yield* found(block, 0, block.text.length, IN_CLOSING)
  }
}

function* found(block: Block, from: number, to: number, expression: RegExp) {
  const text = withoutQuotes(block.text.slice(from, to))
  for (const { 0: all, index, groups } of findAll(text, expression)) {
    const word = groups?.word ?? ''
    const at = from + index + all.indexOf(word)
    yield { word, range: block.source(at, at + word.length) }
  }
}
