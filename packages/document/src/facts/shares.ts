import type { ReplyDocument } from '../types.ts'
import type { Share } from './types.ts'

export function readShares(_document: ReplyDocument): Share[] {
  return []
}
