import { expect, it } from 'vitest'
import { parseReply } from '../parse.ts'
import type { PlanMention } from './types.ts'

function brief({ name, first, last, stated, told }: PlanMention): string {
  const said = stated === undefined ? told : `${stated.from}—${stated.to}${stated.part ?? ''}`
  return `${name} ${first}—${last}: ${said}`
}

const TABLE: readonly (readonly [text: string, ...plans: string[]])[] = [
  ['“十四五”（2021—2025年）期间', '十四五 2021—2025: 2021—2025'],
  ['十三五规划期（2015年至2020年）内', '十三五 2016—2020: 2015—2020'],
  ['2026-2030年“十五五”时期', '十五五 2026—2030: 2026—2030'],
  ['到“十四五”末（2025年底）', '十四五 2021—2025: 2025—2025last'],
  ['2021年是“十四五”规划开局之年', '十四五 2021—2025: 2021—2021first'],
  ['“十五五”期间，我市将新建公园8处。', '十五五 2026—2030: planned'],
  ['计划在“十五五”时期完成改造。', '十五五 2026—2030: planned'],
  ['“十四五”期间，新建了食堂42家。', '十四五 2021—2025: done'],
  // Of both together, with and without a mark between them.
  ['“十三五”“十四五”期间（2016—2025年）'],
  ['“十三五”和“十四五”时期（2016—2025年）'],
  ['列入“十四五”规划，《青阳市“十四五”规划（2021—2035年）》'],
  ['“十四五”期间，计划新建8处，已建成10处。'],
  ['《规划》提出，“十四五”期间将新建8处。'],
  ['“十四五”期间，全县共争取中央预算内投资7.83亿元。'],
  ['“十四五”以来，我局积极争取上级资金3.2亿元。'],
  ['“十四五”期间，我市将其列入民生实事。'],
  ['“十四五”期间，全市计划新建变电站12座，全部建成投运。'],
  ['“十四五”期间，国家计划安排资金520亿元，到位546亿元。'],
  ['“十四五”期间，我市将建成养老机构12家。', '十四五 2021—2025: planned'],
  ['“十五五”期间的重大水利项目已完成初步梳理。'],
  ['“十五五”时期供水工程已组织各县填报需求。'],
  ['“十五五”期间，全市交通项目已完成储备入库126个。'],
  ['“十五五”期间，全市已改造公路126公里。', '十五五 2026—2030: done'],
  ['他二十四五岁，“十三五”和“十四五”时期（2016—2025年）'],
]

it.each(TABLE)('reads the plans in %s', (text, ...expected) => {
  expect(parseReply(text).facts.plans.map(brief)).toEqual(expected)
})
