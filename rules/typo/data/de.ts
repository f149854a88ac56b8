import type { ConfusionRow } from './row.ts'

const VERB_WITH_OBJECT = /^(?:做好|抓好|履行|落实好|贯彻好|解决好|推进了|完成了|开展了|解决了|落实了|发挥了|满足了|听取了|研究了|对待|配合|投入到|参与到|履行了|贯彻落实)(?!$|[。，；、的和与])/u
const DOES = /^(?:解决|完成|落实|推进|完善|改善|提高|实现|恢复|开展|增加|扩大|淘汰|消除|健全|推动|提升)(?!$|[。，；、的和与]|过程|阶段|趋势)/u
const SEEKS_NOUN = /(?:提供|有|得到|取得|起到|给予|是|为了?|寻求|探索|找到|实现|获得|达到|享受)(?:了|到)?$/u
const ACTS_ON = /^(?:满足|筹划|发挥|履行|贯彻|应对|落实|解决|推进|推动|促进|提升|做好|抓好|防范|开展|调动|维护|服务群众|服务企业|激发|保障)(?!$|[。，；、！的和与或及]|作用|措施|机制|方案|办法|途径|问题|效果|方法|方式|方向|手段|力度|条件|空间|效应|路径|思路|工作|模式|策略|计划|活动|能力|平台|政策|体系)/u

