import { expect, it } from 'vitest'
import { languageOf } from './language.ts'

it.each([
  ['auto', 'zh-cn', 'zh'],
  ['auto', 'zh', 'zh'],
  [undefined, 'ZH-TW', 'zh'],
  ['auto', 'en', 'en'],
  ['auto', 'de', 'en'],
  ['zh', 'en', 'zh'],
  ['en', 'zh-cn', 'en'],
  ['fr', 'zh-cn', 'zh'],
  // Not Chinese, for all its beginning.
  ['auto', 'zha', 'en'],
])('%s in an editor that speaks %s is %s', (setting, display, language) => {
  expect(languageOf(setting, display)).toBe(language)
})
