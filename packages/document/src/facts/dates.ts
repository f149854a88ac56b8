import type { ReplyDocument } from '../types.ts'
import type { DateFact } from './types.ts'

export function readDates(_document: ReplyDocument): DateFact[] {
  return []
}
