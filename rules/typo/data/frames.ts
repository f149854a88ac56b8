import type { ConfusionRow } from '../../rows/row.ts'

const TO_WHOM = /向[^，。；]{0,10}(?:局|委|府|会|部门|单位|中心|站|所|办|村|社区|上级|领导|组织|有关方面|我们|代表|委员)(?:多次|及时|如实|积极|主动|反复)?$/u
const DONE_SUBJECT = /(?:项目|工程|路段|道路|公路|桥梁|管网|泵站|水库|手续|规划|方案|前期工作|设计|目前|现|均|全部|基本|该路|我[局县市区镇乡])$/u
const DONE_THEN = /^[^，。；为的]{0,16}(?:[。；]|$|，(?!以|为|推动|促进|带动|确保|全面|努力|切实|着力|不断|进一步|作为|来))/u

/** 由前后搭配看出的误写，多用于已、以和反应、反映。 */
export const frames: readonly ConfusionRow[] = [
  { wrong: '人囗', right: '人口', level: 'error', reason: '形近', bad: '加强流动[[人囗]]管理。' },
  {
    wrong: '人围', right: '入围', level: 'warning',
    notBefore: '个|工|老|众|多|群|行|客|家|本|居|友|名|些|有|位|岁|游|商|路|等|院|学|代表|员|女|男|病|军|成年',
    after: '全国|全省|全市|国家级|省级|中国|决赛|复赛|提名|候选',
    reason: '形近', bad: '[[人围]]全国文明城市提名。', good: '市民和工人围绕全国大局谈想法，其他人围成一圈。',
  },
  {
    wrong: '以列入', right: '已列入', level: 'warning',
    before: DONE_SUBJECT, after: DONE_THEN,
    reason: '同音', bad: '该[[项目以列入]]年度计划。', good: '项目以列入计划为前提。',
  },
  {
    wrong: '以完成', right: '已完成', level: 'warning',
    before: DONE_SUBJECT, after: DONE_THEN,
    reason: '同音', bad: '该[[路段以完成]]改造。', good: ['工程以完成年度投资为目标。', '项目以完成主体，确保投用。'],
  },
  {
    wrong: '以建成', right: '已建成', level: 'warning',
    before: DONE_SUBJECT, after: DONE_THEN,
    reason: '同音', bad: '该[[工程以建成]]投用。', good: '规划以建成区域中心城市为目标。',
  },
  {
    wrong: '以启动', right: '已启动', level: 'warning',
    before: DONE_SUBJECT, after: DONE_THEN,
    reason: '同音', bad: '[[项目以启动]]招标。', good: '目前以启动建设为主。',
  },
  {
    wrong: '以开工', right: '已开工', level: 'warning',
    before: DONE_SUBJECT, after: DONE_THEN,
    reason: '同音', bad: '[[项目以开工]]建设。', good: '项目以开工时间为准。',
  },
  {
    wrong: '以落实', right: '已落实', level: 'warning',
    before: DONE_SUBJECT, after: DONE_THEN,
    reason: '同音', bad: '[[目前以落实]]资金200万元。', good: '我局以落实责任为抓手。',
  },
  {
    wrong: '以解决', right: '已解决', level: 'warning',
    before: /(?:问题|情况|困难|目前|现|均|全部|基本)$/u, after: /^(?:[。；]|$|到位|完毕)/u,
    reason: '同音', bad: '您提出的[[问题以解决]]。', good: '以解决问题为导向。',
  },
  {
    wrong: '公做', right: '工作', level: 'error',
    notBefore: '办|为|充|奉|因|大|愚|天|主|外|老|陶|秉|先|克|一|假|对',
    after: /^(?:[，。；、的]|方案|机制|人员|力度|任务|情况|要求|安排|部署|措施|$)/u,
    reason: '同音', bad: '扎实推进各项重点[[公做]]。', good: ['办公做到规范', '愚公做榜样'],
  },
  {
    wrong: '加强领到', right: '加强领导', level: 'error',
    after: /^(?:[，。；、]|$)/u,
    reason: '同音', bad: '切实[[加强领到]]，落实责任。', good: '加强领到补贴人员的管理',
  },
  {
    wrong: '反应', right: '反映', level: 'warning',
    before: TO_WHOM,
    notBefore: /(?:方向|应急|快速|不良|化学)[^，。；]{0,6}$/u,
    after: /^(?:了|过)?[^，。；]{0,14}(?:问题|情况|诉求|意见|困难|需求|隐患|不便)/u,
    reason: '向有关方面说用“反映”', bad: '村民多次[[向我局反应]]出行不便的问题。', good: ['企业向好的方向反应。', '本地人对花粉反应情况各异。'],
  },
  {
    wrong: '反应', right: '反映', level: 'warning',
    before: '多次|曾多次|反复多次|群众|村民|居民|来信|来电|来访|电话|热线',
    notBefore: /(?:不良|过敏|接种|疫苗)[^，。；]{0,8}$/u,
    after: /^(?:过|该|上述|此|这一|这个|其|，?要求)[^，。；]{0,10}(?:问题|情况|诉求|意见|困难|隐患|解决)/u,
    reason: '把情况告诉有关方面用“反映”', bad: '村民[[多次反应]]该路段破损问题。', good: '群众反应迅速，及时撤离。',
  },
  {
    wrong: '可操做', right: '可操作', level: 'error',
    reason: '同音', bad: '该建议具有很强的[[可操做]]性。', good: '可操作性',
  },
  {
    wrong: '建全', right: '健全', level: 'error',
    before: '建立|进一步|不断|逐步|着力|加快|建立和|建立、|尽快',
    after: '管护|监管|制度|机制|体系|各类|长效|责任|台账|档案|网络|考核|奖惩|应急|联动|协调|基层|村级',
    reason: '同音', bad: '[[建立建全]]管护机制。', good: '加快建全国一流平台。',
  },
  {
    wrong: '比列', right: '比例', level: 'error',
    before: '人口|一定|按|资金|投入|覆盖|增长|占',
    notAfter: '支|出|入|举|为|明|席|车|队|示',
    reason: '形近', bad: '老年[[人口比列]]逐年上升。', good: '按比列支专项经费',
  },
  {
    wrong: '操做', right: '操作', level: 'error',
    notBefore: '体|早|课间|广播|做|间|韵律|健身|团体|跳',
    after: '性|流程|规程|规范|人员|系统|办法|细则|程序',
    reason: '同音', bad: '规范[[操做]]流程。', good: '体操做规范动作',
  },
  {
    wrong: '查外', right: '查处', level: 'error',
    before: '、|严肃|依法|从严|从重|坚决',
    after: /^(?:一起|一批|率|违|力度|到位|[。，；、]|$)/u,
    reason: '形近', bad: '发现一起、[[查外]]一起。', good: '除日常检查外，一律停止。',
  },
]
