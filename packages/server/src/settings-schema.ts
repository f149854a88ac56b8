/** Text in both languages of the interface. */
interface Told {
  readonly zh: string
  readonly en: string
}

interface SettingBase {
  /** What it does, Markdown, one sentence or two. */
  readonly told: Told
  /** `resource`: asked for each document, so that folders may differ. `window`: one for the editor. */
  readonly scope: 'resource' | 'window'
}

/** A setting that is on or off. */
export interface Toggle extends SettingBase {
  readonly type: 'boolean'
  readonly default: boolean
}

/** A setting with a fixed set of values. */
export interface Choice extends SettingBase {
  readonly type: 'string'
  readonly enum: readonly string[]
  readonly default: string
  /** What each value means, in the order of `enum`. */
  readonly enumTold: readonly Told[]
}

export type Setting = Toggle | Choice

/**
 * What can be set in an editor, by its name behind `replylint.`. Each entry is a JSON schema whose
 * descriptions are in two languages; the extension's manifest, its texts and the table of its
 * README are generated from here. No setting names a file or a program: what an untrusted folder
 * sets can do no more than speak up or be silent.
 */
export const SETTINGS_SCHEMA = {
  enable: {
    type: 'boolean',
    default: true,
    scope: 'resource',
    told: {
      zh: '是否检查答复函。关闭后不再标出问题，也可以只对某个文件夹关闭。',
      en: 'Check reply letters. May be turned off for a single folder.',
    },
  },
  profile: {
    type: 'string',
    enum: ['auto', 'draft', 'published', 'strict'],
    default: 'auto',
    scope: 'resource',
    told: {
      zh: '按草稿还是网页的要求检查。',
      en: 'Which profile to check by.',
    },
    enumTold: [
      { zh: '按配置文件；没有写明时按草稿', en: 'As the configuration says, else a draft' },
      { zh: '草稿：发出去之前该有的都要有', en: 'A draft: all that must stand before it is sent' },
      {
        zh: '网页：版头、发文字号、联系人等常被略去，不说缺这些',
        en: 'A web page: its head, contact and the like are usually left out',
      },
      {
        zh: '从严：按 GB/T 9704，草稿里只作提示的也算警告',
        en: 'Strict: all of GB/T 9704; what is a hint in a draft is a warning',
      },
    ],
  },
  language: {
    type: 'string',
    enum: ['auto', 'zh', 'en'],
    default: 'auto',
    scope: 'resource',
    told: {
      zh: '提示用什么语言。',
      en: 'Language of what is said.',
    },
    enumTold: [
      {
        zh: '按配置文件；没有写明时随编辑器的界面语言',
        en: 'As the configuration says, else the display language of the editor',
      },
      { zh: '中文', en: 'Chinese' },
      { zh: '英文', en: 'English' },
    ],
  },
  codeLens: {
    type: 'boolean',
    default: true,
    scope: 'resource',
    told: {
      zh: '在标题上方显示文种、办理类别和问题数。',
      en: 'Show kind, category and counts above the title.',
    },
  },
  'inlayHints.figures': {
    type: 'boolean',
    default: false,
    scope: 'resource',
    told: {
      zh: '在核对过的数字后面显示算式，如 `＝30＋14＋81 ✓`。',
      en: 'Show the arithmetic behind figures that were checked, such as `＝30＋14＋81 ✓`.',
    },
  },
} as const satisfies Readonly<Record<string, Setting>>

/** A setting by its name behind `replylint.`: `inlayHints.figures`. */
export type SettingName = keyof typeof SETTINGS_SCHEMA
