import type { ReplyDocument } from '../types.ts'
import type { Total } from './types.ts'

export function readTotals(_document: ReplyDocument): Total[] {
  return []
}
