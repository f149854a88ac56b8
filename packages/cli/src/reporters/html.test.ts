import { createHash } from 'node:crypto'
import type { LintedFile } from '@replylint/workspace'
import fc from 'fast-check'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import { describe, expect, it } from 'vitest'
import { HOSTILE, OPTIONS, RESULTS } from '../testing/results.ts'
import { type Mark, markedLines } from './html/marked-text.ts'
import { SCRIPT } from './html/script.ts'
import { STYLE } from './html/style.ts'
import { reportHtml } from './html.ts'

const TAG = /<(\/?)([a-z][a-z0-9]*)((?: [a-z-]+(?:="[^"]*")?)*)>/gu

/** The text without its tags, read as a browser reads it. */
function textOf(html: string): string {
  const entities = { '&#x3C;': '<', '&#x26;': '&', '&#x22;': '"', '&#x27;': "'" } as const
  const known = (entity: string): entity is keyof typeof entities => Object.hasOwn(entities, entity)
  return html
    .replace(TAG, '')
    .replace(/&#x[0-9A-F]+;/gu, (entity) => (known(entity) ? entities[entity] : '??'))
}

function letterTexts(page: string): string[] {
  const texts = page.matchAll(
    /<div class="text" lang="zh-CN">(.*?)(?:<div class="notes">|<\/details>)/gsu,
  )
  return [...texts].map(([, html = '']) => textOf(html))
}

describe('the shared result', () => {
  const page = reportHtml(RESULTS, OPTIONS)

  it('as a page', () => {
    const body = page
      .replace(STYLE, '')
      .replace(SCRIPT, '')
      .replace(/sha256-[\w+/=]+/gu, 'sha256-…')
    expect(body.replaceAll('><', '>\n<')).toMatchSnapshot()
  })

  it('has the text of each letter, with the line ends of a page', () => {
    expect(letterTexts(page)).toEqual([(RESULTS[0]?.text ?? '').replaceAll('\r\n', '\n'), ''])
  })

  it('is in English where that is asked for', () => {
    const english = reportHtml(RESULTS, { ...OPTIONS, language: 'en' })
    expect(english).toContain('<html lang="en">')
    const own = english
      .replace(STYLE, '')
      .replace(SCRIPT, '')
      .replace(/<div class="text".*?<div class="notes">/gsu, '')
    expect(textOf(own)).toContain('2 errors, 1 warning, 1 info')
    expect(textOf(own).replace(/“[^”]*”|函\/.\.txt/gu, '')).not.toMatch(/\p{Script=Han}/u)
  })

  it('tells what was checked by figures where that is asked for', () => {
    const told = textOf(reportHtml(RESULTS, { ...OPTIONS, claims: true }))
    expect(told).toContain('✓ 第4行 4＋5＝9（养老机构，项）')
    expect(textOf(page)).not.toContain('4＋5＝9')
  })

  it('tells what could not be checked, what is let stand and what was put right', () => {
    const results = RESULTS.map((result) => ({ ...result, ignored: 1, known: 2, fixed: 3 }))
    const source = { text: '{\n  "rules": 1\n}', range: [4, 11] } as const
    const problems = [
      { message: { zh: '找不到文件', en: 'no such file' }, filePath: '函/丙<b>.txt' },
      {
        message: { zh: '应为对象', en: 'must be an object' },
        filePath: '.replylintrc.json',
        source,
      },
      { message: { zh: '中断', en: 'interrupted' } },
    ]
    const told = reportHtml(results, { ...OPTIONS, problems, notListed: 1 })
    const items = [...told.matchAll(/<li>(.*?)<\/li>/gu)].map(([, item = '']) => textOf(item))
    expect(items).toEqual(['函/丙<b>.txt  找不到文件', '.replylintrc.json:2:3 应为对象', '中断'])
    for (const line of [
      '按配置忽略 2 个',
      '基线里已有 4 个，不再列出',
      '已改正 6 处',
      '跳过 1 个不像答复函的文件（--all 也检查它们）',
      '跳过 1 个配置里 files 没有列出的文件（--all 也检查它们）',
    ]) {
      expect(told).toContain(`<p>${line}</p>`)
    }
  })
})

it('nothing was found or checked', () => {
  const clean = textOf(reportHtml(RESULTS.slice(1), OPTIONS))
  expect(clean).toContain('0 错误，0 警告，0 提示检查 1 个文件，其中 1 个未发现问题')
  const nothing = reportHtml([], OPTIONS)
  expect(textOf(nothing)).toContain('检查 0 个文件')
  for (const page of [reportHtml(RESULTS.slice(1), OPTIONS), nothing]) {
    expect(page).not.toContain('<form')
  }
})

it('runs and fetches nothing that it was not written with', () => {
  const page = reportHtml(RESULTS, OPTIONS)
  const only = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
  const [, policy] = /http-equiv="Content-Security-Policy" content="([^"]*)"/u.exec(page) ?? []
  expect(textOf(policy ?? '').split('; ')).toEqual([
    "default-src 'none'",
    `style-src ${only(/<style>(.*?)<\/style>/su.exec(page)?.[1] ?? '')}`,
    `script-src ${only(/<script>(.*?)<\/script>/su.exec(page)?.[1] ?? '')}`,
    "base-uri 'none'",
    "form-action 'none'",
  ])
  expect(page).not.toMatch(/https?:|url\(|@import|@font-face| src=| style=/u)
})

it('stays a page whatever the letter, its name and its messages hold', () => {
  const evil =
    '</div></script><img src=x onerror=alert(1)><!--letters-->&lt;&#60;"\'`\u2028\u0000\ud800\u001b[31m'
  const results = HOSTILE.map(
    (result): LintedFile => ({
      ...result,
      filePath: evil + result.filePath,
      text: `错字${evil}\n${evil}`,
    }),
  )
  const page = reportHtml(results, OPTIONS)
  const names = [...page.matchAll(TAG)].map(([, , name]) => name)
  expect(names).not.toContain('img')
  expect(page.match(/<\/script>|<!--/gu)).toEqual(['</script>'])
  expect(page).not.toMatch(/[\0-\u0008\u000b-\u001f\p{Surrogate}]/u)
  const shown = evil.replace('\0', '␀').replace('\ud800', '\ufffd').replace('\u001b', '␛')
  expect(letterTexts(page)).toEqual([`错字${shown}\n${shown}`])
})

interface Drawn {
  readonly text: string
  /** The text under each mark. */
  readonly under: ReadonlyMap<string, string>
  readonly ids: readonly string[]
  readonly labels: readonly string[]
  readonly deepest: number
}

/** Reads what is drawn, tag by tag. */
function draw(text: string, ranges: readonly (readonly [number, number])[]): Drawn {
  const marks = ranges.map(
    (range, at): Mark => ({
      range,
      tag: at % 3 === 2 ? 'span' : 'mark',
      className: 'error',
      id: `m${at}`,
      of: String(at),
      title: '“>”<b>',
      label: h('a', { dataLabel: String(at) }),
    }),
  )
  const html = toHtml(h('div', ...markedLines(text, marks)))
  const under = new Map<string, string>()
  const ids: string[] = []
  const labels: string[] = []
  const open: string[] = []
  let deepest = 0
  let from = 0
  for (const { index, 0: tag, 1: end, 3: attributes = '' } of html.matchAll(TAG)) {
    const said = textOf(html.slice(from, index))
    for (const of of new Set(open)) if (of) under.set(of, (under.get(of) ?? '') + said)
    from = index + tag.length
    if (end) {
      open.pop()
      continue
    }
    ids.push(...[...attributes.matchAll(/ id="([^"]*)"/gu)].map(([, id = '']) => id))
    labels.push(...[...attributes.matchAll(/ data-label="([^"]*)"/gu)].map(([, at = '']) => at))
    open.push(/ data-of="([^"]*)"/u.exec(attributes)?.[1] ?? '')
    deepest = Math.max(deepest, open.length)
  }
  return { text: textOf(html), under, ids: ids.sort(), labels: labels.sort(), deepest }
}

const letterText = fc
  .array(
    fc.oneof(
      {
        weight: 3,
        arbitrary: fc.constantFrom('错字', '的', '\n', '\r\n', '\r', '𠮷', '<b>', '&lt;', '"'),
      },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
      {
        weight: 1,
        arbitrary: fc.constantFrom('\0', '\ud800', '\udc00', '\u2028', '\u0085', '\t', '\ufeff'),
      },
    ),
    { maxLength: 24 },
  )
  .map((parts) => parts.join(''))

/** As a page shows it; written another way than in the code. */
function asShown(text: string): string {
  return Array.from(text.replace(/\r\n?/gu, '\n'), (character) => {
    const code = character.codePointAt(0) ?? 0
    if (code === 9 || code === 10) return character
    if (code < 32) return String.fromCodePoint(0x2400 + code)
    if ((code >= 127 && code < 160) || (code >= 0xd800 && code < 0xe000)) return '\ufffd'
    return character
  }).join('')
}

const places = fc.array(fc.tuple(fc.nat(60), fc.nat(12)), { maxLength: 7 })

it('keeps the text of the letter to the character, whatever is marked', () => {
  fc.assert(
    fc.property(letterText, places, (text, drawn) => {
      const ranges = drawn.map(([start, length]) => [start, start + length] as const)
      expect(draw(text, ranges).text).toBe(asShown(text))
    }),
    { numRuns: 2000 },
  )
})

it('marks each place whole, once named and once labelled', () => {
  fc.assert(
    fc.property(letterText, places, (text, drawn) => {
      const whole = (offset: number) =>
        /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(Math.max(0, offset - 1), offset + 1))
      const ranges = drawn
        .map(
          ([start, length]) =>
            [Math.min(start, text.length), Math.min(start + length, text.length)] as const,
        )
        .filter(([start, end]) => !whole(start) && !whole(end))
      const { under, ids, labels } = draw(text, ranges)
      for (const [at, [start, end]] of ranges.entries()) {
        const expected = asShown(text.slice(start, end)).replaceAll('\n', '')
        expect(under.get(String(at)) ?? '').toBe(expected)
      }
      expect(ids).toEqual(ranges.map((_, at) => `m${at}`))
      expect(labels).toEqual(ranges.map((_, at) => String(at)))
    }),
    { numRuns: 2000 },
  )
})

it('neither nests without end nor grows out of proportion', () => {
  const nested = Array.from({ length: 1000 }, (_, at) => [at, 3000 - at] as const)
  const crossing = Array.from({ length: 1000 }, (_, at) => [at, at + 1000] as const)
  for (const ranges of [nested, crossing, nested.map(() => [0, 3000] as const)]) {
    const { text, ids, deepest } = draw('的\n'.repeat(1500), ranges)
    expect(text).toBe('的\n'.repeat(1500))
    expect(ids).toHaveLength(1000)
    // The letter, the line, eight marks, a point or a label.
    expect(deepest).toBeLessThanOrEqual(11)
  }
})
