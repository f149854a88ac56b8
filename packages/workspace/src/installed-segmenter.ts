import { createRequire } from 'node:module'

const CANDIDATES = ['nodejieba', 'jieba-wasm'] as const

/** The segmenter that would run here, in order of preference. Loads no dictionary. */
export function installedSegmenter(): (typeof CANDIDATES)[number] | undefined {
  const require = createRequire(import.meta.url)
  return CANDIDATES.find((name) => {
    try {
      // nodejieba loads without its compiled binding and fails only when it is first used.
      if (name === 'nodejieba') require('nodejieba/build/Release/nodejieba.node')
      else require.resolve(name)
      return true
    } catch {
      return false
    }
  })
}
