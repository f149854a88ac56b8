/** Part of a sentence that a full stop has cut off; UTF-16 offsets of the stop in the text. */
export interface Fragment {
  readonly kind: 'adverbial' | 'connective' | 'receipt'
  /** What is quoted: the fragment's first and last words, or the connective behind the stop. */
  readonly quote: string
}

/** 2017年， and the like may stand before it; “该项目停工，由于资金等原因。” gives its cause behind. */
const LEAD = '^(?:[^，,。：:；;]{0,7}[年月日来前期后时步外次先][，,])?'
/** Up to the end without a comma, and so without a clause of its own. */
const REST = '[^，,。：:；;！？!?]'
/** “根据调查结果确定了防治的要求。” says something. */
const SAYS =
  /[了着]|提出|制定|达到|符合|满足|执行|遵循|遵守|属于|应当|必须|可以|已经?|将|正在|不(?![断同])|没有|尚未|具有|存在|以及时/u

/** “为满足群众需要投入资金提升供水质量。”, “经县政府同意由住建局组织排查。” */
const ACTS =
  /\d|投入|安排|提供|成立|采取|印发|出台|召开|邀请|牵头|会同|负责|赢得|作出|做出|贡献|注入|奠定|同意|批准/u

/** “在校生规模保持在三千人的基础上。” */
const STANDS = /[了着在]/u

/** 根据……的总体思路。, 按照市政府统一部署和要求。 */
const BY = new RegExp(
  `${LEAD}(?:根据|按照|依照|遵照|本着|依据)(${REST}{2,60}?)(?:的|有关|相关|统一|总体|工作|决策|文件|安排)(?:总体|工作|基本|整体|具体|有关|相关|部署|统一|决策|安排){0,2}(?:思路|要求|原则|精神|部署|理念|方针|规定)(?:[和及与](?:要求|精神|部署|规定))?。$`,
  'u',
)
/** 为了更好地满足群众出行的需要。 */
const FOR = new RegExp(
  `${LEAD}为了?(?:进一步|切实|有效|更好地?|尽快|及时|彻底)?(?:满足|解决|落实|贯彻|消除|适应|缓解|保障|确保|提高|方便|推动|推进|加强|改善|规范)(${REST}{2,50})(?:需要|需求|问题|困难|要求|隐患|矛盾|难题|安全|水平|发展|出行|质量)。$`,
  'u',
)
/** 随着我县经济社会的快速发展。 Not “随着疫情好转客流逐步增长。” */
const WITH = new RegExp(
  `${LEAD}随着(${REST}{2,8}|${REST}{2,44}的${REST}{0,6})(?:发展|提高|推进|增加|增长|变化|深入|加快|提升|改善|完善|扩大|普及|加速|到来|实施|增多|加剧|进步|转变|调整)。$`,
  'u',
)
/** 在抓好日常巡查的同时。 “目前，在招标过程中。” tells where the project stands. */
const WHILE = new RegExp(
  `${LEAD}在(${REST}{2,50})(?:的同时|(?:基础上|情况下|前提下|背景下|(?:支持|领导|指导|努力|关心|帮助|配合|推动|带领)下))。$`,
  'u',
)
/** 由于历史遗留等原因。 */
const BECAUSE = new RegExp(
  `${LEAD}(?:由于|鉴于)(${REST}{2,50})(?:原因|影响|限制|制约|情况)。$`,
  'u',
)
/** 因资金等原因。 */
const OWING = new RegExp(`${LEAD}因(${REST}{2,40})(?:等|的)(?:客观|历史|多种)?原因。$`, 'u')
/** 经我局现场调查核实。 Not 经开区组织排查, 经信局会同…研究, 经办人核实. */
const AFTER = new RegExp(
  `${LEAD}经(?![济常营费过历验贸适办开信发管侦销纪典商委手由不得受起纬理区一二三四五六七八九十]|联社)(${REST}{0,30})(?:核实|调查|了解|研究|协商|沟通|协调|勘查|勘察|踏勘|查看|查证|论证|走访|排查|核查)。$`,
  'u',
)
const ADVERBIALS = [BY, FOR, WITH, WHILE, BECAUSE, OWING, AFTER]
/** 按照 of BY begins many a sentence; one of these must stand first in it, or behind a short lead. */
const FIRST =
  /^(?:[^，,。：:；;]{0,7}[年月日来前期后时步外次先][，,])?(?:根据|按照|依照|遵照|本着|依据|为|随着|在|由于|鉴于|因|经)/u

/** 下一步。 as a sentence of its own. */
const ALONE =
  /^(?:同时|此外|另外|为此|因此|总之|综上|综上所述|目前|当前|截至目前|今后|近年来|近几年来|今年以来|下一步|首先|其次|最后|对此|据此)。$/u

