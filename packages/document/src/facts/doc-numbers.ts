import { findAll } from '../find-all.ts'
import type { Block, ReplyDocument } from '../types.ts'
import { headLength } from './areas.ts'
import { groupAt, place, plainText } from './plain.ts'
import type { DocNumber } from './types.ts'

/**
 * 〔2025〕3号, 【2025】3号, [2025]3号, (2025)3号, 〔2025〕第03号, 〔2012〕30-17号, 〔2022〕号, 〔2019〕来信号;
 * 〔2O25〕 and 〔2〇25〕 have something else for the zero, 〔20255〕 has a figure too many.
 */
const YEAR_AND_NUMBER =
  /(?<open>[〔[【(﹝〖]) ?(?<year>\d[\dOoОо〇○]{1,4}) ?年? ?(?<close>[〕\]】)﹞〗]) ?(?<ordinal>第 ?)?(?<number>来信|\d{0,6}(?:[-—]\d{1,4})?) {0,2}(?<end>号)?/dgu
/** 石农函14号: no year at all. Only in the letter's own number, where nothing else can be meant. */
const WITHOUT_YEAR =
  /^(?<code>\p{Script=Han}{2,12}[函发字复提建办议]) ?(?:第 ?)?(?<number>\d{1,4}(?:-\d{1,4})?) ?号/du
/** The body's code: 厦湖民函, (城管局)提案字, 建议字:. Longer runs of Han are prose. */
const CODE =
  /(?:[(]\p{Script=Han}{1,10}[)])?\p{Script=Han}{1,16}(?:[(]\p{Script=Han}{1,10}[)])?[:]? {0,2}$/u
const CODE_REACH = 40
/** “根据云政办发〔2021〕3号”, “印发的厦民〔2025〕3号”: words before the code. */
const BEFORE_CODE =
  /^.{0,14}(?:根据|按照|依据|依照|参照|印发|转发|下发|发布|落实|贯彻|执行|详见|文号|字号|以及|的|见|由|和|与|及|以|在|据|按|对|为|是)(?=\p{Script=Han}{2})/u
const HEXAGONAL = '〔﹝〖'
/**
 * What has numbers of this shape and is no document: 主席令〔2018〕第16号, 青国用（2012）第0034号,
 * 地字第〔2019〕0034号, 编号：（2024）0012号, 提案[2023]12号, 市十六届人大公告〔2021〕第2号.
 */
const OTHER_CODE =
  /(?:令|公告|证字?|国用|集用|权字?|判字?|裁字?|仲裁?字?|案字?|罚字?|环评|挂|拍|第|编号|型号|线路?|提案|建议|议案|信访件?|单|合同|标段|备|届|许可|批次|项目|宗地|地块|阳|区|市|县|镇|村)$/u
/** “青阳（2024）12号地块”, “纪要〔2021〕第5期”. */
const OTHER_THING =
  /^ ?(?:期|次|批(?![复文])|辑|条|地块|宗地|线|楼|院|标段|令|公告|提案|建议|议案|案件)/u

/** “概算编号为青财审（2024）012号”: numbered like a file, not like a document. */
const NUMBERED_AS = /(?:编号|案号|证号|合同号)(?:为|是|:)? ?$/u

/** 〔2025〕___号, 〔2025〕×号: the template's blank; 〔2025〕十八号 has its number. */
const LEFT_OPEN = /^ ?[×xX_*]{1,6} ?号/u

export function readDocNumbers(document: ReplyDocument): DocNumber[] {
  const head = headLength(document)
  return document.blocks.flatMap((block, index) => {
    const inHead = block.role === 'doc-number' || index < head
    const numbers = numbersOf(block, inHead)
    return numbers.length > 0 || !inHead ? numbers : numbersWithoutYear(block)
  })
}

