import { defineRule, letter, message } from '@replylint/engine'

/** A row of a form that holds the deputy's own particulars. */
const PERSON = /(?:委员|代表|提案人|建议人|领衔人|第一提案者)(?:姓名)?/u
/** Whoever handles the matter gives an office line, or a mobile: that is meant to be read. */
const OFFICIAL = /承办|经办|联系人|负责人|面商人|办公/u

export default defineRule({
  id: 'privacy/personal-phone',
  severity: 'warning',
  since: '0.1.0',
  docs: {
    zh: {
      summary: '不得公开代表、委员的手机号码',
      why: '答复原则上全文公开，代表、委员的联系方式属于个人信息，公开前应删去。',
    },
    en: {
      summary: 'The mobile number of a deputy or member is not published',
      why: 'Replies are public on principle; the contact details of a deputy are personal data.',
    },
    source: '《政府信息公开条例》第十五条；《个人信息保护法》第二十五条',
  },
  messages: {
    mobile: message<{ shown: string }>({
      zh: (d) => `代表、委员的手机号码“${d.shown}”公开前应删去`,
      en: (d) => `remove the deputy's mobile number “${d.shown}” before publication`,
    }),
  },
  create({ report }) {
    return {
      phone({ mobile, digits, block, range }) {
        if (!mobile || block.role !== 'form') return
        if (!PERSON.test(block.text) || OFFICIAL.test(block.text)) return
        report(range, 'mobile', { shown: `${digits.slice(0, 3)}****${digits.slice(-4)}` })
      },
    }
  },
  examples: [
    // Seed 004 prints the member's mobile number in the form before the letter.
    {
      bad: `政协委员提案面商记录表\n\n委员姓名\t陆春禾\t工作单位\t\t联系电话\t[[13900000057]]\n\n${letter()}`,
    },
    { good: `政协委员提案面商记录表\n\n委员姓名\t陆春禾\t联系电话\t8812345\n\n${letter()}` },
    { good: `政协委员提案面商记录表\n\n面商人\t顾明远\t联系电话\t13900000057\n\n${letter()}` },
    { good: letter({ contact: '联系人及电话：顾明远，13900000057' }) },
  ],
})
