import type { Setting } from '@replylint/server/settings'
import { table } from './page.ts'

type Settings = Readonly<Record<string, Setting>>
type Language = 'zh' | 'en'

const PREFIX = 'settings.'
const HEAD = { zh: ['设置', '默认', '作用'], en: ['Setting', 'Default', 'What it does'] } as const

/** The extension's manifest with `contributes.configuration` made anew; its texts are keys of the nls files. */
export function withSettings(manifest: string, settings: Settings): string {
  const parsed: { contributes: Record<string, unknown> } = JSON.parse(manifest)
  const properties = Object.fromEntries(
    Object.entries(settings).map(([name, setting], order) => [
      `replylint.${name}`,
      property(name, setting, order),
    ]),
  )
  // Replaced in its place: the order of the keys stays.
  parsed.contributes.configuration = { title: 'replylint', properties }
  return JSON.stringify(parsed)
}

function property(name: string, setting: Setting, order: number): object {
  const { type, scope, default: fallback } = setting
  const values =
    setting.type === 'string'
      ? {
          enum: setting.enum,
          markdownEnumDescriptions: setting.enum.map((value) => `%${key(name, value)}%`),
        }
      : {}
  const markdownDescription = `%${key(name)}%`
  return { type, ...values, default: fallback, scope, order, markdownDescription }
}

/** Texts of the extension in one language, with those of the settings made anew, behind the others. */
export function withSettingTexts(nls: string, settings: Settings, language: Language): string {
  const texts: Record<string, string> = JSON.parse(nls)
  const own = Object.entries(texts).filter(([name]) => !name.startsWith(PREFIX))
  const made = Object.entries(settings).flatMap(([name, setting]) => [
    [key(name), setting.told[language]],
    ...(setting.type === 'string'
      ? setting.enum.map((value, at) => [key(name, value), setting.enumTold[at]?.[language] ?? ''])
      : []),
  ])
  return JSON.stringify(Object.fromEntries([...own, ...made]))
}

function key(name: string, value?: string): string {
  return `${PREFIX}${name}${value === undefined ? '' : `.${value}`}`
}

/** The extension's README with its tables of settings made anew; undefined where one has no place. */
export function withSettingTables(readme: string, settings: Settings): string | undefined {
  const chinese = withTable(readme, 'settings', settingTable(settings, 'zh'))
  return chinese && withTable(chinese, 'settings-en', settingTable(settings, 'en'))
}

function settingTable(settings: Settings, language: Language): string {
  const rows = Object.entries(settings).map(([name, setting]) => [
    `\`replylint.${name}\``,
    `\`${setting.default}\``,
    told(setting, language),
  ])
  return table(HEAD[language], rows)
}

/** What it does, and where there is a choice each value with its meaning. */
function told(setting: Setting, language: Language): string {
  const lines = [setting.told[language]]
  if (setting.type === 'string') {
    const colon = language === 'zh' ? '：' : ': '
    for (const [at, value] of setting.enum.entries()) {
      lines.push(`\`${value}\`${colon}${setting.enumTold[at]?.[language] ?? ''}`)
    }
  }
  return lines.join('<br>')
}

function withTable(readme: string, name: string, made: string): string | undefined {
  const [open, close] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`]
  const start = readme.indexOf(open)
  const end = readme.indexOf(close, start)
  if (start < 0 || end < 0) return undefined
  return `${readme.slice(0, start + open.length)}\n${made}\n${readme.slice(end)}`
}