function numbersOf(block: Block, inHead: boolean): DocNumber[] {
  const text = plainText(block)
  if (!/[〔[【(﹝〖]/u.test(text)) return []
  const numbers: DocNumber[] = []
  for (const found of findAll(text, YEAR_AND_NUMBER)) {
    const { open = '', close = '', year = '', number = '', end } = found.groups ?? {}
    const codeAt = codeStart(text, found.index)
    if (codeAt === undefined) continue
    const own = inHead && (standsAlone(text.slice(0, codeAt)) || endsTitle(block, text, codeAt))
    const behind = text.slice(found.index + found[0].length).slice(0, 8)
    const unended = number === '' ? LEFT_OPEN.test(behind) : block.role === 'doc-number'
    const ended = end !== undefined || (own && unended)
    if (!isNumbered(open, year, number, ended) && !(own && isShort(block, year, number, ended)))
      continue
    const code = text.slice(codeAt, found.index).replace(/[: ]+$/u, '')
    if (!own && (OTHER_CODE.test(code) || OTHER_THING.test(behind))) continue
    if (!own && NUMBERED_AS.test(text.slice(Math.max(0, codeAt - 8), codeAt))) continue
    numbers.push({
      code,
      ...place(block, codeAt, found.index + found[0].trimEnd().length),
      year: year.replace(/[^\d]/gu, '0'),
      number,
      brackets: open + close,
      own,
      enclosed:
        /》 ?[(]$/u.test(text.slice(Math.max(0, codeAt - 4), codeAt)) && behind.startsWith(')'),
      at: partsAt(block, found),
    })
  }
  return numbers
}

function partsAt(block: Block, found: RegExpExecArray): DocNumber['at'] {
  const open = groupAt(found, 'open')
  const close = groupAt(found, 'close')
  const ordinal = groupAt(found, 'ordinal')
  return {
    ...(open && close ? { year: block.source(open[0], close[1]) } : {}),
    ...(ordinal ? { ordinal: block.source(...ordinal) } : {}),
  }
}

/** 〔〕 are used for nothing else; (2019) and [2019] are, and need year, number and 号. */
function isNumbered(open: string, year: string, number: string, ended: boolean): boolean {
  if (HEXAGONAL.includes(open)) return number !== '' || ended
  return /^(?:19|2[0OoОо〇○])[\dOoОо〇○]{2}$/u.test(year) && number !== '' && ended
}

/** 青民函[25]18号, alone on its line: the year is short. */
function isShort({ role }: Block, year: string, number: string, ended: boolean): boolean {
  return role === 'doc-number' && /^[12]\d$/u.test(year) && number !== '' && ended
}

/** Where the code before the bracket begins; undefined for a court's （2023）闽02民终123号. */
function codeStart(text: string, bracket: number): number | undefined {
  const from = Math.max(0, bracket - CODE_REACH)
  const before = text.slice(from, bracket)
  const code = CODE.exec(before)
  if (code === null) return undefined
  const words = BEFORE_CODE.exec(code[0])?.[0].length ?? 0
  return from + code.index + words
}

/** At the start of its line, behind a label, or behind other marks of the head. */
function standsAlone(before: string): boolean {
  return before.length <= 40 && ALONE.test(before)
}

/** …第3017号的答复【穗林业园林提[2013]63号】. */
function endsTitle(block: Block, text: string, codeAt: number): boolean {
  return block.role === 'title' && /[[【(〔]/u.test(text.charAt(codeAt - 1))
}

const ALONE = /^(?:[\s(]|文号:|发文字号:|编号:|[A-D]\)?类?\)?|公开|签发人:\p{Script=Han}{2,4})*$/u

function numbersWithoutYear(block: Block): DocNumber[] {
  const found = WITHOUT_YEAR.exec(plainText(block))
  const code = found?.groups?.code
  const at = found === null ? undefined : groupAt(found, 'number')
  // 对市八届人大六次会议第167号建议的答复 is a title.
  if (
    found === null ||
    at === undefined ||
    code === undefined ||
    /关于|会议|届|人大|政协/u.test(code)
  )
    return []
  return [
    {
      code,
      ...place(block, 0, found[0].length),
      year: '',
      number: found.groups?.number ?? '',
      brackets: '',
      own: true,
      enclosed: false,
      at: {},
    },
  ]
}
