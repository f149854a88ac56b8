import type { Facts } from './facts/types.ts'
import type { Range } from './range.ts'

/**
 * What a run of lines is in the letter. Names follow GB/T 9704—2012, chapter 7:
 * letterhead 发文机关标志, doc-number 发文字号, signer 签发人, title 标题, salutation 主送机关（称谓）,
 * attachment 附件说明, signature 发文机关署名, date 成文日期, openness 附注（公开属性）,
 * copy-to 抄送机关, imprint 印发机关和印发日期. category is the 答复类别, opening the 引语,
 * closing the 结尾, contact 联系人、联系电话 and the leader's name.
 */
export type BlockRole =
  | 'form'
  | 'letterhead'
  | 'doc-number'
  | 'category'
  | 'openness'
  | 'signer'
  | 'title'
  | 'salutation'
  | 'opening'
  | 'heading'
  | 'paragraph'
  | 'closing'
  | 'attachment'
  | 'signature'
  | 'date'
  | 'contact'
  | 'copy-to'
  | 'imprint'
  | 'separator'
  | 'note'

/**
 * What the file is. `deputy-reply`: an answer to a 人大代表 on a 建议; `member-reply`: to a 政协委员 on a
 * 提案; `group-reply`: to a 代表团, party or committee that proposes; `reply`: to a person, source not told;
 * `co-handling`: a 会办（协办）opinion to the lead body; `form`: a 面商记录表 or 征询意见表 alone;
 * `form-and-reply`: a form and a letter in one file; `several-letters`: see `ReplyDocument.letters`;
 * `other`: plainly no reply letter.
 */
export type DocumentKind =
  | 'deputy-reply'
  | 'member-reply'
  | 'group-reply'
  | 'reply'
  | 'co-handling'
  | 'form'
  | 'form-and-reply'
  | 'several-letters'
  | 'other'

/** Cuts Chinese text into words. The words joined are the text again. */
export interface Segmenter {
  readonly name: string
  cut(text: string): readonly string[]
}

/** A word of a sentence; `at` is its UTF-16 offset in the sentence's text. */
export interface Word {
  readonly text: string
  readonly at: number
  readonly range: Range
}

/** Text without soft breaks, with its way back to the file. */
export interface Passage {
  /** Logical text: soft breaks, page joins, Markdown marks and blanks between digits and Han left out. */
  readonly text: string
  /** From the first to the last character in the file. */
  readonly range: Range
  /** The place in the file of `text.slice(from, to)`; UTF-16 offsets. */
  source(from: number, to: number): Range
}

/** A sentence, up to and with its 。！？ (and closing marks), or to the end of its block. */
export interface Sentence extends Passage {
  readonly block: Block
  /** UTF-16 offset of the sentence in its block's text. */
  readonly at: number
  /** Cut on demand; empty where the document was read without a segmenter. */
  readonly words: readonly Word[]
}

/** A paragraph, a heading, a line of the head or tail, or a row of a form. */
export interface Block extends Passage {
  readonly role: BlockRole
  readonly sentences: readonly Sentence[]
}

/** The parts of the letter, the first of each; tail parts are the last of each. */
export interface Parts {
  readonly letterhead?: Block
  readonly docNumber?: Block
  readonly category?: Block
  readonly title?: Block
  readonly salutation?: Block
  readonly opening?: Block
  readonly closing?: Block
  readonly signature?: Block
  readonly date?: Block
  readonly contact?: Block
  readonly openness?: Block
  readonly copyTo?: Block
}

export interface ReplyDocument {
  /** As decoded; nothing trimmed, CRLF kept. */
  readonly text: string
  readonly kind: DocumentKind
  /** Sorted, disjoint, covering all non-blank text. */
  readonly blocks: readonly Block[]
  /** Of several letters, those of the first. */
  readonly parts: Parts
  /**
   * The letters of the file, each over the same text with blocks, parts and facts of its own: this
   * document itself where there is one. Rules hear each by itself.
   */
  readonly letters: readonly ReplyDocument[]
  /**
   * The width of most commas, colons and semicolons behind Chinese characters. `narrow` where they
   * are even, and in a letter that has none: it proves nothing against a narrow bracket. A page copied
   * from the web is narrow throughout. Counted on demand, and kept.
   */
  readonly markWidth: 'wide' | 'narrow'
  /** Read on demand, kept, sorted by place. */
  readonly facts: Facts
}
