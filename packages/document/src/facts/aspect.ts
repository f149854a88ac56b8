/**
 * How a clause tells of something: as done, or as planned. Expressions to be matched on `plainText`
 * right behind a date, or right before it.
 */

/** What a body does, and what is over when it is said with 了 or 已. */
const DEED =
  '完成|建成|竣工|完工|投入使用|投入运营|投用|通车|开通|召开|举办|举行|印发|出台|发布|公布|开工|启动|开展|组织|实施|下发|下达|拨付|发放|签订|签署|成立|通过|验收|审议|办结|开业|开园|投产|落成|揭牌|挂牌|荣获|获得|获评|上线|修复|修缮|改造|新建|建设|更换|安装|整治|排查|检查|调研|走访|约谈|面商|座谈|培训|新增|增设|配备|购置|设立|建立|制定|出动|查处|清理|收集|征求|争取|投入|安排'
/** Nothing that is still to come stands between the date and the deed. */
const STEP = '[^。；;！？!?“”《》]'
const HOW =
  '(?:全面|基本|全部|正式|顺利|陆续|率先|按期|如期|圆满|先后|分别|累计|共|依法|及时|认真)?'
/** 完成了, 召开了; 已完成, 已经全部建成. */
export const DONE = new RegExp(
  `^(?<between>${STEP}{0,40}?)(?<deed>(?:${DEED})了|已经?(?:于${STEP}{1,12}?)?${HOW}(?:${DEED}))`,
  'u',
)
/** 截至2026年3月底，全市已……, 累计建成食堂42家: a state. */
export const STATE = new RegExp(
  `^(?<between>${STEP}{0,30}?)(?<deed>已(?!列入|纳入|明确|确定|计划|安排|将|报|申报|经(?:列入|纳入|明确|确定|计划|安排|申报))经?|[共现]有(?=[^,，。]{0,16}\\d)|(?:${DEED})了|(?<![应要需再])(?:累计|共计?)(?:${DEED})(?=[^,，。]{0,16}\\d))`,
  'u',
)
/** Something told of is still to come, or only meant, where one of these stands. */
export const OPEN =
  /将|拟|原定|计划|预计|预期|力争|争取(?!了)|确保|目标|有望|可望|届时|待|如果|若|一旦|须|需|应当|必须|规划|下一步|到期|届满|期满|为期|有效|尚未|未能|没有|可以|能够|之后|以后|以前|之前|底前/u
/** “已完成搬迁的住户可以回迁”, “已安排资金的项目全部开工”: what is done only marks the thing. */
export const LATER =
  /将|拟|计划|预计|可以|方可|即可|优先|应当|须|的[^，,。；;]{0,10}(?:全部|统一|一律|均)/u
/** “我局于2026年3月召开专题会议”: whoever announces a meeting of his own says 将. */
export const OWN =
  /(?:我[局委办厅院县市区镇乡们]|[省市县区]政府)(?:党[组委])?(?:先后|分别|专门|也|还|又|就此)?于 ?$/u
export const OWN_DEED =
  /^[^，,。；;！？“”]{0,8}?(?:召开|印发|组织|开展|邀请|赴|下发|联合|会同|走访|面商|约谈|致函|报请|提请|委托|上门|实地|前往|[^，,。；;！？“”]{0,8}?(?:当面|电话)?(?:沟通|座谈|见面))/u
/** A part of the letter that looks ahead. */
export const AHEAD_HEADING = /下一?步|打算|计划|安排|今后|思路|举措|措施|建议/u
