/** A list with one of these does not claim to be complete. */
export const OPEN_LIST =
  /等|包括|包含|含(?!量)|主要|重点|部分|另有|另外|此外|不含|除|至少有|分别提高|特别/u

/** “比上年增加1500亿元” is no whole: 财政赤字13500亿元，比上年增加1500亿元，其中中央财政赤字9500亿元. */
export const COMPARISON =
  /比|较|同比|环比|增长|增加|增至|减少|下降|提高|提升|降低|上升|占(?![道地用压])|[至到]20\d\d年|平均|人均|每|最[高低大小多]|[高低]于|计划|预计|目标|力争|已偿/u

/**
 * Groups that overlap or are only picked out: 代表30名，其中女代表10名，少数民族代表5名;
 * 幼儿园120所，其中公办园40所，普惠性民办园60所.
 */
export const PICKED_OUT =
  /女|党员|团员|少数民族|非公|以上|以下|学历|职称|本科|专科|硕士|博士|研究生|普惠|规模|规上|限上|高新|示范|[星级]级|[AＡ\d]级|优秀|骨干|贫困|低保|特困|残疾|失能|空巢|独居|留守|高龄|代表性|知名|龙头|领先|新能源|绿色|专精|高速|干线|在校|首[批次套]|用于|来自|获|被|受|因|近|超|国家|省级|市级|累计|已|正在|中央|满意/u

/** Where money comes from: such parts do not overlap. */
export const SOURCE_OF_MONEY =
  /财政|上级|补助|政府|社会|企业|自有|银行|国债|彩票|自筹|筹资|筹集|筹措|配套|捐|贷款|债券?|村集体|群众|村民|居民|业主|个人|出资|[省市县区镇]级|中央|地方|乡镇/u

/** A clause that goes on with something else: 建议6条，其中…5条，已采纳落实1条. */
export const GOES_ON =
  /^(?:[已均]|占(?![道地用压])|共(?![享青建])|并(?!案|联)|全(?=[国省市县区州镇乡])|比|较|同比|环比|完成|落实|覆盖|惠及|目前|同时|总(?!部|工)|累计|合计|计划|预计|今年|明年|去年|上年|20\d\d年|投入|投资(?!类)|服务(?=群众|老|居民|人)|受益|[带撬拉]动|吸引|解决|发放|实现|每|平均|人均|达到|增长|增加|减少|下降|可(?!回)|将|拟|设[置有]|配[备有套])/u

/** Two kinds that leave no third. */
const STRICT_OPPOSITES: readonly (readonly [RegExp, RegExp])[] = [
  [/男/u, /女/u],
  [/地[上面]/u, /地下/u],
  [/主办|独办|主要办理/u, /会办|协办|分办/u],
  [/我(?:单位|局|委|厅|办)/u, /会办|其他单位|外单位/u],
]

/** Two kinds that mostly make up the whole, though a third may be left out: 线上, 线下 and by post. */
const OPPOSITES: readonly (readonly [RegExp, RegExp])[] = [
  [/公办|公立|公建/u, /^(?!.*普惠).*(?:民办|民营|私立|社会办|社会力量)/u],
  [/城[市镇区]/u, /农村|乡村|乡镇/u],
  [/新建/u, /改[扩造建]|扩建|续建|老旧|既有/u],
  [/公共/u, /配建/u],
  [/线上/u, /线下/u],
  [/建议/u, /提案/u],
  [/已/u, /未|剩余|尚/u],
  // “已开工72个，正在建设18个” overlap: only what is done excludes what is being done.
  [/已经?(?:办结|解决|落实|完成|整改|竣工|完工|建成)/u, /正在|在[办建]/u],
  [/中央/u, /地方/u],
  [/室内/u, /室外/u],
  [/固定/u, /流动|移动/u],
  [/日间|白天/u, /夜间|夜晚/u],
  [/出口/u, /进口/u],
  [/新增/u, /改善/u],
  [/原有|存量/u, /新增|增量/u],
  [/[省市县区境国]内/u, /[省市县区境国]外|国际/u],
  [/小学/u, /初中|中学/u],
]

/** Kinds of which one is what the other is not, where both are named alike: 公办机构, 民办机构. */
const FIRM_OPPOSITES: readonly (readonly [RegExp, RegExp])[] = [
  // Schools are counted by 城区, 镇区 and 乡村.
  [/^公[办立](?!民)/u, /^(?:民[办营]|社会办)/u],
  [/^城镇(?!.*[校园])/u, /^农村/u],
  [/^(?:已经?|完成)/u, /^(?:尚?未|没有)/u],
]
/** What the words of either kind leave: 机构 of 公办机构, 整改 of 已整改 and 未完成整改. */
const KIND_WORDS =
  /^(?:公[办立]|民[办营]|社会办|城镇|农村|已经?|尚?未|没有)(?:完成)?|(?:的|完成|有|为|共)+$/gu
/** Kinds that are neither the one nor the other: 公建民营. */
export const THIRD_KIND =
  /公建民营|公办民营|民办公助|混合|集体|企业办|部门办|托管|委托|合资|外资|其他|其余|另|还有/u

function isFirm(a: string, b: string): boolean {
  return (
    FIRM_OPPOSITES.some(
      ([one, other]) => (one.test(a) && other.test(b)) || (one.test(b) && other.test(a)),
    ) && a.replace(KIND_WORDS, '') === b.replace(KIND_WORDS, '')
  )
}

function pairIn(pairs: typeof OPPOSITES, a: string, b: string): boolean {
  return pairs.some(
    ([one, other]) =>
      (one.test(a) && other.test(b) && !other.test(a)) ||
      (one.test(b) && other.test(a) && !other.test(b)),
  )
}

/** 已发证 and 未发证, 设有消火栓的 and 未设的: what is not the one is the other. */
function negates(a: string, b: string): boolean {
  const no = /^(?:尚|还|仍)?(?:未|没有|无)(?<what>.*?)的?$/u.exec(b)?.groups?.what
  const yes = a.replace(/^已经?/u, '').replace(/的$/u, '')
  if (no === undefined || yes === '') return false
  return no === '' || yes.startsWith(no) || no.startsWith(yes)
}

/** Whether the two labels are opposite kinds, in either order. */
export function opposition(a: string, b: string): 'strict' | 'firm' | 'loose' | undefined {
  if (pairIn(STRICT_OPPOSITES, a, b) || negates(a, b) || negates(b, a)) return 'strict'
  if (isFirm(a, b)) return 'firm'
  return pairIn(OPPOSITES, a, b) ? 'loose' : undefined
}

/** The sum after its parts: 共计1.75公里, 市县资金合计3426.91万元, 总投资11万元. Not 全县共有, not 累计. */
export const SUM_BEFORE =
  /^(?:[两二三四五六七八九十\d]+[年项者期处地个级次笔家]|省|市|县|区|镇|乡|村|中央|地方|各级|以上|上述|资金|项目|金额|费用|面积|里程|长度|经费|投资|补助)*(?:(?:合计|共计|总计|总共|一共)(?:改造|建设|建成|新建|完成|培训|整治|清理|排查|处理|安排|发放|建有|拥有|现有|受理|办理)|合计|共计|总计|总共|一共|共|总(?=投资|长|面积|里程|额|金额|资金))(?:有|为|达|约|投入|投资|资金|争取|筹集|筹措|金额|需要?|补助|里程|长度?|面积|额)*$/u

/** Sums that say plainly that they add up what stands before: not the bare 共. */
export const PLAIN_SUM = /合计|共计|总计|总共|一共/u
