import { findAll } from '../find-all.ts'
import type { Range } from '../range.ts'

/** <input checked>, ☑, □, an empty pair of brackets, and the letters between them. */
const TOKEN =
  /(?<tick><input[^<>]{0,200}\schecked[^<>]{0,200}>|[☑☒✓✔√■●🗹])|(?<blank><input[^<>]{0,200}>|[☐□○◯▢]|\(\s{0,6}\))|(?<![A-Za-z\d])(?<letter>[A-F])(?<grade>[1-3])?(?![A-Za-z\d])(?:\s?类)?/dgu
/** “请在相应的□内打√”, “办理情况（划√）” say how to tick. */
const INSTRUCTION = /(?:[打划画填]|勾选)\s?[“"'(]?\s?[√✓✔☑][”"')]?|[□☐]\s?[内中里]/gu
/** “A.满意 □” asks the deputy, it is no category. */
const ANOTHER_QUESTION = /满意|态度|同意公开|是否/u
/** Figures that nothing but a tick looks like; ■ and ● are bullets as well. */
const SURE_TICK = /[☑☒✓✔√🗹]|<input/u
const SHORT = 20

/** A letter of a category; `at` are UTF-16 offsets in the line. */
export interface LetterAt {
  readonly letter: string
  readonly grade?: string
  readonly at: Range
}

interface Token extends LetterAt {
  readonly kind: 'tick' | 'blank' | 'letter'
}

/** The categories ticked in a line such as `☑A类 □B类 □C类` or `A类（√） B类（ ）`. */
export function tickedBoxes(line: string): LetterAt[] {
  const text = line.replace(INSTRUCTION, (found) => ' '.repeat(found.length))
  if (!/[☑☒✓✔√■●🗹]|checked/u.test(text) || ANOTHER_QUESTION.test(text)) return []
  const tokens = findAll(text, TOKEN).map(readToken)
  const letters = tokens.filter(({ kind }) => kind === 'letter')
  const many = new Set(letters.map(({ letter }) => letter)).size > 1
  if (!many && !(SURE_TICK.test(text) && text.trim().length <= SHORT)) return []
  if (!/类|办理|答复|办复|结果/u.test(text)) return []
  const boxFirst = tokens[0]?.kind !== 'letter'
  return tokens.flatMap((token, index) => {
    const mate = tokens[boxFirst ? index + 1 : index - 1]
    return token.kind === 'tick' && mate?.kind === 'letter' ? [mate] : []
  })
}

function readToken(found: RegExpExecArray): Token {
  const { tick, letter, grade } = found.groups ?? {}
  const kind = tick !== undefined ? 'tick' : letter !== undefined ? 'letter' : 'blank'
  const at: Range = [found.index, found.index + found[0].length]
  return { kind, letter: letter ?? '', at, ...(grade === undefined ? {} : { grade }) }
}
