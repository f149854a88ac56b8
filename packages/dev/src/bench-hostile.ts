import { parseReply } from '@replylint/document'
import { type ConfiguredRule, letter, lintDocument } from '@replylint/engine'

/** UTF-16 units of the shorter text; the longer one is twice that. */
const LENGTH = 50_000
const SHOWN = 5

/** Beginnings of what facts and rules look for, which never come to their end. */
const CRUMBS = [
  ...'《 》 （ ( “ 〔2025〕 | * ： ！ 。 、 ① 1 12, 1、 2022年 2022年3月 3月24日至 1— 0599-'.split(
    ' ',
  ),
  ...'12个， 12个，其中 共12个： 分别为1、 每12名 12人，每人3万元， 30% 约 万 一 （一） <input'.split(
    ' ',
  ),
  ...'☑ A类 联系人： 王某代表、 尊敬的 关于 收悉 届 次会议 同同 市市 的的地得 13800138000'.split(
    ' ',
  ),
  ...['\n', '\t', 'a\r', '　\n', '# ', '------\n', '一、\n', '第1号\n', '的答复\n', '抄送：\n'],
]

export interface HostileTime {
  readonly crumb: string
  readonly milliseconds: number
  /** Time for twice the text over time for the text; about 2 where time is linear. */
  readonly ratio: number
}

/** UTF-16 units; three bytes each. */
const MEGABYTE_OF_CHINESE = 350_000

/** Whole texts of one kind, as large as a file may well be; `units` of the longer one. */
const LARGE: readonly {
  readonly name: string
  readonly units: number
  text(units: number): string
}[] = [
  { name: '数字', units: 1_000_000, text: (units) => '1'.repeat(units) },
  { name: '“的”', units: MEGABYTE_OF_CHINESE, text: (units) => '的'.repeat(units) },
  { name: '“（”', units: MEGABYTE_OF_CHINESE, text: (units) => '（'.repeat(units) },
  {
    name: '套叠的括号',
    units: 200_000,
    text: (units) => '（'.repeat(units / 2) + '）'.repeat(units / 2),
  },
  {
    name: '一行到底',
    units: 10_000_000 / 3,
    text: (units) => '我市推进养老服务工作，落实各项政策。'.repeat(units / 18),
  },
]

/** The large texts, each against half of it. */
export function timeLarge(configured: readonly ConfiguredRule[]): HostileTime[] {
  return LARGE.map(({ name, units, text }) => {
    const short = timeText(text(units / 2), configured)
    const milliseconds = timeText(text(units), configured)
    return { crumb: name, milliseconds, ratio: milliseconds / short }
  })
}

/** The slowest bodies made of one crumb over and over, slowest first. */
export function timeHostile(configured: readonly ConfiguredRule[]): HostileTime[] {
  const time = (crumb: string, length: number) =>
    timeText(letter({ body: crumb.repeat(Math.ceil(length / crumb.length)) }), configured)
  return CRUMBS.map((crumb) => {
    const short = time(crumb, LENGTH)
    const milliseconds = time(crumb, 2 * LENGTH)
    return { crumb, milliseconds, ratio: milliseconds / short }
  })
    .sort((a, b) => b.milliseconds - a.milliseconds)
    .slice(0, SHOWN)
}

/** The better of two runs, in milliseconds: the first may be spent compiling. */
function timeText(text: string, configured: readonly ConfiguredRule[]): number {
  const times = [0, 1].map(() => {
    const start = performance.now()
    lintDocument(parseReply(text), configured)
    return performance.now() - start
  })
  return Math.min(...times)
}
