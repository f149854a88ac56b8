import type { ReplyDocument } from '../types.ts'
import type { Heading } from './types.ts'

export function readHeadings(_document: ReplyDocument): Heading[] {
  return []
}
