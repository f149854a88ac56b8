import { describe, expect, it } from 'vitest'
import { parseReply } from './parse.ts'

/** Role and text of every block, one a line. */
function outline(text: string): string[] {
  return parseReply(text).blocks.map((block) => `${block.role} ${block.text}`)
}

const HEAD = '关于市九届人大三次会议第12号建议的答复\n\n尊敬的林之远代表：\n\n'
const OPENING = '您提出的《关于增设夜间公交的建议》（第12号）收悉，现答复如下：\n\n'

describe('lines that belong together', () => {
  it('joins a hard-wrapped text with a blank line between every two lines', () => {
    const wrapped =
      `${HEAD}${OPENING}` +
      [
        '近年来，我市立足公共交通发展的实际，结合市民夜间出行的需要，',
        '先后开通夜间公交线路 12 条，日均运送乘客 8600 人次，覆盖城区主',
        '要商圈和医院。2024 年以来，市交通局持续优化线路和班次，夜间候',
        '车时间由 25 分钟缩短到 15 分钟，乘客满意度明显提高。下一步，我',
        '们将会同有关部门，在新建小区周边增设站点，进一步延长末班车的时',
        '间，并做好驾驶员的轮班和休息保障，让市民夜间出行更加方便。',
      ].join(' \n\n')
    const paragraphs = parseReply(wrapped).blocks.filter((block) => block.role === 'paragraph')
    expect(paragraphs).toHaveLength(1)
    expect(paragraphs[0]?.text).toContain('覆盖城区主要商圈')
    expect(paragraphs[0]?.text).toContain('夜间候车时间由25分钟缩短到15分钟')
    expect(paragraphs[0]?.sentences).toHaveLength(3)
  })

  it('joins a sentence over a page break and maps it back', () => {
    const text = `${HEAD}${OPENING}近年来，随着城区常住人口的不断\n\n增加，夜间出行需求日益旺盛，公交服务面临新的要求。\n`
    const sentence = parseReply(text).blocks.at(-1)?.sentences[0]
    expect(sentence?.text).toMatch(/^近年来，随着城区常住人口的不断增加，/u)
    const at = sentence?.text.indexOf('断增') ?? 0
    const [start, end] = sentence?.source(at, at + 2) ?? [0, 0]
    expect(text.slice(start, end)).toBe('断\n\n增')
  })

  it('takes lines of the same length for paragraphs when each ends a sentence', () => {
    const line = '全市现有公交线路八十六条，日均运送乘客八千六百人次，运行平稳有序，群众普遍满意。'
    const paragraphs = outline(`${HEAD}${OPENING}${`${line}\n`.repeat(8)}`).slice(3)
    expect(paragraphs).toHaveLength(8)
  })

  it('keeps headings apart from the paragraph below them', () => {
    expect(
      outline(
        `${HEAD}${OPENING}一、基本情况\n全市现有公交线路86条。\n二、下一步打算\n逐步增设站点。`,
      ).slice(3),
    ).toEqual([
      'heading 一、基本情况',
      'paragraph 全市现有公交线路86条。',
      'heading 二、下一步打算',
      'paragraph 逐步增设站点。',
    ])
  })

  it('leaves out Markdown marks and blanks beside figures', () => {
    expect(
      outline(`${HEAD}${OPENING}## **一、基本情况**\n\n**一是**新增线路 3 条，占 20 %。`).slice(3),
    ).toEqual(['heading 一、基本情况', 'paragraph 一是新增线路3条，占20%。'])
  })
})

