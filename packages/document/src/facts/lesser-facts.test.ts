import { describe, expect, it } from 'vitest'
import { parseReply } from '../parse.ts'
import { parseNumeral, parseYear } from './numerals.ts'

describe('citations', () => {
  it.each([
    ['印发《养老服务促进条例》，落实《规划》。', '养老服务促进条例', '规划'],
    [
      '《市民政局关于印发〈实施方案〉的通知》（厦民〔2025〕3号）',
      '市民政局关于印发〈实施方案〉的通知 厦民〔2025〕3号',
    ],
    ['转发《关于印发《实施方案》的通知》。', '关于印发《实施方案》的通知'],
    ['《某办法》（以下简称《办法》）', '某办法', '办法'],
    ['您提出的《关于建设食堂的建议已收悉，见《条例》。', '条例'],
    [`《${'长'.repeat(300)}》，《条例》`, '条例'],
    ['没有书名号》的句子。'],
  ])('%s', (text, ...expected) => {
    const { citations } = parseReply(text).facts
    expect(
      citations.map(({ title, number }) => (number === undefined ? title : `${title} ${number}`)),
    ).toEqual(expected)
  })

  it('reads a title across a line break', () => {
    const text =
      '我市为加快推进养老服务体系建设出台《养老服务业财政\n资金扶持办法》，优化了补助政策。'
    expect(parseReply(text).facts.citations[0]?.title).toBe('养老服务业财政资金扶持办法')
  })
})

describe('headings', () => {
  it.each([
    ['一、基本情况', '1 1 基本情况'],
    ['十二、保障措施', '1 12 保障措施'],
    ['（一）强化队伍。定期培训。', '2 1 强化队伍'],
    ['(二) 养老设施情况', '2 2 养老设施情况'],
    ['1. 加大建设力度', '3 1 加大建设力度'],
    ['2、天山路', '3 2 天山路'],
    ['３．完善制度', '3 3 完善制度'],
    ['（4）开展检查', '4 4 开展检查'],
    ['③规范管理', '5 3 规范管理'],
    ['1.2023年完成改造。', '3 1 2023年完成改造'],
    ['（一）、强化队伍。', '2 1 强化队伍'],
    ['一，强化队伍。', '1 1 强化队伍'],
    ['一，二级路段由市里管理。'],
    ['（一）、（二）项由街道负责。', '2 1 、（二）项由街道负责'],
    ['第一，加强领导。'],
    ['一是强化培训。'],
    ['1.3万名老人受益。'],
    ['一、'],
  ])('%s', (line, ...expected) => {
    const { headings } = parseReply(
      `陆春禾代表：\n\n您提出的建议收悉，现答复如下：\n\n${line}\n`,
    ).facts
    expect(headings.map(({ level, number, title }) => `${level} ${number} ${title}`)).toEqual(
      expected,
    )
  })
})

describe('series', () => {
  it.each([
    ['一是建设。二是配送；三是监管。', '一是', '二是<一是', '三是<二是'],
    ['做法:一是建设,三是监管。', '一是', '三是<一是'],
    ['一是抓建设：一是新建，二是改建。二是抓监管。', '一是', '一是', '二是<一是', '二是<一是'],
    ['一是建设。其二，配送。三是监管。', '一是', '三是'],
    ['一是建设。再就是配送。三是监管。', '一是', '三是'],
    ['一是建设。我局一是监管，二是配送。', '一是'],
    ['统一是前提，唯一是安全，这三是相通的。'],
    ['账目一是一，二是二。'],
    ['二是配送。'],
  ])('%s', (text, ...expected) => {
    const { series } = parseReply(
      `陆春禾代表：\n\n您提出的建议收悉，现答复如下：\n\n${text}\n`,
    ).facts
    expect(
      series.map(({ raw, previous }) => (previous === undefined ? raw : `${raw}<${previous.raw}`)),
    ).toEqual(expected)
  })
})

