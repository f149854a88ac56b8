import { defineRule, letter, message } from '@replylint/engine'
import { LETTERS, whenMissing } from './missing.ts'
import { blankSender, NAMES_OPTION, type NamesOption, senderOf } from './sender.ts'

export default defineRule({
  id: 'section/missing-letterhead',
  severity: 'warning',
  status: 'strict',
  since: '0.1.0',
  docs: {
    zh: {
      summary: '答复函应有发文机关标志',
      why: '版头写明发文机关，来函一看便知出自何处；套印红头的稿纸上可以没有。',
    },
    en: {
      summary: 'A reply carries the name of the issuing body at its head',
      why: 'The head tells at once who writes; on printed letter paper the draft may lack it.',
    },
    source: 'GB/T 9704—2012 7.2.4',
  },
  options: NAMES_OPTION,
  messages: {
    missing: message({
      zh: () => '缺少发文机关标志（版头的机关名称）',
      en: () => 'no name of the issuing body at the head',
    }),
  },
  fixable: 'suggest',
  create: whenMissing<NamesOption>('letterhead', {
    in: LETTERS,
    at: 'head',
    write: (document, { names }) => [[senderOf(document, names) ?? blankSender(document)]],
  }),
  examples: [
    {
      bad: letter({ letterhead: null, title: '[[关于市十六届人大四次会议第57号建议的答复]]' }),
      fixed: letter(),
    },
    {
      bad: letter({
        letterhead: null,
        title: '[[关于市十六届人大四次会议第57号建议的答复]]',
        signature: null,
      }),
      fixed: letter({ letterhead: '青阳市民政局', signature: null }),
      options: { names: ['青民', '青阳市民政局'] },
    },
    {
      bad: letter({
        letterhead: null,
        title: '[[关于县十六届人大四次会议第57号建议的答复]]',
        body: '我委将逐家核查食堂运营情况。',
        closing: '感谢您的关心和支持！',
        signature: null,
      }),
      fixed: letter({
        letterhead: '××县×××委',
        title: '关于县十六届人大四次会议第57号建议的答复',
        body: '我委将逐家核查食堂运营情况。',
        closing: '感谢您的关心和支持！',
        signature: null,
      }),
    },
    { good: letter() },
    { good: letter({ letterhead: '青阳市民政局文件' }) },
    { good: letter({ letterhead: '中共青阳市委组织部' }) },
    { good: '# 政协委员提案面商记录表\n\n委员姓名\t陆春禾\t联系电话\t8812345\n' },
  ],
})
