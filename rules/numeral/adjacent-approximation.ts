import type { Block } from '@replylint/document'
import { chineseNumeral, defineRule, findAll, message, parseNumeral } from '@replylint/engine'
import { NO_PROSE } from '../number/no-prose.ts'
import { figuresAndWords } from './prose.ts'

export default defineRule({
  id: 'numeral/adjacent-approximation',
  severity: 'warning',
  since: '0.1.0',
  docs: {
    zh: {
      summary: '相邻两个数字连用表示概数，用汉字，不加顿号',
      why: '“三四个月”是概数；“三、四个月”加了顿号，便成了“三个月”和“四个月”两项并列。概数用汉字数字，不写作“3、4个月”。“一、二级”“三、四季度”是缩略的并列，顿号应保留。',
    },
    en: {
      summary: 'Two neighbouring numbers that mean “three or four” are Chinese, without 、',
      why: '三四个月 is an estimate; 三、四个月 lists two things. 一、二级 and 三、四季度 do list two things and keep their mark.',
    },
    source: 'GB/T 15834—2011 4.5.3.4；GB/T 15835—2011 4.2.2、5.2.1',
  },
  messages: {
    listed: message<{ raw: string; right: string }>({
      zh: (d) => `“${d.raw}”表示概数，宜写作“${d.right}”`,
      en: (d) => `“${d.raw}” is an estimate: “${d.right}”`,
    }),
  },
  fixable: 'suggest',
  create({ report }) {
    let points: { readonly block?: Block; readonly marks?: ReadonlySet<string> } = {}
    return {
      sentence(sentence) {
        const { block, text } = sentence
        if (NO_PROSE.has(block.role) || !MAY_HOLD.test(text)) return
        for (const { at, raw, right, mark, next, isCertain } of approximationsIn(
          figuresAndWords(sentence),
        )) {
          // “工作中有三、四个问题没有解决。四、”: the point of a list.
          if (points.block !== block) points = { block, marks: pointsIn(block.text) }
          if (points.marks?.has(next)) continue
          const range = sentence.source(at, at + raw.length)
          // Only the mark goes where the numerals are Chinese.
          const edit = /\d/u.test(raw)
            ? { range, text: right }
            : { range: sentence.source(...mark), text: '' }
          const written = text.slice(at, at + raw.length)
          report(
            range,
            'listed',
            { raw: written, right },
            { suggestions: [edit], severity: isCertain ? 'warning' : 'info' },
          )
        }
      },
    }
  },
  examples: [
    // As a State Council report said in 1979: “使它们在两、三年内实现粮食自给自余”.
    {
      bad: '使这些村在[[两、三]]年内实现集中供水。',
      fixed: '使这些村在两三年内实现集中供水。',
    },
    { bad: '施工约需[[3、4]]个月。', fixed: '施工约需三四个月。' },
    { bad: '每村配备了[[一、两]]名护工。', fixed: '每村配备了一两名护工。' },
    {
      bad: '该校仅有[[十五、六]]人，每年不到[[2、3]]个班次。',
      fixed: '该校仅有十五六人，每年不到两三个班次。',
    },
    { bad: '参加的老人有[[五、六十]]人。', fixed: '参加的老人有五六十人。' },
    { bad: '每户增收了[[三、四千]]元，已持续[[三、五]]年。' },
    { bad: '使用寿命[[七、八]]年。', fixed: '使用寿命七八年。' },
    // Two things, named together.
    { good: '新建一、二级公路，培育二、三产业，抓好三、四季度工作。' },
    { good: '违反第二、三条规定的，由第三、四个检查组负责，前三、四名予以表彰。' },
    { good: '五、六年级学生，五、六十年代建的校舍，七、八月雨季，三、四楼住户。' },
    { good: '设有三、四人间宿舍，一、二期工程已完工，1、2号楼和3、4栋已封顶。' },
    { good: '党的十九、二十次会议，2017、2018年，在三、五年规划中明确。' },
    // The number of a heading.
    { good: '我局从以下方面推进：\n\n三、四个方面齐抓共管\n\n一、二年来的工作' },
    { good: '主要有1、2个村完成改造；2、3个村正在施工。' },
    { good: '每周一、二次服务，高二、三年学生，第十一、二个检查组，一百二、三十人间。' },
    { good: '建成三四个网点，分一、二、三年落实，在3、4台区新增变压器2台。' },
  ],
})

