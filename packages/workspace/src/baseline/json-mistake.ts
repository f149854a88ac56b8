import type { Range } from '@replylint/engine'

/** A string on one line, a number, a word of JSON, or a mark; blanks before it belong to it. */
const TOKEN =
  /[ \t\r\n]*(?:("(?:[^"\\\r\n]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true\b|false\b|null\b)|([{[])|([}\]])|([,:]))/uy

type Kind = 'value' | 'open' | 'close' | 'mark' | 'start'

/** Where a text that is no JSON goes wrong first: what cannot stand there, or its end. */
export function jsonMistake(text: string): Range {
  const scan = new RegExp(TOKEN)
  let before: Kind = 'start'
  for (let at = 0; at < text.length; at = scan.lastIndex) {
    scan.lastIndex = at
    const found = scan.exec(text)
    const [token = '', value, open, close] = found ?? []
    const kind = value ? 'value' : open ? 'open' : close ? 'close' : 'mark'
    if (found === null || !mayFollow(kind, before)) return placeAfterBlanks(text, at, token)
    before = kind
  }
  return [text.length, text.length]
}

function mayFollow(kind: Kind, before: Kind): boolean {
  const ended = before === 'value' || before === 'close'
  if (kind === 'mark') return ended
  if (kind === 'close') return before !== 'mark' && before !== 'start'
  return !ended
}

function placeAfterBlanks(text: string, at: number, token: string): Range {
  const blanks = /^[ \t\r\n]*/u.exec(text.slice(at))?.[0].length ?? 0
  const start = at + blanks
  if (token !== '') return [start, at + token.length]
  const rest = /^[^ \t\r\n]{0,40}/u.exec(text.slice(start))?.[0] ?? ''
  return [start, start + rest.length]
}
