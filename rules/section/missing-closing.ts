import type { ReplyDocument } from '@replylint/document'
import { defineRule, letter, message } from '@replylint/engine'
import { selfOf, youOf } from './known.ts'
import { REPLIES, whenMissing } from './missing.ts'
import { senderOf } from './sender.ts'

interface Options {
  readonly closings: readonly string[]
}
const NO_CLOSINGS: Options = { closings: [] }
/** More would fill the menu. */
const MOST = 3

export default defineRule({
  id: 'section/missing-closing',
  severity: 'info',
  since: '0.1.0',
  docs: {
    zh: {
      summary: '结尾应有致谢或征询意见的话',
      why: '答复代表、委员应致谢并欢迎继续监督，这是通行的行文礼仪。',
    },
    en: {
      summary: 'A reply ends with thanks or an invitation to say more',
      why: 'It is the usual courtesy to a deputy or a member.',
    },
    source: '各地建议提案办理办法；通行写法',
  },
  options: {
    defaults: NO_CLOSINGS,
    schema: {
      closings: {
        type: 'array',
        items: { type: 'string' },
        description: '本单位认可的其他结尾用语',
      },
    },
  },
  messages: {
    missing: message({
      zh: () => '缺少结尾的致谢或征询意见',
      en: () => 'no thanks or invitation to comment at the end',
    }),
  },
  fixable: 'suggest',
  create: whenMissing<Options>('closing', {
    in: REPLIES,
    at: 'tail',
    unless: ({ blocks }, { closings }) =>
      blocks.some(({ text }) => closings.some((words) => words !== '' && text.includes(words))),
    write: writeClosing,
  }),
  examples: [
    // Seed 000 ends without a word of thanks.
    {
      bad: letter({ closing: null, copyTo: '[[抄送：市人大常委会代表工委，市政府督查室。]]' }),
      fixed: letter({ closing: '感谢您对我局工作的关心和支持！' }),
    },
    {
      bad: letter({ closing: null, openness: '[[（此件主动公开）]]', copyTo: null }),
      fixed: letter({ closing: '敬请惠存。', copyTo: null }),
      options: { closings: ['敬请惠存'] },
    },
    {
      good: letter({ closing: '敬请惠存。' }),
      options: { closings: ['敬请惠存'] },
    },
    { good: letter({ closing: '以上答复如有不妥，请批评指正。' }) },
    { good: letter({ closing: '希望今后继续对我们的工作提出宝贵意见。' }) },
    { good: letter({ closing: '专此答复。' }) },
    { good: letter({ closing: '感恩您的关注与厚爱。' }) },
    { good: letter({ closing: '望继续关心水务事业的发展。' }) },
  ],
})

/** The office's own words first. */
function writeClosing(document: ReplyDocument, { closings }: Options): string[][] {
  const own = closings.filter((words) => words.trim() !== '').slice(0, MOST)
  const self = selfOf(document, senderOf(document, [])) ?? '我们'
  const thanks = `感谢${youOf(document)}对${self}工作的关心和支持`
  return [
    ...own.map((words) => [/[。！]$/u.test(words) ? words : `${words}。`]),
    [`${thanks}！`],
    [`${thanks}，如有不同意见，请及时反馈。`],
  ]
}
