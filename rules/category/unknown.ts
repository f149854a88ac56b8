import { defineRule, letter, message } from '@replylint/engine'

interface Options {
  readonly categories: readonly string[]
}

export default defineRule({
  id: 'category/unknown',
  severity: 'error',
  since: '0.1.0',
  docs: {
    zh: {
      summary: '答复类别应填写，且为规定的类别',
      why: '类别由办理办法规定，写了没有的类别或留着模板未选，办理结果无法归类统计。',
    },
    en: {
      summary: 'The category is filled in, with one of the letters in use',
      why: 'The letters are laid down; any other, or a choice left open, cannot be counted.',
    },
    source: '各地建议提案办理办法',
  },
  options: {
    defaults: { categories: ['A', 'B', 'C', 'D'] },
    schema: {
      categories: {
        type: 'array',
        items: { type: 'string', pattern: '^[A-F][1-3]?$|^[甲乙丙丁]$' },
        description: '本地使用的答复类别，如 ["A","B","C"]。Letters in use.',
      },
    },
  },
  messages: {
    unknown: message<{ mark: string; known: string }>({
      zh: (d) => `“${d.mark}”不在规定的类别（${d.known}）之内`,
      en: (d) => `“${d.mark}” is none of the categories in use (${d.known})`,
    }),
    unfilled: message<{ words: string }>({
      zh: (d) => `答复类别“${d.words}”尚未选定`,
      en: (d) => `the category “${d.words}” has not been chosen`,
    }),
    empty: message<{ words: string }>({
      zh: (d) => `“${d.words}”处未填类别字母`,
      en: (d) => `“${d.words}” has no letter of the category`,
    }),
  },
  create({ options, report }) {
    const { categories }: Options = options
    if (categories.length === 0) return {}
    const known = new Set(categories.map((name) => name.toUpperCase()))
    return {
      category({ letter: name, grade = '', raw, range }) {
        if (known.has(name) || known.has(`${name}${grade}`)) return
        // “答复类别：甲类” is how a few places write A; a list of Latin letters does not speak of it.
        if (/\p{Script=Han}/u.test(name) && !/\p{Script=Han}/u.test(categories.join(''))) return
        report(range, 'unknown', { mark: raw, known: categories.join('、') })
      },
      document(document) {
        for (const { kind, raw, range } of document.facts.categoryBlanks) {
          report(range, kind === 'choice' ? 'unfilled' : 'empty', { words: raw.slice(0, 16) })
        }
      },
    }
  },
  examples: [
    { bad: letter({ category: '答复类别：[[E类]]' }) },
    { bad: letter({ category: '[[F类]]' }) },
    { bad: letter({ category: null, docNumber: '青民函〔2025〕18号（[[E类]]）' }) },
    { bad: letter({ category: '答复类别：[[D]]' }), options: { categories: ['A', 'B', 'C'] } },
    // A county's template has it on its first line.
    { bad: letter({ category: '[[分类A/B/C]]' }) },
    { bad: letter({ category: '[[答复类别：A、B、C类]]' }) },
    { bad: letter({ category: '[[答复类别：×类]]' }) },
    { bad: letter({ category: '[[答复类别：□A类　□B类　□C类]]' }) },
    { bad: letter({ category: '[[答复类别：]]' }) },
    { bad: letter({ category: '[[办理结果：（  ）类]]' }) },
    { bad: letter({ category: '[[类别：____]]' }) },
    // A letter on the web reads “…〔2019〕12号 类 同意公开”.
    { bad: letter({ category: null, docNumber: '青民函〔2025〕18号 [[类]] 同意公开' }) },
    { good: letter({ category: '答复类别：D类' }) },
    { good: letter({ category: 'A2类' }) },
    { good: letter({ category: 'A1类' }), options: { categories: ['A1', 'A2', 'B', 'C'] } },
    { good: letter({ category: '答复类别：甲类' }) },
    // A field of the web page, words for a letter, a value on the line below.
    { good: letter({ category: '类别：提案' }) },
    { good: letter({ category: '类别：' }) },
    { good: letter({ category: '办理结果：解决或采纳' }) },
    { good: letter({ category: '答复类别：\n\nB类' }) },
    // The legend goes with the letter that is chosen.
    { good: letter({ category: '答复类别（A/B/C）：B' }) },
    { good: letter({ category: '分类A/B/C\n\n类别：B' }) },
    {
      good: letter({
        body: '我市建有E类停车场3处，检查F类企业12家，办理A/B/C类证照，药店按甲类、乙类管理。',
      }),
    },
    // Sent along for the deputy to tick.
    {
      good: `${letter()}\n征询意见表\n\n代表姓名\t\t联系电话\t\n答复类别\t\n办理情况：□A类　□B类　□C类\n`,
    },
  ],
})
