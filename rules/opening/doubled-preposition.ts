import { defineRule, letter, message } from '@replylint/engine'

/** 关于《关于, 关于“关于: the title brings its own 关于. */
const ABOUT = /关于\s?(?=[《“"〈‘](?:关于|对于))/gu
/** …的提案”的提案, …的建议》建议: what it is stands in the title already. */
const MATTER =
  /(建议|提案|议案)[》”"](?:[（(][^（）()]{1,20}[）)])?(?<again>的?\1)(?!人|者|案|号|答复|办理|编号|内容)/gu

export default defineRule({
  id: 'opening/doubled-preposition',
  severity: 'warning',
  since: '0.1.0',
  docs: {
    zh: {
      summary: '引用建议（提案）名称时不重复“关于”和“的建议”',
      why: '题目里已有“关于……的建议”，外面再加一层便叠床架屋。',
    },
    en: {
      summary: 'A cited proposal does not repeat 关于 and 的建议 around its title',
      why: 'The title already says both.',
    },
    source: '通行写法：“您提出的《关于……的建议》收悉”',
  },
  messages: {
    about: message({
      zh: () => '题目自带“关于”，前面的“关于”重复',
      en: () => 'the title has its own 关于; the one before it is doubled',
    }),
    matter: message<{ again: string }>({
      zh: (d) => `题目已以此结尾，后面的“${d.again}”重复`,
      en: (d) => `the title ends in it; “${d.again}” behind it is doubled`,
    }),
  },
  fixable: 'suggest',
  create({ report }) {
    return {
      block(block) {
        if (block.role !== 'opening') return
        const lead = block.text.slice(0, 600)
        for (const found of lead.matchAll(ABOUT)) {
          const range = block.source(found.index, found.index + 2)
          report(range, 'about', {}, { suggestions: [{ range, text: '' }] })
        }
        for (const found of lead.matchAll(MATTER)) {
          const again = found.groups?.again ?? ''
          const end = found.index + found[0].length
          const range = block.source(end - again.length, end)
          report(range, 'matter', { again }, { suggestions: [{ range, text: '' }] })
        }
      },
    }
  },
  examples: [
    {
      bad: letter({
        opening: '您提出的[[关于]]《关于加快社区老年食堂建设的建议》[[的建议]]收悉，现答复如下：',
      }),
      fixed: letter({ opening: '您提出的《关于加快社区老年食堂建设的建议》收悉，现答复如下：' }),
    },
    {
      bad: letter({
        opening: '您提出的“关于加快社区老年食堂建设的提案”[[的提案]]交由我局办理,现答复如下:',
      }),
      fixed: letter({
        opening: '您提出的“关于加快社区老年食堂建设的提案”交由我局办理,现答复如下:',
      }),
    },
    {
      bad: letter({
        opening: '您提出的《加快社区老年食堂建设的建议》（第57号）[[建议]]已收悉，现答复如下：',
      }),
      fixed: letter({
        opening: '您提出的《加快社区老年食堂建设的建议》（第57号）已收悉，现答复如下：',
      }),
    },
    { good: letter() },
    // The title asks, the document is of another kind: 《…的建议》提案.
    {
      good: letter({ opening: '您提出的《关于加快社区老年食堂建设的建议》提案收悉，现答复如下：' }),
    },
    { good: letter({ opening: '您提出的关于“加快社区老年食堂建设”的建议收悉，现答复如下：' }) },
    { good: letter({ opening: '您提出的关于加快社区老年食堂建设的建议收悉，现答复如下：' }) },
    {
      good: letter({
        opening: '《关于加快社区老年食堂建设的建议》建议人陆春禾代表：您的建议收悉，现答复如下：',
      }),
    },
  ],
})
