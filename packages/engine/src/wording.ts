import { CRASH } from './lint.ts'
import {
  type AnyRule,
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
    ...rules.map((rule) => [rule.id, rule.messages] as const),
  ])
  const word = (ruleId: string, messageId: string, data: object, language: Language) =>
    messages.get(ruleId)?.[messageId]?.[language](data) ?? messageId
  return {
    message: (finding, language) => word(finding.ruleId, finding.messageId, finding.data, language),
    related: (finding, language) =>
      finding.related.map((place) => word(finding.ruleId, place.messageId, place.data, language)),
    edit: (text, finding, edit, language) => {
      if (putsInLines(edit)) return describeEdit('', inShort(edit.text), language)
      const [before, after] = around(text, finding, edit)
      return describeEdit(before, after, language)
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

/** 3月24月 and 3月24日 tell more than 月 and 日. */
function around(text: string, { range: [start, end] }: Finding, edit: Edit): [string, string] {
  const [from, to] = edit.range
  if (from < start || to > end || end - start > QUOTED) return [text.slice(from, to), edit.text]
  return [text.slice(start, end), text.slice(start, from) + edit.text + text.slice(to, end)]
}

function describeEdit(before: string, after: string, language: Language): string {
  const [old, put] = [inOneLine(before), inOneLine(after)]
  if (old === '') return language === 'zh' ? `插入“${put}”` : `Insert “${put}”`
  if (put === '') return language === 'zh' ? `删去“${old}”` : `Delete “${old}”`
  return language === 'zh' ? `把“${old}”改为“${put}”` : `Change “${old}” to “${put}”`
}

/** Without line breaks, which between Chinese characters stand for nothing. */
function inOneLine(text: string): string {
  return text.replace(/\s*[\r\n]\s*/gu, '').trim()
}
