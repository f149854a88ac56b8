import type { ReplyDocument } from '../types.ts'
import type { Quantity } from './types.ts'

export function readQuantities(_document: ReplyDocument): Quantity[] {
  return []
}
