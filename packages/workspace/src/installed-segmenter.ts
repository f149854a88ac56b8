import { createRequire } from 'node:module'
import { SEGMENTERS, type SegmenterName } from './segmenter.ts'

/** The segmenter that would run here, in order of preference. Loads no dictionary. */
export function installedSegmenter(): SegmenterName | undefined {
  const require = createRequire(import.meta.url)
  return SEGMENTERS.find((name) => {
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