/** 的、地、得。 */
export const de: readonly ConfusionRow[] = [
  {
    wrong: '一如既往的', right: '一如既往地', level: 'warning',
    before: /(?:希望|望|请|恳请|盼|愿|将|继续|敬请|能)[^，。；]{0,10}$/u,
    notBefore: /(?:感谢|谢谢|得到|给予|获得|离不开|是)[^，。；]{0,10}$/u,
    after: /^(?:(?:关心|支持|关注|帮助|理解)(?:、|和|与|并)?(?:(?:关心|支持|关注|帮助|理解|监督|指导)(?:、|和|与|并)?){0,2}(?:我|县|市|区|本|全|城|教|交|农|工作|[\p{Script=Han}]{2,8}(?:工作|事业|发展|建设)(?=[，。！；]|$))|做好|抓好|支持我|关心我|关注我|加强|推进|加大|为)/u,
    reason: '修饰动词用“地”', bad: ['[[希望您一如既往的]]关心支持我局工作。', '我们[[将一如既往的]]做好服务。'], good: ['感谢您一如既往的关心和支持！', '希望得到您一如既往的支持。', '感谢您一如既往的关心支持我局工作'],
  },
  {
    wrong: '不的', right: '不得', level: 'error',
    after: '少于|低于|超过|擅自|占用|收取|违反|截留|挪用',
    reason: '“不得”误作“不的”', bad: '床位[[不的]]少于20张', good: '不的',
  },
  {
    wrong: '严格的', right: '严格地', level: 'warning',
    notBefore: '提供|有|得到|取得|起到|给予|是|更|更加|较为|最|很|了',
    after: VERB_WITH_OBJECT,
    reason: '修饰动词用“地”', bad: '[[严格的]]做好群众工作。', good: '严格的解决办法',
  },
  {
    wrong: '主动的', right: '主动地', level: 'warning',
    notBefore: '提供|有|得到|取得|起到|给予|是|更|更加|较为|最|很|了',
    after: VERB_WITH_OBJECT,
    reason: '修饰动词用“地”', bad: '[[主动的]]做好群众工作。', good: '主动的解决办法',
  },
  {
    wrong: '使的', right: '使得', level: 'warning',
    before: '，|。|；',
    after: '群众|我|该|全|老|资金|道路|车辆',
    reason: '“使得”误作“使的”', bad: '路面破损，[[使的]]群众出行不便。', good: '行使的职权',
  },
  {
    wrong: '值的', right: '值得', level: 'error',
    notBefore: '价|产|市|数|均|峰|分|面|净|总|比|限|阈|增|颜|极',
    after: '关注|注意|肯定|借鉴|推广|一提|学习|重视',
    reason: '“值得”误作“值的”', bad: '[[值的]]推广', good: '产值的统计',
  },
  {
    wrong: '做的不够', right: '做得不够', level: 'warning',
    before: '工作|我们|还|宣传|政策|制度|措施|方面|问题|，',
    reason: '补语前用“得”', bad: '这项[[工作做的不够]]细致。', good: '做得不够细致',
  },
  {
    wrong: '充分的', right: '充分地', level: 'warning',
    notBefore: '提供|有|得到|取得|起到|给予|是|更|更加|较为|最|很|了',
    after: VERB_WITH_OBJECT,
    reason: '修饰动词用“地”', bad: '[[充分的]]做好群众工作。', good: '充分的解决办法',
  },
  {
    wrong: '全力的', right: '全力地', level: 'warning',
    notBefore: '是|不|要|了',
    after: DOES,
    reason: '修饰动词用“地”', bad: '[[全力的]]解决群众出行问题。', good: '全力的支持',
  },
  {
    wrong: '切实的', right: '切实地', level: 'warning',
    notBefore: '提供|有|得到|取得|起到|给予|是|更|更加|较为|最|很|了',
    after: VERB_WITH_OBJECT,
    reason: '修饰动词用“地”', bad: '[[切实的]]做好群众工作。', good: '切实的解决办法',
  },
  {
    wrong: '协调的不够', right: '协调得不够', level: 'warning',
    before: '工作|我们|还|宣传|政策|制度|措施|方面|问题|，',
    reason: '补语前用“得”', bad: '这项[[工作协调的不够]]细致。', good: '协调得不够细致',
  },
  {
    wrong: '及早的', right: '及早地', level: 'warning',
    notBefore: '是|不|要|了',
    after: DOES,
    reason: '修饰动词用“地”', bad: '[[及早的]]解决群众出行问题。', good: '及早的支持',
  },
  {
    wrong: '及时的', right: '及时地', level: 'warning',
    notBefore: '提供|有|得到|取得|起到|给予|是|更|更加|较为|最|很|了',
    after: VERB_WITH_OBJECT,
    reason: '修饰动词用“地”', bad: '[[及时的]]做好群众工作。', good: '及时的解决办法',
  },
  {
    wrong: '取的', right: '取得', level: 'error',
    notBefore: '进|采|收|获|领|听|夺|争|选|提',
    after: '明显|显著|良好|较好|一定|实效|成效|成绩|突破|进展',
    reason: '“取得”误作“取的”', bad: '工作[[取的]]明显成效。', good: '采取的明显措施',
  },
  {
    wrong: '取的了', right: '取得了', level: 'error', fix: true,
    notBefore: '进|采|收|获|领|听|夺|争|选',
    reason: '“取得”误作“取的”', bad: '工作[[取的了]]明显成效。', good: '采取的了解方式',
  },
  {
    wrong: '变的', right: '变得', level: 'warning',
    notBefore: '不|改|转|演|多|嬗|突|应|质|量',
    after: '更加|更为|十分|越来越|非常',
    reason: '“变得”误作“变的”', bad: '环境[[变的]]更加整洁。', good: '不变的更加坚定',
  },
  {
    wrong: '坚实地', right: '坚实的', level: 'warning',
    after: '基础|保障|支撑|后盾',
    reason: '修饰名词用“的”', bad: '打下[[坚实地]]基础。', good: '坚实地迈出第一步',
  },
  {
    wrong: '大力的', right: '大力地', level: 'warning',
    notBefore: '是|不|要|了',
    after: DOES,
    reason: '修饰动词用“地”', bad: '[[大力的]]解决群众出行问题。', good: '大力的支持',
  },
  {
    wrong: '宝贵地', right: '宝贵的', level: 'warning',
    after: '意见|建议|经验|支持',
    reason: '修饰名词用“的”', bad: '提出了[[宝贵地]]意见。',
  },
  {
    wrong: '宣传的不够', right: '宣传得不够', level: 'warning',
    before: '工作|我们|还|宣传|政策|制度|措施|方面|问题|，',
    reason: '补语前用“得”', bad: '这项[[工作宣传的不够]]细致。', good: '宣传得不够细致',
  },
  {
    wrong: '尽快的', right: '尽快地', level: 'warning',
    notBefore: '是|不|要|了',
    after: DOES,
    reason: '修饰动词用“地”', bad: '[[尽快的]]解决群众出行问题。', good: '尽快的支持',
  },
  {
    wrong: '尽早的', right: '尽早地', level: 'warning',
    notBefore: '是|不|要|了',
    after: DOES,
    reason: '修饰动词用“地”', bad: '[[尽早的]]解决群众出行问题。', good: '尽早的支持',
  },
  {
    wrong: '工作做的', right: '工作做得', level: 'warning',
    after: /^(?:还?不够|还?不到位|很|不好|较|比较|更|非常|不足|不细|不扎实|好)/u,
    reason: '补语前用“得”', bad: '宣传[[工作做的]]还不到位。', good: '对工作做的贡献',
  },
  {
    wrong: '开展的不够', right: '开展得不够', level: 'warning',
    before: '工作|我们|还|宣传|政策|制度|措施|方面|问题|，',
    reason: '补语前用“得”', bad: '这项[[工作开展的不够]]细致。', good: '开展得不够细致',
  },
  {
    wrong: '强有力地', right: '强有力的', level: 'warning',
    before: /(?:提供|给予)了?$/u,
    after: /^(?:保障|支撑|支持)[，。；]/u,
    reason: '修饰名词用“的”', bad: '[[提供强有力地]]保障。', good: '强有力地保障了民生',
  },
  {
    wrong: '扎实的', right: '扎实地', level: 'warning',
    notBefore: '提供|有|得到|取得|起到|给予|是|更|更加|较为|最|很|了',
    after: VERB_WITH_OBJECT,
    reason: '修饰动词用“地”', bad: '[[扎实的]]做好群众工作。', good: '扎实的解决办法',
  },
  {
    wrong: '执行的不够', right: '执行得不够', level: 'warning',
    before: '工作|我们|还|宣传|政策|制度|措施|方面|问题|，',
    reason: '补语前用“得”', bad: '这项[[工作执行的不够]]细致。', good: '执行得不够细致',
  },
  {
    wrong: '抓的不够', right: '抓得不够', level: 'warning',
    before: '工作|我们|还|宣传|政策|制度|措施|方面|问题|，',
    reason: '补语前用“得”', bad: '这项[[工作抓的不够]]细致。', good: '抓得不够细致',
  },
  {
    wrong: '显的', right: '显得', level: 'warning',
    notBefore: '明|浅|凸|彰|突',
    after: '更加|尤为|十分|格外|较为',
    reason: '“显得”误作“显的”', bad: '[[显的]]尤为重要', good: '明显的更加优惠',
  },
  {
    wrong: '更加充分的', right: '更加充分地', level: 'warning',
    notBefore: SEEKS_NOUN,
    after: ACTS_ON,
    reason: '修饰动词用“地”', bad: '[[更加充分的]]解决群众出行问题。', good: '更加充分的解决办法',
  },
  {
    wrong: '更加有效的', right: '更加有效地', level: 'warning',
    notBefore: SEEKS_NOUN,
    after: ACTS_ON,
    reason: '修饰动词用“地”', bad: '[[更加有效的]]解决群众出行问题。', good: '更加有效的解决办法',
  },
  {
    wrong: '更好的', right: '更好地', level: 'warning',
    notBefore: SEEKS_NOUN,
    after: ACTS_ON,
    reason: '修饰动词用“地”', bad: ['[[更好的]]筹划项目，提供优质服务。', '[[更好的]]满足群众需求。'], good: ['提供更好的服务', '有更好的发展', '起到更好的推动作用', '更好的解决办法'],
  },
  {
    wrong: '更快的', right: '更快地', level: 'warning',
    notBefore: SEEKS_NOUN,
    after: ACTS_ON,
    reason: '修饰动词用“地”', bad: '[[更快的]]解决群众出行问题。', good: '更快的解决办法',
  },
  {
    wrong: '更有效的', right: '更有效地', level: 'warning',
    notBefore: SEEKS_NOUN,
    after: ACTS_ON,
    reason: '修饰动词用“地”', bad: '[[更有效的]]解决群众出行问题。', good: '更有效的解决办法',
  },
  {
    wrong: '最大程度的', right: '最大程度地', level: 'warning',
    notBefore: '给予|得到|提供|享受|予以|是|有|争取|获得|实现|取得|了',
    after: /^(?:保护|满足|减少|降低|减轻|发挥|方便|利用|保障|挖掘|避免|提高|缓解|调动|整合|盘活|压缩|化解|激发|维护)(?!$|[。，；、的和与或及])/u,
    reason: '修饰动词用“地”', bad: '[[最大程度的]]减少扰民。', good: '给予最大程度的保护。',
  },
  {
    wrong: '最大限度的', right: '最大限度地', level: 'warning',
    notBefore: '给予|得到|提供|享受|予以|是|有|争取|获得|实现|取得|了',
    after: /^(?:保护|满足|减少|降低|减轻|发挥|方便|利用|保障|挖掘|避免|提高|缓解|调动|整合|盘活|压缩|争取|化解|激发|维护)(?!$|[。，；、的和与或及])/u,
    reason: '修饰动词用“地”', bad: ['[[最大限度的]]保护古树名木。', '[[最大限度的]]减少扰民。'], good: ['给予最大限度的保护。', '争取最大限度的支持和理解'],
  },
  {
    wrong: '有效地', right: '有效的', level: 'warning',
    after: /^(?:措施|途径|手段|办法)(?![^，。；]{0,4}化)/u,
    reason: '修饰名词用“的”', bad: '采取[[有效地]]措施。', good: '有效地管理',
  },
  {
    wrong: '极大地', right: '极大的', level: 'warning',
    before: /(?:提供|带来|给予|造成|产生|起到)了?$/u,
    after: /^(?:便利|方便|不便|困难|支持|帮助|影响|隐患|压力|困扰)[，。；]/u,
    reason: '修饰名词用“的”', bad: '给群众出行[[带来极大地]]便利。', good: '极大地便利了群众',
  },
  {
    wrong: '深入的', right: '深入地', level: 'warning',
    notBefore: '提供|有|得到|取得|起到|给予|是|更|更加|较为|最|很|了',
    after: VERB_WITH_OBJECT,
    reason: '修饰动词用“地”', bad: '[[深入的]]做好群众工作。', good: '深入的解决办法',
  },
  {
    wrong: '的到', right: '得到', level: 'error',
    before: '问题|需求|权益|均|已|能够|有效|真正|切实|充分|正在|逐步',
    after: '了|解决|落实|保障|改善|提升|缓解|满足|加强|妥善|进一步',
    reason: '“得到”误作“的到”', bad: '[[问题的到]]解决', good: '目的到底是什么',
  },
  {
    wrong: '监管的不够', right: '监管得不够', level: 'warning',
    before: '工作|我们|还|宣传|政策|制度|措施|方面|问题|，',
    reason: '补语前用“得”', bad: '这项[[工作监管的不够]]细致。', good: '监管得不够细致',
  },
  {
    wrong: '积极地', right: '积极的', level: 'warning',
    after: '作用|意义|成效',
    reason: '修饰名词用“的”', bad: '发挥了[[积极地]]作用。', good: '积极地影响周边群众',
  },
  {
    wrong: '积极的', right: '积极地', level: 'warning',
    notBefore: '提供|有|得到|取得|起到|给予|是|更|更加|较为|最|很|了',
    after: VERB_WITH_OBJECT,
    reason: '修饰动词用“地”', bad: '[[积极的]]做好群众工作。', good: '积极的解决办法',
  },
  {
    wrong: '稳步的', right: '稳步地', level: 'warning',
    notBefore: '提供|有|得到|取得|起到|给予|是|更|更加|较为|最|很|了',
    after: VERB_WITH_OBJECT,
    reason: '修饰动词用“地”', bad: '[[稳步的]]做好群众工作。', good: '稳步的解决办法',
  },
  {
    wrong: '竭力的', right: '竭力地', level: 'warning',
    notBefore: '是|不|要|了',
    after: DOES,
    reason: '修饰动词用“地”', bad: '[[竭力的]]解决群众出行问题。', good: '竭力的支持',
  },
  {
    wrong: '管理的不够', right: '管理得不够', level: 'warning',
    before: '工作|我们|还|宣传|政策|制度|措施|方面|问题|，',
    reason: '补语前用“得”', bad: '这项[[工作管理的不够]]细致。', good: '管理得不够细致',
  },
  {
    wrong: '考虑的不够', right: '考虑得不够', level: 'warning',
    before: '工作|我们|还|宣传|政策|制度|措施|方面|问题|，',
    reason: '补语前用“得”', bad: '这项[[工作考虑的不够]]细致。', good: '考虑得不够细致',
  },
  {
    wrong: '良好地', right: '良好的', level: 'warning',
    after: '环境|基础|氛围|效果|社会|条件|局面|秩序|形象|作用|成效|习惯',
    reason: '修饰名词用“的”', bad: '营造[[良好地]]社会氛围。', good: '运行良好，地形复杂',
  },
  {
    wrong: '获的', right: '获得', level: 'error',
    notBefore: '收|缴|捕|抓|俘|采|所',
    after: '了|国家|省级|市级|批准|认可|荣誉|全国|一致',
    reason: '“获得”误作“获的”', bad: '[[获的]]省级奖项', good: '收获的省级成果',
  },
  {
    wrong: '落实的不够', right: '落实得不够', level: 'warning',
    before: '工作|我们|还|宣传|政策|制度|措施|方面|问题|，',
    reason: '补语前用“得”', bad: '这项[[工作落实的不够]]细致。', good: '落实得不够细致',
  },
  {
    wrong: '认真的', right: '认真地', level: 'warning',
    notBefore: '提供|有|得到|取得|起到|给予|是|更|更加|较为|最|很|了',
    after: VERB_WITH_OBJECT,
    reason: '修饰动词用“地”', bad: '[[认真的]]做好群众工作。', good: '认真的解决办法',
  },
  {
    wrong: '逐步的', right: '逐步地', level: 'warning',
    notBefore: '是|不|要|了',
    after: DOES,
    reason: '修饰动词用“地”', bad: '[[逐步的]]解决群众出行问题。', good: '逐步的支持',
  },
  {
    wrong: '逐渐的', right: '逐渐地', level: 'warning',
    notBefore: '是|不|要|了',
    after: DOES,
    reason: '修饰动词用“地”', bad: '[[逐渐的]]解决群众出行问题。', good: '逐渐的支持',
  },
  {
    wrong: '重要地', right: '重要的', level: 'warning',
    after: '意义|作用|影响',
    reason: '修饰名词用“的”', bad: '具有[[重要地]]意义。', good: '重要地段',
  },
  {
    wrong: '重视的不够', right: '重视得不够', level: 'warning',
    before: '工作|我们|还|宣传|政策|制度|措施|方面|问题|，',
    reason: '补语前用“得”', bad: '这项[[工作重视的不够]]细致。', good: '重视得不够细致',
  },
]
