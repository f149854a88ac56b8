import type { CategoryMark, ReplyDocument } from '@replylint/document'
import { defineRule, message } from '@replylint/engine'

type Place = 'head' | 'title' | 'form' | 'body' | 'tail'

const ZH: Readonly<Record<Place, string>> = {
  head: '文首',
  title: '标题',
  form: '表中',
  body: '正文',
  tail: '文末',
}
const EN: Readonly<Record<Place, string>> = {
  head: 'the head',
  title: 'the title',
  form: 'the form',
  body: 'the text',
  tail: 'the tail',
}

export default defineRule({
  id: 'category/mismatch',
  severity: 'error',
  since: '0.1.0',
  docs: {
    zh: {
      summary: '同一答复件的类别应当一致',
      why: '类别决定办理结果如何统计、是否跟踪办理，两处不一便无所适从。',
    },
    en: {
      summary: 'The category of one reply must be the same everywhere',
      why: 'The category decides how the result is counted and followed up.',
    },
  },
  messages: {
    differs: message<{ here: Place; letter: string; there: Place; other: string }>({
      zh: (d) => `${ZH[d.here]}写“${d.letter}类”，${ZH[d.there]}写“${d.other}类”`,
      en: (d) => `${EN[d.here]} says ${d.letter}类, ${EN[d.there]} says ${d.other}类`,
    }),
    ticked: message<{ letter: string; other: string }>({
      zh: (d) => `“${d.other}类”“${d.letter}类”同时勾选`,
      en: (d) => `both ${d.other}类 and ${d.letter}类 are ticked`,
    }),
    other: message<{ place: Place; letter: string }>({
      zh: (d) => `${ZH[d.place]}写“${d.letter}类”`,
      en: (d) => `${EN[d.place]} says ${d.letter}类`,
    }),
  },
  create({ report }) {
    return {
      document(document) {
        const [first, ...rest] = document.facts.categories
        if (first === undefined) return
        const there = placeOf(first, document)
        const said = new Set([nameOf(first)])
        for (const mark of rest) {
          if (said.has(nameOf(mark)) || agree(first, mark)) continue
          said.add(nameOf(mark))
          const here = placeOf(mark, document)
          const related = [
            {
              range: first.range,
              messageId: 'other' as const,
              data: { place: there, letter: nameOf(first) },
            },
          ]
          const letters = { letter: nameOf(mark), other: nameOf(first) }
          if (first.form === 'box' && mark.form === 'box') {
            report(mark.range, 'ticked', letters, { related })
          } else report(mark.range, 'differs', { ...letters, here, there }, { related })
        }
      },
    }
  },
  examples: [
    {
      bad: '青阳市民政局\n\n答复类别：A类\n\n关于市十六届人大四次会议第57号建议的答复\n\n陆春禾代表：\n\n您提出的建议收悉，现答复如下：\n\n已建成食堂42家，该建议属于“[[B类]]”件。\n\n青阳市民政局\n2025年6月17日\n',
    },
    {
      bad: '类别:B\n\n关于市十六届人大四次会议第57号建议的答复(函)\n\n陆春禾代表:\n\n您提出的建议收悉,现答复如下:\n\n我局将增设食堂。\n\n青阳市民政局\n办复类别:[[A]]\n',
    },
    {
      bad: '青民函〔2025〕18号A类\n\n关于市十六届人大四次会议第57号建议办理情况([[B]])的函\n\n陆春禾代表:\n\n您提出的建议收悉,现答复如下:\n\n我局将增设食堂。\n',
    },
    // Seed 004 has such a form before the letter; there both say A类.
    {
      bad: '市政协委员提案面商记录表\n\n办理情况（划勾）\tA类\t<input type="checkbox" checked="">\tB类\t<input type="checkbox">\n\n青阳市民政局\n\n[[B类]]\n\n关于对市八届政协四次会议第254号提案的答复\n\n陆春禾委员：\n\n您提出的建议收悉，现答复如下：\n\n我局将增设食堂。\n',
    },
    {
      bad: '市政协委员提案面商记录表\n\n承办单位：青阳市民政局\n\n办理情况：☑A类　☑[[B类]]　□C类\n',
    },
    {
      bad: '青民函〔2025〕18号A1类\n\n关于市十六届人大四次会议第57号建议的答复\n\n陆春禾代表：\n\n您提出的建议收悉，现答复如下：\n\n我局将增设食堂。\n\n青阳市民政局\n办复类别:[[A2类]]\n',
    },
    {
      good: '市政协委员提案面商记录表\n\n办理情况（打√）\tA类\t<input type="checkbox" checked="">\tB类\t<input type="checkbox">\n\n青阳市民政局\n\nA类\n\n关于对市八届政协四次会议第254号提案的答复\n\n陆春禾委员：\n\n您提出的建议收悉，现答复如下：\n\n我局将增设食堂。\n',
    },
    // Letters of the text are no categories: a vitamin, a landing strip, a scenic area, statistics.
    {
      good: '答复类别：A类\n\n关于市十六届人大四次会议第57号建议的答复\n\n陆春禾代表：\n\n您提出的建议收悉，现答复如下：\n\n全市办理A类418件、B类232件，建有B类机场1座、3A景区2家，发放维生素D。\n垃圾分类：B类为厨余垃圾。\n\n青阳市民政局\n',
    },
    // “类别:提案” is a field of the page, “A/B/C” is not filled in.
    {
      good: '类别:提案\n分类A/B/C\n办理结果:B\n\n关于市政协四届三次会议第57号提案的答复\n\n陆春禾委员:\n\n您提出的提案收悉,现答复如下:\n\n我局将增设食堂。\n',
    },
    // A1 is a class of A; the legend names all letters; “甲类” is said of what is answered.
    {
      good: '青民函〔2025〕18号A类\n\n关于市十六届人大四次会议第57号建议的答复\n\n陆春禾代表：\n\n您提出的建议收悉，现答复如下：\n\n甲类药品已在食堂旁的药房配齐。\n\n青阳市民政局\n办复类别(A、B、C):A1类\n',
    },
    // Two letters in one file may differ.
    {
      good: '类别:A\n\n陆春禾代表:\n\n您提出的第57号建议收悉,现答复如下:\n\n我局将增设食堂。\n办复类别:A\n\n顾明远代表:\n\n您提出的第58号建议收悉,现答复如下:\n\n我局将增设床位。\n办复类别:B\n',
    },
  ],
})

/** A1 is A too, but not A2. */
function agree(one: CategoryMark, other: CategoryMark): boolean {
  if (one.letter !== other.letter) return false
  return one.grade === undefined || other.grade === undefined || one.grade === other.grade
}

function nameOf({ letter, grade = '' }: CategoryMark): string {
  return `${letter}${grade}`
}

function placeOf({ form, block }: CategoryMark, document: ReplyDocument): Place {
  if (form === 'box' || block.role === 'form') return 'form'
  if (form === 'title' || form === 'body') return form
  const { salutation } = document.parts
  return salutation !== undefined && block.range[0] > salutation.range[0] ? 'tail' : 'head'
}
