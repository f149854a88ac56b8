const PERSON = [
  '负责人',
  '领导署名',
  '领导签名',
  '领导签发',
  '领导签批',
  '签发领导',
  '签发人',
  '审签人',
  '审核人',
  '分管领导',
  '主管领导',
  '责任领导',
  '单位领导',
  '联系人',
  '承办人员',
  '承办人',
  '经办人员',
  '经办人',
  '经办人姓名',
  '承办人姓名',
  '联系人姓名',
  '领导姓名',
  '委员姓名',
  '代表姓名',
  '提案人',
  '面商人',
  '姓名',
]
const PHONE = ['联系电话', '办公电话', '电话', '手机', '联系方式', '传真']
const ORGANISATION = [
  '承办单位',
  '主办单位',
  '会办单位',
  '协办单位',
  '联系单位',
  '单位名称',
  '工作单位',
]
const NUMBER = ['提案编号', '建议编号', '提案号', '建议号', '编号', '文号', '发文字号']
const OTHER = [
  '面商时间',
  '面商地点',
  '签字',
  '签名',
  '通讯地址',
  '联系地址',
  '地址',
  '邮政编码',
  '邮编',
  '电子邮箱',
  '备注',
  '案由',
  '标题',
  '日期',
  '时间',
]

export type FieldKind = 'person' | 'phone' | 'organisation' | 'number' | 'other'

/** Words that may stand right before the label: 承办单位联系人, 区政府分管领导, 具体经办人. */
const BEFORE = [
  '承办单位',
  '主办单位',
  '承办',
  '主办',
  '办理',
  '单位',
  '科室',
  '具体',
  '主要',
  '政府',
  '委员',
  '代表',
  '建议人',
]
const LABELS: ReadonlySet<string> = new Set([
  ...PERSON,
  ...PHONE,
  ...ORGANISATION,
  ...NUMBER,
  ...OTHER,
])
const LONGEST = 6
/** 经 办 人 is 经办人. */
const WIDEST_GAP = 3

/**
 * Offset at which the label that ends at `end` begins, or undefined when none ends there. With the
 * words of its own run before it: 分管负责人, 咨询电话; but 联系电话 alone in 联系人:李晓毅联系电话.
 */
export function labelStart(text: string, end: number): number | undefined {
  const start = knownStart(text, end)
  if (start === undefined) return undefined
  const run =
    /\p{Script=Han}{1,6}$/u.exec(text.slice(Math.max(0, start - 6), start))?.[0].length ?? 0
  if (run === 0 || start === 0) return start
  // “并及时通知其负责人：” goes on with a sentence.
  if (PROSE.test(text.slice(start - run, start))) return undefined
  if (/^[\s(;,。、]?$/u.test(text.charAt(start - run - 1))) return start - run
  return end - start > 2 ? start : undefined
}

const PROSE = /[请与由向其是对通知为将并给]/u

function knownStart(text: string, end: number): number | undefined {
  const last = wordStart(text, end)
  if (last === undefined) return undefined
  // 联系人及电话, 联系人/电话, 联系人及联系电话.
  const joint = /[及和与、/] {0,2}$/u.exec(text.slice(Math.max(0, last - 3), last))
  const first = joint === null ? undefined : wordStart(text, last - joint[0].length)
  return withWordsBefore(text, first ?? last)
}

/** Walks back from `end` over the longest label. */
function wordStart(text: string, end: number): number | undefined {
  let word = ''
  let gap = 0
  let start: number | undefined
  for (let at = end - 1; at >= 0 && word.length < LONGEST; at--) {
    const char = text.charAt(at)
    if (char === ' ') {
      if (++gap > WIDEST_GAP) break
      continue
    }
    gap = 0
    word = char + word
    if (LABELS.has(word)) start = at
  }
  return start
}

function withWordsBefore(text: string, start: number): number {
  const before = text.slice(Math.max(0, start - 4), start)
  const word = BEFORE.find((each) => before.endsWith(each))
  if (word === undefined) return start
  const at = start - word.length
  return word === '政府' && /[省市区县州乡镇]/u.test(text.charAt(at - 1)) ? at - 1 : at
}

/** A cell of a table that holds nothing but a label. */
export function isLabelCell(cell: string): boolean {
  const label = cell.replace(/\s*:?\s*$/u, '').trimStart()
  return label.length <= 20 && label !== '' && knownStart(label, label.length) === 0
}

/** What is expected behind the label; a label of two things takes its first. */
export function kindOfLabel(label: string): FieldKind {
  const has = (words: readonly string[]) => words.some((word) => label.includes(word))
  if (has(PERSON)) return 'person'
  if (has(PHONE)) return 'phone'
  if (has(ORGANISATION)) return 'organisation'
  return has(NUMBER) ? 'number' : 'other'
}
