import { headingLevel } from './cues.ts'

const QUOTED = /《[^《》]{0,200}》|“[^“”]{0,200}”/gu
/** What may stand behind a title: （B类）, (摘要), 。 */
const BEHIND = /[。：:]$|[（(【〔][^（）()]{0,24}[）)】〕]$/u

/** How the title of an answer or a 会办意见 ends. */
const ANSWERS =
  /(?:答复|复函|回复|函复|答复函|答复的函|答复意见|办理意见|[会协分主]办意见|复文|答复摘要)$/u
/** Ends that other papers have as well: …办理情况的函, …建议的函. */
const MAY_ANSWER = /函$|(?:办理|办复|落实|处理|答复)(?:情况|结果)$/u
const PROPOSAL = /建议|提案|议案/u
/** Whose proposal, or which: 人大, 政协, 林之远代表, 第12号, 《关于…的建议》. */
const WHOSE = /人大|人民代表大会|政协|政治协商|代表|委员|第.{0,24}号|号[建提议]|《/u
/** “关于督办第12号建议的函”, “关于申请延期办理第12号建议的函” ask or forward, and answer nobody. */
const FORWARDS = /转办|交办|督办|催办|延期|改办|退办|申请|征求|征集|反馈|报送|印发|审议意见/u
/** “- [ ] 第12号建议答复”, “[INFO] 提案31转交” and “const title = …” are lines of notes, logs and code. */
const NO_TITLE_START = /^[-*+•[{<"'`@/\\=]|^[A-Za-z]/u

/** Whether a line is the title of an answer to a proposal of deputies or members. */
export function isAnswerTitle(key: string): boolean {
  const bare = key
    .replace(/^(?:标题|题目|主题)[:：]/u, '')
    .replace(BEHIND, '')
    .replace(BEHIND, '')
  if (NO_TITLE_START.test(bare) || headingLevel(bare) > 0) return false
  const frame = bare.replace(QUOTED, '《》')
  if (/[。；！？:：]/u.test(frame) || !WHOSE.test(bare) || isPaperOfOthers(frame)) return false
  // “关于人大代表建议办理系统采购项目质疑的答复”
  if (/(?:质疑|投诉|举报|问询|咨询|申诉|异议)函?的?(?:答复|回复|复函|函)$/u.test(frame))
    return false
  // “关于《关于增设夜间公交》的答复”, where the title names no 建议.
  // “1.关于增设夜间公交的建议，已答复” is a row of a list.
  if (ANSWERS.test(frame)) return PROPOSAL.test(bare) && !/[已未]答复$/u.test(frame)
  return MAY_ANSWER.test(frame) && PROPOSAL.test(frame) && !FORWARDS.test(frame)
}

/** Titles of papers that inform, ask, decide, report or invite. */
const OTHER_PAPER =
  /关于.{0,120}(?:通知|通报|请示|批复|公告|通告|公示|决定|决议|办法|条例|规定|方案|计划|纪要|总结|报告|汇报|讲话|发言|审议意见|工作意见|实施意见|指导意见)$/u
const OTHER_PAPER_ALONE =
  /^(?:[\p{Script=Han}〔〕\d]{0,30}(?:工作报告|述职报告|会议纪要|会议通知|工作方案|工作总结|主持词|座谈会发言记录|调研报告|交办[单函]|转办[单函]|答复书|复查意见书)|在.{2,40}上的(?:讲话|发言|致辞|报告)|通知|通报|请示|公告|公示|纪要|讲话稿?|发言稿?|致辞|请柬|\p{Script=Han}{0,20}(?:感谢信|慰问信|邀请函|邀请信|公开信|倡议书)|致.{2,24}的一封信)$/u

/** A line of the head that makes the file another paper: 关于召开座谈会的通知, 邀请函, 政府工作报告. */
export function isOtherPaper(key: string): boolean {
  const frame = key.replace(QUOTED, '《》').replace(BEHIND, '')
  if (OTHER_PAPER.test(frame) || OTHER_PAPER_ALONE.test(frame)) return true
  return MAY_ANSWER.test(frame) && FORWARDS.test(frame)
}

const OTHER_PROPOSER =
  '(?:职代会|职工代表(?:大会)?|教代会|教职工代表|学代会|学生代表|党代会|党代表|党员代表|团代会|团代表|妇代会|家长代表|业主代表|居民代表|村民代表|股东代表?|人民|网民|网友|市民|群众)'
/** “关于党代表提案的答复”, “关于网民留言的回复”: what is answered stands at the end. */
const OTHER_MATTER = new RegExp(
  `(?:${OTHER_PROPOSER}(?:提案|建议|意见|议案|留言|来信|来电|诉求){1,3}|(?:信访|质疑|投诉|举报|问询|咨询|申诉|异议|质询|审稿意见|工单|审议意见)[函案件]?|信访事项|信息公开申请)的?(?:答复|回复|复函|处理|办理|答复意见|函)`,
  'u',
)
/** “尊敬的家长代表：”, “林之远党代表：”, “评审委员：”, “广大网友：”: neither deputies nor members of a 政协. */
const OTHER_ADDRESSEE =
  /(?:职工|教工|员工|家长|学生|业主|居民|村民|股东|党|(?<!代表)团|供应商|投标人|客户|用户|消费者|学员|企业|听证|读者)代表(?:们)?(?:您好)?[:：,，!！]?$|(?:专家|评审|评标|仲裁|评委会|编辑|答辩|评议)委员(?:们)?[:：,，!！]?$|(?:网友|网民|市民|朋友|客户|编辑|用户|读者|家长)(?:们|朋友)?(?:您好)?[:：,，!！]$/u
const WRITTEN_IN =
  /^(?:【?网[民友]留言|市长信箱|来信人|信访事项|信访人|政府信息公开申请|行政复议答复)/u
const DEPUTIES = /人大(?!会堂)|人民代表大会|政协|政治协商/u

/** A line that names other proposers, people who write in or other matters, and no 人大 or 政协. */
export function isPaperOfOthers(line: string): boolean {
  if (DEPUTIES.test(line)) return false
  return OTHER_MATTER.test(line) || OTHER_ADDRESSEE.test(line) || WRITTEN_IN.test(line)
}

const OTHER_ASSEMBLY =
  /在[^，。]{0,24}(?:职代会|职工代表大会|教代会|学代会|党代会|党的代表大会|共产党[^，。]{0,16}代表大会|团代会|共青团[^，。]{0,16}代表大会|妇代会|妇女代表大会)[^，。]{0,8}(?:上|期间|中)/u

/** “何敏代表：⏎您在共青团青阳市第十次代表大会上提出的提案收悉”: the opening names another assembly. */
export function speaksOfOtherAssembly(text: string): boolean {
  return OTHER_ASSEMBLY.test(text.slice(0, 200).replace(QUOTED, ''))
}
