import type { Block, Field, ReplyDocument } from '@replylint/document'
import { defineRule, findAll, letter, message, type Range } from '@replylint/engine'
import { PLACEHOLDERS } from './placeholders.ts'

/** What a reply cannot do without: who answers for it, whom to call, which proposal it is. */
const REQUIRED =
  /负责人|承办人|经办人|联系人|联系电话|办公电话|联系方式|^(?:单位)?电话$|签发|领导|承办单位|主办单位|(?:提案|建议)编?号$|(?:委员|代表)姓名$|联系单位/u
/** “负责人签字：” is filled in by pen. */
const BY_PEN = /签[字名]$/u
/** ____ and ×× are left from the template; “无” and “/” are answers. */
const PLACEHOLDER = /^(?:[_＿]+|[×xXＸ]{2,})$/u

/** “0599-×××××××”: figures still to come, or hidden for the web. */
const CROSSED_PHONE = /(?:[×xXＸ*]{4,}|[_＿]{3,})$/u

interface Options {
  /** Whether crosses (××, XXX) are taken for placeholders; on a published page they hide a name. */
  readonly crosses: boolean
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
  options: {
    defaults: { crosses: true },
    schema: {
      crosses: {
        type: 'boolean',
        description: '把“××”“XXX”当作未填的占位符；网页上它们可能是隐去的姓名',
      },
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
  create({ report, options }) {
    return {
      block(block) {
        for (const [from, to] of placeholdersIn(block, options)) {
          const words = block.text.slice(from, to).trim()
          report(block.source(from, to), 'template', { words })
        }
      },
      document(document) {
        const blank = blankForms(document)
        for (const field of document.facts.fields) {
          const { label, value, range } = field
          if (!REQUIRED.test(label) || BY_PEN.test(label) || blank(field)) continue
          const written = value.replace(/\s/gu, '')
          if (value === '') report(range, 'empty', { label })
          else if (options.crosses && (PLACEHOLDER.test(written) || isCrossedPhone(field))) {
            report(range, 'placeholder', { label, value: value.slice(0, 12) })
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
    {
      bad: '市政协委员提案面商记录表\n\n提案编号\t254\n承办单位\t青阳市民政局\n[[承办人]]\t\n联系电话\t8812345\n',
    },
    {
      bad: '感谢您的关心。\n\n| [[负责人]] | |\n| [[承办人]] | |\n| 联系电话 | 2566249 |\n',
    },
    { bad: letter({ closing: '感谢[[你（们）]]对我市养老工作的关心和支持！' }) },
    { bad: letter({ copyTo: '抄送：区政府办公室，区政协提案委员会，[[(会办单位)]]。' }) },
    { bad: letter({ title: '关于市十六届人大四次会议[[第××号]]建议的答复' }) },
    { bad: letter({ salutation: '[[×××]]代表：' }) },
    { bad: letter({ salutation: '尊敬的陆春禾[[代表/委员]]：' }) },
    { bad: letter({ date: '[[2025年　　月　　日]]' }) },
    { bad: letter({ docNumber: '青民函[[〔　　〕　号]]' }) },
    { bad: letter({ docNumber: '青民函〔2025〕[[××]]号' }) },
    { bad: letter({ title: '关于市十六届人大四次会议[[第　　号]]建议的答复' }) },
    { bad: letter({ opening: '您提出的[[《关于……的建议》]]（第57号）收悉，现答复如下：' }) },
    {
      bad: letter({
        body: '（一）建设食堂。[[（此处填写建设情况）]]\n（二）投入资金[[____]]万元，已建成[[××]]家。',
      }),
    },
    { bad: letter({ signature: '[[××]]市民政局' }) },
    { bad: letter({ contact: '[[联系人：×××]]　[[联系电话：0599-×××××××]]' }) },
    { bad: letter({ openness: '（此件[[主动公开/依申请公开]]/不予公开）' }) },
    { bad: letter({ openness: '（此件[[主动公开或依申请公开]]）' }) },
    { bad: letter({ openness: '（此件[[公开/不公开]]）' }) },
    { bad: letter({ opening: '您提出的[[关于……的建议]]收悉，现答复如下：' }) },
    { good: letter({ opening: '您提出的关于推进社区……食堂的建议收悉，现答复如下：' }) },
    { bad: letter({ openness: '（此件[[□主动公开 □依申请公开 □不予公开]]）' }) },
    { bad: letter({ closing: '感谢[[您（你们）]]对我市养老工作的关心和支持！' }) },
    { bad: letter({ closing: '感谢您对[[XX]]工作的关心和支持！' }) },
    { bad: letter({ copyTo: '抄送：[[XX]]单位。' }) },
    {
      bad: letter({
        title: '关于市政协九届二次会议第31号提案的会办意见',
        salutation: '[[××]]局：',
        opening: '现将《关于推进医养结合的提案》（第31号）会办意见函复如下：',
      }),
    },
    {
      bad: letter({
        opening:
          '您在市[[  届]]人大[[  次]]会议上提出的《关于加快社区食堂建设的建议》收悉，现答复如下：',
      }),
    },
    { bad: letter({ title: '关于[[××××]]的答复' }) },
    {
      bad: letter({
        body: '根据青民发[[〔　　〕　号]]文件，全市已建成食堂[[XX]]家，投入资金[[XXX]]万元，补贴[[   ]]万元。\n截至[[2025年X月]]，还将建成[[（　　）]]家[[（？）]]，配送到户[[（数据待更新）]]。',
      }),
    },
    // On a published page crosses hide a name; a blank still is a blank.
    {
      bad: letter({ salutation: '×××代表：', date: '[[2025年　月　日]]' }),
      options: { crosses: false },
    },
    {
      good: letter({ salutation: '×××代表：', contact: '联系人：×××　联系电话：0599-×××××××' }),
      options: { crosses: false },
    },
    { good: letter({ salutation: '张××代表：' }) },
    { good: letter({ body: '投资××项目，惠及××家园，对××处长进行了约谈，5×8米的展板已更换。' }) },
    { good: letter({ body: '张××家、李××家和××小区共3户，在××家园食堂就餐。' }) },
    { good: letter({ body: '是否收费？每餐（10元）由谁出？“您/你”的称呼已统一。' }) },
    {
      good: letter({
        body: '具体时间（待定）由街道确定，有线（数字）电视已开通，（数字城管）平台已上线，登记姓名（单位名称）即可。',
      }),
    },
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
    {
      good: '建议办理情况征询意见表\n\n建议编号：第57号\n\n承办单位：青阳市民政局\n\n代表姓名：陆春禾　联系电话：\n\n代表意见：\n',
    },
    {
      good: '陆春禾代表：\n\n您提出的建议收悉，现答复如下：\n\n我局将增设食堂。\n\n青阳市民政局\n2025年4月29日\n\n建议办理情况征询意见表\n\n代表姓名\t\n联系电话\t\n代表意见\t\n',
    },
    {
      good: '陆春禾代表：\n\n您提出的建议收悉，现答复如下：\n\n我局将增设食堂。\n\n青阳市民政局\n2025年4月29日\n\n代表对建议办理情况的意见\n\n代表姓名\t\n联系电话\t\n代表意见\t\n',
    },
    { good: '感谢您的关心。\n\n联系人：顾明远　传真：　邮编：\n联系电话：无\n' },
    // Signed by pen; hidden for the web.
    { good: '感谢您的关心。\n\n单位负责人签字：\n联系人：***\n联系电话：8812345\n' },
    { good: '请各社区明确负责人：社区书记为第一责任人，网格员为联系人，并公布联系电话。' },
  ],
})

function isCrossedPhone({ label, value }: Field): boolean {
  return /电话|手机/u.test(label) && CROSSED_PHONE.test(value)
}

/** Offsets in the block's text; of two that overlap the first. */
function placeholdersIn(block: Block, { crosses }: Options): Range[] {
  const found: Range[] = []
  // Most letters have none of what `crosses` is about.
  const mayBeCrossed = crosses && /[×xXＸ某？?]/u.test(block.text)
  for (const pattern of PLACEHOLDERS) {
    if ((pattern.crosses && !mayBeCrossed) || !pattern.roles.includes(block.role)) continue
    for (const { 0: words, index } of findAll(block.text, pattern.expression)) {
      const place = [index, index + words.length] as const
      if (found.every(([from, to]) => to <= place[0] || place[1] <= from)) found.push(place)
    }
  }
  return found.sort(([a], [b]) => a - b)
}

/** 附：建议办理情况征询意见表（由代表填写）, 回执: sent along for the deputy to fill in. */
const DEPUTY_FORM =
  /(?:征询|征求|反馈|回执|评议|测评|满意度)[^。：:]{0,12}(?:[（(][^（）()]{1,24}[）)])?$/u
/** Behind the letter nobody but the deputy is asked for this, whatever stands above. */
const DEPUTY_ROW = /^[|\s]{0,4}(?:代表|委员|提案人|建议人)(?:姓名|意见|签[字名])/u

/**
 * Tells the fields of a form of which less than half is filled in: a blank for somebody else.
 * Before the letter and behind it there may be one each.
 */
function blankForms({ facts, blocks, parts, kind }: ReplyDocument): (field: Field) => boolean {
  const letter = parts.salutation?.range[0] ?? Number.POSITIVE_INFINITY
  const sent = blocks.find(
    ({ text, range }) =>
      range[0] > letter &&
      text.length <= 40 &&
      (DEPUTY_FORM.test(text.trim()) || DEPUTY_ROW.test(text)),
  )
  const formOf = ({ block }: Field): 'before' | 'behind' | undefined => {
    if (block.range[0] >= (sent?.range[0] ?? Number.POSITIVE_INFINITY)) return 'behind'
    if (block.role !== 'form') return undefined
    return block.range[0] > letter ? 'behind' : 'before'
  }
  const isBlank = (form: 'before' | 'behind') => {
    const fields = facts.fields.filter((field) => formOf(field) === form)
    return fields.filter(({ value }) => value !== '').length * 2 < fields.length
  }
  // 征询意见表 alone: what the body knows is filled in, the rest is the deputy's.
  const own = kind === 'form' && blocks.some(({ text }) => DEPUTY_FORM.test(text.trim()))
  const blank = { before: own || isBlank('before'), behind: isBlank('behind') }
  return (field) => {
    const form = formOf(field)
    return form !== undefined && blank[form]
  }
}