describe('the head', () => {
  it('joins a title broken over lines and ends it before the number', () => {
    const text =
      '青阳市交通运输局\n关于市九届人大三次会议\n第 12 号建议的\n答 复\n青交函〔2025〕7号\nB类\n\n林之远代表:\n您提出的建议收悉。现答复如下:\n'
    expect(outline(text)).toEqual([
      'letterhead 青阳市交通运输局',
      'title 关于市九届人大三次会议第12号建议的答 复',
      'doc-number 青交函〔2025〕7号',
      'category B类',
      'salutation 林之远代表:',
      'opening 您提出的建议收悉。现答复如下:',
    ])
  })

  it.each([
    ['何敏、周立群等12位代表：', 'deputy-reply'],
    ['尊敬的马青委员:', 'member-reply'],
    ['罗华\n、刘青、\n朱珍代表：', 'deputy-reply'],
    ['城东街道代表团：', 'group-reply'],
    ['民建青阳市委会：', 'group-reply'],
    ['尚明（等4位）代表：', 'deputy-reply'],
    ['何敏、周立群二位：', 'reply'],
    ['尊敬的人大代表林之远：', 'deputy-reply'],
    ['林之远代表；', 'deputy-reply'],
    ['共青团青阳市委：', 'group-reply'],
    ['市政协侨联界：', 'group-reply'],
    ['吴慧代表', 'deputy-reply'],
    ['吴慧代表等：', 'deputy-reply'],
    ['吴慧代表等3人：', 'deputy-reply'],
    ['吴慧：', 'reply'],
    ['市交通运输局：', 'co-handling'],
    ['双湖街道:', 'co-handling'],
    ['××局：', 'co-handling'],
  ])('takes %j for a salutation: %s', (salutation, kind) => {
    const document = parseReply(
      `关于第12号建议的答复\n\n${salutation}\n\n${OPENING}全市现有线路86条。`,
    )
    if (!salutation.includes('\n、'))
      expect(document.parts.salutation?.text).toBe(salutation.replaceAll('\n', ''))
    expect(document.kind).toBe(kind)
  })

  it.each([
    '承办单位：',
    '答复意见：',
    '一、关于增设站点的建议：',
    '现将有关情况答复如下：',
    '各位代表都很关心。',
  ])('does not take %j for one', (line) => {
    expect(
      parseReply(`关于第12号建议的答复\n\n${line}\n\n${OPENING}`).parts.salutation,
    ).toBeUndefined()
  })

  it.each([
    ['青交函〔二〇二五〕7号', 'doc-number'],
    ['青交函2025〔7〕号', 'doc-number'],
    ['（2025）青交字第7号', 'doc-number'],
    ['青交建复A〔2025〕7号', 'doc-number'],
    ['青交函〔2025〕××号', 'doc-number'],
    ['青交函〔　〕　号', 'doc-number'],
    ['办理结果分类：A', 'category'],
    ['A类 同意公开', 'category'],
    ['类别：提案', 'note'],
    ['首页 > 政务公开 > 建议提案', 'note'],
    ['来源：市交通运输局 发布时间：2025-07-02', 'note'],
    ['（2025年7月2日）', 'date'],
    ['青阳市交通运输局便笺', 'letterhead'],
  ])('takes %j above the title for %s', (line, role) => {
    expect(outline(`${line}\n${HEAD}${OPENING}全市现有线路86条。`).slice(0, 3)).toEqual([
      `${role} ${line}`,
      'title 关于市九届人大三次会议第12号建议的答复',
      'salutation 尊敬的林之远代表：',
    ])
  })

  it.each([
    '关于市九届人大三次会议第12号建议的答复。',
    '标题：关于市九届人大三次会议第12号建议的答复',
    '《关于增设夜间公交的建议》',
    '青阳市交通运输局关于青阳市第九届人民代表大会第三次会议第12号建议《关于进一步增设城区夜间公交线路并适当延长末班车运营时间方便群众出行的建议》办理情况的答复',
  ])('takes %j for a title', (title) => {
    expect(parseReply(`${title}\n\n林之远代表：\n${OPENING}`).parts.title?.text).toBe(title)
  })

  it('finds a number that has slipped below the salutation', () => {
    const parts = parseReply(`林之远代表：\n青交函〔2025〕7号\n${OPENING}`).parts
    expect(parts.docNumber?.text).toBe('青交函〔2025〕7号')
    expect(parts.opening?.text).toMatch(/^您提出的/u)
  })

  it.each(['\n', '\n\n', '<br>', '</p><p>', '\u2028'])('cuts lines at %j', (end) => {
    const lines = ['关于第12号建议的答复', '林之远代表：', OPENING.trim(), '全市现有线路86条。']
    expect(parseReply(lines.join(end)).blocks.map((block) => block.role)).toEqual([
      'title',
      'salutation',
      'opening',
      'paragraph',
    ])
  })

  it('cuts a letter that a page has put on one line', () => {
    const text =
      '青交函〔2025〕7号 林之远代表: 您提出的《关于增设夜间公交的建议》收悉,现答复如下: 全市现有线路86条。 感谢您的关心。 青阳市交通运输局 2025年7月2日'
    expect(outline(text).map((line) => line.split(' ')[0])).toEqual([
      'doc-number',
      'salutation',
      'opening',
      'paragraph',
      'closing',
      'signature',
      'date',
    ])
  })
})

