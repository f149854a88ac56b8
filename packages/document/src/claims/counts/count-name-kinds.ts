import { NAME_KINDS } from './name-kinds.ts'

/** 秀峰家园、中基农贸楼、田园小区: what people live in has many endings. */
const HOMES = /(?:小区|家园|花园|花苑|[苑园城楼府庭院邸居寓厦]|新村|片区|家属区|宿舍)$/u
const QUARTER = /片区$/u
const HOME_NOUN = /^(?:个)?(?:老旧?|住宅|居民|城镇|城市)*小区(?![楼网]|居民|业主|单元)/u
/** “阳光花园一、二期”: 、 does not part two names. */
const HALF = /^[一二三四五六七八九十东西南北\d]{1,2}[期区组团号]?$|[一二三四五六七八九]$/u
const VERB = /建设|新建|改造|整治|实施|提供|安排|完成|开展|配套|加装/u

/** What is said of things of any sort: 教育、卫健、民政三部门. */
const CLASSES =
  /^大?(?:重点|关键|主要|核心|基本|不同|优先){0,2}(?:部门|领域|方面|环节|行业|层面|层次|维度|阶段|方向|板块|步骤|要素|关口|等次|等级|档次|(?:高速|国道|省道|控制线|红线|防线|底线|主线))/u

/** Places, often named without what they are: 在同里、黎里、震泽3个镇. */
const PLACES =
  /^(?:中心|重点|试点|示范|主要|特色|偏远|边境|建制|行政|自然|主城|山区|[古老]){0,2}(?:乡镇|街道|县市区|县[区市]|区县|[镇乡县区市州村省]|社区|[片园港景地]区|路段|路口|小区|城市|省份)(?<rest>.*)$/u
/** “甲县、乙县8个乡镇” are the townships of two counties. */
const OTHER_PLACE = /[县区市镇乡村]$|街道$|社区$/u
/** “在2个乡镇建设养老院（河东养老院、石桥养老院）”: in the places. */
const OTHER_THINGS = /[院校园站馆厂库桥河路街所场局委部会队]$|中心$/u
/** 两村村民, 三镇街道: the unit is the beginning of another noun. */
const COMPOUND = /^[村民委小组庄级场区街域容政道县镇乡市城]/u
/** More than so many beyond the names are things in these places: 在同里、黎里、震泽12个村. */
const SLIP = 2

/** What may follow a noun that is complete: 3个中心开展. */
const NOUN_ENDS =
  /^(?:$|[^\p{Script=Han}]|[的为作已正均都列纳实开进配共在和及与完全总先试推成参提属被联签达通建再又新统划设选启继陆也还可按由以现计规累每需因经有无未内间之上负管承研协召同集结落分创探率改整])/u

const LONGEST_NAME = 24
/** A name with words before it: 公司按计划对秀峰小区. Then the list may begin earlier or later. */
const NOT_A_NAME = /以及|或者|其中|共|等|各/u

/** “今年整治南溪河”: the ending comes once, so that no other list hides in the name. */
function endsOnce(name: string, ending: RegExp): boolean {
  const found = ending.exec(name)?.[0]
  return found !== undefined && name.indexOf(found, 1) === name.length - found.length
}

function isName(name: string): boolean {
  return name.length >= 2 && name.length <= LONGEST_NAME && !NOT_A_NAME.test(name)
}

function areHomes(names: readonly string[], noun: string): boolean {
  if (!HOME_NOUN.test(noun) || !names.every((name) => HOMES.test(name) && !HALF.test(name))) {
    return false
  }
  const quarters = names.filter((name) => QUARTER.test(name)).length
  return quarters * 3 < names.length && names.slice(1).every((name) => !VERB.test(name))
}

/** “在2个乡镇建设养老院（河东养老院、石桥养老院）”: the townships are counted. */
const OTHER_THING =
  /[的建设改配派办引选在到由向与和及有开]|安排|成立|打造|整治|提供|给予|发放|实施|覆盖|涉及|进行|推进|投入|位于|组成|负责/u

/** 甲水质净化厂、乙水质净化厂两座净化厂: two characters or more come back in the noun. */
function shareNoun(names: readonly string[], noun: string): boolean {
  let ending = names[0] ?? ''
  for (const name of names) while (!name.endsWith(ending)) ending = ending.slice(1)
  for (let word = ending.slice(-4); word.length >= 2; word = word.slice(1)) {
    const at = noun.indexOf(word)
    if (at < 0 || at > 6 || OTHER_THING.test(noun.slice(0, at))) continue
    if (!NOUN_ENDS.test(noun.slice(at + word.length))) continue
    return names.every((name) => name.indexOf(word) === name.length - word.length)
  }
  return false
}

/** 京珠、二广、厦蓉三条高速: behind the first, which may have words before it, all are as long. */
function areEven(names: readonly string[], fewest: number): boolean {
  const [first = '', ...others] = names
  const length = others[0]?.length ?? 0
  return (
    others.length + 1 >= fewest &&
    length >= 2 &&
    length <= 8 &&
    first.length >= length &&
    others.every((name) => name.length === length && /^(?:(?!的)\p{Script=Han}){2,8}$/u.test(name))
  )
}

/** What stands between the names and what is counted: “3个”乡镇, “两”镇 (the noun is the unit). */
export interface Naming {
  readonly noun: string
  readonly unit: string
  readonly number: number
}

function arePlaces(names: readonly string[], { noun, unit, number }: Naming): boolean {
  const isUnit = noun.startsWith(unit) && unit !== ''
  const rest = unit === '处' ? '' : PLACES.exec(noun)?.groups?.rest
  if (rest === undefined || (isUnit ? COMPOUND : NOUN_ENDS).test(rest) === isUnit) return false
  if (!areEven(names, isUnit ? 2 : 3) || names.some((name) => OTHER_PLACE.test(name))) return false
  // 石桥 is a township as well as a bridge; 武昌馆 and 北会馆 are not, but may be “2处”.
  const longer = names.filter((name) => name.length > 2 && unit !== '处')
  if (longer.some((name) => name.length > 3 && name !== names[0])) return false
  if (longer.some((name) => OTHER_THINGS.test(name))) return false
  return isUnit || number <= names.length + SLIP
}

/** Every name is one of what `noun` counts; `noun` begins right behind the unit, or with it. */
export function areAlike(names: readonly string[], naming: Naming): boolean {
  const { noun } = naming
  if (!names.every(isName)) return false
  if (areHomes(names, noun) || shareNoun(names, noun) || arePlaces(names, naming)) return true
  if (CLASSES.test(noun) && areEven(names, 3)) return true
  const kind = NAME_KINDS.find(
    ([ending, called]) => called.test(noun) && names.every((name) => ending.test(name)),
  )
  const called = kind?.[1].exec(noun)?.[0]
  if (kind === undefined || called === undefined) return false
  // “青云社区、白沙社区5个社区食堂”: what is counted is in those places.
  const placed = names.some((name) => OTHER_PLACE.test(name))
  if (placed && !NOUN_ENDS.test(noun.slice(called.length))) return false
  return names.every((name) => endsOnce(name, kind[0]))
}