/** 针对您所反映的渠道渗漏严重，且影响灌溉的问题。 */
const ASKED =
  /^(?:针对|对于|对|就)(?:[您你贵]|代表|委员|提案|建议|来函|群众)[^。：:；;]{0,24}?(?:反映|提出|提到|反馈|关注|关心|建议)的?([^。：:；;！？]{2,120})的(?:问题|建议|意见|提案|诉求|要求|情况)。$/u
/** 针对群众反映的噪声扰民问题。 */
const ASKED_BRIEFLY =
  /^(?:针对|对于|对|就)(?:[您你贵]|代表|委员|提案|建议|来函|群众)[^，,。：:；;]{0,8}?(?:反映|提出|提到|反馈)的((?![^，,。]{0,14}解决)[^，,。：:；;]{2,16})问题。$/u
/** “对群众反映的问题逐一核实，切实解决群众关心的问题。” has its object, and goes on to what is done. */
const SETTLED =
  /问题|意见|建议|提案|热点|难点|诉求|事项|困难|需求|情况|[，,](?:及时|立即|积极|认真|逐|切实|着力|深入|迅速|全力|妥善|主动|多次|组织|安排|研究|解决|努力|督促|协调|责令|专门|派|召开|开展|联合|会同|发现|部署|整改|形成)|(?:开展|召集|召开|组织|邀请|解决)[^，,]{1,40}[，,]/u
/** “针对您的建议，我们多次核实，确有拥堵的问题。” says something behind its comma. */
const ANSWERS =
  /(?:建议|问题|意见|提案|诉求|要求|情况|现象|方面|工作)[”》]?[，,]|[，,](?:我|本|县|市|区|经|现|已|将|目前|特|拟|提出|作出|做出|采取|形成|制定)|以下|如下|[了]|表示|作出|做出|给予|予以|采取|高度重视/u

/** The fragment that the whole sentence is, with its 。 at the end. */
export function fragmentIn(sentence: string): Fragment | undefined {
  const text = sentence.trim()
  if (!text.endsWith('。') || text.length > 160) return undefined
  const quote = text.length > 16 ? `${text.slice(0, 6)}……${text.slice(-7, -1)}` : text.slice(0, -1)
  const fragment = { kind: 'adverbial', quote } as const
  if (ALONE.test(text)) return fragment
  if (FIRST.test(text)) {
    for (const adverbial of ADVERBIALS) {
      const inner = adverbial.exec(text)?.[1]
      if (inner === undefined) continue
      if ((adverbial === FOR || adverbial === AFTER) && ACTS.test(inner)) return undefined
      return (adverbial === WHILE ? STANDS : SAYS).test(inner) ? undefined : fragment
    }
    return undefined
  }
  const asked = (ASKED.exec(text) ?? ASKED_BRIEFLY.exec(text))?.[1]
  if (asked === undefined || SETTLED.test(asked)) return undefined
  return ANSWERS.test(text) ? undefined : fragment
}

/**
 * 从而, 以便 and others that go on with the sentence before; 以便民利民为目标 is another 以, and “等手续办结后，……”
 * another 等.
 */
const GOES_ON =
  /^(?:从而|以便(?![民利捷于])|以期(?![限货间满])|以免(?![费税疫检除])|以至于?|以及(?!时)|及其|致使|使得|以从根本上|的(?![的确士哥话])|等(?=(?:问题|工作|方面|情况|相关|有关|部门|单位)(?![^。；;]{0,60}(?:后|时|再|完|好|到位|明|清|结束|成熟))))/u
/** 以提高水平为目标 begins a sentence, 以进一步提高水平 does not. */
const IN_ORDER =
  /^以(?:进一步|更好地|彻底|切实|有效|达到|满足|确保|实现|避免|防止|方便|便于|利于)(?=\p{Script=Han})/u

const MANNER =
  /^[^，,。]{0,60}(?:[为作当视促]|推动|带动|助推|引领|倒逼|赢得|换取|的(?:原则|标准|方式|方法|形式|理念|态度|思路|要求|目标|宗旨|角度|力度|精神|名义|决心))/u

/** The connective at the beginning of a sentence that no sentence begins with. */
export function connectiveOf(sentence: string): string | undefined {
  const goesOn = GOES_ON.exec(sentence)?.[0]
  if (goesOn !== undefined) return goesOn
  const inOrder = IN_ORDER.exec(sentence)?.[0]
  // “以确保安全为前提，……”, “以满足需求作为导向”, “以方便群众出行的原则，……”.
  if (inOrder === undefined || MANNER.test(sentence)) return undefined
  return inOrder
}
