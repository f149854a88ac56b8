import { applyEdits, changesOf } from './edits.ts'
import { CRASH } from './lint.ts'
import {
  type AnyRule,
  type Change,
  type Edit,
  type Finding,
  type Language,
  type Messages,
  message,
} from './rule.ts'

const INTERNAL: Messages = {
  crash: message<{ rule: string; reason: string }>({
    zh: (d) => `规则 ${d.rule} 运行出错（${d.reason}），该规则对本文件未作检查`,
    en: (d) => `rule ${d.rule} failed (${d.reason}); it did not check this file`,
  }),
}

/** `ruleId` of what is wrong with a comment that says which findings are let stand. */
export const DIRECTIVE = 'internal/directive'

const DIRECTIVE_MESSAGES: Messages = {
  unknown: message<{ raw: string; meant?: string }>({
    zh: (d) => `没有“${d.raw}”这种注释${d.meant ? `，最接近的是“${d.meant}”` : ''}`,
    en: (d) => `unknown comment “${d.raw}”${d.meant ? `; did you mean “${d.meant}”?` : ''}`,
  }),
  rule: message<{ raw: string; meant?: string }>({
    zh: (d) => `没有名为“${d.raw}”的规则${d.meant ? `，最接近的是“${d.meant}”` : ''}`,
    en: (d) => `unknown rule “${d.raw}”${d.meant ? `; did you mean “${d.meant}”?` : ''}`,
  }),
  reason: message<{ raw: string }>({
    zh: (d) => `没有名为“${d.raw}”的规则；说明写在“--”之后`,
    en: (d) => `unknown rule “${d.raw}”; write a reason behind “--”`,
  }),
  unclosed: message({
    zh: () => '注释没有结束，缺少“-->”，其后的文字网页上不显示',
    en: () => 'the comment does not end: “-->” is missing, and a page shows nothing behind it',
  }),
}

/** Words the findings of these rules. */
export interface Wording {
  message(finding: Finding, language: Language): string
  related(finding: Finding, language: Language): string[]
  /** What the edit does, for a menu: 把“24月”改为“24日”. */
  edit(text: string, finding: Finding, edit: Edit, language: Language): string
}

export function createWording(rules: readonly AnyRule[]): Wording {
  const messages = new Map<string, Messages>([
    [CRASH, INTERNAL],
    [DIRECTIVE, DIRECTIVE_MESSAGES],
    ...rules.map((rule) => [rule.id, rule.messages] as const),
  ])
  const word = (ruleId: string, messageId: string, data: object, language: Language) =>
    messages.get(ruleId)?.[messageId]?.[language](data) ?? messageId
  return {
    message: (finding, language) => word(finding.ruleId, finding.messageId, finding.data, language),
    related: (finding, language) =>
      finding.related.map((place) => word(finding.ruleId, place.messageId, place.data, language)),
    edit: (text, finding, edit, language) => {
      const put = putsInLines(edit) && { before: '', after: inShort(edit.text) }
      return describeEdit(put || around(text, finding, edit), language)
    },
  }
}

/** Characters of the lines to be put in that a menu shows. */
const SHOWN = 36

/** A part of the letter, on lines of its own: shown as it is, not within the words beside it. */
function putsInLines({ range: [start, end], text }: Edit): boolean {
  return start === end && text.trim() !== '' && /^[\r\n]|[\r\n]\s*$/u.test(text)
}

/** 联系人：　联系电话： */
function inShort(text: string): string {
  const line = text.trim().replace(/\s*[\r\n]\s*/gu, '　')
  const characters = [...line]
  return characters.length <= SHOWN ? line : `${characters.slice(0, SHOWN - 1).join('')}…`
}

/** Longest finding that is quoted whole for an edit inside it, in UTF-16 units. */
const QUOTED = 24

interface Shown {
  readonly before: string
  readonly after: string
  /** In how many places the edit changes something, where these words are not all of them. */
  readonly places?: number
}

/** 3月24月 and 3月24日 tell more than 月 and 日; of a pair of marks both are shown. */
function around(text: string, { range: [start, end] }: Finding, edit: Edit): Shown {
  const changes = changesOf(edit)
  const here: Change[] = changes
    .filter(({ range: [from, to] }) => start <= from && to <= end)
    .map(({ range: [from, to], text: put }) => ({ range: [from - start, to - start], text: put }))
  const places = changes.length > here.length ? { places: changes.length } : {}
  const [from, to] = edit.range
  if (from < start || to > end || end - start > QUOTED)
    return { before: text.slice(from, to), after: edit.text, places: changes.length }
  const before = text.slice(start, end)
  return { before, after: applyEdits(before, here), ...places }
}

function describeEdit({ before, after, places = 1 }: Shown, language: Language): string {
  const words = WORDS[language]
  const [old, put] = [before, after].map((part) => (part === '' ? '' : quoted(part, words.blank)))
  const count = places > 1 ? words.places(places) : ''
  if (!old) return words.insert(put ?? '') + count
  return (put ? words.change(old, put) : words.remove(old)) + count
}

const WORDS = {
  zh: {
    insert: (put: string) => `插入${put}`,
    remove: (old: string) => `删去${old}`,
    change: (old: string, put: string) => `把${old}改为${put}`,
    blank: '空白',
    places: (count: number) => `，共${count}处`,
  },
  en: {
    insert: (put: string) => `Insert ${put}`,
    remove: (old: string) => `Delete ${old}`,
    change: (old: string, put: string) => `Change ${old} to ${put}`,
    blank: 'the blank',
    places: (count: number) => ` (${count} places)`,
  },
} as const satisfies Record<Language, unknown>

/** Without line breaks, which between Chinese characters stand for nothing; blanks are named. */
function quoted(part: string, blank: string): string {
  const line = part.replace(/\s*[\r\n]\s*/gu, '').trim()
  return /^[\s\p{Format}]*$/u.test(line) ? blank : `“${line}”`
}
