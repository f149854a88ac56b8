import { createWording, type LintedFile } from '@replylint/workspace'
import type { ReportOptions } from '../reporters/reporter.ts'
import { rules } from './rules.ts'

const TEXT = '第一行有错字，\r\n都是好的的，\n\n合计9项，即聚\n\n集。\n'
const NINE = [TEXT.indexOf('9'), TEXT.indexOf('9') + 2] as const

/** One result that has everything a finding can have; shared by the snapshots of all reporters. */
export const RESULTS: readonly LintedFile[] = [
  {
    filePath: '函/甲.txt',
    text: TEXT,
    scope: 'letter',
    kind: 'reply',
    ignored: 0,
    findings: [
      {
        ruleId: 'internal/crash',
        messageId: 'crash',
        severity: 'error',
        range: [0, 0],
        data: { rule: 'word/long', reason: 'RangeError' },
        suggestions: [],
        related: [],
      },
      {
        ruleId: 'word/wrong',
        messageId: 'found',
        severity: 'error',
        range: [4, 6],
        data: { raw: '错字' },
        suggestions: [
          { range: [4, 5], text: '对' },
          { range: [6, 6], text: '了' },
        ],
        related: [],
      },
      {
        ruleId: 'word/doubled',
        messageId: 'found',
        severity: 'warning',
        range: [12, 14],
        data: { raw: '的的' },
        fix: { range: [12, 13], text: '' },
        suggestions: [],
        related: [],
      },
      {
        ruleId: 'note/total',
        messageId: 'found',
        severity: 'info',
        range: [TEXT.indexOf('聚'), TEXT.indexOf('集') + 1],
        data: { raw: '聚集' },
        suggestions: [],
        related: [
          {
            range: [TEXT.indexOf('合计'), TEXT.indexOf('9') + 1],
            messageId: 'found',
            data: { raw: '合计9' },
          },
          { range: [0, 3], messageId: 'found', data: { raw: '第一行' } },
        ],
      },
    ],
    claims: [
      {
        kind: 'sum',
        verdict: 'holds',
        certain: true,
        arithmetic: '4＋5＝9',
        subject: '养老机构',
        range: NINE,
        stated: { range: NINE, text: '9项', value: '9', unit: '项' },
        operands: [
          { range: [0, 1], text: '4项', value: '4', unit: '项' },
          { range: [1, 2], text: '5项', value: '5', unit: '项', times: 1 },
        ],
      },
      {
        kind: 'share',
        verdict: 'fails',
        certain: true,
        arithmetic: '1÷4＝25%',
        range: NINE,
        stated: { range: NINE, text: '27%', value: '27', unit: '%' },
        operands: [],
      },
      {
        kind: 'count',
        verdict: 'open',
        certain: false,
        arithmetic: '列出2项',
        range: NINE,
        stated: { range: NINE, text: '3项', value: '3', unit: '项' },
        operands: [],
      },
    ],
  },
  {
    filePath: '函/乙.txt',
    text: '',
    scope: 'asked',
    kind: 'reply',
    ignored: 0,
    findings: [],
    claims: [],
  },
]

/** As a run without options has them. */
export const OPTIONS: ReportOptions = {
  language: 'zh',
  wording: createWording(rules),
  color: false,
  skipped: 2,
  notListed: 0,
  documents: 0,
  quiet: false,
  problems: [],
  claims: false,
}

/** What could break out of a format: quotes, markup, escapes, commands, characters no XML may hold. */
export const HOSTILE_TEXT =
  'a"\'<b>&]]>&amp;\u0000\u0008\u001b[31m\t\ud800\uffff😀%,:\r\n::error::x\u0085\u2028\u202e'

/** The same word found twice, in a file whose name is as bad as its text. */
export const HOSTILE: readonly LintedFile[] = [
  {
    filePath: '函/%,:"\'<&\u0001\n.txt',
    text: '错字\n错字\n',
    scope: 'asked',
    kind: 'other',
    ignored: 0,
    findings: [hostileFinding(0), hostileFinding(3)],
    claims: [],
  },
]

function hostileFinding(at: number): LintedFile['findings'][number] {
  return {
    ruleId: 'word/wrong',
    messageId: 'found',
    severity: 'error',
    range: [at, at + 2],
    data: { raw: HOSTILE_TEXT },
    suggestions: [{ range: [at, at + 1], text: HOSTILE_TEXT }],
    related: [],
  }
}
