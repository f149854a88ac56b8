import type { ReplyDocument } from '../types.ts'
import type { Phone } from './types.ts'

export function readPhones(_document: ReplyDocument): Phone[] {
  return []
}
