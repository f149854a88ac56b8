/** What a person calls the severities. */
export const SEVERITY_WORDS = {
  zh: { error: '错误', warning: '警告', info: '提示' },
  en: { error: 'error', warning: 'warning', info: 'info' },
} as const
