import type { ReplyDocument } from '../types.ts'
import type { Field } from './types.ts'

export function readFields(_document: ReplyDocument): Field[] {
  return []
}
