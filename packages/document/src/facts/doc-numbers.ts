import type { ReplyDocument } from '../types.ts'
import type { DocNumber } from './types.ts'

export function readDocNumbers(_document: ReplyDocument): DocNumber[] {
  return []
}