describe('phones', () => {
  it.each([
    ['联系电话：0592-5722787', '05925722787'],
    ['联系电话：5722787', '5722787'],
    ['（联系人及电话：叶贞京  020-37288750）', '02037288750'],
    ['联系人及电话：田党飞 0871—65731362 18206802070', '087165731362', '18206802070 mobile'],
    ['联系电话：139 1234 5678', '13912345678 mobile'],
    ['联系电话：(0599)8812345转801', '05998812345801'],
    ['手机：+86 139-1234-5678', '13912345678 mobile'],
    ['手机：13912 345678', '13912345678 mobile'],
    ['手机：１３９１２３４５６７８', '13912345678 mobile'],
    ['手机：139·1234·5678', '13912345678 mobile'],
    ['投资5722787元，编号2025036。'],
    ['年产量65731362吨，第20190084号。'],
  ])('%s', (line, ...expected) => {
    const { phones } = parseReply(`${line}\n`).facts
    expect(phones.map(({ digits, mobile }) => (mobile ? `${digits} mobile` : digits))).toEqual(
      expected,
    )
  })
})

describe('addressees', () => {
  it.each([
    ['贾丽代表：', '贾丽 代表'],
    ['尊敬的蔡艳梅委员：', '蔡艳梅 委员'],
    // Seed 003: the delegation stands before the name.
    ['鸿山王金兴代表：', '王金兴 代表'],
    ['马青、周丽等委员:', '马青 委员', '周丽 委员'],
    ['刘建军等13位代表：', '刘建军 代表'],
    ['尚路鹏（等4位）代表：', '尚路鹏 代表'],
    ['张小华政协委员：', '张小华 委员'],
    ['刘苍林政协绿春县委员：', '刘苍林 委员'],
    ['阿卜杜拉·买买提、欧阳明代表：', '阿卜杜拉·买买提 代表', '欧阳明 代表'],
    ['县政协民族和宗教委、黄洪强委员：', '县政协民族和宗教委 ', '黄洪强 委员'],
    ['雨露乡委员小组：', '雨露乡委员小组 '],
    ['桂花镇代表团：', '桂花镇代表团 '],
    ['市民政局：', '市民政局 '],
    ['纪文澜委员、童雨桐委员：', '纪文澜 委员', '童雨桐 委员'],
    ['尊敬的纪文澜代表您好：', '纪文澜 代表'],
    ['纪文澜（领衔）等代表：', '纪文澜 代表'],
    ['纪文澜代表(等4名):', '纪文澜 代表'],
    ['人大代表纪文澜：', '纪文澜 代表'],
    ['县政协委员联络组：', '县政协委员联络组 '],
    ['县政协提案委员会：', '县政协提案委员会 '],
  ])('%s', (salutation, ...expected) => {
    const text = `${salutation}\n\n您提出的建议收悉，现答复如下：\n\n我局将增设食堂。\n`
    const { addressees } = parseReply(text).facts
    expect(addressees.map(({ name, role }) => `${name} ${role}`)).toEqual(expected)
    for (const { range, raw } of addressees) expect(text.slice(...range)).toBe(raw)
  })
})

describe('numerals', () => {
  it.each([
    ['十', 10],
    ['二十三', 23],
    ['一百零三', 103],
    ['廿五', 25],
    ['三十一', 31],
    ['一〇三', 103],
    ['254', 254],
    ['２５４', 254],
    ['来信', undefined],
    ['', undefined],
  ])('%s', (text, expected) => {
    expect(parseNumeral(text)).toBe(expected)
  })

  it.each([
    ['二〇二二', 2022],
    ['二○一二', 2012],
    ['二零二二', 2022],
    ['二0二二', 2022],
    ['2022', 2022],
    ['二二', undefined],
    ['二百二十', undefined],
  ])('year %s', (text, expected) => {
    expect(parseYear(text)).toBe(expected)
  })
})
