import type { ReplyDocument } from '../types.ts'
import type { Citation } from './types.ts'

export function readCitations(_document: ReplyDocument): Citation[] {
  return []
}
