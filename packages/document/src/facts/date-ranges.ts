import type { ReplyDocument } from '../types.ts'
import type { DateRange } from './types.ts'

export function readDateRanges(_document: ReplyDocument): DateRange[] {
  return []
}
