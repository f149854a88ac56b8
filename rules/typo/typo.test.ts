import { testRule } from '@replylint/tester'
import confusion from './confusion.ts'
import repeatedWord from './repeated-word.ts'

testRule(confusion)
testRule(repeatedWord)
