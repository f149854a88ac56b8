import { describe, expect, it } from 'vitest'
import { parseReply } from '../parse.ts'

const TITLE = '关于市十六届人大四次会议第57号建议的答复'
const LETTER = `陆春禾代表：\n\n您提出的建议收悉，现答复如下：\n\n我局将增设食堂，服务更多老人。\n`

/** The head is followed by title and letter; what is read is given as “raw letter form”. */
const HEAD: readonly (readonly [string, ...string[]])[] = [
  ['答复类别：A类', 'A类 A label'],
  ['答复类别：（Ａ类）', 'Ａ类 A label'],
  ['类别:B', 'B B label'],
  ['类 别:B', 'B B label'],
  ['办理结果:(A)', 'A A label'],
  ['办复类别：“C”', 'C C label'],
  ['分类:A', 'A A label'],
  ['办理结果（C）', 'C C label'],
  ['类别：b类', 'b类 B label'],
  ['〔A 类〕', 'A 类 A line'],
  ['(A)类', 'A A line'],
  ['A', 'A A line'],
  ['# A类', 'A类 A line'],
  ['A类　同意公开', 'A类 A line'],
  ['澧交建复〔2023〕12号C类', 'C类 C number-line'],
  ['汨政字〔2021〕8号B类 同意公开', 'B类 B number-line'],
  ['清政建复〔2022〕号（B类）', 'B类 B number-line'],
  ['湘交建议复〔2017〕98号    A类', 'A类 A number-line'],
  ['A类　厦湖民函〔2025〕3号', 'A类 A number-line'],
  ['类别标记：A', 'A A label'],
  ['〔答复类别〕A', 'A A label'],
  ['结果类别：B', 'B B label'],
  ['承办类别：A', 'A A label'],
  ['答复件类别：A类', 'A类 A label'],
  ['类别：A类/可公开', 'A类 A label'],
  ['★A类', 'A类 A line'],
  ['B 类件', 'B 类 B line'],
  ['类别：（C）', 'C C label'],
  ['办理结果：已解决（A类）', 'A类 A label'],
  ['办理结果：A类（已解决）', 'A类 A label'],
  ['办理结果：A（解决或采纳）', 'A A label'],
  ['〔A〕', 'A A line'],
  ['【B类】', 'B类 B line'],
  ['a类', 'a类 A line'],
  ['Ｃ类', 'Ｃ类 C line'],
  ['A1类', 'A1类 A1 line'],
  ['答复类别：B2', 'B2 B2 label'],
  ['A类（已解决）', 'A类 A line'],
  ['（A类：已解决）', 'A类 A line'],
  ['A类　　签发人：顾明远', 'A类 A line'],
  ['建议办理类别：A类', 'A类 A label'],
  ['答复类别（A/B/C）：B', 'B B label'],
  ['办理类别(A、B、C、D):C类', 'C类 C label'],
  ['复函类别：A类', 'A类 A label'],
  ['答复类别A类', 'A类 A label'],
  ['| 答复类别 | B类 |', 'B类 B label'],
  ['办理等级：A', 'A A label'],
  ['答复类别：甲类', '甲类 甲 label'],
  ['类别：E类', 'E类 E label'],
  ['答复类别：F', 'F F label'],
  ['青民函〔2025〕18号A1类', 'A1类 A1 number-line'],
  ['类别：A类 编号：57', 'A类 A label'],
  ['青民函〔2025〕18号（答复类别：A类）', 'A类 A label'],
  // Near misses.
  ['类别:提案'],
  ['类别：A类/B类'],
  ['A类件数'],
  ['分类A/B/C'],
  ['办理情况：A类 B类 C类'],
  ['A类　B类　C类　主动公开'],
  ['办理结果:A、B、C类'],
  ['垃圾分类:A'],
  ['提案分类：C.社会建设'],
  ['A类机场办公室'],
  ['办理情况：A类418件、B类232件'],
  ['传染病防控甲类'],
  ['E'],
  ['A4'],
  ['类别：民生'],
  ['办理结果：解决或采纳'],
  ['答复类别：已解决'],
]

const FORM: readonly (readonly [string, ...string[]])[] = [
  // Seed 004: a row of a form.
  [
    '办理情况（划勾）\tA类\t<input type="checkbox" checked="">\tB类\t<input type="checkbox">\tC类\t<input type="checkbox">',
    'A类 A box',
  ],
  ['办理情况：☑A类 □B类 □C类', 'A类 A box'],
  ['办理情况：A类□ B类☑ C类□', 'B类 B box'],
  ['办理情况：□A ■B □C', 'B B box'],
  ['办理结果：√A类 B类 C类', 'A类 A box'],
  ['办理结果：A类（√） B类（ ） C类（ ）', 'A类 A box'],
  ['办理情况（请在□内打√）：□A类 ☑B类', 'B类 B box'],
  ['办理情况：☑A类 ☑B类', 'A类 A box', 'B类 B box'],
  ['办理情况（打√）：□A类 □B类 □C类'],
  ['委员意见：A.满意☑ B.基本满意□ C.不满意□'],
  ['● A类机场'],
  ['办理情况：☑A1类 □A2类 □B类', 'A1类 A1 box'],
  ['办理情况：□Ａ类 ☑Ｂ类 □Ｃ类', 'Ｂ类 B box'],
  ['答复类别\tB类\t公开方式\t主动公开', 'B类 B label'],
]

