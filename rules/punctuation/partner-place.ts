import type { Enclosure } from '@replylint/document'

/** No further from its mark is a partner looked for. */
const REACH = 120

/** （青民发〔2023〕18号） behind a title. */
const NUMBER_BEHIND = /^[^《》。；;]{2,80}?(?=[（(]\p{Script=Han}{1,12}[〔[【（(]\d{4})/u
/** “关于提高覆盖率的建议|已收悉” */
const PROPOSAL =
  /^[^《》。；;]{2,80}?(?:建议|提案|议案)(?=已?收?悉|已?收到|已经?转?交|转?交由|第?\d{1,8}号|[（(][第\d]|[，,]|的(?:建议|提案|议案|答复|回复|复函))/u
/** “养老服务条例|规定”, not “实施方案的通知” */
const PAPER =
  /^[^《》，,。；;：:]{2,60}?(?:通知|意见|办法|方案|规划|条例|规定|细则|决定|纲要|计划|通报|报告|标准|规范|目录|要点|公告|通告|指南|导则|共和国\p{Script=Han}{2,14}法典?)(?:[（(](?:试行|修订|暂行|征求意见稿|草案|[\d年—～~－-]{4,16})[)）])?(?=要求|规定|精神|明确|提出|文件|等|和|及|、|[，,。；;]|的(?!通知|意见|决定|函|批复|建议|提案|议案)|[中第])/u
/** What is quoted in every letter. */
const KNOWN_WORDS =
  '十[一二三四五]五|互联网[+＋]|放管服|一带一路|一老一小|三农|三保|两委|四好农村路|最多跑一次|一网通办|双随机、一公开|双减|两不愁三保障|绿水青山就是金山银山'
const KNOWN = new RegExp(`^(?:${KNOWN_WORDS})`, 'u')
const KNOWN_BEFORE = new RegExp(`(?:${KNOWN_WORDS})$`, 'u')
/** “万顷茶浪|省级”, “厕所革命|工作”: what the quoted words belong to. */
const QUOTED =
  /^(?:[^\P{Script=Han}的]|[\d＋+A-Za-z]){2,10}?(?=的?(?:国家级|[省市县区]级|行动|工程|计划|改革|活动|期间|时期|工作|政策|模式|机制|体系|项目|平台|服务|战略|专项|品牌|制度|问题|难题|现象|理念|格局|方针|原则|目标|方式|要求|经验|称号))/u
const SHORT_NAME =
  /^(?:(?:以下)?(?:统称|简称)[：:]?(?:《[^《》]{1,40}》|“[^“”]{1,40}”)|试行|暂行|修订|修订版|征求意见稿|草案|第\d{1,8}号)/u
const DOC_NUMBER = /^\p{Script=Han}{1,12}[〔[【]\d{4}[〕\]】]\d{1,5}号/u
const NUMBER_BEFORE = /(?<=[》”，,。])\p{Script=Han}{1,12}[〔[【]\d{4}[〕\]】]\d{1,5}号$/u
const BRACKETED =
  /(?:以下(?:统称|简称)|试行|暂行|修订|征求意见稿|草案|联系人|此件)[^，,。（()）]{0,40}$/u
/** “(第57号)”, “(联系人：顾明远，电话：8812345)”: what a bracket begins with. */
const ORDINAL = /第\d{1,8}号$/u
const CONTACT = /^\s*(?:联系|承办|经办|此|公开)/u
/** What a title stands behind. */
const CITING =
  /^.*(?:根据|按照|依据|依照|遵照|印发|出台|制定|贯彻|落实|执行|颁布|发布|编制|修订|提出的)了?/su
/** “出台了|青阳市人民政府关于…”: who issued it is part of the title. */
const ISSUER = /^\p{Script=Han}{2,20}(?:政府|[局委厅办院会部室])$/u
/** “您提出的|关于……的建议” */
const PROPOSED = /(?:提出|提交|所提)的?(?:关于(?=关于))?(?=关于[^关]{4,80}$)/u

/** Where the missing partner most likely belongs: a UTF-16 offset in the text of the block. */
export function partnerPlace(mark: Enclosure): number | undefined {
  const { block, at, open } = mark
  if (open !== '') {
    const length = closingPlace(mark, block.text.slice(at[1], at[1] + REACH))
    return length === undefined ? undefined : at[1] + length
  }
  const start = Math.max(0, at[0] - REACH)
  const place = openingPlace(mark, block.text.slice(start, at[0]))
  return place === undefined ? undefined : start + place
}

function closingPlace({ kind, open, block, at }: Enclosure, text: string): number | undefined {
  const end = (...expressions: readonly RegExp[]) => {
    for (const expression of expressions) {
      const length = expression.exec(text)?.[0].length
      if (length !== undefined) return length
    }
    return undefined
  }
  if (kind === 'title') return end(NUMBER_BEHIND, PROPOSAL, PAPER)
  if (kind === 'quotation') return end(PROPOSAL, KNOWN, QUOTED)
  if (open === '〔') return end(/^\d{4}(?!\d)/u)
  if (!'（('.includes(open)) return undefined
  const short = end(SHORT_NAME, DOC_NUMBER)
  if (short !== undefined) return short
  // “(联系人：顾明远 联系电话：8812345” is closed at the end of its line.
  return /^(?:联系|承办|经办|此件)/u.test(text) ? block.text.trimEnd().length - at[1] : undefined
}

function openingPlace({ kind, close, depth, block }: Enclosure, text: string): number | undefined {
  if (kind === 'title') return titleStart(text)
  if (kind === 'quotation') {
    const proposed = depth === 0 ? PROPOSED.exec(text) : null
    if (proposed !== null) return proposed.index + proposed[0].length
    return found(text.search(KNOWN_BEFORE))
  }
  if (close === '〕') return /\d{4}$/u.test(text) ? text.length - 4 : undefined
  if (!'）)'.includes(close)) return undefined
  if (text.length < REACH && CONTACT.test(block.text)) return text.search(/\S/u)
  const places = [NUMBER_BEFORE, ORDINAL, BRACKETED].map((one) => text.search(one))
  return places.find((place) => place >= 0)
}

function titleStart(text: string): number | undefined {
  const clause = text.search(/[^《》。；;：:]*$/u)
  const name = Math.max(clause, text.search(/[^，,]*$/u))
  const cited = CITING.exec(text.slice(name))?.[0]
  const verb = cited === undefined ? undefined : name + cited.length
  const about = found(text.indexOf('关于', clause))
  if (about === undefined || text.length - about < 6) return verb
  if (verb !== undefined && verb < about && ISSUER.test(text.slice(verb, about))) return verb
  return text.startsWith('关于关于', about) ? about + 2 : about
}

function found(place: number): number | undefined {
  return place < 0 ? undefined : place
}
