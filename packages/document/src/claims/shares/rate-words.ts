/** “整改率”, “问题整改完成率达”, “一次性办结率为”. */
export const RATE =
  /(?<stem>\p{Script=Han}{2,12}?)率(?:平均)?(?:大?约|为|是|已?达到?|超过?|高达|仅|只有|在){0,3}$/u

/** Say nothing of what the rate is reckoned from. */
export const NEUTRAL =
  /^(?:其中|目前|现|总体?|平均|整体|问题|隐患|案件|诉求|工单|任务|项目|产品|抽检|检测|抽查|检查|建设|实际|其|该|全[市县区镇]|完成|采纳|投资)*$/u

/** How the clause of the part may word what the rate says; else it repeats the word itself. */
const SYNONYMS: Readonly<Record<string, string>> = {
  回收: '收回|回收',
  覆盖: '覆盖|建有|建成|设有|开通|设立|实现|配备|配有',
  免疫: '免疫|注射|接种',
  接种: '接种|注射',
  破案: '破案|破获|侦破',
  普及: '普及|配套|安装',
  入学: '入学|就读|在读',
  达标: '达标|达到|优于|符合|合格',
  优良: '优良|优于|达到优',
  办结: '办结|办理完毕|办理完成|办复',
  办复: '办复|办结|答复',
  结案: '结案|审结|执结|办结',
  答复: '答复|办复|办结',
  落实: '落实|采纳',
  采纳: '采纳|落实',
  竣工: '竣工|完工|建成',
  完工: '完工|竣工|建成',
  开工: '开工|开建|动工',
  整改: '整改|整治|销号',
  销号: '销号|整改',
  签约: '签约|签订|签',
  参保: '参保|参加|投保|缴费',
  完成: '完成|完工|竣工|整治|改造|建成|新增|整改|办结|发放|安装|拨付|支付|开工|修复|治理|化解|处置',
}

/** Not done: 未办结, 尚未整改, 不合格, 没有参保. “基本满意” is not 满意. */
const NOT_DONE = /(?:不|未|没有|尚待|待|拟|基本|较|较为|无法)$/u

/** 正在整改15处, 正在抓紧整改15处, 整改中15处: begun, not done. */
const BEING = /正(?:在\p{Script=Han}{0,4})?$/u
const STILL = /^(?:工作)?(?:正在|仍在|尚在|(?:进行|推进)?中\d)/u

/** “即查即改60处，限期整改50处”, 在建20个, 已启动改造80个: of these it is not said that all are done. */
const BEGUN = /正在|限期(?!内)|责令|在建|启动(?!以来|后)|开始/u

/** True when the clause says that the verb was begun or ordered; 启动率 is of what was begun. */
export function isBegun(text: string, verb: string): boolean {
  const word = BEGUN.exec(text.split('率')[0] ?? '')?.[0]
  return word !== undefined && !verb.includes(word)
}

/** The verb of a rate and what stands before it: 按时 and 办结 of 按时办结率. */
export interface RateWords {
  readonly verb: string
  readonly manner: string
}

/** What a rate is of; `label` ends in 率 and what leads to its figure. */
export function rateWords(label: string): RateWords | undefined {
  const stem = RATE.exec(label)?.groups?.stem ?? ''
  if (stem.length < 2) return undefined
  const isNegative = /[不未].{1,2}$/u.test(stem.slice(-3))
  const verb = isNegative ? stem.slice(-3) : stem.slice(-2)
  return { verb, manner: stem.slice(0, -verb.length) }
}

/** True when the clause says that the verb was carried out: 已整改82处, 收回851份 for 回收. */
export function isCarriedOut(text: string, verb: string): boolean {
  for (const word of (SYNONYMS[verb] ?? verb).split('|')) {
    const at = text.indexOf(word)
    if (at < 0) continue
    const before = text.slice(Math.max(0, at - 6), at)
    const isUnderWay = BEING.test(before) || STILL.test(text.slice(at + word.length, at + 12))
    if (!isUnderWay && !NOT_DONE.test(before)) return true
  }
  return false
}

/** What was found, taken in or planned: 发现隐患89处. Of these alone a rate of what was done is said. */
export const TAKEN_IN =
  /^(?:[^，,]{0,20}?)(?:发现|排查|摸排|查出|检查|抽检|抽查|抽取|检测|监测|回访|受理|收到|收回|接到|接收|承办|交办|立案|立(?=.{0,6}案件)|办理|计划|应|需|列入|涉及|参加|发放|检验|任务|清单|登记|适龄|符合条件|目标|应当)[^\d占]{0,16}$/u

/** Only what is at hand, not what the rate is of: 常住人口5万人, 参保率98%. */
export const PEOPLE = /人口|常住|户籍|居民/u

/** Of what is not yet due 办结率100% says nothing. */
export const DUE = /办|答/u
