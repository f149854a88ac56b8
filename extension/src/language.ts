export type Language = 'zh' | 'en'

/**
 * Language in which the extension speaks: the setting `replylint.language`, else the editor's
 * display language (`zh-cn`, `en`), as the server has it.
 */
export function languageOf(setting: unknown, display: string): Language {
  if (setting === 'zh' || setting === 'en') return setting
  return /^zh(?![a-z])/iu.test(display) ? 'zh' : 'en'
}
