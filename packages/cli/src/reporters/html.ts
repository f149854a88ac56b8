import { createHash } from 'node:crypto'
import type { LintedFile } from '@replylint/workspace'
import { toHtml } from 'hast-util-to-html'
import { type Child, h } from 'hastscript'
import { filterElement, headElement } from './html/head.ts'
import { letterElement } from './html/letter.ts'
import { SCRIPT } from './html/script.ts'
import { STYLE } from './html/style.ts'
import { PAGE_WORDS } from './html/words.ts'
import type { Reporter, ReportOptions } from './reporter.ts'

/** For people who decide: one page, opened from a mail or a share, that asks nothing of any network. */
export const reportHtml: Reporter = (results, options) => {
  const [before = '', after = ''] = toHtml(shell(results, options)).split('<!--letters-->')
  let page = before
  // One after the other, so that the trees of a whole archive are never there at once.
  for (const [at, result] of results.entries()) {
    page += `${toHtml(letterElement(result, at + 1, options))}\n`
  }
  return `${page}${after}\n`
}

/** The page without its letters; the comment stands for them. No text can hold it: `<` is escaped. */
function shell(results: readonly LintedFile[], options: ReportOptions) {
  const { language } = options
  const page = h(
    'html',
    { lang: language === 'zh' ? 'zh-CN' : 'en' },
    pageHead(options),
    h(
      'body',
      {},
      headElement(results, options),
      filterElement(results, options),
      h('main', {}, { type: 'comment', value: 'letters' }),
      h('footer', h('p', PAGE_WORDS[language].footer)),
      h('script', SCRIPT),
    ),
  )
  return h(null, { type: 'doctype' }, page)
}

function pageHead({ language }: ReportOptions): Child {
  return h(
    'head',
    {},
    h('meta', { charSet: 'utf-8' }),
    h('meta', { httpEquiv: 'Content-Security-Policy', content: policy() }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('meta', { name: 'referrer', content: 'no-referrer' }),
    h('title', PAGE_WORDS[language].title),
    h('style', STYLE),
  )
}

/** Nothing is fetched, and nothing runs but what the page was written with. */
function policy(): string {
  const only = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
  const asked = [
    "default-src 'none'",
    `style-src ${only(STYLE)}`,
    `script-src ${only(SCRIPT)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ]
  return asked.join('; ')
}
