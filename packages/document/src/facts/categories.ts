import type { ReplyDocument } from '../types.ts'
import type { CategoryMark } from './types.ts'

export function readCategories(_document: ReplyDocument): CategoryMark[] {
  return []
}
