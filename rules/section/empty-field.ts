import type { BlockRole, Field, ReplyDocument } from '@replylint/document'
import { defineRule, letter, message } from '@replylint/engine'

/** What a reply cannot do without: who answers for it, whom to call, which proposal it is. */
const REQUIRED =
  /负责人|承办人|经办人|联系人|联系电话|办公电话|联系方式|^(?:单位)?电话$|签发|领导|承办单位|主办单位|(?:提案|建议)编?号$|(?:委员|代表)姓名$|联系单位/u
/** “负责人签字：” is filled in by pen. */
const BY_PEN = /签[字名]$/u
/** ____ and ×× are left from the template; “无” and “/” are answers. */
const PLACEHOLDER = /^(?:[_＿]+|[×xXＸ]{2,})$/u

/** 感谢你（们）对…, 抄送：…（会办单位）, 第×号建议: a choice or a name that the template left open. */
const CHOICE = /[您你][（(]们[）)]|[（(](?:代表|委员)姓名[）)]/gu
const NUMBER = /[您你][（(]们[）)]|第\s?(?:[×xXＸ]{1,6}|[_＿]{1,12}|来信)\s?[号届次]/gu
const BODIES = /[（(](?:会办|协办|主办|抄送|有关)单位[）)]/gu
const TEMPLATE: Partial<Record<BlockRole, RegExp>> = {
  title: NUMBER,
  opening: NUMBER,
  paragraph: CHOICE,
  closing: CHOICE,
  'copy-to': BODIES,
}

