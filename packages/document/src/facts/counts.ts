import type { ReplyDocument } from '../types.ts'
import type { Count } from './types.ts'

export function readCounts(_document: ReplyDocument): Count[] {
  return []
}
