import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Segmenter } from '@replylint/document'

export type SegmenterName = (typeof SEGMENTERS)[number]

/** Loads a module by name; throws where it is absent or its compiled binding is. */
export type ModuleLoader = (name: SegmenterName) => unknown

/** Both take the text and whether to guess at words that are not in the dictionary. */
interface Jieba {
  cut(text: string, guess: boolean): string[]
  /** nodejieba */
  insertWord?(word: string): unknown
  /** jieba-wasm */
  add_word?(word: string): unknown
}

/** The words that one of their dictionaries has and the other has not; measured on both. */
const IN_ONE_ONLY = ['吉林', '区块链', '云计算', '张力', '张华']

/** In order of preference. */
export const SEGMENTERS = ['nodejieba', 'jieba-wasm'] as const

/**
 * The first of the two that works here, with its dictionary loaded (nodejieba 1 s, jieba-wasm 0.3 s
 * of CPU); undefined where neither does. Never throws.
 */
export function loadSegmenter(
  prefer: SegmenterName = 'nodejieba',
  load: ModuleLoader = createRequire(import.meta.url),
): Segmenter | undefined {
  for (const name of [prefer, ...SEGMENTERS.filter((other) => other !== prefer)]) {
    try {
      const jieba: unknown = load(name)
      if (!isJieba(jieba) || !hasDictionary(jieba)) continue
      // Loads the dictionary; nodejieba misses its binding only here.
      jieba.cut('校对', false)
      for (const word of IN_ONE_ONLY) (jieba.insertWord ?? jieba.add_word)?.(word)
      return { name, cut: (text) => cutWith(jieba, text) }
    } catch {
      // Absent, not compiled or broken: the other one may do.
    }
  }
  return undefined
}

/** Loads on the first cut only; where nothing loads, every text is one word. */
export function lazySegmenter(prefer?: SegmenterName, load?: ModuleLoader): Segmenter {
  let loaded: Segmenter | undefined
  let tried = false
  const segmenter = () => {
    if (!tried) loaded = loadSegmenter(prefer, load)
    tried = true
    return loaded
  }
  return {
    get name() {
      return loaded?.name ?? 'none'
    },
    cut: (text) => segmenter()?.cut(text) ?? (text === '' ? [] : [text]),
  }
}

/**
 * Only runs of Han characters are cut, by the dictionary alone. There the two differ in next to
 * nothing; in digits, Latin and guessed words they differ all the time, and lone surrogates come back
 * from both as something else.
 */
function cutWith(jieba: Jieba, text: string): string[] {
  const words: string[] = []
  for (const [run] of text.matchAll(/\p{Script=Han}+|\P{Script=Han}+/gu)) {
    if (!/^\p{Script=Han}/u.test(run)) {
      words.push(run)
      continue
    }
    const cut = jieba.cut(run, false)
    if (cut.join('') === run) words.push(...cut)
    else words.push(run)
  }
  return words
}

function isJieba(module: unknown): module is Jieba {
  return (
    typeof module === 'object' &&
    module !== null &&
    'cut' in module &&
    typeof module.cut === 'function'
  )
}

/** nodejieba ends the process where one of its dictionaries is missing; jieba-wasm brings its own inside. */
function hasDictionary(module: object): boolean {
  return Object.entries(module).every(
    ([name, path]) => !/^DEFAULT_\w*DICT$/u.test(name) || existsSync(String(path)),
  )
}