describe('the tail', () => {
  const tail = (lines: string) =>
    outline(`${HEAD}${OPENING}全市现有公交线路86条，运行平稳。\n${lines}`).slice(4)

  it('names thanks, signature, date, openness, contact and copies in any order', () => {
    expect(
      tail(
        '感谢您对我市交通工作的关心！\n（联系人及电话：顾明 8812345）\n青阳市交通运输局\n2025 年 7 月 2 日\n（此件公开发布）\n抄送：市人大常委会，\n市政府办公室。',
      ),
    ).toEqual([
      'closing 感谢您对我市交通工作的关心！',
      'contact （联系人及电话：顾明 8812345）',
      'signature 青阳市交通运输局',
      'date 2025年7月2日',
      'openness （此件公开发布）',
      'copy-to 抄送：市人大常委会，市政府办公室。',
    ])
  })

  it('tells who printed the letter from who signed it', () => {
    expect(tail('抄送：市政府办公室。\n青阳市交通运输局\n2025年7月3日印发')).toEqual([
      'copy-to 抄送：市政府办公室。',
      'imprint 青阳市交通运输局',
      'imprint 2025年7月3日印发',
    ])
  })

  it.each([
    ['骆青山，联系电话：8812346。', 'contact'],
    ['抄送：市人大常委会，\n市政府督查室，\n市财政局。', 'copy-to'],
    ['附件：1.线路一览表\n2.站点一览表', 'attachment'],
    ['【我要纠错】 责任编辑：顾明', 'note'],
    ['说明：本答复一式三份，分别报送市人大常委会和市政府督查室。', 'note'],
  ])('finds signature and date above %j', (below, role) => {
    const blocks = tail(`青阳市交通运输局\n2025年7月2日\n联系人：顾明 8812345\n${below}`)
    expect(blocks.slice(0, 3)).toEqual([
      'signature 青阳市交通运输局',
      'date 2025年7月2日',
      'contact 联系人：顾明 8812345',
    ])
    expect(blocks.at(-1)?.split(' ')[0]).toBe(role)
  })

  it.each(['感谢您对我市交通工作的关心和支持', '特此答复', '该项工作预计今年底前完成'])(
    'does not take %j above the date for a signature',
    (line) => {
      const { parts } = parseReply(`${HEAD}${OPENING}全市现有线路86条。\n${line}\n2025年7月2日`)
      expect(parts.signature).toBeUndefined()
      expect(parts.date?.text).toBe('2025年7月2日')
    },
  )

  it.each([
    '青阳市残联  2025年7月2日',
    '青阳市残联\n2025年7月2日（盖章）',
    '青阳市残联（联系人：顾明 8812345）\n2025年7月2日',
    '西岭乡\n2025年7月2日',
    '青阳市委、市政府督查室\n2025年7月2日',
    '感谢您的关心！青阳市交通运输局2025年7月2日 联系人：顾明',
  ])('finds who signs in %j', (lines) => {
    const { parts } = parseReply(`${HEAD}${OPENING}全市现有线路86条。\n${lines}`)
    expect(parts.signature).toBeDefined()
    expect(parts.date?.text).toContain('2025年7月2日')
  })

  it.each([
    '此致\n敬礼',
    '期待您继续为我市发展建言献策。',
    '以上意见妥否，请指正。',
    '联系人：顾明 8812345\n特此答复。',
  ])('finds the closing in %j', (lines) => {
    const { parts } = parseReply(
      `${HEAD}${OPENING}全市现有线路86条。\n${lines}\n青阳市交通运输局\n2025年7月2日`,
    )
    expect(parts.closing).toBeDefined()
    expect(parts.signature?.text).toBe('青阳市交通运输局')
  })

  it.each([
    '（此件主动公开）（联系人：顾明，电话：8812345）',
    '附：联系人及电话 顾明 8812345',
    '联络员：顾明　手机：13800001111',
    '经办：顾明 8812345',
    '感谢您的关心！如有疑问，请与我局客运科联系，电话8812345。',
  ])('finds the contact in %j', (line) => {
    expect(parseReply(`${HEAD}${OPENING}全市现有线路86条。\n${line}`).parts.contact).toBeDefined()
  })

  it.each([
    '承办单位：青阳市交通运输局',
    '主办单位：青阳市人民政府办公室 网站标识码：3501020001 备案号：闽ICP备05000001号',
  ])('finds none in %j', (line) => {
    const signed = '青阳市交通运输局\n2025年7月2日\n'
    const { parts } = parseReply(`${HEAD}${OPENING}全市现有线路86条。\n${signed}${line}`)
    expect(parts.contact).toBeUndefined()
  })

  it('does not take “承办人大代表建议” for the label 承办人', () => {
    expect(tail('共承办人大代表建议30件、政协提案25件，共计55件。').at(-1)).toMatch(/^paragraph /u)
  })

  it('does not take a wrapped line that ends in a date for one', () => {
    expect(tail('本办法由市交通运输局解释并负责组织实施，自 2024年1月1日\n起施行。')).toEqual([
      'paragraph 本办法由市交通运输局解释并负责组织实施，自2024年1月1日起施行。',
    ])
  })
})

