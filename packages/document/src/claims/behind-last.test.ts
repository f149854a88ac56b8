import fc from 'fast-check'
import { expect, it } from 'vitest'
import { behindLast, marksOf } from './behind-last.ts'

it('is what an expression to the end of the text would find', () => {
  const crumb = fc.constantFrom('，', '。', '养老', '125', '𠀀', ' ', '')
  fc.assert(
    fc.property(fc.array(crumb), (crumbs) => {
      const text = crumbs.join('')
      expect(behindLast(text, marksOf('，。'))).toBe(/[^，。]*$/u.exec(text)?.[0])
    }),
  )
})
