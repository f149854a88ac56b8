import type { Sentence } from '@replylint/document'
import { defineRule, findAll, message } from '@replylint/engine'
import { NO_PROSE } from '../number/no-prose.ts'
import { figuresAndWords } from './prose.ts'

export default defineRule({
  id: 'numeral/unit-range',
  severity: 'info',
  since: '0.1.0',
  docs: {
    zh: {
      summary: '数值范围两端的“万”“亿”“%”都要写出',
      why: '“3-6万元”可以读成3元至6万元。GB/T 15835—2011 5.1.3规定，省略计量单位会造成歧义的不应省略：“13万元～17万元”不写为“13～17万元”，“15%～30%”不写为“15～30%”。',
    },
    en: {
      summary: 'A range prints 万, 亿 or % at both ends',
      why: '3-6万元 may be read as 3 yuan to 60,000 yuan. GB/T 15835—2011, 5.1.3: 13万元～17万元, not 13～17万元; 15%～30%, not 15～30%.',
    },
    source: 'GB/T 15835—2011 5.1.3',
  },
  messages: {
    shared: message<{ raw: string; low: string; scale: string }>({
      zh: (d) => `“${d.raw}”中“${d.low}”后省略了“${d.scale}”，易生歧义`,
      en: (d) => `“${d.raw}” is ambiguous: “${d.low}” lacks its “${d.scale}”`,
    }),
  },
  fixable: 'suggest',
  create({ report }) {
    return {
      sentence(sentence) {
        if (NO_PROSE.has(sentence.block.role)) return
        for (const { at, low, joint, scale, raw } of rangesIn(sentence)) {
          const end = at + low.length
          report(
            sentence.source(at, at + raw.length),
            'shared',
            { raw, low, scale },
            {
              suggestions: [
                {
                  range: sentence.source(end, end + joint.length),
                  // The hyphen of the keyboard is no sign of a range.
                  text: `${scale}${/^[—～]$/u.test(joint) ? joint : '～'}`,
                },
              ],
            },
          )
        }
      },
    }
  },
  examples: [
    // Seed 004: “可享受3-6万元的一次性入职奖励”.
    {
      bad: '从业人员可享受[[3-6万元]]的一次性入职奖励。',
      fixed: '从业人员可享受3万～6万元的一次性入职奖励。',
    },
    { bad: '补助标准为[[20—50万元]],按进度拨付。', fixed: '补助标准为20万—50万元,按进度拨付。' },
    { bad: '分三档补助（[[3-6万元]]），奖励标准：[[2～5万元]]。' },
    { bad: '每户奖励[[2--3万元]]。', fixed: '每户奖励2万～3万元。' },
    { bad: '预计总投资[[9～16亿元]]。', fixed: '预计总投资9亿～16亿元。' },
    { bad: '每年接待游客[[1.5 - 2.5万]]人次。', fixed: '每年接待游客1.5万～2.5万人次。' },
    { bad: '给予[[１０－２０万元]]奖励。', fixed: '给予１０万～２０万元奖励。' },
    { bad: '该项费用占[[5-10%]]，利率为[[3—5%]]。', fixed: '该项费用占5%～10%，利率为3%—5%。' },
    { bad: '按[[30~50％]]加计。', fixed: '按30％～50％加计。' },
    { good: '保持5%—10%的增速，同比提高2-3个百分点，气温5-10℃。' },
    // The sign of a fall, and a code.
    { good: '同比增速为-3-5%，详见附件1-2，10%已完成。' },
    { good: '从业人员可享受3万-6万元的一次性入职奖励。' },
    { good: '给予13万元～17万元奖励，9亿—16亿元投资已落实。' },
    // Nothing to mistake: a plain unit may be left out.
    { good: '连续3-6个月，每次10-20人，每户100-200元。' },
    // The first is no ten thousand: 5000元 to 3万元.
    { good: '按投保情况给予5000-3万元补助。' },
    { good: '2024-2025年投入16万元，详见附件1-2，致电0592-5722787。' },
    // Nothing is nothing of either.
    { good: '年收入0-3万元的家庭，给予（3-6）万元补助。' },
    { good: '按照《3-6万吨级泊位管理办法》执行。' },
    { good: '位于中山路3-5万达广场旁。' },
    // In speech the scale is shared; nobody reads 三元.
    { good: '每年可节约3至6万元。' },
  ],
})

const DASH = String.raw`\s?[-－﹣−–—―─~～〜∼]{1,2}\s?`
const FIGURE = String.raw`\d{1,4}(?:\.\d{1,3})?`
// “万达广场”, “万科小区”, “亿达路”: a unit, a mark or a word that goes on from a figure must follow.
const AFTER_SCALE = `(?=元|人|[吨户亩株只头尾羽件册份张辆台套次公平立千标美标米斤粒平座个名]|[。，；、,;）)]|[不以左的之余多]|$)元?`
/** “A3-6万”, “第3-6%”, “5-3-6%”: codes and negative figures. “1:3-6%”, “2、3-6%”: ratios and lists. */
const RANGE = new RegExp(
  String.raw`(?<![\d.A-Za-z第〔[/／~～—–\-－]\s?|\d[:：,，、]\s?)(?<low>${FIGURE})(?<joint>${DASH})(?<high>${FIGURE})\s?(?:(?<scale>[万亿])${AFTER_SCALE}|(?<sign>[%‰]))`,
  'gu',
)

interface SharedScale {
  readonly at: number
  readonly raw: string
  readonly low: string
  readonly joint: string
  readonly scale: string
}

function rangesIn(sentence: Sentence): SharedScale[] {
  if (!/[万亿%％‰]/u.test(sentence.text) || !ANY_DASH.test(sentence.text)) return []
  const text = figuresAndWords(sentence)
  const ranges: SharedScale[] = []
  for (const { index, groups = {}, 0: found } of findAll(text, RANGE)) {
    const { low = '', joint = '', high = '', scale, sign = '' } = groups
    // “附件1-2”, “表3-5”, “5000-3万元”.
    if (/(?:附件|[表图款项条节])\s?$/u.test(text.slice(Math.max(0, index - 3), index))) continue
    if (!isLess(low, high)) continue
    const written = (from: string, at: number) => sentence.text.slice(at, at + from.length)
    ranges.push({
      at: index,
      raw: written(found, index),
      low: written(low, index),
      joint,
      scale: scale ?? written(sign, index + found.length - 1),
    })
  }
  return ranges
}

const ANY_DASH = /[-－﹣−–—―─~～〜∼]/u

/** A low end of 0 needs no scale. Up to four digits and three after the point: no float is printed from it. */
function isLess(low: string, high: string): boolean {
  return Number(low) > 0 && Number(low) < Number(high)
}
