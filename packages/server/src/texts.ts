import type { Language, Scope, Severity } from '@replylint/workspace'

type Counts = Readonly<Record<Severity, number>>

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
  summary(files: number, letters: number, counts: Counts, cancelled: boolean): string
  readonly noFolder: string
  readonly untrusted: string
  written(file: string): string
  unsaved(file: string): string
}

const ZH: Texts = {
  fixAll: '修正本文件中能自动修正的问题',
  fixRule: (rule, count) => `修正本文件全部 ${count} 处 ${rule}`,
  ignoreHere: (rule) => `在此处忽略 ${rule}（写入配置）`,
  ignoreEverywhere: (text, rule) => `各信都忽略“${text}”的 ${rule}（写入配置）`,
  turnOff: (rule) => `关闭规则 ${rule}（写入配置）`,
  scope: (scope, kind) =>
    ({
      asked: '按要求检查',
      listed: `配置的 files 列出了此文件：${kind}`,
      letter: `识别为${kind}`,
      'not-listed': '配置的 files 没有列出此文件，未检查',
      'not-letter': '不像答复函，未检查',
    })[scope],
  disabled: '设置 replylint.enable 已关闭，未检查',
  tooLarge: '文件过大，编辑时不检查',
  problem: (reason) => `配置有误，未检查：${reason}`,
  counts: ({ error, warning, info }) =>
    told([error, `${error} 错误`], [warning, `${warning} 警告`], [info, `${info} 提示`]) ||
    '未发现问题',
  checked: (held) => `核对数字 ${held} 处相符`,
  category: (category) => `${category}类`,
  source: '依据',
  rulePage: '规则说明',
  checking: '检查答复函',
  summary: (files, letters, { error, warning, info }, cancelled) =>
    `${cancelled ? '已取消；' : ''}看过 ${files} 个文件，其中答复函 ${letters} 份：${error} 错误，${warning} 警告，${info} 提示`,
  noFolder: '没有打开的文件夹，无从检查',
  untrusted: '此文件夹未受信任，不写入配置',
  written: (file) => `已写入 ${file}`,
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
  tooLarge: 'too large to be checked while typing',
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
  summary: (files, letters, { error, warning, info }, cancelled) =>
    `${cancelled ? 'Cancelled. ' : ''}${many(files, 'file')} seen, ${many(letters, 'reply letter')}: ${many(error, 'error')}, ${many(warning, 'warning')}, ${info} info`,
  noFolder: 'No folder is open',
  untrusted: 'This folder is not trusted; nothing is written',
  written: (file) => `Written to ${file}`,
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
