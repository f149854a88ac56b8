import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { packageOf, readImports } from './imports.ts'
import { findRuleFiles } from './rule-files.ts'
import { isTest, readSources, type Source } from './sources.ts'

const ROOT = path.join(import.meta.dirname, '..', '..', '..')

interface Boundary {
  /** Packages of ours it may import. */
  readonly ours: readonly string[]
  /** Packages of ours of which it may import types only. */
  readonly types?: readonly string[]
  /** May touch files, environment and console through node:*. */
  readonly node?: boolean
  /** npm packages it may import at run time. */
  readonly npm?: readonly string[]
  /** npm packages that its tests may import besides. */
  readonly testNpm?: readonly string[]
  /** Packages of ours that its tests may import besides, over and above the tester. */
  readonly tests?: readonly string[]
}

/** Which way imports point. Change the table of the style guide and this one together. */
const TABLE: Readonly<Record<string, Boundary>> = {
  'packages/document': { ours: [] },
  'packages/engine': { ours: ['document'] },
  'packages/retext': {
    ours: ['document', 'engine'],
    npm: ['unified', 'retext', 'vfile', 'vfile-location'],
  },
  'packages/workspace': {
    ours: ['document', 'engine', 'retext', 'rules'],
    node: true,
    npm: [
      'ajv',
      'fastest-levenshtein',
      'iconv-lite',
      'ignore',
      'jieba-wasm',
      'nodejieba',
      'retext',
      'tinyglobby',
      'picomatch',
      'vfile',
      'yaml',
    ],
  },
  // The command is the language server, too: `replylint --lsp`.
  'packages/cli': {
    ours: ['workspace', 'server'],
    node: true,
    npm: [
      'chalk',
      'commander',
      'esbuild',
      'fast-xml-builder',
      'hast-util-to-html',
      'hastscript',
      'iconv-lite',
      'tinypool',
    ],
    testNpm: ['@microsoft/jest-sarif', 'playwright-core', 'yaml'],
  },
  'packages/server': {
    ours: ['workspace'],
    node: true,
    npm: [
      'esbuild',
      'vscode-languageserver',
      'vscode-languageserver-protocol',
      'vscode-languageserver-textdocument',
      'vscode-uri',
    ],
  },
  // It starts the server and shows what that says; it knows no letter and no rule.
  extension: {
    ours: [],
    types: ['server'],
    node: true,
    npm: ['vscode', 'vscode-languageclient', 'esbuild', '@vscode/vsce', 'playwright-core'],
  },
  'packages/tester': { ours: ['document', 'engine', 'retext'], npm: ['vitest'], node: true },
  'packages/dev': {
    ours: ['document', 'engine', 'retext', 'rules', 'server', 'tester', 'workspace'],
    node: true,
    npm: ['esbuild', 'unified'],
  },
  rules: { ours: ['engine'], types: ['document'], tests: ['document', 'workspace'] },
}

/** Packages that hold types only: their names in imports are those of @types. */
const TYPES = ['nlcst', 'sarif', 'unist']

/** What the editor brings; only its types are installed. */
const HOST = 'vscode'

/** Tools of development, declared once at the root and never shipped. */
const TOOLS = ['esbuild', 'fast-check', 'vitest']

it('follows the table of imports', () => {
  expect(readSources(ROOT).flatMap(trespasses)).toEqual([])
})

it('declares every package it imports where it imports it', () => {
  expect(readSources(ROOT).flatMap(undeclared)).toEqual([])
})

