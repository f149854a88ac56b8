import { findAll } from '@replylint/engine'

/** Marks that stand side by side and should not. */
export interface Repeated {
  readonly kind: 'doubled' | 'clash' | 'ellipsis' | 'dash'
  /** UTF-16 offsets in the text that was searched. */
  readonly at: readonly [start: number, end: number]
  /** What may stand there instead, the likeliest first. */
  readonly keeps: readonly string[]
}

/** Pauses side by side, perhaps with a blank between; an end mark among pauses. */
const RUN =
  /[。，、；：,;:](?:[ \u00a0\u3000]?[。，、；：,;:]){1,9}|。[？！!]|[？！!][。，、；,;]/gu
const TWO = /[。，、；：？！!,;:][ \u00a0\u3000]?[。，、；：？！!,;:]/u
const DOTS = /(?<!\.)\.{3,6}(?!\.)|(?<!…)…(?!…)/gu
const DASH = /(?<=[\p{Script=Han}”》）])(?:-{2,4}|－{2,4})(?=[\p{Script=Han}“《（])/gu
const WIDE: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：' }
const BLANK = /[ \u00a0\u3000]/gu
const CHINESE = /[\p{Script=Han}”’》〉）)】〕]/u
/** “联系人：，电话：”: nothing was filled in, which section/empty-field reports. */
const LABEL =
  /(?:人|员|单位|部门|电话|号码|手机|传真|邮[编箱]|地址|类别|日期|时间|姓名|签[字章名])$/u

export function findRepeated(text: string): Repeated[] {
  const found = TWO.test(text) ? findAll(text, RUN).flatMap((run) => runOf(text, run)) : []
  if (text.includes('...') || text.includes('…')) {
    for (const { 0: dots, index } of findAll(text, DOTS)) {
      const end = index + dots.length
      if (!isEllipsis(text, index, end)) continue
      found.push({ kind: 'ellipsis', at: [index, end], keeps: ['……'] })
    }
  }
  if (text.includes('--') || text.includes('－－')) {
    for (const { 0: dash, index } of findAll(text, DASH))
      found.push({ kind: 'dash', at: [index, index + dash.length], keeps: ['——'] })
  }
  return found
}

/** Dots that lead to a page number are none, nor are those in an address of the web. */
function isEllipsis(text: string, start: number, end: number): boolean {
  if (/^\s{0,2}\d/u.test(text.slice(end, end + 3))) return false
  return CHINESE.test(text.charAt(start - 1)) || /\p{Script=Han}/u.test(text.charAt(end))
}

function runOf(text: string, { 0: run, index: start }: RegExpExecArray): Repeated[] {
  if (!CHINESE.test(text.charAt(start - 1)) && !/[\d%％a-zA-Z]/u.test(text.charAt(start - 1)))
    return []
  // “a::b,,c” is code, “收悉,,现” is not.
  if (!/[^\x20-\x7e]/u.test(run) && !CHINESE.test(text.charAt(start - 1))) return []
  const at = [start, start + run.length] as const
  const marks = run.replace(BLANK, '')
  if (/^。{3,}$/u.test(run)) return [{ kind: 'ellipsis', at, keeps: ['……', '。'] }]
  const wide = new Set(Array.from(marks, (mark) => WIDE[mark] ?? mark))
  if (wide.size === 1) {
    const [mark = ''] = wide
    return [{ kind: 'doubled', at, keeps: [marks.includes(mark) ? mark : marks.charAt(0)] }]
  }
  if (/^[：:]/u.test(run) && LABEL.test(text.slice(Math.max(0, start - 4), start))) return []
  return [{ kind: 'clash', at, keeps: keptOf(text, [...new Set(marks)], at[1]) }]
}

/** A paragraph ends in 。 or a colon; an answered question keeps its mark; else the first stays. */
function keptOf(text: string, marks: readonly string[], end: number): string[] {
  const last = text.slice(end).trim() === ''
  const strong = last ? ['：', ':', '。', '？', '！', '!'] : ['？', '！', '!']
  const first = strong.find((mark) => marks.includes(mark)) ?? marks[0] ?? ''
  return [first, ...marks.filter((mark) => mark !== first)]
}