describe('kinds of files', () => {
  const FORM =
    '# 政协委员提案面商记录表\n\n承办单位：市交通运输局\n\n委员姓名\t林之远\t工作单位\t\n面商时间\t2025年7月1日\n\n'

  it('takes notes of a talk for a form, a lone number above the letter for none', () => {
    const notes = '面商情况记录\n时间：2025年7月1日\n地点：市交通运输局\n林之远代表建议增设站点。'
    expect(parseReply(notes).kind).toBe('form')
    const numbered = `建议编号：第0012号\n${HEAD}${OPENING}全市现有线路86条。`
    expect(parseReply(numbered).kind).toBe('deputy-reply')
  })

  it('tells a form, a form with its letter, a letter and anything else', () => {
    expect(parseReply(FORM).kind).toBe('form')
    const both = parseReply(
      `${FORM}# 青阳市交通运输局\n\n---\n\n${HEAD}${OPENING}全市现有线路86条。`,
    )
    expect(both.kind).toBe('form-and-reply')
    expect(both.parts.letterhead?.text).toBe('青阳市交通运输局')
    expect(parseReply('# 发布说明\n\n本版本修复了三个问题。\n').kind).toBe('other')
    expect(parseReply('').kind).toBe('other')
  })

  it.each([
    '政府工作报告\n各位代表：\n现在，我代表市人民政府向大会报告工作，请予审议。',
    '关于线路调整情况的报告\n市人民政府：\n现将线路调整情况报告如下：\n已完成七成。',
    '关于召开座谈会的通知\n各位委员：\n定于7月2日召开座谈会，请准时参加。',
    '施工合同\n发包人代表：\n承包人代表：\n签订日期：2025年7月2日',
    '关于初步设计的批复\n市交通运输局：\n你局《关于报送初步设计的请示》收悉，现批复如下：\n原则同意。',
    '信访事项答复意见书\n白启明：\n你反映的问题收悉，现答复如下：\n经查属实。',
  ])('takes %j for no reply', (text) => {
    expect(parseReply(text).kind).toBe('other')
  })

  it('tells a group that leads from one that proposes by the title', () => {
    const letter = (title: string) =>
      parseReply(`${title}\n市残疾人联合会：\n第31号提案收悉，现将意见函复如下：\n已列入计划。`)
        .kind
    expect(letter('关于第31号提案的会办意见')).toBe('co-handling')
    expect(letter('关于第31号提案的答复')).toBe('group-reply')
  })

  it.each([
    ['关于市九届人大三次会议第12号建议的答复', '林之远委员：', 'deputy-reply'],
    ['对市政协十届二次会议第31号提案的复函', '林之远代表：', 'member-reply'],
    ['关于《关于发挥政协委员作用的建议》的答复', '林之远代表：', 'deputy-reply'],
    ['关于第31号提案的答复', '林之远、周立群同志：', 'member-reply'],
  ])('believes the title %j before %j: %s', (title, salutation, kind) => {
    expect(parseReply(`${title}\n${salutation}\n${OPENING}已列入计划。`).kind).toBe(kind)
  })

  it('takes a 协办意见 for one, whoever it is sent to', () => {
    const text = `关于市政协第31号提案的协办意见\n林之远委员：\n${OPENING}已列入计划。`
    expect(parseReply(text).kind).toBe('co-handling')
  })

  it.each(['共办理人大代表建议42件，其中主办36件。', '我局承办人大建议12件，均已办结。'])(
    'takes %j for no contact',
    (line) => {
      const document = parseReply(`${HEAD}${OPENING}全市现有线路86条。\n${line}\n`)
      expect(document.parts.contact).toBeUndefined()
    },
  )

  it('finds the head of a short letter above the form that is sent along', () => {
    const text =
      '青阳市水务局\n青水函〔2025〕7号\n关于市九届人大三次会议第12号建议的答复\n您提出的建议收悉，现答复如下：\n已列入计划。\n附件：征询意见表\n'
    expect(parseReply(text).blocks.map(({ role }) => role)).toEqual([
      'letterhead',
      'doc-number',
      'title',
      'opening',
      'paragraph',
      'attachment',
    ])
  })

  it('takes a form after the letter for no part of it', () => {
    const document = parseReply(
      `${HEAD}${OPENING}全市现有线路86条。\n青阳市交通运输局\n2025年7月2日\n\n征询意见表\n代表姓名\t林之远\n联系电话\t8812345\n`,
    )
    expect(document.parts.contact).toBeUndefined()
    expect(document.parts.date?.text).toBe('2025年7月2日')
  })
})

