import { defineRule, findAll, message } from '@replylint/engine'
import { NO_PROSE } from '../number/no-prose.ts'
import { figuresAndWords } from './prose.ts'

export default defineRule({
  id: 'numeral/decimal-point',
  severity: 'warning',
  since: '0.1.0',
  docs: {
    zh: {
      summary: '小数点用齐底线的圆点，整数部分的“0”不省略',
      why: '“3。5万元”误用了句号，“约.5万人”漏写了“0”，“3..5万元”多打了一点，都可能使人误读数额。',
    },
    en: {
      summary: 'A decimal has one point, and a 0 before it',
      why: '3。5万元 has a full stop for its point, 约.5万人 lacks its 0, 3..5万元 has a point too many; each may be misread.',
    },
    source: 'GB/T 15835—2011 5.1.2',
  },
  messages: {
    point: message<{ raw: string; right: string }>({
      zh: (d) => `小数“${d.raw}”应写作“${d.right}”`,
      en: (d) => `The decimal “${d.raw}” should be written “${d.right}”`,
    }),
    points: message<{ raw: string }>({
      zh: (d) => `“${d.raw}”有两个小数点`,
      en: (d) => `“${d.raw}” has two decimal points`,
    }),
  },
  fixable: 'suggest',
  create({ report }) {
    return {
      block(block) {
        if (NO_PROSE.has(block.role) || !MAY_HOLD.test(block.text)) return
        const text = figuresAndWords(block)
        for (const { index, 0: raw, groups = {} } of findAll(text, WRONG_POINT)) {
          const { whole = '', part = '' } = groups
          const range = block.source(index, index + raw.length)
          const right = `${whole || '0'}.${part}`
          const mark = block.source(index + whole.length, index + raw.length - part.length)
          const edit = { range: mark, text: whole === '' ? '0.' : '.' }
          report(range, 'point', { raw, right }, { suggestions: [edit] })
        }
        for (const { index, 0: raw } of findAll(text, TWO_POINTS))
          report(block.source(index, index + raw.length), 'points', { raw })
      },
    }
  },
  examples: [
    { bad: '总投资[[3。5]]万元，占地[[0。8]]亩。', fixed: '总投资3.5万元，占地0.8亩。' },
    { bad: '受益群众约[[.5]]万人，同比增长[[.8]]%。', fixed: '受益群众约0.5万人，同比增长0.8%。' },
    { bad: '下达资金[[12..6]]万元。', fixed: '下达资金12.6万元。' },
    { bad: '建成道路[[2·3]]公里。', fixed: '建成道路2.3公里。' },
    { bad: '共投入[[3.5.2]]万元。' },
    { good: '总投资3.5万元，占地0.8亩，12.6%的村已完成。' },
    // A sentence ends in a figure.
    { good: '拨打服务热线12345。24小时有人值守。联系电话：5722787。2016年开通。' },
    { good: '考核得分98。5个乡镇获奖。' },
    // Dates, versions and numbers of clauses.
    { good: '2025.6.17万人签名，按标准3.2.1执行，系统升级到V2.3.1。' },
    { good: '开展“12·4”宪法宣传日、3·15活动，“5·12”地震十五周年。' },
    { good: '1.2万亩、3.5万元，见3.2.1米以上护栏的规定……5个村.5个组' },
  ],
})

const MAY_HOLD = /[\d０-９][。·•‧][\d０-９]|[.．][.．]|[^\d０-９][.．][\d０-９]|[.．]\d{1,4}[.．]/u
/** What is measured: a figure that counts may begin a sentence (“98。5个乡镇”). */
const MEASURED =
  '[万亿](?=[元人户亩吨平立公]|[，。；、,;）)])|%|‰|公里|千米|平方|立方|公顷|[亩吨倍]|个百分点|元(?![旦宵])'
const WRONG_POINT = new RegExp(
  String.raw`(?:(?<![\w.．,，、:：第·号话线])(?<whole>\d{1,4})(?:[。·•‧]|\.\.)|(?<=(?:[约近达为长宽厚占至有超每仅足]|增长|提高|下降|降低|增加|上升)[ ]?)\.)(?<part>\d{1,3})(?=\s?(?:${MEASURED}))`,
  'gu',
)
const TWO_POINTS =
  /(?<=\p{Script=Han}[ ]?)(?<![见第按标款条][ ]?)(?!(?:19|20)\d\d)\d{1,4}\.\d{1,4}\.\d{1,4}(?=[万亿][元人户亩吨]|公里|%|个百分点|平方|[亩吨])/gu
