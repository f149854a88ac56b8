import type { Block, Parts } from '@replylint/document'

/** Blocks at the end among which a run-together tail is looked for. */
const TAIL_BLOCKS = 3
const TAIL_LENGTH = 200
/** Signature and date alone are shorter. */
const RUN_ON = 30
/** A letter all on one line shows its head within this. */
const HEAD_LENGTH = 300

const DATE =
  '(?:20\\d{2}\\s?年\\s?\\d{1,2}\\s?月\\s?\\d{1,2}\\s?日|二[〇○零][〇○零一二三四五六七八九]{2}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日)'
/** How the parts of a head show in the middle of a line. */
const HEAD: Partial<Record<keyof Parts, RegExp>> = {
  docNumber: /[〔[【（(]\s?(?:19|20)\d{2}\s?[〕\]】）)]\s?第?\s?\d{1,5}(?:-\d{1,3})?\s?号/u,
  category: /(?:类别|类型|分类|结果)\s?[:：]\s?[（(]?[A-DＡ-Ｄ]|[A-DＡ-Ｄ]\s?类/u,
  title: /(?:关于|对)[^。！]{4,120}(?:答\s?复|复\s?函|回\s?复|的\s?函|意\s?见|报\s?告)/u,
  openness: /(?:同意|主动|依申请|不予)公开/u,
  salutation: /(?:代表|委员|委|局|办|府|厅|部|会|处|团|组)\s?[:：]/u,
  opening: /收悉|如下[:：。]|[您你贵][^。]{0,60}提出/u,
}
/** How those of a tail show behind the last sentence on its line. */
const TAIL: Partial<Record<keyof Parts, RegExp>> = {
  signature: new RegExp(`[。！!\\s）)\\d]\\p{Script=Han}{4,30}\\s{0,9}${DATE}`, 'u'),
  date: new RegExp(
    `[。！!\\s）)\\d]\\p{Script=Han}{4,30}\\s{0,9}${DATE}|\\s${DATE}(?:$|\\s|[（(])`,
    'u',
  ),
  contact: /(?:联\s?系\s?人|承\s?办\s?人|经\s?办\s?人|联系电话|电\s?话)[^。]{0,12}[:：]/u,
  openness: /(?:同意|主动|依申请|不予)公开/u,
}

/**
 * “青民函〔2025〕18号 A类 关于…的答复 陆春禾代表：” and “……的支持！ 青阳市水务局 2025年7月2日”: a page
 * that lost its line breaks has the part, though not as a block of its own.
 */
export function isRunIn(blocks: readonly Block[], part: keyof Parts): boolean {
  const own = blocks.filter(({ role }) => role !== 'form' && role !== 'separator')
  return showsInHead(own, part) || showsInTail(own, part)
}

function showsInHead(blocks: readonly Block[], part: keyof Parts): boolean {
  const sign = HEAD[part]
  if (sign === undefined) return false
  const salutation = blocks.findIndex(({ role }) => role === 'salutation')
  const head = salutation < 0 ? blocks.slice(0, 1).filter(isWhole) : blocks.slice(0, salutation)
  return head.some(({ text }) => {
    const start = text.slice(0, HEAD_LENGTH)
    // One sign alone may be a word of the title; a line that holds two holds several parts.
    return sign.test(start) && Object.values(HEAD).filter((each) => each.test(start)).length > 1
  })
}

/** Head, opening and answer in one. */
function isWhole({ text }: Block): boolean {
  return text.length > HEAD_LENGTH
}

function showsInTail(blocks: readonly Block[], part: keyof Parts): boolean {
  const sign = TAIL[part]
  if (sign === undefined) return false
  return blocks
    .slice(-TAIL_BLOCKS)
    .some(
      ({ text, role }) =>
        role !== 'copy-to' && text.length > RUN_ON && sign.test(text.slice(-TAIL_LENGTH)),
    )
}
