import type { Counts, Language } from '@replylint/workspace'
import { SEVERITY_WORDS } from '../finding-words.ts'

/** What the page says of itself. */
export interface PageWords {
  readonly title: string
  checked(files: number, clean: number): string
  found(counts: Counts): string
  ignored(findings: number): string
  known(findings: number): string
  fixed(places: number): string
  readonly unchecked: string
  readonly filter: string
  readonly severities: string
  readonly rules: string
  readonly all: string
  readonly none: string
  readonly openAll: string
  readonly closeAll: string
  /** Around the number of findings shown. */
  shown(of: number): readonly [before: string, after: string]
  readonly clean: string
  readonly notes: string
  readonly figures: string
  line(line: number): string
  /** What a number beside a place leads to. */
  toNote(number: number): string
  readonly footer: string
}

export const PAGE_WORDS: Readonly<Record<Language, PageWords>> = {
  zh: {
    title: '答复函校对报告',
    checked: (files, clean) =>
      `检查 ${files} 个文件${files > 0 ? `，其中 ${clean} 个未发现问题` : ''}`,
    found: ({ error, warning, info }) => {
      const words = SEVERITY_WORDS.zh
      return `${error} ${words.error}，${warning} ${words.warning}，${info} ${words.info}`
    },
    ignored: (findings) => `按配置忽略 ${findings} 个`,
    known: (findings) => `基线里已有 ${findings} 个，不再列出`,
    fixed: (places) => `已改正 ${places} 处`,
    unchecked: '未能检查',
    filter: '筛选',
    severities: '级别',
    rules: '规则',
    all: '全选',
    none: '全不选',
    openAll: '全部展开',
    closeAll: '全部收起',
    shown: (of) => ['显示 ', ` 个问题，共 ${of} 个`],
    clean: '未发现问题',
    notes: '校对意见',
    figures: '核对过的数字',
    line: (line) => `第${line}行`,
    toNote: (number) => `意见 ${number}`,
    footer: '由 replylint 在本机生成，不联网。是否采纳，以经办人判断为准。',
  },
  en: {
    title: 'Reply letters, proof-read',
    checked: (files, clean) =>
      `${files} ${files === 1 ? 'file' : 'files'} checked${files > 0 ? `, ${clean} without findings` : ''}`,
    found: ({ error, warning, info }) =>
      `${error} ${error === 1 ? 'error' : 'errors'}, ${warning} ${warning === 1 ? 'warning' : 'warnings'}, ${info} info`,
    ignored: (findings) => `${findings} ignored by configuration`,
    known: (findings) => `${findings} in the baseline, not listed`,
    fixed: (places) => `${places} put right`,
    unchecked: 'Not checked',
    filter: 'Filter',
    severities: 'Severity',
    rules: 'Rules',
    all: 'All',
    none: 'None',
    openAll: 'Open all',
    closeAll: 'Close all',
    shown: (of) => ['', ` of ${of} ${of === 1 ? 'finding' : 'findings'} shown`],
    clean: 'no findings',
    notes: 'Notes',
    figures: 'Figures checked',
    line: (line) => `line ${line}`,
    toNote: (number) => `note ${number}`,
    footer: 'Made by replylint on this machine, offline. Whoever signs the letter decides.',
  },
}
