import type { Sentence } from '@replylint/document'
import { defineRule, findAll, message, type Severity } from '@replylint/engine'
import { NAMES_ONLY } from '../rows/roles.ts'
import {
  DOUBLED_AT_END,
  DOUBLED_DATE,
  DOUBLED_DISTRICT,
  DOUBLED_FUNCTION_WORD,
  DOUBLED_OURS,
  DOUBLED_PLACE,
  DOUBLED_QUANTITY,
  DOUBLED_WORD,
  ENDS_NAMES,
  LONG_TWICE,
  MAY_BE_DOUBLED,
  NEVER_DOUBLED,
} from './data/repetition.ts'
import { holdsTwins, repetitionSeeker } from './may-repeat.ts'
import { doubledCharacters } from './repeated-character.ts'
import { isBound, wordIndexAt } from './words-at.ts'

export default defineRule({
  id: 'typo/repeated-word',
  severity: 'warning',
  since: '0.1.0',
  docs: {
    zh: {
      summary: '词语、机关名、日期或数量重复',
      why: '修改时容易留下重复的字词，读者会怀疑文稿未经校对。',
    },
    en: {
      summary: 'A word, a place in the name of a body, a date or a quantity written twice',
      why: 'Editing leaves doubled words behind; they make a letter look unread.',
    },
  },
  messages: {
    doubled: message<{ words: string; once: string }>({
      zh: (d) => `“${d.words}”重复，保留一个“${d.once}”`,
      en: (d) => `“${d.words}” is doubled; keep one “${d.once}”`,
    }),
  },
  fixable: 'fix',
  create({ report }) {
    const mayRepeat = repetitionSeeker()
    const once = (sentence: Sentence, found: Repeat) => {
      const { at, end, keep } = found
      const edit = { range: sentence.source(keep, end), text: '' }
      const words = sentence.text.slice(at, end)
      report(
        sentence.source(at, end),
        'doubled',
        { words, once: sentence.text.slice(at, keep) },
        found.fix
          ? { severity: found.severity, fix: edit }
          : { severity: found.severity, suggestions: [edit] },
      )
    }
    return {
      sentence(sentence) {
        const { role } = sentence.block
        if (role === 'salutation' || NAMES_ONLY.has(role)) return
        const { text } = sentence
        const hasTwins = holdsTwins(text)
        if (hasTwins) for (const found of twins(sentence)) once(sentence, found)
        if (hasTwins || mayRepeat(text))
          for (const found of repeats(sentence)) once(sentence, found)
      },
    }
  },
  examples: [
    // Seed 001: “《厦门市市民政局关于印发……》”
    {
      bad: '《厦门[[市市]]民政局关于印发方案的通知》',
      fixed: '《厦门市民政局关于印发方案的通知》',
    },
    { good: '会同市市场监管局、市市政园林局，听取厦门市市民和城市市区居民意见。' },
    { bad: '[[市市]]民政局会同财政局落实。', fixed: '市民政局会同财政局落实。' },
    { bad: '我[[县县]]积极争取资金。', fixed: '我县积极争取资金。' },
    { good: '我县县城和我市市民，我县县财政安排资金。' },
    { bad: '在校学生1.2万[[人人]]。', fixed: '在校学生1.2万人。' },
    { good: '人人参与，3个人人均受益，户户通电。' },
    { bad: '加强基础设施[[建设建设]]。', fixed: '加强基础设施建设。' },
    { bad: '经[[研究研究]]，现答复如下。', fixed: '经研究，现答复如下。' },
    { good: '严格控制新增建设建设用地，发展发展党员工作。' },
    { good: '泾县县政府、泸州市泸县县财政局、市市直机关和全省县县通工程。' },
    { bad: '报湖里[[区区]]政府批准。', fixed: '报湖里区政府批准。' },
    { bad: '建设省级[[现代现代]]农业产业园。', fixed: '建设省级现代农业产业园。' },
    { good: '支持企业创业创新，实实在在帮助群众，一件一件办好。' },
    { good: '研究研究再定；本规定规定的职责；微信城市服务服务功能。' },
    { bad: '[[2019年，2019年]]，我局投入资金。', fixed: '2019年，我局投入资金。' },
    { good: '2019年，2019年底前完成的项目共3个。' },
    { bad: '新建污水管网[[3.5公里3.5公里]]。', fixed: '新建污水管网3.5公里。' },
    { good: '每次1个1个地排查，共3个3.5公里路段。' },
    { bad: '感谢您对[[农村居民的农村居民的]]关心。', fixed: '感谢您对农村居民的关心。' },
    { good: '一个问题一个问题地解决，促进金融融合发展。' },
    { bad: '我们已经实地查看[[了了]]现场。', fixed: '我们已经实地查看了现场。' },
    { good: '进一步了解了了解情况，公众参与与监督，达到目的的办法，坚持实事求是是根本。' },
    { bad: '[[我们我们]]将继续努力。', fixed: '我们将继续努力。' },
    { good: '植被被破坏，关键是是否达标，光伏项目建成并并网发电，我局与与会代表座谈。' },
    { bad: '我县大力推进老旧小区[[改造改造]]。', fixed: '我县大力推进老旧小区改造。' },
    { good: '按照上级要求要求各乡镇自查，按照安排安排专人负责。' },
    { good: '我局将将该路段列入计划，位于于都县的一份份订单，以以奖代补方式支持。' },
  ],
})

