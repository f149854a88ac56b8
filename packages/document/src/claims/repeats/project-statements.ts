import { measureOf } from '../../facts/units.ts'
import type { Statement, Told } from './statements.ts'
import { TIMES } from './told-times.ts'

/** What is told of a project once: 总投资, 全长. “概算总投资” is another figure than “总投资”. */
const MEASURE =
  /^(?<owner>.{0,40}?)(?<measure>(?:概算|估算|计划|预算|中标|批复)?总投资额?|总建筑面积|总占地面积|总用地面积|(?:路线|线路)?全长|总长度?|总库容)(?:为|达|共|计|是)*$/u
const POINTS_BACK = /^(?:(?<that>[该本此])|整个)?(?:项目|工程|路段|道路|公路|桥梁|路线)?$/u
const PROJECT =
  /(?<name>[\p{Script=Han}A-Za-z\d—－-]{3,30}(?:项目|工程|公路|大道|大桥|水库|公园))$/u
/** “城北污水处理厂扩建工程位于…，”: the subject of the sentence. */
const SUBJECT =
  /^(?<name>[\p{Script=Han}A-Za-z\d—－-]{3,30}(?:项目|工程|公路|大道|大桥|水库|公园))/u
const LEAD = /^(?:目前|下一步|同时|此外|其中|截至)?[，,]/u
/** Stages of one project have figures of their own. */
const STAGE = /[一二三四首两]期|[一二三四]标段|[阶路]?段|境内|辖区|调整|追加|变更|续建/u
const IN_PART = /累计|完成|剩余|等/u

/** 总投资3200万元 of which project; undefined where the clause says something else. */
export function projectStatement({
  quantity,
  clause,
  earlier,
  times,
}: Told): Statement | undefined {
  const found = MEASURE.exec(clause)?.groups
  if (found === undefined || STAGE.test(earlier + clause)) return undefined
  const { owner = '', measure = '' } = found
  if (IN_PART.test(owner)) return undefined
  const back = POINTS_BACK.exec(owner)
  const place =
    (back ? SUBJECT.exec(earlier.replace(TIMES, '').replace(LEAD, '')) : PROJECT.exec(owner))
      ?.groups?.name ?? ''
  if (place === '' && (owner === '' || back === null)) return undefined
  const known = { quantity, noun: measure, place: withoutLead(place) }
  const key = [measure, measureOf(quantity.unit), times].join('|')
  if (place !== '') return { ...known, key }
  return { ...known, key, pointsBack: back?.groups?.that ? 'that' : 'bare' }
}

/** “目前我县实施的城北污水处理厂扩建工程” begins with words that are not its name. */
function withoutLead(name: string): string {
  return name.replace(/^.*(?:实施|建设|启动|推进|[了的])(?=\p{Script=Han}{5})/u, '')
}
