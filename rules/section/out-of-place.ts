import { defineRule, letter, message } from '@replylint/engine'

const ASSISTS = /[会协]办意见/u

export default defineRule({
  id: 'section/out-of-place',
  severity: 'warning',
  since: '0.1.0',
  docs: {
    zh: {
      summary: '会办意见送主办单位，答复函不印签发人',
      why: '会办单位的意见由主办单位综合后答复代表、委员；签发人只印在上行文上。',
    },
    en: {
      summary: 'A co-handling opinion goes to the lead body; a reply prints no signer',
      why: 'The lead body answers the deputy; a signer is printed on papers to a superior only.',
    },
    source: 'GB/T 9704—2012 7.2.6；各地建议提案办理办法',
  },
  messages: {
    addressee: message<{ words: string }>({
      zh: (d) => `会办意见应送主办单位，称谓却是“${d.words}”`,
      en: (d) => `a co-handling opinion goes to the lead body, not to “${d.words}”`,
    }),
    signer: message({
      zh: () => '签发人只用于上行文，答复函不印',
      en: () => 'a signer is printed on papers to a superior body, not on a reply',
    }),
  },
  create({ report }) {
    return {
      document({ parts: { title, salutation }, facts, blocks, kind }) {
        if (salutation !== undefined && title !== undefined && ASSISTS.test(title.text)) {
          const person = facts.addressees.find(({ role }) => role !== '')
          if (person !== undefined) {
            const words = salutation.text.trim().slice(0, 12)
            report(salutation.range, 'addressee', { words })
          }
        }
        if (kind === 'form' || kind === 'other') return
        // The leader who signs is named in the tail by custom; the head is what the standard speaks of.
        const signer = blocks.find(({ role }) => role === 'signer')
        if (signer !== undefined) report(signer.range, 'signer', {}, { severity: 'info' })
      },
    }
  },
  examples: [
    {
      bad: letter({
        title: '关于市政协九届二次会议第31号提案的会办意见',
        salutation: '[[陆春禾委员：]]',
        opening: '您提出的《关于推进医养结合的提案》收悉，现提出如下会办意见：',
      }),
    },
    { bad: letter({ category: '答复类别：A类\n[[签发人：顾明远]]' }) },
    { good: letter() },
    { good: letter({ contact: '签发领导：顾明远　联系人：周立群　联系电话：8812345' }) },
    {
      good: letter({
        title: '关于市政协九届二次会议第31号提案的会办意见',
        salutation: '市卫生健康委：',
        opening: '现将《关于推进医养结合的提案》（第31号）会办意见函复如下：',
      }),
    },
    // A committee that proposes is answered like a person.
    {
      good: letter({
        title: '关于市政协九届二次会议第31号提案的会办意见',
        salutation: '民建青阳市委会：',
      }),
    },
    { good: letter({ body: '我局已向主办单位市卫生健康委报送会办意见。' }) },
  ],
})
