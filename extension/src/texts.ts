import type { DraftKind } from '@replylint/server'
import type { Language } from './language.ts'

/** Number of findings by severity. */
export interface Counts {
  readonly errors: number
  readonly warnings: number
  readonly infos: number
}

/** What the extension says itself; the reason in the status bar comes from the server. */
export interface Texts {
  readonly letter: string
  readonly clean: string
  counts(counts: Counts): string
  readonly brokenConfig: string
  readonly clickToForce: string
  readonly clickToUnforce: string
  readonly clickForProblems: string
  readonly clickForConfig: string
  readonly clickForSetting: string
  readonly clickToRestart: string
  readonly chooseDraft: string
  /** Kinds of letters that “new reply letter” offers, in this order. */
  readonly drafts: Readonly<Record<DraftKind, { readonly label: string; readonly detail: string }>>
  readonly checking: string
  readonly crashed: string
  readonly notStarted: string
  readonly notRunning: string
  readonly restart: string
  readonly showOutput: string
  readonly chooseRule: string
  readonly noRule: string
  readonly noLetterOpen: string
}

const ZH: Texts = {
  letter: '答复函',
  clean: '未发现问题',
  counts: ({ errors, warnings, infos }) =>
    [
      [errors, '错误'],
      [warnings, '警告'],
      [infos, '提示'],
    ]
      .filter(([count]) => count !== 0)
      .map((part) => part.join(' '))
      .join(' '),
  brokenConfig: '配置有误',
  clickToForce: '单击：检查这个文件',
  clickToUnforce: '单击：不再检查这个文件',
  clickForProblems: '单击：列出问题',
  clickForConfig: '单击：打开配置文件',
  clickForSetting: '单击：打开设置',
  clickToRestart: '单击：重新启动',
  chooseDraft: '写哪一种答复函？',
  drafts: {
    'deputy-reply': { label: '答复人大代表建议', detail: '称谓是代表' },
    'member-reply': { label: '答复政协提案', detail: '称谓是委员' },
    'group-reply': { label: '答复集体提案', detail: '称谓是党派、团体、代表团、专门委员会' },
    'co-handling': { label: '会办（协办）意见', detail: '主送主办单位' },
    form: { label: '面商记录、征询意见表', detail: '只有表格' },
  },
  checking: '检查答复函',
  crashed: '检查程序反复意外退出，已停止检查。信件没有受影响。',
  notStarted: '检查程序未能启动。',
  notRunning: '检查程序没有运行。',
  restart: '重新启动',
  showOutput: '查看输出',
  chooseRule: '看哪一条规则？',
  noRule: '没有这条规则的说明',
  noLetterOpen: '请先打开一个 .txt 或 .md 文件。',
}

const EN: Texts = {
  letter: 'Reply letter',
  clean: 'nothing found',
  counts: ({ errors, warnings, infos }) =>
    [
      errors === 0 ? '' : `${errors} error${errors === 1 ? '' : 's'}`,
      warnings === 0 ? '' : `${warnings} warning${warnings === 1 ? '' : 's'}`,
      infos === 0 ? '' : `${infos} info`,
    ]
      .filter((part) => part !== '')
      .join(', '),
  brokenConfig: 'broken configuration',
  clickToForce: 'Click: check this file all the same',
  clickToUnforce: 'Click: no longer check this file on request',
  clickForProblems: 'Click: list the findings',
  clickForConfig: 'Click: open the configuration',
  clickForSetting: 'Click: open the setting',
  clickToRestart: 'Click: start it again',
  chooseDraft: 'Which kind of reply letter?',
  drafts: {
    'deputy-reply': { label: 'Reply to a deputy’s proposal', detail: '答复人大代表建议' },
    'member-reply': { label: 'Reply to a CPPCC member’s proposal', detail: '答复政协提案' },
    'group-reply': { label: 'Reply to a group’s proposal', detail: '答复集体提案' },
    'co-handling': { label: 'Opinion of a co-handling body', detail: '会办（协办）意见' },
    form: { label: 'Form', detail: '面商记录、征询意见表' },
  },
  checking: 'Checking reply letters',
  crashed: 'The checker ended unexpectedly several times and was stopped. Letters are untouched.',
  notStarted: 'The checker could not be started.',
  notRunning: 'The checker is not running.',
  restart: 'Start again',
  showOutput: 'Show output',
  chooseRule: 'Which rule?',
  noRule: 'There is no page about this rule',
  noLetterOpen: 'Open a .txt or .md file first.',
}

export const TEXTS: Readonly<Record<Language, Texts>> = { zh: ZH, en: EN }
