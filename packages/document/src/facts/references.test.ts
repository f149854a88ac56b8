import { describe, expect, it } from 'vitest'
import { parseReply } from '../parse.ts'
import type { Reference } from './types.ts'

function brief({ body, term, session, number, matter }: Reference): string {
  return [body, term, session, number, matter].map((part) => part ?? '-').join(' ')
}

const TITLES: readonly (readonly [string, ...string[]])[] = [
  ['关于区人大九届四次会议第2025036号建议的答复函', '人大 9 4 2025036 建议'],
  ['关于市政协十四届四次会议第20254142号提案办理情况的函', '政协 14 4 20254142 提案'],
  ['关于市八届人大四次会议第 103 号建议的答复', '人大 8 4 103 建议'],
  ['关于对市八届政协四次会议第254号提案的答复', '政协 8 4 254 提案'],
  ['关于县第十八届人民代表大会第二次会议第87号建议办理情况的复函', '人大 18 2 87 建议'],
  ['关于政协第十四届厦门市委员会第四次会议第15号提案的答复', '政协 14 4 15 提案'],
  ['关于答复十七届人大三次会第56号建议的函', '人大 17 3 56 建议'],
  ['关于市人大16届4次会议第57号建议的答复', '人大 16 4 57 建议'],
  ['对区十七届人大五次会议第B132号建议的答复', '人大 17 5 B132 建议'],
  ['关于州十三届人大一次会议77号建议的答复', '人大 13 1 77 建议'],
  ['关于县人大第十七届五次会议第18号议案的答复', '人大 17 5 18 议案'],
  ['关于县人大第十八届委员会第五次会议建议第93号的答复', '人大 18 5 93 建议'],
  ['关于县十届三次会议第来信号提案的答复', '- 10 3 来信 提案'],
  ['绿春县交通运输局对县政协提案第21号的答复', '- - - 21 提案'],
  ['县十六届人大三次会议《关于治理污染的建议》(第86号)的答复函', '人大 16 3 86 建议'],
  ['关于加快团林镇基础设施建设的答复'],
]

const OPENINGS: readonly (readonly [string, ...string[]])[] = [
  ['您提出的《关于建设食堂的建议》（第57号）收悉，现答复如下：', '- - - 57 建议'],
  [
    '您在县十届政协三次会议上提出的《关于建设食堂的提案》（第57号）收悉，现答复如下：',
    '政协 10 3 57 提案',
  ],
  ['您在市政协九届三次全会上提出的0031号提案收悉，现答复如下：', '政协 9 3 0031 提案'],
  [
    '您在市十六届人大四次会议上提出的关于改造第12号院的建议（B57号）收悉，现答复如下：',
    '人大 16 4 B57 建议',
  ],
  ['您的建议收悉，按照市委十三届六次全会和省委十二届八次全体会议精神，现答复如下：'],
  // Neither the highway nor the street nor the order is a proposal.
  ['您提出的关于修建322国道和北京路49号的建议收悉，依据第263号令，现答复如下：'],
  ['您的建议收悉，根据厦民〔2025〕3号文件和党的二十届三中全会精神，现答复如下：'],
]

describe('references', () => {
  it.each(TITLES)('title: %s', (title, ...expected) => {
    const text = `${title}\n\n陆春禾代表：\n\n您提出的建议收悉，现答复如下：\n`
    expect(parseReply(text).facts.references.map(brief)).toEqual(expected)
  })

  it.each(OPENINGS)('opening: %s', (opening, ...expected) => {
    const text = `陆春禾代表：\n\n${opening}\n\n我局办理了第99号提案。\n`
    expect(parseReply(text).facts.references.map(brief)).toEqual(expected)
  })

  it('reads the number of a form', () => {
    const text = '市政协委员提案面商记录表\n\n提案编号：第 254 号\n\n委员姓名\t陆春禾\n'
    const [reference] = parseReply(text).facts.references
    expect(reference && brief(reference)).toBe('- - - 254 提案')
    expect(reference?.at.number && text.slice(...reference.at.number)).toBe('254 号')
  })
})