const COUNTED = [
  // “三、四个季度”: named one by one.
  '个(?!季度|五年|标段)',
  '年(?!级|制|期|代|规划|计划|行动|方案)',
  // “三、四人间”, “九、十次会议”
  '人(?![间座桌民])|次(?!会议|全会|全体|党代)|名(?=[\\p{Script=Han}])',
  '天|家|户|岁|亩|吨|里|元|米|公里|公斤|公顷|千米|平方|立方|分钟|小时|辆|台(?!区)|套|位|只|头|株|遍|倍|处|所|盏|棵|回|种|座|间|趟',
].join('|')
const MAY_HOLD = /[一二两三四五六七八九\d０-９] ?、 ?[一二两三四五六七八九\d０-９]/u
const LOW = '一二两三四五六七八九'
/**
 * Not after “第” and “前”, nor in a longer list (一、二、三); “每周一、二次” and “高二、三年” may name days
 * and classes. A mark before it makes it the number of a heading.
 */
const ADJACENT = new RegExp(
  String.raw`(?<=[\p{Script=Han}])(?<![〇零${LOW}十百千万亿第前周高初大、])(?<!星期)(?<first>(?:[二三四五六七八九]?十)?[${LOW}]|[1-9])(?<mark>、[ ]?)(?<second>[${LOW}]|[1-9])(?<scale>[十百千万]{0,2})(?=[多余]?[万亿]?(?:${COUNTED}))`,
  'gu',
)

/** What an estimate stands behind; after other words it may be a list. */
const ESTIMATED =
  /(?:[约近有用每仅共了达需要隔过再等出到建来只在内经后给超这那差长高花费配派抽聘住仅备至加多少期续训时]|每[户村人年月])$/u

interface Approximation {
  readonly at: number
  readonly raw: string
  readonly right: string
  /** Where the 、 stands, with a blank behind it. */
  readonly mark: readonly [from: number, to: number]
  /** The number after the first one, as the next point of a list would have it. */
  readonly next: string
  readonly isCertain: boolean
}

function approximationsIn(text: string): Approximation[] {
  const found: Approximation[] = []
  for (const { index, 0: raw, groups = {} } of findAll(text, ADJACENT)) {
    const { first = '', mark = '', second = '', scale = '' } = groups
    const low = first.at(-1) ?? ''
    if (/\d/u.test(low) !== /\d/u.test(second) || (/\d/u.test(low) && /[十百千]/u.test(scale)))
      continue
    const [from, to] = [parseNumeral(low) ?? 0, parseNumeral(second) ?? 0]
    // 三五年 is the one estimate of numbers that are no neighbours.
    if (to !== from + 1 && !(from === 3 && to === 5)) continue
    found.push({
      at: index,
      raw,
      right: `${first.slice(0, -1)}${/\d/u.test(low) ? spoken(from, to) : low + second}${scale}`,
      mark: [index + first.length, index + first.length + mark.length],
      next: second,
      isCertain: isEstimate(text, index),
    })
  }
  return found
}

function isEstimate(text: string, at: number): boolean {
  if (!ESTIMATED.test(text.slice(Math.max(0, at - 2), at))) return false
  // “甲村、乙村分别有3、4个小组”: one number each.
  return !RESPECTIVELY.test(text.slice(Math.max(0, at - 16), at))
}

const RESPECTIVELY = /(?:分别|依次|各自)[^，。；,;]{0,12}$/u

/** The numbers of the points in the block: “；2、3个村正在施工”. */
function pointsIn(text: string): ReadonlySet<string> {
  return new Set(
    findAll(text, /(?:^|[。；;：:，,\s])([一二三四五六七八九\d])、/gu).map(([, mark = '']) => mark),
  )
}

/** 1、2 is 一两, 2、3 is 两三. */
function spoken(from: number, to: number): string {
  return [from, to].map((value) => (value === 2 ? '两' : chineseNumeral(value))).join('')
}
