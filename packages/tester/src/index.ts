export { letter } from '@replylint/engine'
export * from './marks.ts'
export * from './test-rule.ts'
