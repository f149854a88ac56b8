export {
  chineseNumeral,
  findAll,
  halfWidth,
  parseNumeral,
  type Range,
  sideOf,
} from '@replylint/document'
export * from './baseline.ts'
export { clauseAround } from './clause.ts'
export * from './configure.ts'
export * from './edits.ts'
export { letter } from './letter.ts'
export * from './lint.ts'
export * from './rule.ts'
export * from './timing.ts'
export * from './wording.ts'
