import type { Counts, Language, Scope } from '@replylint/workspace'
import type { WorkspaceCheck } from './check-workspace.ts'

/** What the server says itself; what a rule says comes with its finding. */
interface Texts {
  readonly fixAll: string
  fixRule(rule: string, count: number): string
  ignoreHere(rule: string): string
  ignoreEverywhere(text: string, rule: string): string
  turnOff(rule: string): string
  /** Also the answer to “why is this not checked”. */
  scope(scope: Scope, kind: string): string
  readonly disabled: string
  readonly tooLarge: string
  problem(reason: string): string
  counts(counts: Counts): string
  checked(held: number): string
  category(category: string): string
  readonly source: string
  readonly rulePage: string
  readonly checking: string
  summary(
    done: Pick<WorkspaceCheck, 'files' | 'letters' | 'unread' | 'cancelled'>,
    counts: Counts,
  ): string
  readonly noFolder: string
  readonly untrusted: string
  written(file: string): string
  unsaved(file: string): string
  notApplied(file: string): string
}

const ZH: Texts = {
  fixAll: '修正本文件中能自动修正的问题',
  fixRule: (rule, count) => `同类问题共 ${count} 处，全部修正（${rule}）`,
  ignoreHere: (rule) => `这一处不再提示（${rule}，记入配置）`,
  ignoreEverywhere: (text, rule) => `所有信中的“${text}”都不再提示（${rule}，记入配置）`,
  turnOff: (rule) => `不再检查这一类问题（关闭 ${rule}，记入配置）`,
  scope: (scope, kind) =>
    ({
      asked: '应您的要求检查',
      listed: `配置的 files 列出了此文件：${kind}`,
      letter: `识别为${kind}`,
      'not-listed': '配置只查 files 列出的文件，此文件不在其中',
      'not-letter': '不像答复函，未检查',
    })[scope],
  disabled: '检查已在设置中关闭（replylint.enable）',
  tooLarge: '文件过大，编辑时不检查；单击此处可以检查',
  problem: (reason) => `配置有误，未检查：${reason}`,
  counts: ({ error, warning, info }) =>
    told([error, `${error} 错误`], [warning, `${warning} 警告`], [info, `${info} 提示`]) ||
    '未发现问题',
  checked: (held) => `核对数字 ${held} 处相符`,
  category: (category) => `${category}类`,
  source: '依据',
  rulePage: '规则说明',
  checking: '检查答复函',
  summary: ({ files, letters, unread, cancelled }, { error, warning, info }) =>
    `${cancelled ? '已取消；' : ''}共查看 ${files} 个文件，其中答复函 ${letters} 份：${error} 错误，${warning} 警告，${info} 提示${unread === 0 ? '' : `；${unread} 个文件未能检查（编码不是 UTF-8，或配置有误）`}`,
  noFolder: '请先打开文件夹（文件 → 打开文件夹），再检查',
  untrusted: '受限模式下不写入配置',
  written: (file) => `已写入 ${file}`,
  notApplied: (file) => `编辑器没有接受对 ${file} 的修改，请先保存它再试`,
  unsaved: (file) => `已加到 ${file} 里尚未保存的文字中，保存后生效`,
}

const EN: Texts = {
  fixAll: 'Fix all that can be fixed in this file',
  fixRule: (rule, count) => `Fix all ${count} of ${rule} in this file`,
  ignoreHere: (rule) => `Ignore ${rule} here (in the configuration)`,
  ignoreEverywhere: (text, rule) => `Ignore ${rule} for “${text}” in all letters (configuration)`,
  turnOff: (rule) => `Turn off ${rule} (in the configuration)`,
  scope: (scope, kind) =>
    ({
      asked: 'checked on request',
      listed: `“files” of the configuration lists it: ${kind}`,
      letter: `recognised as ${kind}`,
      'not-listed': '“files” of the configuration does not list this file; not checked',
      'not-letter': 'does not look like a reply letter; not checked',
    })[scope],
  disabled: 'replylint.enable is off; not checked',
  tooLarge: 'too large to be checked while typing; click to check it',
  problem: (reason) => `the configuration is wrong, not checked: ${reason}`,
  counts: ({ error, warning, info }) =>
    told(
      [error, many(error, 'error')],
      [warning, many(warning, 'warning')],
      [info, `${info} info`],
    ) || 'no problems',
  checked: (held) => `${many(held, 'figure')} ${held === 1 ? 'holds' : 'hold'}`,
  category: (category) => `category ${category}`,
  source: 'Source',
  rulePage: 'about this rule',
  checking: 'Checking reply letters',
  summary: ({ files, letters, unread, cancelled }, { error, warning, info }) =>
    `${cancelled ? 'Cancelled. ' : ''}${many(files, 'file')} seen, ${many(letters, 'reply letter')}: ${many(error, 'error')}, ${many(warning, 'warning')}, ${info} info${unread === 0 ? '' : `; ${many(unread, 'file')} could not be checked (not UTF-8, or a wrong configuration)`}`,
  noFolder: 'Open a folder first',
  untrusted: 'This folder is not trusted; nothing is written',
  written: (file) => `Written to ${file}`,
  notApplied: (file) => `The editor did not accept the change to ${file}; save it and try again`,
  unsaved: (file) => `Added to the unsaved text of ${file}; takes effect when it is saved`,
}

/** Of what is there. */
function told(...counts: readonly (readonly [count: number, words: string])[]): string {
  return counts.flatMap(([count, words]) => (count === 0 ? [] : [words])).join(' ')
}

function many(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? '' : 's'}`
}

export const TEXTS: Readonly<Record<Language, Texts>> = { zh: ZH, en: EN }
