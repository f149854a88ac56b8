import type { ReplyDocument } from '../types.ts'
import type { Ratio } from './types.ts'

export function readRatios(_document: ReplyDocument): Ratio[] {
  return []
}
