import type { Block, Range, ReplyDocument } from '@replylint/document'
import { findAll } from '@replylint/engine'
import { leadEnd, OPENING_LENGTH } from './lead-in.ts'

/** The proposal's own title where the letter cites it. */
export interface ProposalTitle {
  /** Han, letters and figures, without 关于, 的 and the 建议 or 提案 at the end. */
  readonly key: string
  /** The piece of the file from one character of the key to another, with what stands between. */
  piece(from: number, to: number): { readonly range: Range; readonly text: string }
}

/** Shorter ones are alike by chance. */
const SHORTEST = 6
/** 关于……的建议, unquoted. */
const UNQUOTED =
  /关于(?<title>[^，。；,;：:]{8,80}?)(?:的?(?:建议|提案|议案)|的?(?:答复|复函|回复|函$))/gu
/** What does not make another title: 的, 、, 和, brackets and blanks. */
const KEPT = /[\p{Script=Han}A-Za-z0-9]/u
const LEFT_OUT = '的了之与和及'
const FRAME = /^(?:关于)?(?:对)?|(?:建议|提案|议案|意见|答复)*$/gu

/** 案由, 提案标题 of a form. */
const LABEL = /^(?:建议|提案)?(?:案由|标题|题目|题名|名称)$/u

/** The titles that form, title and opening cite. */
export function proposalTitles({ parts, facts }: ReplyDocument): {
  readonly form: ProposalTitle[]
  readonly title: ProposalTitle[]
  readonly opening: ProposalTitle[]
} {
  const { title, opening } = parts
  const fields = facts.fields.filter(
    ({ label, block }) => block.role === 'form' && LABEL.test(label),
  )
  return {
    form: fields.flatMap(({ block, value }) => {
      const at = block.text.indexOf(value)
      return at < 0 ? [] : proposalTitle(block, block.text, [at, at + value.length])
    }),
    title: title === undefined ? [] : titlesIn(title, title.text.slice(0, OPENING_LENGTH)),
    opening:
      opening === undefined ? [] : titlesIn(opening, opening.text.slice(0, leadEnd(opening.text))),
  }
}

function titlesIn(block: Block, text: string): ProposalTitle[] {
  const quoted = outermost(text).flatMap((at) => proposalTitle(block, text, at))
  if (quoted.length > 0) return quoted
  return findAll(text, UNQUOTED).flatMap(({ index, groups }) => {
    const title = groups?.title ?? ''
    const end = index + 2 + title.length
    // “关于县十七届人大三次会议关于治理桃溪河的建议的答复”
    const own = title.lastIndexOf('关于') + 2
    return proposalTitle(block, text, [own > 1 ? index + 2 + own : index + 2, end])
  })
}

/** What stands between the outermost 《》 and “” (“解决“停车难”的建议” is one). */
function outermost(text: string): Range[] {
  const found: Range[] = []
  let depth = 0
  let start = 0
  for (const { 0: mark, index } of findAll(text, /[《》“”]/gu)) {
    if (mark === '《' || mark === '“') {
      if (depth === 0) start = index + 1
      depth++
    } else if (depth > 0) {
      depth--
      if (depth === 0) found.push([start, index])
    }
  }
  return found
}

/** “关于县十七届人大三次会议第48号建议” names a proposal by its number. */
const BY_NUMBER = /届|次会议|\d\s?号/u

function proposalTitle(block: Block, text: string, [from, to]: Range): ProposalTitle[] {
  if (BY_NUMBER.test(text.slice(from, to))) return []
  const letters: { char: string; at: number }[] = []
  for (let at = from; at < to; at++) {
    const char = text.charAt(at).normalize('NFKC')
    if (KEPT.test(char) && !LEFT_OUT.includes(char)) letters.push({ char, at })
  }
  const all = letters.map(({ char }) => char).join('')
  const lead = /^(?:关于)?对?/u.exec(all)?.[0].length ?? 0
  const key = all.replace(FRAME, '')
  const places = letters.slice(lead, lead + key.length)
  if (key.length < SHORTEST || key.length !== places.length) return []
  const piece = (first: number, last: number) => {
    const [start, end] = [places[first]?.at ?? from, (places[last - 1]?.at ?? to - 1) + 1]
    return { range: block.source(start, end), text: text.slice(start, end) }
  }
  return [{ key, piece }]
}
