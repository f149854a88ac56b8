import { testBodies } from '@replylint/tester'
import repeated from './repeated.ts'

testBodies(repeated, [
  ['该路段年内难以改造，敬请谅解[[！。]]'],
  ['感谢您对民政工作的支持[[。！]]'],
  ['该路段年内难以改造，敬请谅解[[!。]]'],
  ['“食堂开到了家门口！”，老人们这样说；感谢您的支持!!'],
])
