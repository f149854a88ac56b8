import { defineRule, findAll, letter, message } from '@replylint/engine'
import { NO_PROSE } from '../number/no-prose.ts'
import { figuresAndWords } from './prose.ts'

export default defineRule({
  id: 'numeral/missing-yuan',
  severity: 'warning',
  since: '0.1.0',
  docs: {
    zh: {
      summary: '金额写明单位“元”',
      why: '“补助资金30万”漏了“元”，口语可以，公文的金额须写明单位。',
    },
    en: {
      summary: 'An amount of money has its 元',
      why: '补助资金30万 lacks its 元: fine in speech, not in an official letter.',
    },
    source: 'GB/T 9704—2012 第9章',
  },
  messages: {
    missing: message<{ raw: string; right: string }>({
      zh: (d) => `金额“${d.raw}”缺单位，应为“${d.right}”`,
      en: (d) => `The amount “${d.raw}” lacks its unit: “${d.right}”`,
    }),
  },
  fixable: 'suggest',
  create({ report }) {
    return {
      sentence(sentence) {
        const { block, text } = sentence
        if (NO_PROSE.has(block.role) || !/[0-9０-９] ?[余多]?[万亿]/u.test(text)) return
        for (const { index, 0: found } of findAll(figuresAndWords(sentence), AMOUNT)) {
          const end = index + found.length
          const clause = text.slice(Math.max(0, index - REACH), index).split(/[，。；,;]/u)
          if (!MONEY.test(clause.at(-1) ?? '') || ANOTHER.test(clause.at(-1) ?? '')) continue
          const raw = text.slice(index, end)
          report(
            sentence.source(index, end),
            'missing',
            { raw, right: `${raw}元` },
            { suggestions: [{ range: sentence.source(end, end), text: '元' }] },
          )
        }
      },
    }
  },
  examples: [
    {
      bad: '2023年落实财政资金支持文化站改造项目[[45万]],2024年支持80万元。',
      fixed: '2023年落实财政资金支持文化站改造项目45万元,2024年支持80万元。',
    },
    { bad: '下达补助资金[[1.2亿]]，已全部拨付。', fixed: '下达补助资金1.2亿元，已全部拨付。' },
    { bad: '该项目总投资约[[350余万]]。', fixed: '该项目总投资约350余万元。' },
    { good: '下达补助资金1.2亿元，总投资350余万元，奖励3万欧元。' },
    { bad: '项目总投资：[[8600万]]，资金缺口达[[2000余万]]。' },
    // Its unit follows later.
    { bad: '县财政每年投入[[5至8万]]，每村补助[[2万]]，累计筹资[[30多万]]。' },
    { bad: '已落实资金[[150万]]、自筹80万元（总投资[[230万]]）。' },
    { good: '三年分别投入资金30万、40万、50万元，两年投入30万，40万元，补助5万至8万元。' },
    // The rest of the page was cut off.
    { good: letter({ body: '我局已投入资金约1000万' }) },
    // Not money.
    { good: '投资建设的景区年接待游客30万，资金惠及学生3.5万，发放资料12万。' },
    { good: '全省财政资金支持重点项目1.2万，带动投资项目3.4万，补贴惠及2万。' },
    { good: '补助对象约3万，奖励积分20万，投入使用床位1.2万。' },
  ],
})

/** The money must be named in the clause of the figure. */
const REACH = 30
const MONEY =
  /资金|[投筹耗出捐融]资|经费|补[助贴]|奖[金励]|造价|贷款|拨[款付]|下拨|财政支持|总额|投入(?![^\d]*使用)/u
/** “资金惠及学生3.5万”: the figure is of something else. */
const ANOTHER =
  /惠及|受益|人员|人力|警力|床位|覆盖|接待|服务|游客|学生|群众|人口|人次|对象|积分|面积|产量|资料/u
const AMOUNT =
  /(?<=(?:资|资金|奖金|缺口|(?<!名)额|投入|经费|补助|补贴|奖励|造价|贷款|拨[款付]|下拨|(?<!投资|重[大点]|[开竣]工|储备|新增|实施|入库|谋划)(?:项目|工程)|每[村户年人个])(?:金额|总额)?[：:]?(?:约|近|共|共计|合计|计|达|达到|为|了|超|超过|人民币)?[ ]?)\d{1,5}(?:\.\d{1,4})?(?:[万亿]?[-—～~至到]\d{1,5}(?:\.\d{1,4})?)?[ ]?[余多]?[万亿](?=(?:左右|以上)?(?:[，。；,;）)]|[、.](?!\d)))(?![，,]\s?\d[\d.]{0,6}\s?[余多]?[万亿])/gu
