import type { LintedFile } from '@replylint/workspace'
import { describe, expect, it } from 'vitest'
import { HOSTILE, HOSTILE_TEXT, OPTIONS, RESULTS } from '../testing/results.ts'
import { reportGitlab } from './gitlab.ts'

interface Issue {
  readonly description: string
  readonly fingerprint: string
  readonly location: { readonly lines: { readonly begin: number } }
}

function issues(results: readonly LintedFile[], language: 'zh' | 'en' = 'zh'): Issue[] {
  return JSON.parse(reportGitlab(results, { ...OPTIONS, language }))
}

function fingerprints(results: readonly LintedFile[], language?: 'zh' | 'en'): string[] {
  return issues(results, language).map((issue) => issue.fingerprint)
}

/** A file with this text, in which these words are found one after the other. */
function fileWith(words: readonly string[], text: string, filePath = '甲.txt'): LintedFile {
  const [base] = RESULTS
  if (base === undefined) throw new Error('no result')
  let from = 0
  const findings = words.map((word): LintedFile['findings'][number] => {
    const start = text.indexOf(word, from)
    expect(start, word).toBeGreaterThanOrEqual(from)
    from = start + word.length
    const found = { ruleId: 'word/wrong', messageId: 'found', data: { raw: word } }
    return { ...found, severity: 'error', range: [start, from], suggestions: [], related: [] }
  })
  return { ...base, filePath, text, findings, claims: [] }
}

describe('the shared result', () => {
  it('as Code Quality', () => {
    expect(reportGitlab(RESULTS, OPTIONS)).toMatchInlineSnapshot(`
      "[
      {"description":"规则 word/long 运行出错（RangeError），该规则对本文件未作检查","check_name":"internal/crash","fingerprint":"f861044b92ca39fa575d0a5f176baf25dfcc08c88db73c9782bb10f1f7d26eea","severity":"major","location":{"path":"函/甲.txt","lines":{"begin":1}}},
      {"description":"发现“错字”","check_name":"word/wrong","fingerprint":"dc650119a74173e93dcc5f0ce796f5a58b6918825e08e0bdde7e9652e15927bd","severity":"major","location":{"path":"函/甲.txt","lines":{"begin":1}}},
      {"description":"发现“的的”","check_name":"word/doubled","fingerprint":"6bb402231c0260bda2816bd9047b9b75e041129afe54eade3d48da3647996f7d","severity":"minor","location":{"path":"函/甲.txt","lines":{"begin":2}}},
      {"description":"发现“聚集”","check_name":"note/total","fingerprint":"62bcbb1ef8e4a0856e5c3fe1e602767a5e255147d6701a6dee4ab42f7060a469","severity":"info","location":{"path":"函/甲.txt","lines":{"begin":4}}}
      ]
      "
    `)
  })
})

describe('fingerprints', () => {
  const before = fingerprints([fileWith(['错字', '错字'], '有错字，又有错字。')])

  it('are each another', () => {
    const all = fingerprints([...RESULTS, ...HOSTILE])
    expect(new Set(all).size).toBe(all.length)
    expect(all).toHaveLength(6)
    expect(new Set(before).size).toBe(2)
  })

  it('stay when lines move, are wrapped anew or end in another way', () => {
    const later = fileWith(['错字', '错字'], '标题\r\n\r\n有错字，\r\n又有错字。')
    expect(fingerprints([later])).toEqual(before)
    expect(issues([later]).map(({ location }) => location.lines.begin)).toEqual([3, 4])
    expect(fingerprints([fileWith(['错\n字', '错字'], '有错\n字，又有错字。')])).toEqual(before)
  })

  it('stay when the language changes', () => {
    expect(fingerprints(RESULTS, 'en')).toEqual(fingerprints(RESULTS))
  })

  it('change with the file and the words', () => {
    const others = [
      ...fingerprints([fileWith(['错字'], '错字', '乙.txt')]),
      ...fingerprints([fileWith(['错子'], '错子')]),
    ]
    expect(new Set([...before, ...others]).size).toBe(4)
  })
})

it('keeps hostile text as it is', () => {
  expect(issues(HOSTILE)[0]).toMatchObject({
    description: `发现“${HOSTILE_TEXT}”`,
    location: { path: HOSTILE[0]?.filePath },
  })
})

it('nothing was found or checked', () => {
  expect(reportGitlab(RESULTS.slice(1), OPTIONS)).toBe('[]\n')
  expect(reportGitlab([], OPTIONS)).toBe('[]\n')
})
