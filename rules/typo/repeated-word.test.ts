import type { Segmenter } from '@replylint/document'
import { findingsOf } from '@replylint/tester'
import { describe, expect, it } from 'vitest'
import repeatedWord from './repeated-word.ts'

/** Cuts as told: the words of the sentence, with bars between them. */
function lint(cut: string) {
  const text = cut.replaceAll('|', '')
  const segmenter: Segmenter = { name: 'told', cut: () => cut.split('|') }
  return findingsOf(repeatedWord, text, { segmenter }).map(({ range }) => text.slice(...range))
}

describe('a doubled word that the list does not settle', () => {
  it.each([
    ['推进|城市|社区|社区|工作者|队伍|建设。', ['社区社区']],
    ['方便|群众|群众|出行。', ['群众群众']],
    ['加强|养老服务|养老服务|监管。', ['养老服务养老服务']],
  ])('%s', (cut, said) => {
    expect(lint(cut)).toEqual(said)
  })

  it.each([
    ['各|企业|创业|创新。'],
    // “人民政府|政府采购”: the second half belongs to the next word.
    ['人民政府|政府采购|目录。'],
    ['社会工作|工作站。'],
    ['针对|企业|对|企业|对|个人。'],
    ['供应|的|水|的|水质。'],
    ['逐|村|逐|村|排查。'],
    ['再|申请人|申请|人民法院。'],
  ])('silent: %s', (cut) => {
    expect(lint(cut)).toEqual([])
  })

  it('is not asked about where no word is needed', () => {
    const segmenter: Segmenter = {
      name: 'none',
      cut() {
        throw new Error('no dictionary here')
      },
    }
    for (const text of ['建设现代现代农业产业园。', '一件一件办好，研究研究。', '感谢您的支持。'])
      expect(() => findingsOf(repeatedWord, text, { segmenter })).not.toThrow()
  })
})

describe('a doubled character', () => {
  it.each([
    ['我|我|局|高度重视|您|的|建议|。', ['我我']],
    ['我|我局|高度重视|您|的|建议|。', ['我我']],
    ['对|对|该|路段|进行|改造|。', ['对对']],
    ['推动|养老服务|高质量|发|发展|。', ['发发']],
    ['提升|城市|功能|和|品位|位|。', ['位位']],
    ['按照|职务|务|对应|的|标准|执行|。', ['务务']],
    ['我局|将|进行|行|了|实地|调研|。', ['行行']],
    ['严格|落|落实|主体|责任|。', ['落落']],
    ['限期|整改|改|，|逾期|处罚|。', ['改改']],
  ])('%s', (cut, said) => {
    expect(lint(cut)).toEqual(said)
  })

  it.each([
    ['与|客户|对|对|账单|后|送交|。'],
    ['确需|在|在线|法庭|之外|审理|。'],
    ['以|以上|四点|为|准|。'],
    ['不以|为|为民|办事|为|苦|。'],
    ['存在|在|建|项目|。'],
    ['印发|发展|规划|。'],
    ['促进|金融|融合|发展|。'],
    // The dictionary lacks 业态 and 新罪: what is left over stands alone.
    ['推进|产业|业|态|升级|。'],
    ['对|新|罪|罪犯|的|处理|。'],
    ['小学|学|段|招生|计划|。'],
    ['医院|院|区|建设|。'],
    ['各|单位|位列|前茅|。'],
    // Nouns made with a last character that any noun may have.
    ['管护|费|费用|由|村|集体|承担|。'],
    ['城东|线|线路|老化|。'],
    ['单元|门|门禁|损坏|。'],
    ['外卖|员|员工|权益|保障|。'],
    // The second is a word by itself.
    ['占比|比|上年|提高|。'],
    ['具体|意见|见|附件|。'],
    ['每年|节约|约|30万元|。'],
    ['持续|推进|进|社区|、|进|校园|。'],
    ['权属|属|村集体|。'],
    ['使|使用者|更加|方便|。'],
    ['无|无障碍|设施|。'],
    ['一|份|份|订单|，|一|只|只|小鸡|。'],
    ['标|标准|准|施工|。'],
  ])('silent: %s', (cut) => {
    expect(lint(cut)).toEqual([])
  })
})

it('asks for words in linear time', () => {
  const segmenter: Segmenter = { name: 'all', cut: (text) => text.match(/关于|./gu) ?? [] }
  const start = performance.now()
  for (const text of [
    '关于'.repeat(40_000),
    '市水利局'.repeat(20_000),
    '已'.repeat(80_000),
    '职务务'.repeat(30_000),
  ])
    findingsOf(repeatedWord, text, { segmenter })
  expect(performance.now() - start).toBeLessThan(4_000)
})

it('reads hostile text in a moment', () => {
  const start = performance.now()
  findingsOf(repeatedWord, '养老'.repeat(50_000))
  findingsOf(repeatedWord, '甲乙丙丁戊己庚辛壬癸子丑寅卯'.repeat(5_000))
  expect(performance.now() - start).toBeLessThan(4_000)
})
