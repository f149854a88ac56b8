import { letter } from '@replylint/tester'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ProfileName } from '../config/profiles.ts'
import { lintText } from '../lint-text.ts'
import { readOutline } from '../outline/outline.ts'
import { createWorkspace } from '../workspace.ts'
import { DRAFT_KINDS, type DraftKind, draftOf } from './drafts.ts'
import { snippetText } from './snippet.ts'

const ORG = ['青阳市民政局', '青民', '2025', '18'] as const
const POINTS = ['增设助餐点', '已增设助餐点5个。', '加强监管', '每季度检查一次。'] as const

/** What a drafter types at each tab stop; `$0` comes first. */
const TYPED: Readonly<Record<DraftKind, readonly string[]>> = {
  'deputy-reply': [
    '全市已建成社区老年食堂42家。',
    ...ORG,
    ...['A', '市', '十六', '四', '57', '陆春禾', '关于加快社区老年食堂建设的建议'],
    ...['养老', '顾明远', '0599-8812345', '6', '17', ...POINTS],
    '我局将于2025年底前完成核查。',
  ],
  'member-reply': [
    '全市已建成社区老年食堂42家。',
    ...ORG,
    ...['A', '市', '九', '四', '57', '陆春禾', '关于加快社区老年食堂建设的提案'],
    ...['养老', '顾明远', '0599-8812345', '6', '17', ...POINTS],
    '我局将于2025年底前完成核查。',
  ],
  'group-reply': [
    '全市已建成社区老年食堂42家。',
    ...ORG,
    ...['A', '市', '九', '四', '57', '民建青阳市委会', '委', '关于加快社区老年食堂建设的提案'],
    ...['养老', '顾明远', '0599-8812345', '6', '17', ...POINTS],
    '我局将于2025年底前完成核查。',
  ],
  'co-handling': [
    '全市已建成社区老年食堂42家。',
    ...ORG,
    ...['市', '政协', '九', '四', '57', '提案', '市卫生健康委'],
    ...['关于加快社区老年食堂建设的提案', '顾明远', '0599-8812345', '6', '17', '政协提案委'],
    ...POINTS,
  ],
  form: [
    '增设助餐点5个。',
    ...['人大代表建议', '青阳市民政局', '57', '关于加快社区老年食堂建设的建议', '代表', '陆春禾'],
    ...['青阳市第二中学', '8812345', '2025', '6', '3', '市民政局会议室', '顾明远', '0599-8812346'],
    ...['增设助餐点。', '加强监管。', '每季度检查一次。', '顾明远'],
  ],
}

/** The snippet as it stands when every blank has been filled in. */
function filled(kind: DraftKind): string {
  return draftOf(kind).snippet.replace(
    /\$(?:(\d+)|\{(\d+):[^}]*\})/gu,
    (_, stop?: string, other?: string) => TYPED[kind][Number(stop ?? other)] ?? '',
  )
}

async function found(text: string, profile: ProfileName = 'draft') {
  const workspace = createWorkspace({ cwd: import.meta.dirname, profile })
  const settings = await workspace.settingsFor('letter.txt')
  if (!settings.ok) throw new Error('no settings')
  return lintText(text, settings.value.rules)
}

describe.each(DRAFT_KINDS)('the draft of %s', (kind) => {
  it('is taken for what it is', async () => {
    expect((await found(draftOf(kind).text)).kind).toBe(kind)
  })

  it('has nothing wrong but its blanks', async () => {
    const { findings } = await found(draftOf(kind).text, 'strict')
    const said = new Set(findings.map(({ severity, ruleId }) => `${severity} ${ruleId}`))
    // The category is the one blank that counts as an error: it is chosen, or there is none.
    const blanks = ['warning section/empty-field', 'error category/unknown']
    expect([...said].sort().reverse()).toEqual(
      kind.endsWith('-reply') ? blanks : blanks.slice(0, 1),
    )
  })

  it('has nothing wrong when it is filled in', async () => {
    const text = filled(kind)
    for (const profile of ['draft', 'strict'] as const) {
      expect((await found(text, profile)).findings, text).toEqual([])
    }
    expect(text).not.toMatch(/[×$]|此处/u)
  })

  it('asks for each blank once, in order, and for the answer last', () => {
    const { snippet } = draftOf(kind)
    const asked = Array.from(snippet.matchAll(/\$\{(\d+):/gu), ({ 1: stop }) => Number(stop))
    expect(new Set(asked).size).toBe(asked.length)
    expect(asked).toContain(0)
    expect(Math.max(...asked)).toBe(asked.length - 1)
    for (const { 1: stop, index } of snippet.matchAll(/\$(\d+)/gu)) {
      expect(snippet.slice(0, index)).toContain(`\${${stop}:`)
    }
  })
})

it('lays the text out as an office does', () => {
  expect(draftOf('deputy-reply').text).toMatchInlineSnapshot(`
    "××市××局

    ××函〔20××〕×号
    答复类别：×类

    ××市××局关于市×届人大×次会议第×号建议的答复

    尊敬的×××代表：

    您提出的《关于××××的建议》（第×号）收悉，现答复如下：

    一、工作开展情况

    （此处写明近年来的工作和成效）

    二、对所提建议的答复

    （一）关于××××。（此处写明办理情况、时限；不能办的说明原因）

    （二）关于××××。（此处写明办理情况、时限；不能办的说明原因）

    三、下一步工作打算

    （此处写明工作安排和时限）

    感谢您对我市××工作的关心和支持，欢迎继续提出宝贵意见！

    联系人：×××
    联系电话：××××-×××××××

    ××市××局
    20××年×月×日

    （此件主动公开）

    抄送：市人大常委会代表工委，市政府督查室。
    "
  `)
  expect(draftOf('form').text).toMatchInlineSnapshot(`
    "人大代表建议办理面商记录表

    承办单位：××市××局
    编号：第×号
    标题：关于××××的建议
    代表姓名：×××
    工作单位：×××
    联系电话：×××××××

    面商时间：20××年×月×日
    面商地点：×××
    面商人：×××
    联系电话：××××-×××××××

    主要内容：
    1. ××××。
    2. ××××。

    答复意见要点：
    1. ××××。
    2. ××××。

    办理结果：□A类　□B类　□C类
    代表意见：□满意　□基本满意　□不满意

    代表签字：
    记录人：×××
    "
  `)
})

it('has every part of a complete letter', () => {
  const parts = (text: string) =>
    readOutline(text, 'zh').flatMap(({ items }) => items.flatMap(({ part }) => part ?? []))
  const complete = parts(letter())
  for (const kind of ['deputy-reply', 'member-reply', 'group-reply'] as const) {
    expect(parts(draftOf(kind).text)).toEqual(complete)
  }
  expect(parts(draftOf('co-handling').text)).toEqual(complete.filter((part) => part !== 'category'))
})

describe('the text of a snippet', () => {
  it('has each placeholder wherever its tab stop stands', () => {
    expect(snippetText(`\${1:甲}$1\${1}，$2\${2:乙}$3`)).toBe('甲甲甲，乙乙')
    expect(snippetText(`\${1:a\\}b}\\$1 \\\\ \\}`)).toBe('a}b$1 \\ }')
  })

  it('is any text again that was escaped', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const escaped = text.replace(/[\\$}]/gu, '\\$&')
        expect(snippetText(escaped)).toBe(text)
        if (text.length < 100) expect(snippetText(`\${1:${escaped}}$1`)).toBe(text + text)
      }),
    )
  })
})
