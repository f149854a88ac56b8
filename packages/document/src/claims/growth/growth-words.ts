/** Verbs of getting more. 为 and 到 after them name what is reached. */
const UP =
  '增加|增长|提高|提升|上升|升高|扩大|扩展|扩容|扩充|扩增|上涨|上调|调高|调增|调升|拓展|延长|攀升|跃升|增多|激增|猛增|净增|新增|递增|增|升|涨'
/** The verbs of getting less. */
export const DOWN =
  '减少|降低|下降|压缩|压减|压降|缩短|缩减|缩小|下调|调低|调减|下跌|下滑|回落|精简|削减|收窄|锐减|减|降|跌'
const UP_NOUN = '增幅|涨幅|升幅|增速|增长率|增长幅度|提高幅度|提升幅度'
const DOWN_NOUN =
  '降幅|跌幅|减幅|下降率|压缩率|压减率|压缩比例|压减比例|压缩幅度|下降幅度|降低幅度|减少幅度'

export type Direction = 'up' | 'down' | 'other'

const GOES_UP = new RegExp(`^(?:${UP}|${UP_NOUN}|高出|高|多)`, 'u')
const GOES_DOWN = new RegExp(`^(?:${DOWN}|${DOWN_NOUN}|低|少)`, 'u')

/** The way a verb or noun of change goes; 调整 and 变 go any way. */
export function directionOf(word: string): Direction {
  if (GOES_UP.test(word)) return 'up'
  return GOES_DOWN.test(word) ? 'down' : 'other'
}

/** Before a verb: how, not what. */
const MANNER =
  '(?:逐步|逐年|稳步|一举|大幅度?|快速|迅速|进一步|持续|直接|统一|相应|又|再|已经?|将|拟|可|力争|预计|显著|明显|普遍|成功|首次|最终|一次性|均|全部|共|共计|总共|累计|合计|净|整体|总体|也|同步|同比|即){0,3}'
/** What an approximation puts before a figure, and 了, 为, 达. */
const LINK = '(?:了|为|达到?|约|近|超过?|逾|至少|不足|接近|高达|仅|就|：|:){0,3}'
/** When, and for whom: 提高到2023年的每人每年. */
const WHEN =
  '(?:目前|现在|如今|当前|今年|去年|上年|现有|现|本年|同期|年底|年末|(?:19|20)\\d\\d年(?:度|\\d{1,2}月)?(?:底|末|份)?)?的?(?:每(?:人|户|亩|年|月|天|日|平方米|床|生|学期|学年|次|位){1,2}){0,2}'

/** “从事”, “由于”, “自由” name no start. */
export const START =
  /(?:(?<!自|理|经|事)由(?!于|衷)|(?<!服|依|遵|跟|听|盲)从(?!事|业|而|严|优))(?<when>[^由从]{0,24})$/u

/** 由120个“增加到”180个. */
export const REACHES = new RegExp(
  `^(?:左右|以上|以下|多)?${MANNER}(?<verb>${UP}|${DOWN}|调整|变化|变更|变|发展)(?:到了?|至|为|成)?(?:${WHEN})${LINK}$`,
  'u',
)
/** “增加到”, “增至”, “降为”; not “增加”, “增加了”. */
export const REACHED = /[到至为成达]/u
/** “从120个到180个”. */
export const BARE_TO = /^(?:左右|以上)?(?:到|至)$/u

/** What a rate is reckoned from where it is told: 同比, 较上年, 比2022年. */
const BASE =
  '(?:同比|(?:相?较|比|与|同)(?:于)?(?<base>上一?年度?|去年|前年|(?:19|20)\\d\\d年|改[革造][之以]?前|原来|年初)(?:同期|底|末|度)?(?:相比)?)?'
/** “三年增长”, “五年间累计增长”. */
const SPAN = '(?:[\\d一二三四五六七八九十两]{1,3}年(?:来|间|内)?)?'

/** A clause that tells how much it was: 增长, 同比增幅达, 较上年提高了. */
export const STATES = new RegExp(
  `^(?:即|也就是)?${BASE}${SPAN}${MANNER}(?<verb>${UP}|${DOWN}|${UP_NOUN}|${DOWN_NOUN})${LINK}$`,
  'u',
)
/** The verb right before the figure, whatever is spoken of: 养老床位增长. */
export const STATES_LAST = new RegExp(`(?<verb>${UP}|${DOWN}|${UP_NOUN}|${DOWN_NOUN})${LINK}$`, 'u')
/** “年均增长”, “按可比价格计算增长”: reckoned from something else. */
export const OTHER_BASE =
  /平均|年均|月均|日均|每年|逐年|每月|实际|可比|扣除|剔除|名义|环比|分别|各|其中|不变价|口径|目标|力争|计划|任务|以上年|复合/u

/** 比上年的120个: what is compared with. */
export const COMPARED =
  /(?:(?<![占对环类])比(?![例重率如])|较(?![大小多少高低为好快强])|[与同](?=.{0,24}$))(?<when>[^比较，,。]{0,16}?)(?:的|为)?$/u
export const COMPARED_VERB = new RegExp(
  `^(?:左右)?(?:的(?:平均)?水平)?(?:相比)?[，,]?${MANNER}(?<verb>${UP}|${DOWN}|高出|高|低|多|少)${LINK}$`,
  'u',
)

/** 是2018年120个的1.5倍. */
export const TIMES_OF = /(?:是|为|相当于|约为|达到?)(?<when>[^是为，,。]{0,14}?)$/u
/** 是原来的1.5倍, 增长到原来的1.5倍, 达到2018年的1.5倍. */
export const IS_TIMES =
  /^(?:即)?(?:现在|目前|已经?)?(?:是|为|相当于|(?:增加|增长|扩大|提高|上升)?(?:达到?|到|至|为))(?:原来|过去|原先|之前|以前|当年|当初|(?<base>(?:19|20)\d\d年))的(?:约|近)?$/u

/** “翻一番” is twice as much, “翻两番” four times. */
export const DOUBLES =
  /^(?:即|同比|总数|整整)?(?:实现了?)?(?<about>将近|接近|几乎|近)?翻了?(?<n>[一两二三])?番(?<more>多|以上|有余)?$/u
/** 增长一倍, 增加了两倍: quantities are read from figures only. */
export const GROWS_TIMES = new RegExp(
  `^(?:即)?${BASE}${MANNER}(?<verb>增加|增长|提高|扩大|上升|提升|增)(?:了|达)?(?<about>近|约|接近|将近|超过?)?(?<n>[一两二三四五六七八九十])倍(?<more>多|以上|左右|有余)?$`,
  'u',
)

/** The year of a time word; 上年 and 去年 are one before 今年. */
export function yearIn(text: string): number | undefined {
  const found = /(?:19|20)\d\d(?=年)/u.exec(text)?.[0]
  return found === undefined ? undefined : Number(found)
}

/** Growth of these is told at constant prices, figures at those of the year. */
export const CONSTANT_PRICES = /生产总值|GDP|增加值|总产值|国民收入/u
