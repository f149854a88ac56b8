import { SETTINGS_SCHEMA } from '@replylint/server/settings'
import { PHRASES } from '@replylint/workspace'
import { withSettings, withSettingTables, withSettingTexts } from './extension-settings.ts'
import { snippetsOf } from './extension-snippets.ts'
import type { Problem } from './rule-files.ts'

/** What of the extension follows from settings and phrases, by path, JSON not formatted yet. */
export function extensionFiles(
  read: (file: string) => string | undefined,
): ReadonlyMap<string, string> | Problem {
  const manifest = read('extension/package.json')
  // A folder with rules alone, as tests make one.
  if (manifest === undefined) return new Map()
  const readme = withSettingTables(read('extension/README.md') ?? '', SETTINGS_SCHEMA)
  if (readme === undefined) {
    return { problem: 'extension/README.md 里没有 <!-- settings:start --> … <!-- settings:end -->' }
  }
  const texts = (file: string, language: 'zh' | 'en') =>
    withSettingTexts(read(file) ?? '{}', SETTINGS_SCHEMA, language)
  return new Map([
    ['extension/package.json', withSettings(manifest, SETTINGS_SCHEMA)],
    ['extension/package.nls.json', texts('extension/package.nls.json', 'en')],
    ['extension/package.nls.zh-cn.json', texts('extension/package.nls.zh-cn.json', 'zh')],
    ['extension/snippets/replylint.json', snippetsOf(PHRASES)],
    ['extension/README.md', readme],
  ])
}
