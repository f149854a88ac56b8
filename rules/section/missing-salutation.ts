import type { ReplyDocument } from '@replylint/document'
import { defineRule, letter, message } from '@replylint/engine'
import { isAddressee } from './insert-place.ts'
import { rolesOf } from './known.ts'
import { ANYTHING, whenMissing } from './missing.ts'

export default defineRule({
  id: 'section/missing-salutation',
  severity: 'error',
  since: '0.1.0',
  docs: {
    zh: { summary: '答复函应有称谓（主送）', why: '答复必须写明答复给哪位代表、委员或哪个单位。' },
    en: {
      summary: 'A reply names whom it addresses',
      why: 'A reply must say which deputy, member or body it answers.',
    },
    source: 'GB/T 9704—2012 7.3.2',
  },
  messages: {
    missing: message({
      zh: () => '缺少称谓（如“××代表：”）',
      en: () => 'no salutation (such as ××代表：)',
    }),
  },
  fixable: 'suggest',
  create: whenMissing('salutation', {
    in: ANYTHING,
    at: 'head',
    // “……建议答复摘要”: what is published of a letter in short has no addressee.
    unless: ({ parts, blocks }) =>
      /摘要|摘登|主要内容/u.test(parts.title?.text ?? '') ||
      isAddressee(blocks.find(({ role }) => role === 'paragraph')),
    write: writeSalutation,
  }),
  examples: [
    {
      bad: letter({ salutation: null, title: '[[关于市十六届人大四次会议第57号建议的答复]]' }),
      fixed: letter({ salutation: '尊敬的×××代表：' }),
    },
    {
      bad: letter({
        title: '[[关于市政协九届二次会议第31号提案的会办意见]]',
        salutation: null,
        opening: '现将《关于推进医养结合的提案》（第31号）会办意见函复如下：',
      }),
      fixed: letter({
        title: '关于市政协九届二次会议第31号提案的会办意见',
        salutation: '××局：',
        opening: '现将《关于推进医养结合的提案》（第31号）会办意见函复如下：',
      }),
    },
    // The form in the same file knows who is answered.
    {
      bad: `市政协委员提案面商记录表\n\n提案编号：第254号\n委员姓名\t陆春禾\t工作单位\t青阳大学\n\n${letter(
        {
          title: '[[关于市政协九届二次会议第254号提案的答复]]',
          salutation: null,
        },
      )}`,
      fixed: `市政协委员提案面商记录表\n\n提案编号：第254号\n委员姓名\t陆春禾\t工作单位\t青阳大学\n\n${letter(
        {
          title: '关于市政协九届二次会议第254号提案的答复',
          salutation: '尊敬的陆春禾委员：',
        },
      )}`,
    },
    { good: letter({ salutation: '何敏、周立群等12位代表:' }) },
    { good: letter({ salutation: '陆春禾代表' }) },
    {
      good: letter({
        salutation: null,
        title: '关于市十六届人大四次会议第57号建议的答复摘要',
      }),
    },
    { good: letter({ salutation: '尊敬的陆春禾代表！' }) },
    { good: letter({ salutation: '尊敬的陆春禾代表，您好：' }) },
    { good: letter({ salutation: '陆春禾代表您好：' }) },
    { good: letter({ salutation: '民建青阳市委会：' }) },
    { good: letter({ salutation: '城东街道代表团：' }) },
    // The opening is what is missing.
    {
      good: letter({
        title: '关于市政协九届二次会议第31号提案的答复',
        salutation: '民建青阳市委会：',
        opening: null,
      }),
    },
  ],
})

/** 委员姓名, 代表姓名 of the form in the same file. */
const NAME_LABEL = /^(?:代表|委员)?姓名$/u

function writeSalutation(document: ReplyDocument): string[][] {
  // The lead body; a line before anything but an opening would be taken for a heading.
  if (document.kind === 'co-handling')
    return document.parts.opening === undefined ? [] : [['××局：']]
  const field = document.facts.fields.find(
    ({ label, value }) => NAME_LABEL.test(label) && /^\p{Script=Han}{2,4}$/u.test(value),
  )
  const name = field?.value ?? '×××'
  return rolesOf(document).map((role) => [`尊敬的${name}${role}：`])
}
