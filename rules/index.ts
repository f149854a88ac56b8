import type { AnyRule } from '@replylint/engine'

export const rules: readonly AnyRule[] = []
