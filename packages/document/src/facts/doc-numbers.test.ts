import { describe, expect, it } from 'vitest'
import { parseReply } from '../parse.ts'
import type { DocNumber } from './types.ts'

const LETTER = `关于市十六届人大四次会议第57号建议的答复\n\n陆春禾代表：\n\n您提出的建议收悉，现答复如下：\n`

function brief({ raw, code, year, number, brackets, own }: DocNumber): string {
  return `${raw} ${code}|${year}|${number}|${brackets} ${own ? 'own' : 'cited'}`
}

const HEAD: readonly (readonly [string, ...string[]])[] = [
  ['厦湖民函〔2025〕3号', '厦湖民函〔2025〕3号 厦湖民函|2025|3|〔〕 own'],
  ['昆人社函〔2022〕23 号', '昆人社函〔2022〕23号 昆人社函|2022|23|〔〕 own'],
  ['潼民发【2024】275号', '潼民发【2024】275号 潼民发|2024|275|【】 own'],
  ['虞交建[2019]18号', '虞交建[2019]18号 虞交建|2019|18|[] own'],
  ['西交发（2017）259号', '西交发（2017）259号 西交发|2017|259|() own'],
  ['清政建复〔2022〕号', '清政建复〔2022〕号 清政建复|2022||〔〕 own'],
  ['湘教提复字〔2019〕来信号', '湘教提复字〔2019〕来信号 湘教提复字|2019|来信|〔〕 own'],
  ['兰政字〔2012〕30-17号', '兰政字〔2012〕30-17号 兰政字|2012|30-17|〔〕 own'],
  ['(城管局)提案字〔2025〕第8号', '(城管局)提案字〔2025〕第8号 (城管局)提案字|2025|8|〔〕 own'],
  ['建议字:〔2023〕8号', '建议字:〔2023〕8号 建议字|2023|8|〔〕 own'],
  ['石农函14号', '石农函14号 石农函||14| own'],
  ['汨政字〔2021〕8号B类 同意公开', '汨政字〔2021〕8号 汨政字|2021|8|〔〕 own'],
  ['文号：厦湖民函〔2025〕3号', '厦湖民函〔2025〕3号 厦湖民函|2025|3|〔〕 own'],
  ['青民函〔2O25〕18号', '青民函〔2O25〕18号 青民函|2025|18|〔〕 own'],
  ['青民函〔2〇25〕18号', '青民函〔2〇25〕18号 青民函|2025|18|〔〕 own'],
  ['青民函〔2025〕18', '青民函〔2025〕18 青民函|2025|18|〔〕 own'],
  ['青民函(2025)18', '青民函(2025)18 青民函|2025|18|() own'],
  ['青民函〔2025〕__号', '青民函〔2025〕 青民函|2025||〔〕 own'],
  ['青民函〔2025〕十八号'],
  ['第十六届人民代表大会第57号'],
]

const TEXT: readonly (readonly [string, ...string[]])[] = [
  ['根据《办法》（厦民〔2025〕3号）实施。', '厦民〔2025〕3号 厦民|2025|3|〔〕 cited'],
  ['根据云政办发【2007】291号文件实施。', '云政办发【2007】291号 云政办发|2007|291|【】 cited'],
  ['按照印发的厦府规〔2025〕1号执行。', '厦府规〔2025〕1号 厦府规|2025|1|〔〕 cited'],
  ['法院以（2023）闽02民终123号判决结案。'],
  ['国务院令第263号、2019年第5号公告、GB/T 9704—2012。'],
  ['主席令〔2018〕第16号、人大公告〔2021〕第2号、公告〔十六届〕第四十九号。'],
  ['青国用（2012）第0034号、地字第〔2019〕0034号、编号：（2024）0012号。'],
  ['青阳（2024）12号地块、公交（2019）5号线、纪要〔2024〕第5期。'],
  ['见青审批环〔2024〕12号批复。', '青审批环〔2024〕12号 青审批环|2024|12|〔〕 cited'],
  ['全年（2019）投入3万元，国药准字H2019号。'],
]

describe('document numbers', () => {
  it.each(HEAD)('head: %s', (line, ...expected) => {
    const { docNumbers } = parseReply(`青阳市民政局\n\n${line}\n\n${LETTER}`).facts
    expect(docNumbers.map(brief)).toEqual(expected)
  })

  it.each(TEXT)('text: %s', (sentence, ...expected) => {
    const { docNumbers } = parseReply(`${LETTER}\n${sentence}\n`).facts
    expect(docNumbers.map(brief)).toEqual(expected)
  })

  it('reads a number at the end of the title', () => {
    const text = `关于建议第3017号的答复【穗林提[2013]63号】\n\n${LETTER}`
    const [own] = parseReply(text).facts.docNumbers
    expect(own && brief(own)).toBe('穗林提[2013]63号 穗林提|2013|63|[] own')
  })
})
