/**
 * Families of kinds of which nothing can be two at once: shares of them add up to 100 % at most. 女委员
 * and 党外委员 are no such kinds, nor is who knows a thing and who is content with it.
 */
const FAMILIES: readonly (readonly RegExp[])[] = [
  [/^第?一(?:产业?)?/u, /^第?二(?:产业?)?/u, /^第?三(?:产业?)?/u],
  [/男/u, /女/u],
  [/^[AＡ]/u, /^[BＢ]/u, /^[CＣ]/u, /^[DＤ]/u, /^[EＥ]/u],
  [
    /^(?:表示)?(?:很|非常)满意/u,
    /^(?:表示)?满意/u,
    /^(?:表示)?(?:基本|较为?|比较)满意/u,
    /^(?:表示)?一般/u,
    /^(?:表示)?不满意/u,
    /^(?:表示)?(?:不了解|说不清|不清楚)/u,
  ],
  [/^优秀?(?:等|$)/u, /^良好?(?:等|$)/u, /^(?:中等?|合格|达标|一般)/u, /^(?:差|不合格|不达标)/u],
  [/赞[成同]|同意|支持/u, /反对|不同意|不赞成|不支持/u, /弃权|无所谓|不表态|中立/u],
  [/^已/u, /^正在|^在建/u, /^[尚未]/u],
]

/** Each of these may have a whole of its own: 城区覆盖人口占85%，农村占70%. Of one base they exclude each other. */
const PLACES: readonly (readonly RegExp[])[] = [
  [/城[市镇区]/u, /农村|乡村/u],
  [/公[办立]/u, /民[办营]/u],
  [/幼儿园|学前/u, /小学/u, /初中/u, /(?<!初)高中/u, /中职|职高|职业/u],
  // “财政补助、企业自筹、群众筹资分别占”
  [
    /^(?:各级)?(?:财政|政府|上级)(?:补助|补贴|资金|投入)*$/u,
    /^(?:企业|业主|社会资本)(?:自筹|筹资|出资|投入|资金)*$/u,
    /^(?:群众|村民|居民|农户|个人)(?:自筹|筹资|出资|缴费|资金)*$/u,
    /^(?:银行)?贷款$/u,
    /^社会捐[赠助]$/u,
  ],
]

/** Who bears a cost: of one cost each bears a part of his own. Not “省财政对市、县”. */
const BEARERS: readonly RegExp[] = [
  '中央|国家',
  '省|自治区',
  '[地设]?区?市',
  '[县区]|县（[市区]）',
  '乡|镇|乡镇|街道',
  '村|社区',
  '企业|用人单位|单位',
  '个人|群众|居民|业主|农户|家庭',
  '社会',
].map((body) => new RegExp(`^由?(?:${body})(?:级|本级|财政|政府|集体|资金)*$`, 'u'))

/** 60岁以下, 60—69岁, 70岁以上. */
const AGE =
  /^(?<low>\d{1,3})(?:周?岁)?(?:(?<open>及?以[上下])|(?:[-—–至到~～]{1,2}(?<high>\d{1,3})周?岁))/u

/** What is left over belongs to no other kind. */
const REST = /^(?:其余|其他|其它|剩余|余下)/u

/** Each kind is one of the family, and no two are the same. */
function areOfFamily(kinds: readonly string[], family: readonly RegExp[]): boolean {
  const seen = new Set<RegExp>()
  for (const kind of kinds) {
    const own = family.find((pattern) => pattern.test(kind))
    if (own === undefined || seen.has(own)) return false
    seen.add(own)
  }
  return true
}

function areAgeBands(kinds: readonly string[]): boolean {
  const bands: [number, number][] = []
  for (const kind of kinds) {
    const { low, high, open } = AGE.exec(kind)?.groups ?? {}
    if (low === undefined) return false
    if (open?.endsWith('下')) bands.push([0, Number(low)])
    else bands.push([Number(low), high === undefined ? 200 : Number(high)])
  }
  bands.sort((a, b) => a[0] - b[0])
  return bands.every(([low], at) => at === 0 || low >= (bands[at - 1]?.[1] ?? 0))
}

/** True when nothing can be two of these at once; `isOneBase` where all are shares of one named base. */
export function excludeEachOther(kinds: readonly string[], isOneBase: boolean): boolean {
  if (kinds.length < 2 || kinds.includes('')) return false
  const rests = kinds.filter((kind) => REST.test(kind)).length
  // “其余” at the end closes the list.
  if (rests > 0) return rests === 1 && REST.test(kinds.at(-1) ?? '')
  const families = isOneBase ? [...FAMILIES, ...PLACES] : FAMILIES
  return areAgeBands(kinds) || families.some((family) => areOfFamily(kinds, family))
}

/** True when these are bodies that share a cost: 省、市、县. */
export function areBearers(kinds: readonly string[]): boolean {
  return kinds.length >= 2 && areOfFamily(kinds, BEARERS)
}

/** True when there is no further kind: 男 and 女, the three industries, or 其余 at the end. */
export function areAll(kinds: readonly string[]): boolean {
  if (REST.test(kinds.at(-1) ?? '')) return true
  return FAMILIES.slice(0, 2).some(
    (family) => family.length === kinds.length && areOfFamily(kinds, family),
  )
}
