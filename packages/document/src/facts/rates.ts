import type { ReplyDocument } from '../types.ts'
import type { Rate } from './types.ts'

export function readRates(_document: ReplyDocument): Rate[] {
  return []
}
