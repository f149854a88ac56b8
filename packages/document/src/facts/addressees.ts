import type { ReplyDocument } from '../types.ts'
import type { Addressee } from './types.ts'

export function readAddressees(_document: ReplyDocument): Addressee[] {
  return []
}
