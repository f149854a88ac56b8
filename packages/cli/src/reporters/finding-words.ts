/** What a person calls the severities. */
export const SEVERITY_WORDS = {
  zh: { error: '错误', warning: '警告', info: '提示' },
  en: { error: 'error', warning: 'warning', info: 'info' },
} as const

/** What stands before a way to put a finding right. */
export const EDIT_WORDS = {
  zh: { fix: '修正：', suggestion: '建议：' },
  en: { fix: 'Fix: ', suggestion: 'Suggestion: ' },
} as const