describe('several letters in one file', () => {
  const BODY = '全市现有线路86条。\n感谢您的关心！\n'
  const SIGNED = '青阳市交通运输局\n2025年7月2日\n'
  const SECOND =
    '关于市政协十届二次会议第31号提案的答复\n周立群委员：\n您提出的提案收悉，现答复如下：\n已列入计划。\n'
  const first = `青阳市交通运输局\n青交函〔2025〕7号\n${HEAD}${OPENING}${BODY}${SIGNED}（此件主动公开）\n`

  it.each([
    [
      'a whole head',
      `青阳市交通运输局\n青交函〔2025〕8号\nB类\n${SECOND}${SIGNED}`,
      '青阳市交通运输局',
    ],
    ['a title', `${SECOND}${SIGNED}`, '关于市政协十届二次会议第31号提案的答复'],
    [
      'a category',
      `类别：B\n周立群委员：\n您提出的提案收悉，现答复如下：\n已列入计划。`,
      '类别：B',
    ],
  ])('begin with %s', (_, second, start) => {
    const text = first + second
    const { kind, letters } = parseReply(text)
    expect(kind).toBe('several-letters')
    expect(letters.map((letter) => letter.kind)).toEqual(['deputy-reply', 'member-reply'])
    expect(letters[0]?.parts.openness?.text).toBe('（此件主动公开）')
    expect(letters[1]?.blocks[0]?.text).toBe(start)
    expect(text.slice(...(letters[1]?.parts.salutation?.range ?? []))).toBe('周立群委员：')
  })

  it('keep their facts apart', () => {
    const { letters, facts } = parseReply(`${first}青交函〔2025〕8号\n${SECOND}${SIGNED}`)
    const numbers = letters.map((letter) => letter.facts.docNumbers.map(({ raw }) => raw))
    expect(numbers).toEqual([['青交函〔2025〕7号'], ['青交函〔2025〕8号']])
    expect(facts.docNumbers.map(({ raw }) => raw)).toEqual(numbers.flat())
  })

  it.each([
    ['a letter', first],
    [
      'a note that asks for the form',
      `${first}建议办理情况征询意见表\n林之远代表：\n请您填写本表并寄回。\n`,
    ],
    [
      'a line that addresses deputies in the text',
      `${HEAD}${OPENING}座谈会上我局表示：\n各位代表：\n欢迎监督。\n${SIGNED}`,
    ],
    [
      'a quotation of the answer',
      `${HEAD}${OPENING}我局已函复如下。\n市财政局：\n请予支持，意见如下。\n${SIGNED}`,
    ],
  ])('are not seen in %s', (_, text) => {
    const document = parseReply(text)
    expect(document.letters).toEqual([document])
  })
})
