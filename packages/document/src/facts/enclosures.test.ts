import fc from 'fast-check'
import { expect, it } from 'vitest'
import { parseReply } from '../parse.ts'

const BODY = '陆春禾代表：\n\n您提出的建议收悉，现答复如下：\n\n'

function brief(text: string): string[] {
  return parseReply(`${BODY}我局${text}`).facts.enclosures.map(
    ({ kind, raw, open, close, depth }) =>
      `${kind[0]}${depth} ${raw}${open && close ? '' : open ? ' opens' : ' closes'}`,
  )
}

const TABLE: readonly (readonly [text: string, ...expected: string[]])[] = [
  ['印发《办法》和“计划”（试行）。', 't0 《办法》', 'q0 “计划”', 'b0 （试行）'],
  ['印发《关于印发〈办法〉的通知》。', 't0 《关于印发〈办法〉的通知》', 't1 〈办法〉'],
  ['推进“‘放管服’改革”。', 'q0 “‘放管服’改革”', 'q1 ‘放管服’'],
  ['印发方案（青民发〔2023〕18号)。', 'b0 （青民发〔2023〕18号)', 'b1 〔2023〕'],
  // Nested marks of one shape.
  ['解决“停车难”的“建议”。', 'q0 “停车难”', 'q0 “建议”'],
  ['推进“解决“停车难”的建议”。', 'q0 “解决“停车难”的建议”', 'q1 “停车难”'],
  // One is missing.
  ['解决“停车难”的建议”。', 'q0 “停车难”', 'q0 ” closes'],
  ['打造“万顷茶浪省级公园。', 'q0 “ opens'],
  [
    '按《办法（青民发〔2023〕18号）办理。',
    't0 《 opens',
    'b0 （青民发〔2023〕18号）',
    'b1 〔2023〕',
  ],
  ['按（《办法）办理。', 'b0 （《办法）', 't1 《 opens'],
  // They cross.
  ['按《办法（试行》）办理。', 't0 《办法（试行》', 'b1 （ opens', 'b0 ） closes'],
  // Different ones.
  ['印发《办法〉。', 't0 《办法〉'],
  ['印发《关于印发〈办法》的通知》。', 't0 《关于印发〈办法》的通知》', 't1 〈办法》'],
  ['按《办法》（试行））办理。', 't0 《办法》', 'b0 （试行）', 'b0 ） closes'],
  ['（青民发〔2023)18号）', 'b0 （青民发〔2023)18号）', 'b1 〔2023)'],
  ['温度[0,100)，误差（5,10]。', 'b0 [0,100)', 'b0 （5,10]'],
  ['（青民发［2023］18号）', 'b0 （青民发［2023］18号）', 'b1 ［2023］'],
  ['印发“办法’。', 'q0 “办法’'],
  ['印发《办法。此后〉。', 't0 《 opens', 't0 〉 closes'],
  // Straight marks pair in turn, or with a curly one.
  ['推进"共建"和"共享"。', 'q0 "共建"', 'q0 "共享"'],
  ['推进“共建"和“共享"。', 'q0 “共建"', 'q0 “共享"'],
  ['推进"共建”。', 'q0 "共建”'],
  ['推进“共建"，"共享"惠民。', 'q0 “共建"', 'q0 "共享"'],
  ['推进“全民"共建""共享"格局”。', 'q0 “全民"共建""共享"格局”', 'q1 "共建"', 'q1 "共享"'],
  ['推进“全民"共建"格局”。', 'q0 “全民"共建"格局”', 'q1 "共建"'],
  ['推进"共建。', 'q0 " opens'],
  // Both turned.
  ['推进”共建“。', 'q0 ” closes', 'q0 “ opens'],
  // Points, apostrophes and faces are none.
  ['将：1）建校；2）修路；三）巡查。'],
  ['分别为1）建校2）修路3)巡查。'],
  ['将（见附件。1）建校；2）修路。', 'b0 （ opens'],
  ['（1）建校；（2）修路。', 'b0 （1）', 'b0 （2）'],
  ['与Cote d’Ivoire及members’ union合作:-)。'],
]

it.each(TABLE)('reads the enclosures of %s', (text, ...expected) => {
  expect(brief(text)).toEqual(expected)
})

const WRAPPED = `　　我局会同市财政局、市卫生健康委员会印发实施《青阳市居家养
老服务设施管理办法》，建成社区食堂四十二家，每日为老年人提供
助餐服务，受到街道、社区和老年人家属的普遍欢迎，得到充分肯定。`

it('looks for partners within a paragraph, over soft breaks', () => {
  const { facts } = parseReply(`${BODY}${WRAPPED}\n\n按“办法\n\n办”理。`)
  expect(facts.enclosures.map(({ raw }) => raw)).toEqual([
    '《青阳市居家养老服务设施管理办法》',
    '“',
    '”',
  ])
})

const MARKS = [
  ...'《》〈〉“”‘’「」"（()）〔〕【】[]',
  'a',
  '1',
  '。',
  '办法',
  '2023',
  '；2）',
  '-:)',
  '\n',
  '\n\n',
  ' ',
]

it('reads any text: in order, properly nested, each at its place', () => {
  const text = fc.array(fc.constantFrom(...MARKS), { maxLength: 80 }).map((all) => all.join(''))
  fc.assert(
    fc.property(text, (letter) => {
      const document = parseReply(letter)
      const ends: { block: unknown; end: number }[] = []
      for (const { block, at, raw, range, open, close, depth } of document.facts.enclosures) {
        expect(block.text.slice(...at)).toBe(raw)
        expect(range).toEqual(block.source(...at))
        expect(raw.startsWith(open) && raw.endsWith(close) && open + close !== '').toBe(true)
        while (
          ends.length > 0 &&
          (ends.at(-1)?.block !== block || (ends.at(-1)?.end ?? 0) <= at[0])
        )
          ends.pop()
        expect(depth).toBe(ends.length)
        if (open === '' || close === '') continue
        expect(at[1]).toBeLessThanOrEqual(ends.at(-1)?.end ?? block.text.length)
        ends.push({ block, end: at[1] })
      }
    }),
    { numRuns: 500 },
  )
})

it('reads many marks in a moment', () => {
  for (const unit of ['（', '《“', '（）', '”', '《〉', '"', '1）；']) {
    const started = performance.now()
    void parseReply(BODY + unit.repeat(20_000)).facts.enclosures.length
    expect(performance.now() - started).toBeLessThan(2000)
  }
})
