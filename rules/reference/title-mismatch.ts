import { defineRule, letter, message } from '@replylint/engine'
import { type ProposalTitle, proposalTitles } from './proposal-titles.ts'

export default defineRule({
  id: 'reference/title-mismatch',
  severity: 'warning',
  since: '0.1.0',
  docs: {
    zh: {
      summary: '标题和引语中的建议（提案）题目应当一致',
      why: '题目应照录原文，一字之差便可能是抄错。',
    },
    en: {
      summary: 'Title and opening cite the same title of the proposal',
      why: 'The title is copied as it stands; one other character is mostly a slip.',
    },
  },
  messages: {
    differs: message<{ here: string; there: string }>({
      zh: (d) => `建议（提案）题目不一：此处“${d.here}”，别处“${d.there}”`,
      en: (d) => `the proposal's title differs: “${d.here}” here, “${d.there}” elsewhere`,
    }),
    other: message<{ there: string }>({
      zh: (d) => `此处写“${d.there}”`,
      en: (d) => `here it is “${d.there}”`,
    }),
  },
  create({ report }) {
    return {
      document(document) {
        const { form, title, opening } = proposalTitles(document)
        const pairs = [
          [title, opening],
          [form, opening],
          [form, title],
        ] as const
        for (const [above, below] of pairs) {
          const places = differenceOf(above, below)
          if (places === undefined) continue
          const [there, here] = places
          report(
            here.range,
            'differs',
            { here: here.text, there: there.text },
            {
              related: [{ range: there.range, messageId: 'other', data: { there: there.text } }],
            },
          )
          return
        }
      },
    }
  },
  examples: [
    {
      bad: letter({
        title: '关于市十六届人大四次会议第57号“关于加快社区老年食堂建设的建议”的答复',
        opening: '您提出的《关于加快社[[区老人食堂]]建设的建议》（第57号）收悉，现答复如下：',
      }),
    },
    {
      bad: letter({
        title: '关于增设青阳县主城区停车泊位的建议的答复',
        opening: '您提出的“关于[[增加青阳]]县主城区停车泊位”的建议收悉，现答复如下：',
      }),
    },
    {
      bad: letter({
        title: '市十六届人大四次会议《关于加快社区老年食堂建设的建议》（第57号）的答复函',
        opening: '您提出的《关于加快社区[[老年堂建]]设的建议》收悉，现答复如下：',
      }),
    },
    {
      bad: `政协委员提案面商记录表\n\n提案编号：第 57 号\n\n案由\t关于加快社区老年食堂建设的提案\n\n委员姓名\t陆春禾\n\n${letter({ title: '关于市政协九届二次会议第57号提案的答复', salutation: '陆春禾委员：', opening: '您提出的《关于加快社[[区老人食堂]]建设的提案》收悉，现答复如下：' })}`,
    },
    { good: letter() },
    // Marks, 的 and 关于 make no other title.
    {
      good: letter({
        title: '关于增加青阳县主城区泊车位，解决“停车难”建议的答复',
        opening: '您提出的“关于增加青阳县主城区泊车位,解决“停车难”的建议”收悉，现答复如下：',
      }),
    },
    // Shortened, or with 我市 before it.
    {
      good: letter({
        title: '关于加快社区老年食堂建设的建议的答复',
        opening: '您提出的《关于加快我市社区老年食堂建设的建议》收悉，现答复如下：',
      }),
    },
    {
      good: letter({
        title: '关于加快全市社区老年食堂建设的建议的答复',
        opening: '您提出的《关于加快我市社区老年食堂建设的建议》收悉，现答复如下：',
      }),
    },
    // Two proposals in one letter.
    {
      good: letter({
        title: '关于加快社区老年食堂建设的建议的答复',
        opening:
          '您提出的《关于加快社区老人食堂建设的建议》《关于加快社区老年食堂建设的建议》收悉，现答复如下：',
      }),
    },
    // Another title altogether: the letter's title names the field.
    {
      good: letter({
        title: '关于加强全市养老服务工作的建议的答复',
        opening: '您提出的《关于加快社区老年食堂建设的建议》收悉，现答复如下：',
      }),
    },
  ],
})

/** Of one title each; a letter on several proposals (并案) cites several. */
function differenceOf(
  above: readonly ProposalTitle[],
  below: readonly ProposalTitle[],
): [Piece, Piece] | undefined {
  const [[first, another], [second, more]] = [above, below]
  if (first === undefined || another !== undefined) return undefined
  return second === undefined || more !== undefined ? undefined : difference(first, second)
}

/** Characters that come and go when a title is told again: 我市 for 全市, 县 after a name. */
const TOLD_AGAIN =
  /[我本该全各其此省市县区镇乡村州街路等性化们者中内里上下在对为将应有再更\d一二两三四五六七八九十]/u
/** Characters shown on either side of the difference. */
const AROUND = 2

type Piece = ReturnType<ProposalTitle['piece']>

/**
 * Where two titles differ in one place: one or two characters for as many others, or one left out
 * in the middle. Undefined where they are the same or plainly worded anew.
 */
function difference(one: ProposalTitle, other: ProposalTitle): [Piece, Piece] | undefined {
  const [a, b] = [one.key, other.key]
  const shortest = Math.min(a.length, b.length)
  let start = 0
  while (start < shortest && a[start] === b[start]) start++
  let end = 0
  while (end < shortest - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++
  const [mine, yours] = [a.slice(start, a.length - end), b.slice(start, b.length - end)]
  const replaced = mine.length === yours.length && mine.length >= 1 && mine.length <= 2
  const dropped = mine.length + yours.length === 1 && start > 0 && end > 0
  if ((!replaced && !dropped) || TOLD_AGAIN.test(mine + yours)) return undefined
  const around = (title: ProposalTitle, length: number) =>
    title.piece(Math.max(0, start - AROUND), Math.min(title.key.length, start + length + AROUND))
  return [around(one, mine.length), around(other, yours.length)]
}
