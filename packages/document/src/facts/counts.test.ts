import { describe, expect, it } from 'vitest'
import { parseReply } from '../parse.ts'

function brief(text: string): string[] {
  return parseReply(text).facts.counts.map(({ verdict, certain, arithmetic, stated, open }) => {
    const sure = verdict === 'fails' ? (certain ? '!' : '?') : ''
    return `${verdict}${sure} ${arithmetic}${open ? '…' : ''} ${stated.raw}`
  })
}

/** The end of a letter tells where a series ends. */
function letter(body: string): string {
  return `关于市人大第57号建议的答复\n\n尊敬的陆春禾代表：\n\n您提出的建议收悉，现答复如下：\n\n${body}\n\n感谢您对我市养老工作的关心和支持！\n\n青阳市民政局\n\n2025年6月17日\n`
}

function countsOf(sentence: string): string[] {
  return brief(letter(sentence))
}

const TABLE: readonly (readonly [string, ...string[]])[] = [
  // Titles.
  ['发布了《甲规范》《乙规范》2项地方标准。', 'holds 2 2项'],
  ['发布了《甲规范》、《乙规范》和《丙规范》三项地方标准。', 'holds 3 三项'],
  ['发布了《甲规范》《乙规范》《丙规范》2项地方标准。', 'fails! 3 2项'],
  ['发布了《甲规范》《乙规范》3项地方标准。', 'fails! 2 3项'],
  ['印发《甲办法》（民〔2024〕3号）、《乙办法》（民〔2024〕4号）2个文件。', 'holds 2 2个'],
  ['印发《甲办法》《乙办法》等5个文件。', 'holds 2… 5个'],
  ['印发《甲办法》《乙办法》《丙办法》等2个文件。', 'fails! 3… 2个'],
  ['印发《关于转发〈甲办法〉的通知》《乙办法》两个文件。', 'holds 2 两个'],
  ['修订《甲办法》，印发《乙办法》《丙办法》3项制度。', 'open 2 3项'],
  ['根据《甲办法》《乙办法》，3项制度已经建立。'],
  ['印发《甲办法》《乙办法》各3份。'],
  ['落实《甲办法》《乙办法》3项措施中的要求。'],
  // Slogans.
  ['按照统一规划、统一标准、统一设计“三统一”的要求。', 'holds 3 “三统一”'],
  ['按照统一规划、统一标准、统一设计的“四统一”要求。', 'fails! 3 “四统一”'],
  ['做到统一规划、统一标准和统一设计“三统一”。', 'holds 3 “三统一”'],
  ['做到统一规划、统一标准等“五统一”。', 'holds 2… “五统一”'],
  ['增强“四个意识”、坚定“四个自信”、做到“两个维护”。'],
  ['加强领导，坚持党建引领、部门联动“三位一体”。'],
  // Names before their number.
  ['整治南溪河、石桥河、白沙河三条河道。', 'holds 3 三条'],
  ['整治南溪河、石桥河、白沙河、大营河三条河道。', 'fails? 4 三条'],
  ['整治南溪河、石桥河等三条河道。', 'holds 2… 三条'],
  ['按计划对青云家园、星都小区及和平小区3个老小区配套管道。', 'holds 2 3个'],
  ['由市教育局、市财政局、市民政局2个部门负责。', 'fails? 3 2个'],
  ['由市教育和体育局、市财政局2个部门负责。', 'holds 2 2个'],
  ['涉及红旗街道、解放街道、东风街道3个街道12个社区。', 'holds 3 3个'],
  ['考核结果分为优秀、称职、不称职四个等次。', 'fails? 3 四个'],
  ['考核结果分为优秀、称职、基本称职和不称职四个等次。', 'holds 3 四个'],
  // Not lists of what is counted.
  ['向甲村、乙村、丙村提供5个项目。', 'open 3 5个'],
  ['服务甲村、乙村5个村民小组。', 'open 2 5个'],
  ['评出一等奖1名、二等奖2名、三等奖3名。'],
  ['在城东小区、城西小区建设甲小区、乙小区、丙小区3个小区。', 'open 4 3个'],
  ['根据法律、法规规定需经两个以上部门许可。'],
  ['依照第十四条、第十五条规定办理。'],
  ['县、乡、村三级联动，省、市两级补助。'],
  // Names behind their number.
  ['建设了3个产业园，分别是青岭柑橘产业园、石湾油茶产业园、北坪蔬菜产业园。', 'holds 3 3个'],
  [
    '建设了2个产业园，主要县都有，分别是青岭柑橘产业园、石湾油茶产业园、北坪蔬菜产业园。',
    'fails? 3 2个',
  ],
  ['试点在3个村（青岭村、石湾村、北坪村）开展。', 'holds 3 3个'],
  ['试点在4个村（青岭村、石湾村、北坪村）开展。', 'fails? 3 4个'],
  ['试点在4个村（青岭村、石湾村、北坪村等）开展。', 'holds 3… 4个'],
  // Series.
  ['要抓好三个方面：一是摸底；二是投入；三是监管。', 'holds 3 三个'],
  ['要抓好三个“加强”。一是加强领导。二是加强投入。三是加强监管。', 'holds 3 三个'],
  ['要抓好两个方面：一是摸底；二是投入；三是监管。', 'fails! 3 两个'],
  ['要抓好四个方面：一是摸底；二是投入；三是监管。', 'fails? 3 四个'],
  ['采取三项措施：一要摸底，二要投入，三要监管。', 'holds 3 三项'],
  ['采取三项措施：一是摸底；二是投入；同时，加强监管。', 'open 2 三项'],
  ['建成3个项目。一是摸底；二是投入。'],
  ['第三个方面，一是摸底；二是投入。'],
  ['要统一是非标准，做好两项工作：一是摸底；二是投入。', 'holds 2 两项'],
  // The third belongs to the outer series.
  ['一是投入。二是抓好两个方面：一是摸底，二是监管。三是宣传。', 'open 3 两个'],
]

describe('counts', () => {
  it.each(TABLE)('%s', (sentence, ...expected) => {
    expect(countsOf(sentence)).toEqual(expected)
  })

  it('follows a series over paragraphs', () => {
    const text = (count: string) =>
      letter(
        `我局主要采取${count}项措施：\n\n一是加强宣传，提高知晓率。\n\n二是加大投入，改善条件。\n\n三是严格监管，确保实效。`,
      )
    expect(brief(text('三'))).toEqual(['holds 3 三项'])
    expect(brief(text('两'))).toEqual(['fails! 3 两项'])
  })

  it('says nothing of a series that the file cuts off', () => {
    expect(brief('现答复如下：\n\n要抓好四个方面：一是摸底；二是投入。\n')).toEqual(['open 2 四个'])
  })
})
