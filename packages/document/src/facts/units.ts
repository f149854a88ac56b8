import { type Decimal, multiply } from '../decimal.ts'

/** Things counted one by one: without scale and point the figure is exact. */
const COUNTED = [
  ...'人次 人份 户次 车次 班次 场次 床位 学位 泊位 车位 站次 件次'.split(' '),
  ...'个家所处座栋幢户人名位项条件张辆台套间起例宗份篇部本册期场批支只头羽株棵盏块片段道根把面枚艘架列班口眼孔门类种级层次组对点届卷幅款样笔封',
]

/** Units that are converted into no other. */
const APART =
  '微克/立方米 元/人·月 元/人·年 元/人/月 元/人/年 元/月 元/年 元/人 元/吨 元/亩 元/平方米 元/立方米 美元 港元 欧元 日元 英镑 兆瓦 千瓦时 千瓦 标准立方米 升 毫升 千伏 千伏安 小时 分钟 秒 天 周 个月 年 周岁 岁 度 倍'

/** Measured things: unit, the base unit, and how many base units it is, × 10^-digits. */
const MEASURED: readonly (readonly [unit: string, base: string, units: bigint, digits?: number])[] =
  [
    ['元', '元', 1n],
    ['元人民币', '元', 1n],
    ['公里', '米', 1000n],
    ['千米', '米', 1000n],
    ['米', '米', 1n],
    ['延米', '米', 1n],
    ['厘米', '米', 1n, 2],
    ['毫米', '米', 1n, 3],
    ['平方公里', '平方米', 1000000n],
    ['平方千米', '平方米', 1000000n],
    ['公顷', '平方米', 10000n],
    ['平方米', '平方米', 1n],
    ['平米', '平方米', 1n],
    ['㎡', '平方米', 1n],
    ['亩', '亩', 1n],
    ['立方米', '立方米', 1n],
    ['吨', '千克', 1000n],
    ['公斤', '千克', 1n],
    ['千克', '千克', 1n],
    ['斤', '千克', 5n, 1],
    ['%', '%', 1n],
    ['个百分点', '百分点', 1n],
    ['百分点', '百分点', 1n],
    ['‰', '‰', 1n],
    ...APART.split(' ').map((unit) => [unit, unit, 1n] as const),
  ]

/** One person, however he is called: 200人，其中男120名. */
const PERSONS = ['人', '名', '位']

const COUNTED_UNITS: ReadonlySet<string> = new Set(COUNTED)
const FACTORS = new Map(
  MEASURED.map(([unit, base, units, digits]) => [
    unit,
    { base, factor: { units, scale: digits ?? 0 } },
  ]),
)

/** All units, the longest first, for an expression; `％` is read as `%`. */
export const UNIT_PATTERN: string = [...COUNTED_UNITS, ...FACTORS.keys(), '％']
  .sort((a, b) => b.length - a.length)
  .join('|')

/** True for 125个, not for 23.3公里 or 3万元. */
export function isCounted(unit: string): boolean {
  return COUNTED_UNITS.has(unit)
}

/** Units that may be added and compared have the same measure: 公里 and 米, 人 and 名, not 亩 and 平方米. */
export function measureOf(unit: string): string {
  if (PERSONS.includes(unit)) return '人'
  return FACTORS.get(unit)?.base ?? unit
}

/** The value in the base unit of its measure: 1.5公里 is 1500. */
export function inBaseUnit(value: Decimal, unit: string): Decimal {
  const known = FACTORS.get(unit)
  return known === undefined ? value : multiply(value, known.factor)
}
