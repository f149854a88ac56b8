import type { Block, BlockRole, ReplyDocument } from '@replylint/document'
import { defineRule, letter, message } from '@replylint/engine'
import { RECEIPT } from './receipt.ts'

/** Longest quotation in a message. */
const QUOTED_LENGTH = 16

export default defineRule({
  id: 'section/duplicate',
  severity: 'warning',
  since: '0.1.0',
  docs: {
    zh: {
      summary: '标题、称谓、引语和落款各出现一次',
      why: '信的一个部分出现两遍，是拼接几处来稿时没有删净。',
    },
    en: {
      summary: 'Title, salutation, opening and signature stand once each',
      why: 'A part of the letter that occurs twice was pasted twice.',
    },
  },
  messages: {
    line: message<{ words: string }>({
      zh: (d) => `“${d.words}”与上文重复`,
      en: (d) => `“${d.words}” stands above already`,
    }),
    opening: message<{ words: string }>({
      zh: () => '引语出现两次',
      en: () => 'the letter has two openings',
    }),
    salutation: message<{ words: string }>({
      zh: (d) => `称谓“${d.words}”出现两次`,
      en: (d) => `the salutation “${d.words}” stands twice`,
    }),
    title: message<{ words: string }>({
      zh: () => '标题出现两次',
      en: () => 'the title stands twice',
    }),
    first: message({
      zh: () => '前一处在这里',
      en: () => 'the first one stands here',
    }),
  },
  create({ report }) {
    return {
      document(document) {
        for (const { block, first, messageId } of repeatsOf(document)) {
          const words = block.text
            .trim()
            .replace(/[。！!]$/u, '')
            .slice(0, QUOTED_LENGTH)
          // A web page prints the title above the letter once more.
          const weight = messageId === 'title' ? ({ severity: 'info' } as const) : {}
          report(block.range, messageId, { words }, { ...weight, related: [firstAt(first.range)] })
        }
      },
    }
  },
  examples: [
    {
      bad: letter({
        body: '[[您提出的《关于加快社区老年食堂建设的建议》收悉，现将办理情况答复如下：]]\n全市已建成社区老年食堂42家。',
      }),
    },
    {
      bad: letter({
        salutation: '尊敬的陆春禾代表：',
        opening:
          '[[陆春禾代表：]]\n您提出的《关于加快社区老年食堂建设的建议》（第57号）收悉，现答复如下：',
      }),
    },
    {
      bad: letter({
        letterhead: '关于市十六届人大四次会议第57号建议的答复\n\n青阳市民政局',
        title: '[[关于市十六届人大四次会议第57号建议的答复]]',
      }),
    },
    {
      bad: letter({
        closing: '感谢您对我市养老工作的关心！\n\n[[感谢您对我市养老工作的关心！]]',
        signature: '青阳市民政局\n\n[[青阳市民政局]]',
      }),
    },
    { good: letter() },
    {
      good: letter({
        closing: '感谢您对我市养老工作的关心！\n\n再次感谢您对我市养老工作的关心！',
        signature: '青阳市民政局\n\n青阳市财政局',
      }),
    },
    { good: letter({ body: '我局高度重视。经研究，已建成42家。我局高度重视。' }) },
    // One letter answers two proposals.
    {
      good: letter({
        body: '全市已建成42家。\n您提出的《关于规范停车收费的建议》（第58号）收悉，现答复如下：\n停车场已全部备案。',
      }),
    },
    // The list of names ends with the same title.
    { good: letter({ salutation: '陆春禾、顾明远代表：' }) },
  ],
})

interface Repeat {
  readonly block: Block
  readonly first: Block
  readonly messageId: 'title' | 'opening' | 'salutation' | 'line'
}

/** Blocks that are a part of the letter once more, and lines of the tail printed twice in a row. */
function* repeatsOf({ parts, blocks }: ReplyDocument): Generator<Repeat> {
  const { title, salutation, opening } = parts
  for (const [at, block] of blocks.entries()) {
    const above = blocks[at - 1]
    if (above !== undefined && isTailTwice(above, block))
      yield { block, first: above, messageId: 'line' }
    if (title && block !== title && block.role === 'title' && bare(block) === bare(title))
      yield { block, first: title, messageId: 'title' }
    if (opening && block.role === 'paragraph' && isSecondReceipt(opening, block))
      yield { block, first: opening, messageId: 'opening' }
    if (salutation && block !== salutation && isSalutation(block, salutation))
      yield { block, first: salutation, messageId: 'salutation' }
  }
}

function isSecondReceipt(opening: Block, block: Block): boolean {
  if (!RECEIPT.test(opening.text) || !RECEIPT.test(block.text)) return false
  return !answersAnother(opening, block)
}

function firstAt(range: Block['range']) {
  return { range, messageId: 'first' as const, data: {} }
}

function bare({ text }: Block): string {
  return text.replace(/\s/gu, '')
}

const TAIL: ReadonlySet<BlockRole> = new Set<BlockRole>(['closing', 'signature', 'date'])

/** “青阳市民政局⏎青阳市民政局”: thanks, signature and date stand once. */
function isTailTwice(above: Block, block: Block): boolean {
  return TAIL.has(block.role) && above.role === block.role && bare(above) === bare(block)
}

/** Two openings with numbers or titles of their own belong to two proposals. */
function answersAnother(opening: Block, block: Block): boolean {
  const names = (text: string) => text.match(/第\s?\d{1,10}\s?号|《[^《》]{1,200}》/gu) ?? []
  const known = new Set(names(opening.text))
  return names(block.text).some((name) => !known.has(name))
}

/** 尊敬的陆春禾代表： above, 陆春禾代表： below, or the same again. */
function isSalutation(block: Block, salutation: Block): boolean {
  if (block.text.length > 60 || block.role === 'form') return false
  const name = (each: Block) => bare(each).replace(/^尊敬的|[：:，,]$/gu, '')
  return /(?:代表|委员)[：:]?\s*$/u.test(block.text) && name(block) === name(salutation)
}
