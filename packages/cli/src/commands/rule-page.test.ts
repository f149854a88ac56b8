import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { rules } from '@replylint/workspace'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readRulePage, summaryOf } from './rule-page.ts'
import { rulePageText } from './rule-page-text.ts'

const RULES = join(import.meta.dirname, '../../../../rules')

const PAGE = `<!-- 由 npm run generate 生成，请改规则文件 -->

# number/sum-mismatch

**分项之和应与总数一致**

| 级别 | 始于版本 | 修复 |
| --- | --- | --- |
| 错误（error） | 0.1.0 | 可自动修复（\`--fix\`） |

只有 \`replylint:strict\` 启用，也可在配置中打开。

## 为什么

总数与分项对不上，至少有一个数字是错的。见[国标](https://example.org/a)。

## 选项

| 选项 | 取值 | 默认 |
| --- | --- | --- |
| \`a\` | \`"x\\|y"\` | \`[]\` |

配置：\`{ "rules": { "number/sum-mismatch": "on" } }\`

## 会报告的写法

<pre>
……
全市<mark>125个</mark>，&lt;甲&gt;30个。

# 这不是标题<mark></mark>
<del>联系人：顾明远</del>
</pre>

选项：\`{"a":[]}\`

- 错误：138****1234 与“&lt;甲&gt;”不符  
  138****1234 is not “&lt;甲&gt;”
  - 分项“30个” · part “30个”

改后：

<pre>
全市<mark>跨
行</mark>。
</pre>

……另有 3 例，见规则文件。

## 不会报告的写法

<pre>
对。
</pre>

## English

**Parts must add up**

| Severity | Since | Fix |
| --- | --- | --- |
| error | 0.1.0 | none |

### Why

Else one is wrong.
`

describe('a page in a terminal', () => {
  it('is Chinese, with the places between brackets', () => {
    const page = readRulePage(PAGE)
    expect(
      rulePageText('number/sum-mismatch', page, { language: 'zh', color: false }),
    ).toMatchInlineSnapshot(`
      "number/sum-mismatch  分项之和应与总数一致

        级别           始于版本  修复
        错误（error）  0.1.0     可自动修复（--fix）

        只有 replylint:strict 启用，也可在配置中打开。

      为什么

        总数与分项对不上，至少有一个数字是错的。见国标（https://example.org/a）。

      选项

        选项  取值   默认
        a     "x|y"  []

        配置：{ "rules": { "number/sum-mismatch": "on" } }

      会报告的写法

          │ ……
          │ 全市【125个】，<甲>30个。
          │
          │ # 这不是标题【】
          │ 〔缺〕联系人：顾明远

        选项：{"a":[]}

          错误：138****1234 与“<甲>”不符
            分项“30个”

        改后：

          │ 全市【跨】
          │ 【行】。

        ……另有 3 例，见规则文件。

      不会报告的写法

          │ 对。
      "
    `)
  })

  it('is English, with the examples', () => {
    const page = readRulePage(PAGE)
    expect(
      rulePageText('number/sum-mismatch', page, { language: 'en', color: false }),
    ).toMatchInlineSnapshot(`
      "number/sum-mismatch  Parts must add up

        Severity  Since  Fix
        error     0.1.0  none

      Why

        Else one is wrong.

      What it reports

          │ ……
          │ 全市【125个】，<甲>30个。
          │
          │ # 这不是标题【】
          │ [missing] 联系人：顾明远

        Options: {"a":[]}

          error: 138****1234 is not “<甲>”
            part “30个”

        Put right:

          │ 全市【跨】
          │ 【行】。

        … and 3 more, in the file of the rule.

      What it does not report

          │ 对。
      "
    `)
  })

  it('underlines the places where there are colours', () => {
    const text = rulePageText('a/b', readRulePage(PAGE), { language: 'zh', color: true })
    expect(text).toContain('全市\u001B[31m\u001B[4m125个\u001B[24m\u001B[39m，<甲>30个。')
    expect(text).not.toContain('【125个】')
  })
})

describe.each(rules)('the page of $id', ({ id, docs }) => {
  const page = readRulePage(readFileSync(join(RULES, `${id}.md`), 'utf8'))

  it('says what the rule does, and shows its places', () => {
    for (const language of ['zh', 'en'] as const) {
      expect(summaryOf(page, language)).toBe(docs[language].summary)
      const text = rulePageText(id, page, { language, color: false })
      expect(text.replace(/\s/gu, '')).toContain(docs[language].why.replace(/[\s`]/gu, ''))
      expect(text).toMatch(/【/u)
    }
  })

  it('leaves no Markdown and no HTML', () => {
    const text = rulePageText(id, page, { language: 'en', color: false })
    expect(text).not.toMatch(/<\/?(?:pre|mark|del)>|^ *#|&lt;|&gt;|&amp;|^ *\|/mu)
    expect(text).not.toMatch(/会报告的写法|改后：|见规则文件/u)
  })
})

it('has a rule for every page', () => {
  const pages = readdirSync(RULES, { recursive: true, encoding: 'utf8' })
  const ids = pages.filter((path) => /^[\w-]+[/\\][\w-]+\.md$/u.test(path))
  expect(ids.map((path) => path.slice(0, -3).replace('\\', '/')).sort()).toEqual(
    rules.map(({ id }) => id).sort(),
  )
})

it('reads any text without throwing', () => {
  const piece = fc.constantFrom(
    '<pre>',
    '</pre>',
    '<mark>',
    '</mark>',
    '\n',
    '\n\n',
    '- 错误：',
    '| ',
    '**',
    '# ',
    '甲',
    '`',
    '[',
    '](',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const page = readRulePage(pieces.join(''))
      expect(rulePageText('a/b', page, { language: 'zh', color: false })).toMatch(/^a\/b/u)
    }),
  )
})