export default defineRule({
  id: 'section/empty-field',
  severity: 'warning',
  since: '0.1.0',
  docs: {
    zh: {
      summary: '负责人、承办人、电话等栏目不得空着',
      why: '栏目留空，代表委员不知找谁，签发责任也无从落实。',
    },
    en: {
      summary: 'Labels such as 负责人 and 联系电话 must be filled in',
      why: 'With the field empty nobody knows whom to call or who answers for the letter.',
    },
  },
  messages: {
    empty: message<{ label: string }>({
      zh: (d) => `“${d.label}”后为空`,
      en: (d) => `nothing stands after “${d.label}”`,
    }),
    placeholder: message<{ label: string; value: string }>({
      zh: (d) => `“${d.label}”后仍是占位符“${d.value}”`,
      en: (d) => `“${d.label}” still has its placeholder “${d.value}”`,
    }),
    template: message<{ words: string }>({
      zh: (d) => `模板文字“${d.words}”未改`,
      en: (d) => `“${d.words}” is left from the template`,
    }),
  },
  create({ report }) {
    return {
      block(block) {
        const expression = TEMPLATE[block.role]
        if (expression === undefined) return
        for (const found of block.text.matchAll(expression)) {
          const range = block.source(found.index, found.index + found[0].length)
          report(range, 'template', { words: found[0] })
        }
      },
      document(document) {
        const blank = blankForms(document)
        for (const field of document.facts.fields) {
          const { label, value, range } = field
          if (!REQUIRED.test(label) || BY_PEN.test(label) || blank(field)) continue
          if (value === '') report(range, 'empty', { label })
          else if (PLACEHOLDER.test(value.replace(/\s/gu, ''))) {
            report(range, 'placeholder', { label, value: value.slice(0, 8) })
          }
        }
      },
    }
  },
  examples: [
    // Seed 004: 负责人 and 承办人 are empty.
    {
      bad: '感谢您对养老工作的关心和支持。\n\n[[负责人：]]\n\n[[承办人：]]\n\n联系电话：2566249\n',
    },
    {
      bad: '感谢您的关心。\n\n青阳市民政局\n2025年4月29日\n[[领导签发:]]\n联系人及电话:顾明远 8804855\n',
    },
    // The date belongs to the letter, not to the leader.
    { bad: '感谢您的关心。\n\n承办单位:青阳市民政局 [[单位负责人:]] 二〇二二年八月三十日\n' },
    { bad: '感谢您的关心。\n\n（[[联系人：]]　　联系电话：0599-8812345）\n' },
    { bad: '感谢您的关心。\n\n联系人：顾明远\n[[联系电话：________]]\n' },
    {
      bad: '市政协委员提案面商记录表\n\n承办单位：青阳市民政局\n\n[[提案编号：]]\n\n[[委员姓名]]\t\t工作单位\t青阳大学\t联系电话\t8812345\n',
    },
    { bad: letter({ closing: '感谢[[你（们）]]对我市养老工作的关心和支持！' }) },
    { bad: letter({ copyTo: '抄送：区政府办公室，区政协提案委员会，[[(会办单位)]]。' }) },
    { bad: letter({ title: '关于市十六届人大四次会议[[第××号]]建议的答复' }) },
    // Names are hidden with crosses on purpose, and 你们 is somebody.
    { good: letter({ closing: '感谢你们的关心，张××代表提出的××路问题已列入计划。' }) },
    { good: '感谢您的关心。\n\n负责人：顾明远\n承办人：陆春禾\n联系电话：2566249\n' },
    // The value stands on the line below.
    { good: '感谢您的关心。\n\n联系人：\n顾明远\n联系电话：\n0599-8812345\n' },
    // A member may have no employer; the form need not say.
    {
      good: '市政协委员提案面商记录表\n\n承办单位：青阳市民政局\n\n提案编号：第254号\n\n委员姓名\t陆春禾\t工作单位\t\t联系电话\t8812345\n',
    },
    // Sent out with the letter for the deputy to fill in.
    {
      good: '陆春禾代表：\n\n您提出的建议收悉，现答复如下：\n\n我局将增设食堂。\n\n青阳市民政局\n2025年4月29日\n\n建议办理情况征询意见表\n\n代表姓名\t\t联系电话\t\n工作单位\t\t通讯地址\t\n签字：\n',
    },
    {
      good: '提案面商记录表\n\n承办单位：青阳市民政局\n\n陆春禾代表：\n\n您提出的建议收悉，现答复如下：\n\n我局将增设食堂。\n\n青阳市民政局\n2025年4月29日\n\n附：建议办理情况征询意见表\n\n代表姓名：　　联系电话：\n',
    },
    { good: '感谢您的关心。\n\n联系人：顾明远　传真：　邮编：\n联系电话：无\n' },
    // Signed by pen; hidden for the web.
    { good: '感谢您的关心。\n\n单位负责人签字：\n联系人：***\n联系电话：8812345\n' },
    { good: '请各社区明确负责人：社区书记为第一责任人，网格员为联系人，并公布联系电话。' },
  ],
})

/** 附：建议办理情况征询意见表, 回执: sent along for the deputy to fill in. */
const DEPUTY_FORM = /(?:征询|征求|反馈|回执|评议|测评|满意度)[^。：:]{0,12}$/u

/**
 * Tells the fields of a form of which less than half is filled in: a blank for somebody else.
 * Before the letter and behind it there may be one each.
 */
function blankForms({ facts, blocks, parts }: ReplyDocument): (field: Field) => boolean {
  const letter = parts.salutation?.range[0] ?? Number.POSITIVE_INFINITY
  const sent = blocks.find(
    ({ text, range }) => range[0] > letter && text.length <= 40 && DEPUTY_FORM.test(text.trim()),
  )
  const formOf = ({ block }: Field): 'before' | 'behind' | undefined => {
    if (block.range[0] > (sent?.range[0] ?? Number.POSITIVE_INFINITY)) return 'behind'
    if (block.role !== 'form') return undefined
    return block.range[0] > letter ? 'behind' : 'before'
  }
  const isBlank = (form: 'before' | 'behind') => {
    const fields = facts.fields.filter((field) => formOf(field) === form)
    return fields.filter(({ value }) => value !== '').length * 2 < fields.length
  }
  const blank = { before: isBlank('before'), behind: isBlank('behind') }
  return (field) => {
    const form = formOf(field)
    return form !== undefined && blank[form]
  }
}
