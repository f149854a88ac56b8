import { describe, expect, it } from 'vitest'
import { parseReply } from './parse.ts'

const kindOf = (text: string) => parseReply(text).kind

describe('papers that speak of proposals and answer none', () => {
  it.each([
    // To citizens and other assemblies.
    '尊敬的市民朋友：\n您好！您提出的关于增加垃圾桶的建议收悉，现将情况回复如下：\n已增设12个。',
    '王先生：\n您好！您提出的关于延长公交运营时间的建议收悉，现答复如下：\n已延长。',
    '尊敬的王老师：\n您好！您提出的修改建议收悉，现将修改情况答复如下：\n摘要已重写。',
    '尊敬的家长代表：\n您提出的关于午休的建议收悉，现答复如下：\n下学期起增加床位。',
    '关于职工代表提案的答复\n李国强代表：\n您提出的《关于改善食堂的提案》收悉，现答复如下：',
    '关于答复\n何敏代表：\n您在共青团青阳市第十次代表大会上提出的提案收悉，现答复如下：',
    '评审委员：\n您提出的修改建议收悉，现逐条答复如下：\n已补充。',
    '信访事项答复意见书\n白启明同志：\n您提出的关于增设站点的建议收悉，现答复如下：',
    // Between bodies.
    '关于转办市九届人大四次会议代表建议的函\n市交通局：\n现将第12号建议转给你单位办理，请于6月30日前答复代表。',
    '关于督办第12号建议的函\n市交通局：\n林之远代表对答复不满意，请你局重新办理。',
    '关于申请延期办理第12号建议的函\n市人大常委会选联工委：\n我局承办的第12号建议，申请延期至8月底前答复。',
    '关于2025年建议提案办理情况的报告\n市人民政府：\n我局共承办人大代表建议23件，现将办理情况报告如下：',
    '市人大常委会办公室：\n来函收悉。我局对《代表建议办理办法（草案）》无修改意见。',
    '关于同意成立人大代表联络站的批复\n石桥镇人大主席团：\n你镇《关于成立人大代表联络站的请示》收悉。',
    '关于代表建议系统采购项目质疑的答复\n青阳科技有限公司：\n你公司提出的质疑函收悉，现答复如下：',
    // To deputies, but no answer.
    '尊敬的周立群委员：\n兹定于7月10日召开提案办理协商会，敬请光临。',
    '邀请函\n尊敬的林之远代表：\n为听取您对交通工作的意见建议，诚邀您出席座谈会。',
    '周立群委员：\n您好！材料已发您邮箱，请查收。',
    '尊敬的各位领导、各位代表：\n大家好！您提出的意见建议是我们前进的动力。',
    '林之远代表：\n我建议增设夜间公交。\n周立群委员：\n我的提案是停车难。',
    // About proposals.
    '关于增设夜间公交的建议\n领衔代表：林之远\n建议：延长末班车时间。',
    '关于做好建议提案办理工作的通知\n各有关单位：\n收到代表建议120件，现交由你们办理。',
    '政协第十届委员会关于提案工作情况的报告\n各位委员：\n共收到提案260件，已全部答复。',
    '第十八条 承办单位应当区别不同情况，将建议办理结果答复代表：\n（一）已经解决的，用“A”标明。',
    '四、建议意见\n建议加大投入。',
    '——在中国共产党第二十次全国代表大会上的报告\n现在，我向大会作报告。',
    '建议提案答复公开\n关于市人大第12号建议的答复\n关于市人大第13号建议的答复\n更多',
    // Notes, code, logs.
    '- [ ] 第12号建议答复\n- [ ] 第31号提案面商\n',
    '# 更新日志\n- 修复：关于…提案的答复 标题误报\n感谢您的建议！',
    '// 您提出的建议收悉，现答复如下\nreturn 1',
    '# 示例\n```text\n关于第12号建议的答复\n林之远代表：\n您提出的建议收悉，现答复如下：\n```',
  ])('%j', (text) => {
    expect(kindOf(text)).toBe('other')
  })
})

describe('forms of other matters', () => {
  it.each([
    '客户意见反馈表\n姓名：\n您的建议：',
    '征求意见表\n单位（盖章）：\n意见：',
    '政协委员履职情况登记表\n姓名\t提案数\n周立群\t3',
    '2025年政协提案办理情况统计表\n承办单位\t件数\n市交通局\t18',
    '关于召开建议办理推进会的通知\n各单位：\n定于7月2日召开。\n回执\n单位：\n姓名\t电话',
    '市人大常委会副主任走访代表\n代表们说：\n建议办得好。',
  ])('%j', (text) => {
    expect(kindOf(text)).toBe('other')
  })
})

describe('letters that look like other papers', () => {
  it.each([
    ['关于督办第12号建议的答复\n林之远代表：', 'deputy-reply'],
    [
      '关于市人大代表建议办理情况的报告\n林之远代表：\n您提出的建议收悉，现将办理情况报告如下：',
      'deputy-reply',
    ],
    ['市信访局关于市政协第31号提案的答复\n周立群委员：', 'member-reply'],
    ['关于改进12345热线的建议的答复\n何敏代表：', 'deputy-reply'],
    ['关于保障业主代表权益的建议（第9号）的答复\n下面是正文。', 'deputy-reply'],
    ['何敏代表：\n您提出的《关于规范企业职代会的建议》收悉，现答复如下：', 'deputy-reply'],
    ['何敏代表：\n您提出的关于召开听证会的建议收悉。我局拟定于8月召开。', 'deputy-reply'],
    ['市卫健委：\n你委转来的市政协第31号提案收悉。我局意见如下：\n请贵委统一答复。', 'co-handling'],
    ['首页>政务公开>通知公告\n关于第12号建议的答复\n林之远代表：', 'deputy-reply'],
  ])('%j is %s', (text, kind) => {
    expect(kindOf(text)).toBe(kind)
  })
})

describe('a letter that is being typed', () => {
  const letter =
    '青阳市交通运输局\n\n青交函〔2025〕7号\n\n关于市九届人大三次会议第12号建议办理情况的\n答 复\n\n石桥镇代表团：\n\n你们提出的《关于增设夜间公交的建议》收悉，现答复如下：\n\n一、基本情况\n全市现有线路86条。\n'

  it('is one from below its title on, and stays one', () => {
    const kinds = Array.from(letter, (_, at) => kindOf(letter.slice(0, at + 1)) !== 'other')
    const first = kinds.indexOf(true)
    expect(letter.slice(0, first)).toMatch(/答 复\n\n$/u)
    expect(kinds.slice(first)).not.toContain(false)
  })

  it('knows its addressee before the text follows', () => {
    const { parts, kind } = parseReply('关于第12号建议的答复\n\n石桥镇代表团：')
    expect([kind, parts.salutation?.text]).toEqual(['group-reply', '石桥镇代表团：'])
  })

  it.each([
    '林之远代表：\n您提出的关于增设夜间公交的建议',
    '民建青阳市委：\n贵委提出的《关于支持民营企业发展的提案》收悉',
    '市民政局：\n现将市人大第12号建议会办意见函复如下：',
    '您提出的《关于增设夜间公交的建议》收悉，',
  ])('is one without its title: %j', (text) => {
    expect(kindOf(text)).not.toBe('other')
  })
})
