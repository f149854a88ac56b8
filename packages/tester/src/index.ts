export { letter } from '@replylint/engine'
export * from './folder.ts'
export * from './marks.ts'
export * from './test-rule.ts'
