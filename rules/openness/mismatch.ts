import type { Block } from '@replylint/document'
import { defineRule, letter, message } from '@replylint/engine'

type Openness = '主动公开' | '公开' | '依申请公开' | '不予公开'
const EN: Readonly<Record<Openness, string>> = {
  主动公开: 'open of its own accord',
  公开: 'open',
  依申请公开: 'open on request',
  不予公开: 'not open',
}

export default defineRule({
  id: 'openness/mismatch',
  severity: 'error',
  since: '0.1.0',
  docs: {
    zh: {
      summary: '公开属性前后一致',
      why: '文首写公开、文末写不予公开，发布的人无所适从，还可能误公开。',
    },
    en: {
      summary: 'The openness of the letter is the same everywhere',
      why: 'With two marks nobody knows whether to publish, and a closed letter may get out.',
    },
    source: '《政府信息公开条例》第十三条；GB/T 9704—2012 7.3.6',
  },
  messages: {
    differs: message<{ here: Openness; there: Openness }>({
      zh: (d) => `此处为“${d.here}”，前面为“${d.there}”`,
      en: (d) => `“${EN[d.here]}” here, “${EN[d.there]}” above`,
    }),
    first: message<{ there: Openness }>({
      zh: (d) => `此处为“${d.there}”`,
      en: (d) => `“${EN[d.there]}” here`,
    }),
  },
  create({ report }) {
    let first: { said: Openness; block: Block } | undefined
    return {
      block(block) {
        const words = block.role === 'openness' ? block.text : besideNumber(block)
        const said = words === undefined ? undefined : opennessOf(words)
        if (said === undefined) return
        first ??= { said, block }
        if (!contradict(first.said, said)) return
        report(
          block.range,
          'differs',
          { here: said, there: first.said },
          {
            related: [
              { range: first.block.range, messageId: 'first', data: { there: first.said } },
            ],
          },
        )
      },
    }
  },
  examples: [
    { bad: letter({ category: '答复类别：A类\n主动公开', openness: '[[（此件不予公开）]]' }) },
    { bad: letter({ category: 'A类\n主动公开', openness: '[[（此件依申请公开）]]' }) },
    {
      bad: letter({
        docNumber: '青民函〔2025〕18号　依申请公开',
        openness: '[[（此件主动公开）]]',
      }),
    },
    {
      bad: letter({
        category: '答复类别：A类　　公开类别：依申请公开',
        openness: '[[（此件主动公开）]]',
      }),
    },
    {
      good: letter({
        category: '答复类别：A类　　公开类别：主动公开',
        openness: '（此件主动公开）',
      }),
    },
    // “公开” alone may be either way of it.
    { good: letter({ category: 'A类\n公开', openness: '（此件依申请公开）' }) },
    { good: letter({ category: 'A类\n公开', openness: '（此件主动公开）' }) },
    { good: letter({ category: 'A类\n同意公开', openness: '（此件公开发布）' }) },
    // A row of boxes: what is ticked counts, and a row without a tick says nothing.
    {
      good: letter({ category: '公开属性：□主动公开 ☑依申请公开', openness: '（此件依申请公开）' }),
    },
    { good: letter({ category: '公开属性：□主动公开 □不予公开', openness: '（此件主动公开）' }) },
    { good: letter({ category: '是否同意公开：是', openness: '（此件公开）' }) },
  ],
})

/** “青民函〔2025〕18号　主动公开”, “A类 依申请公开”, “A类　公开类别：依申请公开”: the mark shares its line with another. */
function besideNumber({ role, text }: Block): string | undefined {
  if (role !== 'doc-number' && role !== 'category') return undefined
  return /[\s类：:](?<mark>主动公开|依申请公开|不予公开)\s*$/u.exec(text)?.groups?.mark
}

function contradict(a: Openness, b: Openness): boolean {
  if (a === b) return false
  return a === '不予公开' || b === '不予公开' || (a !== '公开' && b !== '公开')
}

/** “是否公开：否”, 不公开, 不予公开; undefined where several are offered. */
function opennessOf(text: string): Openness | undefined {
  const ticked = /[☑☒✓✔√■●]\s?(?<choice>[^□☐○☑☒✓✔√■●\s]{2,8})/u.exec(text)?.groups?.choice
  if (ticked === undefined && /[□☐○]/u.test(text)) return undefined
  const words = ticked ?? text
  if (/公开.{0,4}[：:]\s?否|不(?:予|同意|宜|得)?公开/u.test(words)) return '不予公开'
  if (/依申请公开/u.test(words)) return /主动公开/u.test(words) ? undefined : '依申请公开'
  return /主动/u.test(words) ? '主动公开' : '公开'
}