/** Something twice from `at` to `end`; the second time from `keep` on. UTF-16 offsets. */
interface Repeat {
  readonly at: number
  readonly keep: number
  readonly end: number
  readonly severity: Severity
  readonly fix?: boolean
}

const DOUBLED_CHARACTERS: readonly (readonly [RegExp, Severity, boolean])[] = [
  [DOUBLED_PLACE, 'error', true],
  [DOUBLED_DISTRICT, 'info', false],
  [DOUBLED_FUNCTION_WORD, 'warning', false],
  [DOUBLED_OURS, 'error', false],
]

/** One character twice. */
function* twins(sentence: Sentence): Generator<Repeat> {
  const { text } = sentence
  for (const [doubled, severity, fix] of DOUBLED_CHARACTERS)
    for (const { index: at } of findAll(text, doubled))
      yield { at, keep: at + 1, end: at + 2, severity, fix }
  for (const { at, plain } of doubledCharacters(sentence))
    if (plain || !breaksAt(sentence, at + 1))
      yield { at, keep: at + 1, end: at + 2, severity: 'warning' }
}

/** Two characters or more twice; and “经商商，”. */
function* repeats(sentence: Sentence): Generator<Repeat> {
  const { text } = sentence
  for (const { index: at, 0: found } of findAll(text, DOUBLED_AT_END)) {
    const keep = at + found.length / 2
    if (!breaksAt(sentence, keep)) yield { at, keep, end: at + found.length, severity: 'warning' }
  }
  for (const doubled of [DOUBLED_DATE, DOUBLED_QUANTITY])
    for (const found of findAll(text, doubled)) {
      const [{ length }, once = ''] = found
      const { index } = found
      const keep = index + once.length
      // Two cells of a table: “300万元⏎300万元”.
      if (!breaksAt(sentence, keep))
        yield { at: index, keep, end: index + length, severity: 'warning' }
    }
  for (const found of findAll(text, DOUBLED_WORD)) {
    const [{ length }, word = ''] = found
    const { index: at } = found
    const severity = ENDS_NAMES.has(word) ? 'info' : 'warning'
    const repeat: Repeat = { at, keep: at + word.length, end: at + length, severity }
    // “……建设建设。” was told above.
    if (MAY_BE_DOUBLED.has(word)) continue
    if (!breaksAt(sentence, repeat.keep) && isDoubled(sentence, word, repeat)) yield repeat
  }
}

/** “推进政府机构改革⏎政府机构改革是……”: a heading that was taken for the line before. */
function breaksAt(sentence: Sentence, keep: number): boolean {
  const [from, to] = sentence.source(keep - 1, keep + 1)
  return to - from > 2
}

/** Settled by the list alone where that can be; else by the words, of which most letters need none. */
function isDoubled(sentence: Sentence, word: string, { at, keep, end }: Repeat): boolean {
  if (NEVER_DOUBLED.has(word) || LONG_TWICE.test(word)) return true
  // “一件一件”, “慢慢慢慢”, “二〇二〇年”; “供应的水的水质”, “企业对企业对” have a joint inside.
  if (/^一|^(.)\1|[〇零的地得对有等和与及、是人者]/u.test(word)) return false
  const { words } = sentence
  if (![at, keep, end].every((offset) => isBound(words, offset))) return false
  // “逐村逐村”: a word of one character, said again.
  for (let index = wordIndexAt(words, at); (words[index]?.at ?? end) < end; index++)
    if (words[index]?.text.length === 1) return false
  return true
}
