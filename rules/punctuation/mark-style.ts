import type { Enclosure } from '@replylint/document'
import type { Severity } from '@replylint/engine'
import { joinsTwo, type Nested } from './quoted-pairs.ts'

export interface Style {
  readonly id: 'outer' | 'inner' | 'outerTitle' | 'innerTitle' | 'doubled' | 'straight' | 'corner'
  readonly severity: Severity
  /** The marks that should stand there; both empty where the pair is one too many. */
  readonly open: string
  readonly close: string
  /** Right whatever the words. */
  readonly sure: boolean
}

/** What is wrong with the shape of the marks, by the place they stand in. */
export function styleOf(nested: Nested, hasCurly: boolean): Style | undefined {
  const { pair } = nested
  if (pair.kind === 'bracket' || !HAN.test(pair.raw)) return undefined
  switch (pair.open + pair.close) {
    case '“”':
      return innerQuotation(nested)
    case '‘’':
      return outerQuotation(nested)
    case '《》':
      return innerTitle(nested)
    case '〈〉':
      return outerTitle(nested)
    case '「」':
    case '『』':
      return cornerMarks(nested)
  }
  return /["＂]/u.test(pair.open + pair.close) ? straightMarks(nested, hasCurly) : undefined
}

const HAN = /\p{Script=Han}/u
/** What is said of a paper: another paper is part of its title. */
const CITED =
  /(?:关于|印发|转发|批转|公布|发布|颁布|下发|贯彻|落实|实施|执行|施行|修改|修订|制定|废止|遵守|学习|宣传|对|的)\s*$/u
const PAPER =
  /(?:通知|意见|决定|办法|方案|细则|规定|通告|公告|批复|报告|说明|解释|函|建议|提案|议案|答复)》$/u
/** Longer ones are two titles of which one lacks its end. */
const LONGEST = 120
const TRADITIONAL = /[這個國們爲為對應業務與關]/u

function innerQuotation({ pair, around, inOpenQuotation }: Nested): Style | undefined {
  const outer = around.findLast(({ kind }) => kind === 'quotation')
  if (outer?.open !== '“' || outer.close !== '”' || joinsTwo(pair)) return undefined
  const direct = outer === around.at(-1)
  if (direct && hugs(outer, pair))
    return { id: 'doubled', severity: 'warning', open: '', close: '', sure: false }
  // “关于《“十四五”规划》的建议”: the title between keeps them apart.
  const severity = direct && !inOpenQuotation ? 'warning' : 'info'
  return { id: 'inner', severity, open: '‘', close: '’', sure: false }
}

function outerQuotation({ pair, around, inOpenQuotation }: Nested): Style | undefined {
  // “关于打通‘断头路’的建议收悉: only the outer mark was forgotten.
  if (inOpenQuotation || around.some(({ kind }) => kind === 'quotation')) return undefined
  const sure = pair.raw.length <= 40
  return { id: 'outer', severity: 'warning', open: '“', close: '”', sure }
}

function innerTitle({ pair, around }: Nested): Style | undefined {
  const outer = around.at(-1)
  if (outer?.open !== '《' || outer.close !== '》') return undefined
  // “《关于修改<实施《水法》办法>的决定》”: the third level is double again.
  if (/[<＜][^>＞]*$/u.test(outer.raw.slice(0, pair.at[0] - outer.at[0]))) return undefined
  if (hugs(outer, pair))
    return { id: 'doubled', severity: 'warning', open: '', close: '', sure: false }
  const before = outer.raw.slice(1, pair.at[0] - outer.at[0])
  const named = CITED.test(before) && PAPER.test(outer.raw) && outer.raw.length <= LONGEST
  // “《养老服务条例、《实施办法》》”: perhaps one lacks its end, and one has it twice.
  return {
    id: 'innerTitle',
    severity: named ? 'error' : 'info',
    open: '〈',
    close: '〉',
    sure: false,
  }
}

function outerTitle({ around, inOpenTitle }: Nested): Style | undefined {
  if (inOpenTitle || around.some(({ kind }) => kind === 'title')) return undefined
  return { id: 'outerTitle', severity: 'warning', open: '《', close: '》', sure: false }
}

function cornerMarks({ pair, around }: Nested): Style | undefined {
  if (TRADITIONAL.test(pair.block.text.slice(0, 400))) return undefined
  const inner = around.some(({ kind }) => kind === 'quotation')
  return { id: 'corner', severity: 'info', ...quotation(inner), sure: false }
}

function straightMarks({ pair, around }: Nested, hasCurly: boolean): Style | undefined {
  const { block, at, raw } = pair
  // “<input type="checkbox"/>”
  const before = block.text.slice(Math.max(0, at[0] - 60), at[0])
  if (/=$|<[a-z][^<>]*$/iu.test(before)) return undefined
  // “屏幕55"，分辨率”: inches.
  if (/^.[，,。；;、]/u.test(raw)) return undefined
  const inner = around.some(({ kind }) => kind === 'quotation')
  // A page with straight marks alone may have lost the others in copying.
  const severity = hasCurly ? 'warning' : 'info'
  const sure = raw.length <= 40 && /^["＂][^"＂“”\s][^"＂“”]*["＂]$/u.test(raw)
  return { id: 'straight', severity, ...quotation(inner), sure }
}

function quotation(inner: boolean): { readonly open: string; readonly close: string } {
  return inner ? { open: '‘', close: '’' } : { open: '“', close: '”' }
}

/** ““共建”” */
function hugs(outer: Enclosure, pair: Enclosure): boolean {
  return pair.at[0] === outer.at[0] + 1 && pair.at[1] === outer.at[1] - 1
}
