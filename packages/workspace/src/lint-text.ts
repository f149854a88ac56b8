import type { DocumentKind, Segmenter } from '@replylint/document'
import type { ConfiguredRule, Finding } from '@replylint/engine'
import { documentOf, replyLint, retextReply } from '@replylint/retext'
import { retext } from 'retext'
import { VFile } from 'vfile'
import { type CheckedClaim, checkedClaims } from './checked-claims.ts'

export interface LintTextOptions {
  readonly segmenter?: Segmenter
  /** Look at the text only if it is a reply letter; `kind` says whether it was. */
  readonly lettersOnly?: boolean
}

export interface LintedText {
  readonly kind: DocumentKind
  readonly findings: readonly Finding[]
  readonly claims: readonly CheckedClaim[]
}

/** Parses and checks one text: retext with our parser and our rules. The one place that lints. */
export function lintText(
  text: string,
  rules: readonly ConfiguredRule[],
  { segmenter, lettersOnly = false }: LintTextOptions = {},
): LintedText {
  const processor = retext()
    .use(retextReply, segmenter === undefined ? {} : { segmenter })
    .use(replyLint, rules, { messages: false })
  const file = new VFile(text)
  const tree = processor.parse(file)
  const document = documentOf(tree, text)
  const { kind } = document
  if (lettersOnly && kind === 'other') return { kind, findings: [], claims: [] }
  processor.runSync(tree, file)
  return { kind, findings: file.data.replylint ?? [], claims: checkedClaims(document) }
}