const TEXT: readonly (readonly [string, ...string[]])[] = [
  ['该建议属于“B类”件，我局将继续推进。', 'B类 B body'],
  ['此件答复类别为A类。', 'A类 A body'],
  ['我市有A类机场1座、3A旅游景区2家，发放维生素A，检查B超240人，配240L垃圾桶。'],
  ['该建议属于B类地区的事务。'],
  ['该提案列为A类（已解决）。', 'A类 A body'],
  ['本答复为B类答复。', 'B类 B body'],
  ['此件归为C类。', 'C类 C body'],
  ['甲类药品、乙类药品分开存放，A类设备3台。'],
  ['全市办理A类418件、B类232件、C类20件。'],
]

function read(text: string): string[] {
  return parseReply(text).facts.categories.map(
    ({ raw, letter, grade = '', form }) => `${raw} ${letter}${grade} ${form}`,
  )
}

/** The head is followed by title and letter; what is left open is given as “raw kind”. */
const BLANKS: readonly (readonly [string, ...string[]])[] = [
  // A county's template prints it on the first line.
  ['分类A/B/C', '分类A/B/C choice'],
  ['答复类别：A、B、C类', '答复类别：A、B、C类 choice'],
  ['类别：A类/B类/C类', '类别：A类/B类/C类 choice'],
  ['（A/B/C/D类）', '（A/B/C/D类） choice'],
  ['答复类别：□A类 □B类 □C类', '答复类别：□A类 □B类 □C类 choice'],
  ['答复类别：×类', '答复类别：×类 choice'],
  ['（X类）', '（X类 choice'],
  ['答复类别：', '答复类别： empty'],
  ['答 复 类 别：'],
  ['办复类别:', '办复类别: empty'],
  ['答复类别：（　）类', '答复类别：（　）类 empty'],
  ['〔　〕类', '〔　〕类 empty'],
  ['湘教提字〔2019〕12号 类 同意公开', '类 empty'],
  ['湘教提字〔2019〕12号（ 类）', '（ 类） empty'],
  // Near misses.
  ['类别：'],
  ['类别：提案'],
  ['答复类别：\n\nA类'],
  ['答复类别：\n\n已解决'],
  ['答复类别：A/B类'],
  ['答复类别：B类\n\n分类A/B/C'],
  ['答复类别：B'],
  ['青民函〔2025〕18号 民政类'],
  ['第一类'],
  ['青民函〔2025〕18号'],
]

describe('categories', () => {
  it.each(HEAD)('head: %s', (line, ...expected) => {
    expect(read(`青阳市民政局\n\n${line}\n\n${TITLE}\n\n${LETTER}`)).toEqual(expected)
  })

  it.each(FORM)('form: %s', (line, ...expected) => {
    const form = `市政协委员提案面商记录表\n\n承办单位：青阳市民政局\n\n${line}\n\n`
    expect(read(`${form}青阳市民政局\n\n${TITLE}\n\n${LETTER}`)).toEqual(expected)
  })

  it.each(TEXT)('text: %s', (sentence, ...expected) => {
    const filler = '我局逐项落实，群众反映良好。\n\n'.repeat(14)
    expect(read(`${TITLE}\n\n${LETTER}\n${sentence}\n\n${filler}青阳市民政局\n`)).toEqual(expected)
  })

  it('reads marks in the title and labels in the tail', () => {
    expect(read(`关于第57号建议办理情况(B)的函\n\n${LETTER}`)).toEqual(['B B title'])
    expect(read(`${TITLE}(A)\n\n${LETTER}`)).toEqual(['A A title'])
    expect(read(`关于《加快建设（A类）机场的建议》的答复\n\n${LETTER}`)).toEqual([])
    expect(read(`${TITLE}\n\n${LETTER}\n青阳市民政局\n办复类别:B\n`)).toEqual(['B B label'])
  })

  it.each(BLANKS)('blank: %s', (line, ...expected) => {
    const { categoryBlanks } = parseReply(`青阳市民政局\n\n${line}\n\n${TITLE}\n\n${LETTER}`).facts
    expect(categoryBlanks.map(({ raw, kind }) => `${raw} ${kind}`)).toEqual(expected)
  })

  it('does not call a form open that is sent along', () => {
    const form = '征询意见表\n\n代表姓名\t\n答复类别\t\n办理情况：□A类 □B类 □C类\n'
    const { categoryBlanks } = parseReply(`${TITLE}\n\n${LETTER}\n青阳市民政局\n\n${form}`).facts
    expect(categoryBlanks).toEqual([])
  })
})
