import { expect, it } from 'vitest'
import { nearest } from './nearest.ts'

it('finds what was meant, or nothing', () => {
  const known = ['date/impossible', 'date/order', 'section/*', 'error', 'warning', 'off', 'on']
  expect(nearest('date/imposible', known)).toBe('date/impossible')
  expect(nearest('dates/order', known)).toBe('date/order')
  expect(nearest('sections/*', known)).toBe('section/*')
  expect(nearest('warn', known)).toBe('warning')
  expect(nearest('of', known)).toBe('off')
  expect(nearest('completely-different', known)).toBeUndefined()
  expect(nearest('日期', known)).toBe(undefined)
})
