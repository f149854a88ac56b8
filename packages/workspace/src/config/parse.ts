import type { Range } from '@replylint/engine'
import { type Document, isMap, isNode, isScalar, isSeq, parseDocument, type YAMLError } from 'yaml'
import type { Bilingual, Problem } from '../problem.ts'

/** A parsed configuration file: its value, and where each part of it stands. */
export interface ConfigSource {
  readonly text: string
  readonly filePath: string
  readonly value: unknown
  readonly document: Document
  /** Place of the value at the path, of its key where `key` is set, else of the nearest part above. */
  place(path: readonly string[], key?: boolean): Range
}

const MISTAKES: Readonly<Record<string, Bilingual>> = {
  DUPLICATE_KEY: { zh: '同一项写了两次', en: 'this key occurs twice' },
  BLOCK_AS_IMPLICIT_KEY: { zh: '缩进不对，同一级的各行要对齐', en: 'wrong indentation' },
  MULTILINE_IMPLICIT_KEY: {
    zh: '缺少半角冒号“:”，冒号后要空一格',
    en: 'a colon and a blank are missing',
  },
  BAD_INDENT: { zh: '缩进不对', en: 'wrong indentation' },
  TAB_AS_INDENT: { zh: '缩进不能用制表符', en: 'tabs cannot be used as indentation' },
  MISSING_CHAR: { zh: '缺少逗号、引号或括号', en: 'a comma, quote or bracket is missing' },
  UNEXPECTED_TOKEN: { zh: '此处多了内容', en: 'this was not expected here' },
  MULTIPLE_DOCS: { zh: '一个文件只能有一份配置', en: 'one file holds one configuration' },
}

/** Reads JSON and YAML alike (JSON is YAML), as data. An empty file is an empty configuration. */
export function parseConfig(text: string, filePath: string): ConfigSource | readonly Problem[] {
  const document = parseDocument(text, { prettyErrors: false })
  const [first] = document.errors
  if (first !== undefined) {
    // `{ "rules": {` at the end of the file is badly indented, too; that a bracket lacks says more.
    const missing = document.errors.find((error) => error.code === 'MISSING_CHAR')
    const telling = missing?.pos[0] === first.pos[0] ? missing : first
    return [syntaxProblem(telling, text, filePath)]
  }

  const place = (path: readonly string[], key = false): Range => {
    let node: unknown = document.contents
    let found: Range = [0, 0]
    for (const [depth, name] of ['', ...path].entries()) {
      if (isMap(node) && depth > 0) {
        const pair = node.items.find(
          (item) => isScalar(item.key) && String(item.key.value) === name,
        )
        node = key && depth === path.length ? pair?.key : pair?.value
      } else if (isSeq(node) && depth > 0) node = node.items[Number(name)]
      if (!isNode(node) || !node.range) return found
      found = [node.range[0], node.range[1]]
    }
    return found
  }
  const value = dataOf(document)
  if (value instanceof Error) {
    return [
      {
        filePath,
        message: { zh: '别名用得过多，或指向自己', en: 'too many aliases, or endless ones' },
      },
    ]
  }
  return { text, filePath, value, document, place }
}

/** Aliases that multiply (`*a` in lists of `*a`) or hold themselves (`&a [*a]`) are refused. */
function dataOf(document: Document): unknown {
  if (document.contents === null) return {}
  try {
    const value: unknown = document.toJS()
    // Throws for what has no end.
    JSON.stringify(value)
    return value
  } catch (error) {
    return error
  }
}

function syntaxProblem(error: YAMLError, text: string, filePath: string): Problem {
  const known = MISTAKES[error.code]
  return {
    filePath,
    source: { text, range: error.pos },
    message: known ?? { zh: `写法有误（${error.code}）`, en: error.message },
  }
}
