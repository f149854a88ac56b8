/** The parts of the example letter, from top to bottom. `null` leaves a part out. */
export interface LetterParts {
  letterhead: string | null
  docNumber: string | null
  category: string | null
  title: string | null
  salutation: string | null
  opening: string | null
  body: string | null
  closing: string | null
  contact: string | null
  signature: string | null
  date: string | null
  openness: string | null
  copyTo: string | null
}

const COMPLETE: LetterParts = {
  letterhead: '青阳市民政局',
  docNumber: '青民函〔2025〕18号',
  category: '答复类别：A类',
  title: '关于市十六届人大四次会议第57号建议的答复',
  salutation: '尊敬的陆春禾代表：',
  opening: '您提出的《关于加快社区老年食堂建设的建议》（第57号）收悉，现答复如下：',
  body: '一、已开展的工作\n全市已建成社区老年食堂42家，覆盖全部街道。\n二、下一步打算\n我局将逐家核查食堂运营情况，年底前公布结果。',
  closing: '感谢您对我市养老工作的关心和支持！',
  contact: '联系人：顾明远\n联系电话：0599-8812345',
  signature: '青阳市民政局',
  date: '2025年6月17日',
  openness: '（此件主动公开）',
  copyTo: '抄送：市人大常委会代表工委，市政府督查室。',
}

/** A complete, correct letter; name only what differs. For examples and tests. */
export function letter(changes: Partial<LetterParts> = {}): string {
  const parts = Object.values({ ...COMPLETE, ...changes }).filter((part) => part !== null)
  return `${parts.join('\n\n')}\n`
}
