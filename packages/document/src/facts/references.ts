import type { ReplyDocument } from '../types.ts'
import type { Reference } from './types.ts'

export function readReferences(_document: ReplyDocument): Reference[] {
  return []
}
