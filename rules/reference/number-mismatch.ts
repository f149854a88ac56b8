import type { Reference } from '@replylint/document'
import { defineRule, letter, message, parseNumeral } from '@replylint/engine'
import { referencesByPlace } from './places.ts'

export default defineRule({
  id: 'reference/number-mismatch',
  severity: 'error',
  since: '0.1.0',
  docs: {
    zh: {
      summary: '标题、引语和表中的建议（提案）编号应当一致',
      why: '编号不一，承办系统和代表委员都不知道答复的是哪一件。',
    },
    en: {
      summary: 'Title, opening and form give the same number of the proposal',
      why: 'With two numbers nobody knows which proposal is answered.',
    },
  },
  messages: {
    differs: message<{ here: string; there: string }>({
      zh: (d) => `编号“${d.here}”与标题的“${d.there}”不一致`,
      en: (d) => `the number “${d.here}” differs from “${d.there}” in the title`,
    }),
    title: message<{ there: string }>({
      zh: (d) => `标题写“${d.there}”`,
      en: (d) => `the title says “${d.there}”`,
    }),
  },
  create({ report }) {
    return {
      document(document) {
        const { title, others } = referencesByPlace(document)
        const [first, ...more] = title.filter((reference) => reference.number !== undefined)
        // 并案: one letter answers 第12、35号.
        if (first === undefined || more.some((reference) => !isSame(first, reference))) return
        for (const reference of others) {
          const { number } = reference
          const range = reference.at.number
          if (number === undefined || range === undefined || isSame(first, reference)) continue
          if (OF_ANOTHER.test(textBefore(reference))) continue
          if (others.some((other) => other.block === reference.block && isSame(first, other)))
            continue
          report(
            range,
            'differs',
            { here: shown(reference), there: shown(first) },
            {
              related: [
                {
                  range: first.at.number ?? first.range,
                  messageId: 'title',
                  data: { there: shown(first) },
                },
              ],
            },
          )
        }
      },
    }
  },
  examples: [
    {
      bad: letter({
        opening: '您提出的《关于加快社区老年食堂建设的建议》（[[第75号]]）收悉，现答复如下：',
      }),
    },
    {
      bad: letter({
        title: '关于市十六届人大四次会议第B57号建议的答复',
        opening: '您提出的《关于加快社区老年食堂建设的建议》（[[B75号]]）收悉，现答复如下：',
      }),
    },
    { bad: letter({ opening: '您提出的[[0075号]]建议收悉，现答复如下：' }) },
    {
      bad: `政协委员提案面商记录表\n\n提案编号：第 [[31 号]]\n\n委员姓名\t陆春禾\t联系电话\t8812345\n\n${letter({ title: '关于市政协九届二次会议第13号提案的答复', salutation: '陆春禾委员：', opening: '您提出的提案收悉，现答复如下：' })}`,
    },
    {
      bad: letter({
        opening: '您提出的《关于加快社区老年食堂建设的建议》（[[第7号]]）收悉，现答复如下：',
      }),
    },
    { good: letter() },
    { good: letter({ title: '关于市十六届人大四次会议第057号建议的答复' }) },
    { good: letter({ title: '关于市十六届人大四次会议第五十七号建议的答复' }) },
    // Other numbers that come up.
    {
      good: letter({
        opening: '您提出的建议是继去年第45号建议之后对养老的又一关切，现答复如下：',
      }),
    },
    {
      good: letter({
        opening:
          '您提出的《关于加快社区老年食堂建设的建议》（重点督办建议第3号）收悉，现答复如下：',
      }),
    },
    {
      good: letter({
        opening: '《市人大办公室关于交办建议的通知》（第3号）转来您的建议收悉，现答复如下：',
      }),
    },
    // The year and the session stand before the number in one place only.
    { good: letter({ title: '关于市十六届人大四次会议第2025057号建议的答复' }) },
    { good: letter({ title: '关于市十六届人大四次会议第12、57号建议的答复' }) },
    {
      good: letter({
        opening: '您提出的《关于贯彻市政府第75号令的建议》（第57号）收悉，现答复如下：',
      }),
    },
  ],
})

function shown({ number }: Reference): string {
  return `第${number ?? ''}号`
}

/** Digits that a year, or the term and the session, put before the number of one place only. */
const PREFIX = 3

/** 第057号 and 第57号 are one, 第2025057号 is 第57号 with its year; 第7号 is another. */
function isSame(a: Reference, b: Reference): boolean {
  const [x, y] = [plainNumber(a), plainNumber(b)]
  const [long, short] = x.length > y.length ? [x, y] : [y, x]
  return x === y || (long.endsWith(short) && long.length - short.length >= PREFIX)
}

function plainNumber({ number = '' }: Reference): string {
  const plain = number.normalize('NFKC').replace(/^[A-Za-z]*0*/u, '')
  // 五十七 is 57, 二〇五 is 205.
  return /^[一二三四五六七八九十百零〇]+$/u.test(plain)
    ? String(parseNumeral(plain) ?? plain)
    : plain
}

/**
 * “去年第45号建议”, “（重点督办建议第3号）”, “《关于交办代表建议的通知》（第3号）”: not the number of the
 * proposal that is answered.
 */
const OF_ANOTHER =
  /(?:去年|上年|前年|往年|此前|以前|上一年度?|上届)[^，。；]{0,24}$|督办[^，。；]{0,6}$|(?:通知|公告|办法|方案|规定|条例|决定|令|单)[》”]\s?[（(]?$/u

function textBefore({ block, raw, number = '' }: Reference): string {
  const at = block.text.indexOf(raw)
  const end = at < 0 ? 0 : at + raw.lastIndexOf(number)
  return block.text.slice(Math.max(0, end - 40), end).replace(/第\s?$/u, '')
}