it('sees a trespass', () => {
  const seen = (file: string, text: string) => trespasses({ path: file, text }).length
  expect(seen('packages/document/src/a.ts', "import fs from 'node:fs'")).toBe(1)
  expect(seen('packages/document/src/a.test.ts', "import fs from 'node:fs'")).toBe(0)
  expect(seen('packages/engine/src/a.ts', "import { a } from '@replylint/rules'")).toBe(1)
  expect(seen('packages/engine/src/a.ts', "import { a } from '../../rules/index.ts'")).toBe(1)
  expect(seen('rules/a/b.ts', "import type { Block } from '@replylint/document'")).toBe(0)
  expect(seen('rules/a/b.ts', "import { parseReply } from '@replylint/document'")).toBe(1)
  expect(seen('rules/a/b.ts', "import c from './data/c.ts'")).toBe(0)
  expect(seen('rules/a/b.ts', "import c from './c.ts'\n")).toBe(0)
  expect(seen('rules/index.ts', "import impossible from './date/impossible.ts'")).toBe(0)
  const [rule] = findRuleFiles(ROOT)
  expect(seen('rules/a/b.ts', `import a from '../${rule?.id}.ts'`)).toBe(1)
  expect(seen('packages/cli/src/reporters/json.ts', "import chalk from 'chalk'")).toBe(1)
  expect(seen('packages/cli/src/reporters/text.ts', "import chalk from 'chalk'")).toBe(0)
  expect(seen('packages/cli/src/a.ts', "import { a } from '@replylint/dev'")).toBe(1)
})

function trespasses(source: Source): string[] {
  const home = homeOf(source.path)
  const boundary = TABLE[home]
  if (boundary === undefined) return [`${source.path}: ${home} is not in the table`]
  return readImports(source.text)
    .filter(({ specifier, typeOnly }) => !allowed(source.path, home, boundary, specifier, typeOnly))
    .map(({ specifier }) => `${source.path} imports ${specifier}`)
}

function allowed(
  file: string,
  home: string,
  boundary: Boundary,
  specifier: string,
  typeOnly: boolean,
): boolean {
  if (specifier.startsWith('.')) return allowedWithin(file, home, specifier)
  if (specifier.startsWith('node:')) return boundary.node === true || isTest(file)
  const name = packageOf(specifier)
  // What is packed together is built together.
  if (specifier === '@replylint/server/build') return file.endsWith('/build.mjs')
  if (isTest(file) && TOOLS.includes(name)) return true
  // Colours are for people: the report, the explanation and the page of a rule, no other format.
  if (name === 'chalk')
    return /\/(?:reporters\/(?:text|claims)|commands\/rule-page-text)\.ts$/u.test(file)
  if (!name.startsWith('@replylint/')) {
    if (isTest(file) && boundary.testNpm?.includes(name)) return true
    return boundary.npm?.includes(name) === true || (typeOnly && TYPES.includes(name))
  }
  const ours = name.slice('@replylint/'.length)
  if (boundary.ours.includes(ours) || (typeOnly && boundary.types?.includes(ours))) return true
  return isTest(file) && (ours === 'tester' || boundary.tests?.includes(ours) === true)
}

/** A relative import stays in its package; a rule imports its data and helpers, never a rule. */
function allowedWithin(file: string, home: string, specifier: string): boolean {
  const target = path.posix.join(path.posix.dirname(file), specifier)
  if (!target.startsWith(`${home}/`)) return false
  if (home !== 'rules' || isTest(file) || file === 'rules/index.ts') return true
  const full = path.join(ROOT, target)
  return !existsSync(full) || !/^export default /mu.test(readFileSync(full, 'utf8'))
}

function undeclared(source: Source): string[] {
  const home = homeOf(source.path)
  const known = new Set([...declared(home), ...(isTest(source.path) ? declared('') : TOOLS)])
  return readImports(source.text)
    .map(({ specifier, typeOnly }) =>
      (typeOnly && TYPES.includes(specifier)) || specifier === HOST
        ? `@types/${specifier}`
        : specifier,
    )
    .filter((specifier) => !specifier.startsWith('.') && !specifier.startsWith('node:'))
    .map(packageOf)
    .filter((name) => !known.has(name) && !(isTest(source.path) && name.startsWith('@replylint/')))
    .map((name) => `${source.path} imports ${name}, not in ${home}/package.json`)
}

function declared(home: string): string[] {
  const text = readFileSync(path.join(ROOT, home, 'package.json'), 'utf8')
  const manifest: Record<string, Record<string, string> | undefined> = JSON.parse(text)
  return ['dependencies', 'optionalDependencies', 'devDependencies'].flatMap((kind) =>
    Object.keys(manifest[kind] ?? {}),
  )
}

/** packages/engine of packages/engine/src/rule.ts; rules of rules/date/order.ts. */
function homeOf(file: string): string {
  const [first = '', second = ''] = file.split('/')
  return first === 'packages' ? `${first}/${second}` : first
}
