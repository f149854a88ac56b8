import type { Block } from '@replylint/document'
import { defineRule, findAll, letter, message } from '@replylint/engine'

/** 委员姓名, 代表联系电话, 提案人 … as the label of a row or cell; not 市人大常委会代表工委. */
const PERSON =
  /(?:^|[\s:：|（(])(?:第一|领衔|提案|建议)?(?:人大代表|政协委员|代表|委员|提案人|提案者|建议人|领衔人|附议人)(?:姓名|签[名字]|信息|联系人|联系电话|联系方式|电话|手机号?码?)?(?=[\s:：|（()）]|$)/gu
/** Whoever handles the matter gives an office line, or a mobile: that is meant to be read. */
const OFFICIAL =
  /承办|经办|主办|会办|联系人|联系单位|负责人|责任人|面商人|办公|领导|单位电话|审核|填[表报]人/gu
/** Rows above that may say whose number it is. */
const ROWS = 4

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
      document({ blocks, facts }) {
        const rows = new Map(blocks.map((block, row) => [block, row]))
        for (const { mobile, digits, block, range, at } of facts.phones) {
          if (!mobile) continue
          const own =
            isBeside(block, at[0]) ||
            (block.role === 'form' && isPersons(blocks, rows.get(block) ?? 0, at[0]))
          if (!own) continue
          report(range, 'mobile', { shown: `${digits.slice(0, 3)}****${digits.slice(-4)}` })
        }
      },
    }
  },
  examples: [
    // Seed 004 prints the member's mobile number in the form before the letter.
    {
      bad: `政协委员提案面商记录表\n\n委员姓名\t陆春禾\t工作单位\t\t联系电话\t[[13900000057]]\n\n${letter()}`,
    },
    { bad: letter({ salutation: '陆春禾代表（[[139 0000 0057]]）：' }) },
    {
      bad: letter({ body: '我局电话回访了许知秋代表（手机：[[139 1111 2020]]），代表表示满意。' }),
    },
    // The same number twice: the first is the office's.
    {
      bad: letter({
        body: '会前公布了咨询电话13900000057，并电话回访许知秋代表（手机：[[13900000057]]）。',
      }),
    },
    {
      bad: `政协委员提案面商记录表\n\n承办人\t顾明远\t联系电话\t13900000057\t委员姓名\t陆春禾\t联系电话\t[[13900000057]]\n\n${letter()}`,
    },
    {
      good: `政协委员提案面商记录表\n\n承办人\t顾明远\t联系电话\t13900000057\t面商人\t陆春禾\t联系电话\t13900000057\n\n${letter()}`,
    },
    // Fields one below the other; the last label before the number says whose it is.
    {
      bad: `建议办理情况征询意见表\n\n代表姓名：陆春禾\n\n工作单位：青阳大学\n\n联系电话：[[+86 139-0000-0057]]\n\n承办单位：青阳市民政局\n\n${letter()}`,
    },
    {
      bad: `政协委员提案面商记录表\n\n承办单位\t青阳市民政局\t委员姓名\t陆春禾\t委员电话\t[[１３９００００００５７]]\n\n${letter()}`,
    },
    {
      bad: `政协提案面商表\n\n提案委员：陆春禾　联系方式：[[13900000057]]\n\n承办单位：青阳市民政局\n\n${letter()}`,
    },
    {
      good: `政协委员提案面商记录表\n\n委员姓名\t陆春禾\n承办人\t顾明远\t联系电话\t13900000057\n\n${letter()}`,
    },
    {
      good: `政协委员提案面商记录表\n\n委员姓名：陆春禾\n\n承办单位：青阳市民政局\n\n联系电话：13900000057\n\n${letter()}`,
    },
    // Whoever stands for a firm is no deputy.
    { good: letter({ body: '如有疑问，请与项目甲方代表（电话：13900000057）联系。' }) },
    // An area code and a number of eleven figures; a file number.
    {
      good: `政协委员提案面商记录表\n\n委员姓名\t陆春禾\t联系电话\t0599-8812345\t编号\t20251390000005\n\n${letter()}`,
    },
    { good: letter({ salutation: '市人大常委会代表工委（联系电话：13900000057）：' }) },
    { good: `政协委员提案面商记录表\n\n委员姓名\t陆春禾\t联系电话\t8812345\n\n${letter()}` },
    { good: `政协委员提案面商记录表\n\n面商人\t顾明远\t联系电话\t13900000057\n\n${letter()}` },
    { good: letter({ contact: '联系人及电话：顾明远，13900000057' }) },
  ],
})

/** “陆春禾代表（139…）：”, “许知秋代表（手机：139…）”, not “市人大常委会代表工委（139…）：”. */
const BESIDE =
  /(?:人大代表|政协委员|[\p{Script=Han}·]{2,4}(?<!方|项目|授权|工程|企业|厂商|销售)(?:代表|委员))\s?[（(，,]\s?(?:代表|委员|本人)?(?:联系)?(?:电话|手机|方式)?(?:号码?)?\s?[：:为]?\s?$/u

/** `at`: where the number begins in the block's text. */
function isBeside({ text }: Block, at: number): boolean {
  return BESIDE.test(text.slice(Math.max(0, at - 30), at))
}

/** True when the last label before the number, in its row or those above it, names the deputy. */
function isPersons(blocks: readonly Block[], row: number, at: number): boolean {
  for (let each = row; each >= Math.max(0, row - ROWS); each--) {
    const above = blocks[each]
    if (above === undefined || (above.role !== 'form' && above.role !== 'separator')) break
    const text = each === row ? above.text.slice(0, at) : above.text
    const [person, official] = [lastIn(PERSON, text), lastIn(OFFICIAL, text)]
    if (person !== official) return person > official
  }
  return false
}

function lastIn(expression: RegExp, text: string): number {
  return findAll(text.slice(0, 400), expression).at(-1)?.index ?? -1
}
