import { PHRASES } from '@replylint/workspace'
import { describe, expect, it } from 'vitest'
import { extensionFiles } from './extension-files.ts'
import { withSettings, withSettingTables, withSettingTexts } from './extension-settings.ts'
import { PREFIX, snippetsOf } from './extension-snippets.ts'

const SETTINGS = {
  shout: {
    type: 'boolean',
    default: false,
    scope: 'resource',
    told: { zh: '是否大声', en: 'Be loud' },
  },
  'tone.pitch': {
    type: 'string',
    enum: ['high', 'low'],
    default: 'low',
    scope: 'window',
    told: { zh: '音高', en: 'Pitch' },
    enumTold: [
      { zh: '高', en: 'High' },
      { zh: '低|沉', en: 'Low' },
    ],
  },
} as const

describe('settings', () => {
  it('go into the manifest in place of those before, with keys for texts', () => {
    const before = { name: 'x', contributes: { configuration: { old: 1 }, menus: {} } }
    const made = JSON.parse(withSettings(JSON.stringify(before), SETTINGS))
    expect(Object.keys(made.contributes)).toEqual(['configuration', 'menus'])
    expect(made.contributes.configuration).toEqual({
      title: 'replylint',
      properties: {
        'replylint.shout': {
          type: 'boolean',
          default: false,
          scope: 'resource',
          order: 0,
          markdownDescription: '%settings.shout%',
        },
        'replylint.tone.pitch': {
          type: 'string',
          enum: ['high', 'low'],
          markdownEnumDescriptions: ['%settings.tone.pitch.high%', '%settings.tone.pitch.low%'],
          default: 'low',
          scope: 'window',
          order: 1,
          markdownDescription: '%settings.tone.pitch%',
        },
      },
    })
  })

  it('leave the texts written by hand, and take away those of settings that are gone', () => {
    const before = JSON.stringify({ title: '题', 'settings.gone': '旧' })
    expect(JSON.parse(withSettingTexts(before, SETTINGS, 'zh'))).toEqual({
      title: '题',
      'settings.shout': '是否大声',
      'settings.tone.pitch': '音高',
      'settings.tone.pitch.high': '高',
      'settings.tone.pitch.low': '低|沉',
    })
  })

  it('are told in the README in both languages', () => {
    const places = ['settings', 'settings-en'].map(
      (name) => `<!-- ${name}:start -->\nold\n<!-- ${name}:end -->`,
    )
    const made = withSettingTables(`a\n${places.join('\nb\n')}\nc`, SETTINGS)
    expect(made).toContain('| `replylint.shout` | `false` | 是否大声 |')
    expect(made).toContain('| 音高<br>`high`：高<br>`low`：低\\|沉 |')
    expect(made).toContain('| Pitch<br>`high`: High<br>`low`: Low |')
    expect(made).not.toContain('old')
    expect(withSettingTables('no place', SETTINGS)).toBeUndefined()
  })
})

describe('snippets', () => {
  const made: Record<string, { prefix: string; body: string[] }> = JSON.parse(snippetsOf(PHRASES))

  it('are one for each phrase, found by a name of its own', () => {
    const prefixes = Object.values(made).map(({ prefix }) => prefix)
    expect(prefixes).toHaveLength(PHRASES.length)
    expect(new Set(prefixes).size).toBe(prefixes.length)
  })

  it('do not answer to what is typed for a phrase itself', () => {
    expect(PHRASES.filter(({ initials }) => initials.startsWith(PREFIX))).toEqual([])
  })

  it('have their tab stops in order, each closed', () => {
    for (const { body } of Object.values(made)) {
      const text = body.join('\n')
      const stops = [...text.matchAll(/\$\{(\d+)[:}]/gu)].map(([, stop]) => Number(stop))
      const seen = [...new Set(stops)].filter((stop) => stop > 0)
      expect(seen, text).toEqual(seen.map((_, at) => at + 1))
      expect(text.match(/\$\{/gu)?.length ?? 0, text).toBe(text.match(/(?<!\\)\}/gu)?.length ?? 0)
    }
  })
})

it('leaves a folder alone that has no extension, and says what the README lacks', () => {
  expect(extensionFiles(() => undefined)).toEqual(new Map())
  const manifest = JSON.stringify({ contributes: {} })
  const lacking = extensionFiles((file) => (file.endsWith('package.json') ? manifest : undefined))
  expect(lacking).toHaveProperty('problem')
})
