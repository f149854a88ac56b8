import type { Quantity } from '../../facts/types.ts'
import type { PercentOfPart } from './share-fit.ts'

/** “在全市”186所, “我县共有”120家: all that there are. */
const ALL = /(?:全|我|本)[省市县区州镇乡](?:现有|共有?|的)?$/u
/** Units that say what is counted; 个 and 项 may be of anything. */
const OWN_UNIT = /^[所辆栋]$/u
const PART = /[，,](?:其中|目前|现)?(?:已|有|建有|设有)\p{Script=Han}{0,12}$/u

/**
 * 全市186所中小学、幼儿园开展创建，已命名示范学校62所，占三分之一: of all of them, though no word says
 * so. Not 组织全市500名教师培训，选派骨干教师30名.
 */
export function isOfAllThere({ percent, part }: PercentOfPart, whole: Quantity): boolean {
  const { text } = whole.block
  if (whole.unit !== part.unit || !OWN_UNIT.test(part.unit)) return false
  const between = text.slice(whole.at[1], part.at[0]).replace(/\s/gu, '')
  if (between.length > 48 || /[。；;！？（(\d]|农村|城区/u.test(between) || !PART.test(between))
    return false
  if (!/^[，,]占$/u.test(text.slice(part.at[1], percent.at[0]).replace(/\s/gu, ''))) return false
  return ALL.test(text.slice(Math.max(0, whole.at[0] - 8), whole.at[0]).replace(/\s/gu, ''))
}
