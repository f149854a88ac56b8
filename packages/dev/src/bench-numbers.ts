import { parseReply } from '@replylint/document'
import { type ConfiguredRule, letter, lintDocument } from '@replylint/engine'

/** With what stands between them some 200 KB. */
const FIGURES = 5000
/** Words without figures behind every other sentence. */
const WORDS =
  '各级各部门认真抓好落实，群众反映良好，工作取得了阶段性成效，下一步将继续抓紧推进，确保如期完成，让群众满意。'

/** Sentences full of claims, four to six figures each; every other one does not hold. */
const SENTENCES = [
  (n: number) =>
    `全市现有养老机构${n + 125}个，其中农村敬老院${n + 30}个，公办福利院14个，社会办81个。`,
  (n: number) =>
    `第${n}批发现隐患${n + 89}处，已整改${n + 82}处，整改率95.${n % 10}%，尚余7处正在抓紧整改。`,
  (n: number) =>
    `投资${n + 25}.5万元，已补助${n + 10}.2万元，缺口15.3万元，由市县两级财政分年度统筹解决。`,
  (n: number) =>
    `每人补助${n + 300}元，${n % 90}人共补助${n * 40}元，由2023年的${n}人增加到${n + 12}人，增长8%。`,
]

/** How long a letter of figures takes. */
export interface NumbersTime {
  readonly name: string
  readonly kilobytes: number
  readonly figures: number
  readonly milliseconds: number
  /** Time for the letter over time for half of it; about 2 where time is linear. */
  readonly ratio: number
}

/** Letters with 5,000 figures, in one paragraph and in many, against half of them. */
export function timeNumbers(configured: readonly ConfiguredRule[]): NumbersTime[] {
  return [
    { name: '一段到底', joint: '' },
    { name: '每句一段', joint: '\n' },
  ].map(({ name, joint }) => {
    const whole = bodyWith(FIGURES, joint)
    const time = (body: string) => {
      const text = letter({ body })
      const start = performance.now()
      lintDocument(parseReply(text), configured)
      return performance.now() - start
    }
    const best = (body: string) => Math.min(...[1, 2, 3, 4, 5].map(() => time(body)))
    const half = best(bodyWith(FIGURES / 2, joint))
    const milliseconds = best(whole)
    const kilobytes = Math.round(Buffer.byteLength(whole) / 1000)
    return {
      name,
      kilobytes,
      figures: countFigures(whole),
      milliseconds,
      ratio: milliseconds / half,
    }
  })
}

function countFigures(text: string): number {
  return text.match(/\d+(?:\.\d+)?/gu)?.length ?? 0
}

function bodyWith(figures: number, joint: string): string {
  const sentences: string[] = []
  for (let count = 0, n = 1; count < figures; n++) {
    const sentence = SENTENCES[n % SENTENCES.length]?.(n) ?? ''
    sentences.push(n % 2 === 0 ? `${sentence}${WORDS}` : sentence)
    count += countFigures(sentence)
  }
  return sentences.join(joint)
}
