import type { Segment } from './lines.ts'
import { isTableRow } from './table-rows.ts'
import type { BlockRole } from './types.ts'

// Cues are tried on `segment.key`: the text without blanks, 80 characters at most.

const ORG_END =
  '(?:局|委|委员会|委办|办|办公室|政府|厅|院|站|所|处|科|股|中心|公司|集团|大队|支队|总队|分局|分公司|街道|办事处|管委会|联合会|总会|协会|学会|工会|团委|妇联|[侨文残台青]联|科协|工商联|社|行|学校|大学|中学|小学|海关|机场|党委|党组|室|法院|检察院|银行|机关|部|部门|专班|队|会|开发区|新区|园区|管理区|林场|农场|馆|厂)'
/** A body's name alone on its line: 厦门市湖里区民政局. */
const ORGANISATION = new RegExp(
  `^[\\p{Script=Han}（）()、·×xXＸ]{2,38}${ORG_END}(?:[（(](?:公章|盖章|章|代章)[）)])?(?:文件|便笺|[（(]函件?[）)])?$`,
  'u',
)
const DATE =
  /^[（(]?(?:(?:19|20|２０)[\d０-９]{2}|[二一][〇○零Oo0一二三四五六七八九]{3})[年./月\-—－．]{1,2}(?:[\d０-９]{1,2}|[元正一二三四五六七八九十]{1,3})[月年./\-—－．]{1,2}(?:(?:[\d０-９]{1,2}|[一二三四五六七八九十廿]{1,4})[日号月]?)?[）)]?$/u
/** 2025年 月 日, ××××年×月×日: still to be filled in. */
const BLANK_DATE = /^(?:20)?[\d×xXＸ_＿]{0,4}年[\d×xXＸ_＿]{0,2}月[\d×xXＸ_＿]{0,2}日$/u
const DATE_LABEL = /^(?:日期|时间|(?:成文|答复|办复|签发|填报|办理)(?:日期|时间))[:：]/u
/** 2023821: a page that lost its 年月日. */
const DATE_REMAINS = /^20\d{2}[年月日\d]{2,7}$/u
/** 2025年6月17日（盖章） */
const SEAL = /[（(](?:盖|公|印)?章[）)]/u
const SEPARATOR = /^[|:+\-—–_=*─━·.…]{3,}$/u
const COPY_TO =
  /^[（(]?(?:(?:抄送|抄报|抄告|主送|分送|报送|送|报)(?:单位|机关)?[:：]|抄[送报](?=[省市区县州]))/u
const IMPRINT = /(?:印发|印制)[）)]?$|^[（(]?(?:共印|印数)/u
const SIGNER = /^签发人[:：]?/u
const ATTACHMENT = /^附(?:件|表)?\d{0,2}[:：]/u
const NOTE =
  /^[（(]?(?:此页无正文|以下无正文|主题词|校对|拟稿|核稿|打字)|^第\d{1,3}页|^[-—－]\d{1,3}[-—－]$|^类别[:：]/u
/** What a web page puts around a letter: 来源：县水务局, 首页 > 政务公开, 【我要纠错】. */
const WEB_SHELL =
  /^(?:文章|信息)?(?:来源|发布时间|发布日期|发布机构|发文机关|浏览次数|访问量|点击数|字体|字号|索引号|主题分类|责任编辑|编辑|作者|版权所有)[:：]|^主办单位[:：].{0,40}(?:标识码|备案|ICP|承办单位[:：])|^(?:打印|关闭|分享|上一[篇条]|下一[篇条]|扫一扫|视力保护色|附件下载|相关链接|【(?:打印|关闭|字体|大中小|我要纠错))|^[^。]{0,6}(?:首页|当前位置|您的位置)[^。]{0,4}[>＞»:：]/u
const OPENNESS =
  /^(?:附注[:：])?[（(〔[【]?(?:注[:：])?(?:此|本|该)(?:件|文|答复|复函|回复|函)[^。；]{0,10}公开|^[（(〔[【]?(?:同意|主动|依申请|不予|不|可以?|建议|全文|部分)?公开(?:发布)?[）)〕\]】]?[。.]?$|^[（(〔[【]?(?:是否(?:同意|可以|予以)?公开|公开(?:属性|方式|类别|类型|程度|情况|选项|范围|形式)|(?:政府)?信息公开(?:选项|属性|类别)?|政务公开|属性(?=[:：](?:主动|依申请|不予)?公开))[:：（(]/u
const LETTER = '[A-Ea-eＡ-Ｅ]'
const CATEGORY = new RegExp(
  `^[（(〔[【]?(?:(?:答复件?|办理|办复|承办|评价|处理|建议|提案|办结|结果|解决)?(?:结果|类别|类型|分类|情况|性质|程度|类|问题)[〕】]?(?:分类|标[记识注]|(?:解决|办理|落实)程度)?[:：]?)?[（(〔[【“"]?${LETTER}[1-3]?[”"）)〕\\]】]?类?[）)〕\\]】]?(?:件|答复)?(?:[（(][^（）()]{2,12}[）)]|[/／]?(?:同意|主动|依申请|不予|可以?)公开)?$`,
  'u',
)
/** 答复类别：×类, 答复类别（A/B/C）：B, 复函类别：: a category whatever stands behind it, not a title. */
const CATEGORY_LABEL =
  /^[（(〔【[]?(?:建议|提案)?(?:答复[件函]?|复[函文])(?:类别|类型|结果|分类|等级)(?:[（(][^（）()]{1,30}[）)])?[:：〕】][^，。；关对]{0,20}$/u
/** 办理结果：解决或采纳, in words where other cities write A. */
const RESULT =
  /^[（(]?(?:办理|答复|处理)(?:结果|类别|类型)[:：](?:已?解决(?:或采纳)?|已?采纳|部分采纳|正在解决|计划解决|列入计划(?:解决)?|留作参考)[）)]?$/u
const DOC_NUMBER =
  /^[（(]\d{4}[）)]\p{Script=Han}{1,10}第?\d{1,5}号|^[（(]?[\p{Script=Han}（）()·×xXＸA-F]{2,20}[:：]?[〔[【（(﹝〖［](?:\d{2,4}|(?:20)?[×xXＸ_＿]{1,4}|(?=[〕\]]))[年]?[〕\]】）)﹞〗］]?(?:第|来信)?[\d\-—－×xXＸ]{0,8}号?|^[\p{Script=Han}]{2,12}(?:[〔[【（(][二一][〇○零Oo0一二三四五六七八九]{3}年?[〕\]】）)]|\d{4}[〔[【（(])第?\d{1,4}[〕\]】）)]?号|^[\p{Script=Han}]{2,10}函(?:第)?\d{1,4}号|^[\p{Script=Han}]{0,12}(?:〔20\d{2}〕|20\d{2}年)第?\d{1,4}号$|^(?:发文字号|文号|发文号)[:：]/u
const CONTACT_WORD =
  '(?:联系人|联络[人员]|(?:经办|承办)(?=[:：])|单位(?=[（(](?:盖章|公章|章)[）)][:：])|联系(?:部门|科室|股室|处室)|联系电话|联系方式|联系单位|答复单位|回复单位|办理单位|电话|热线|手机|传真|责任人|填报人|填表人|办理人(?!大)|(?:承办|经办|责任|办理)(?:科室|股室|处室|部门)|承办人(?!大)|经办人|经办人员|承办人员|负责人|承办单位|主办单位|会办单位|协办单位|单位名称|分管领导|主管领导|责任领导|领导署名|领导签名|领导签发|领导签批|签发领导|签发人|邮编|邮政编码|通讯地址|联系地址|地址|邮箱|电子邮箱|审核人|审签人|具体经办人姓名)'
const CONTACT = new RegExp(
  `^[（(【[|]?(?:[注附][:：])?[\\p{Script=Han}]{0,8}${CONTACT_WORD}(?:[\\p{Script=Han}/、（(]{0,10}[）)]?)(?:[:：;；,，|]|\\d|$)|^Tel[:：]`,
  'u',
)
/** 边志强：0932-2242123 and （河湖股 边志强 2242123）: a name and its telephone, no label. */
const NAME_AND_PHONE =
  /^[（(]?[\p{Script=Han}]{2,16}[:：，,]?(?:[（(]?0\d{2,3}[)）]?[-—－]{0,2})?[1-9]\d{6,10}[）)]?$/u
const FORM_TITLE =
  /(?:面商|沟通|征询|征求|反馈|回执|办理情况|走访|见面).{0,8}(?:表|单|回执|卡)$|(?:面商|沟通|见面|走访)(?:情况)?记录$|^回执$|(?:建议|提案|代表|委员).{0,12}(?:记录表|征询表|意见表|反馈表|登记表|办理单|评议表|回执单?)$/u
const FORM_FIELD =
  /^(?:承办单位|主办单位|提案编号|提案号|建议编号|建议号|编号|案由|标题|提案人|委员姓名|代表姓名|姓名|工作单位|通讯地址|面商时间|面商人|面商地点|办理情况|办理结果|(?:提案|建议)(?:主要)?内容|答复意见要点|(?:委员|代表)(?:意见|对).{0,12}|签字|签名|填表(?:时间|日期|人))[（(:：]?/u

const HEADINGS: readonly RegExp[] = [
  /^[一二三四五六七八九十]{1,3}[、.．]/u,
  /^[（(][一二三四五六七八九十]{1,3}[）)]/u,
  /^\d{1,2}(?:[、．]|\.(?!\d))/u,
  /^[（(]\d{1,2}[）)]/u,
  /^[①-⑳]/u,
]

/** How any heading begins. Cheap, for every line is asked. */
const NUMBERED = /^[一二三四五六七八九十（(\d①-⑳]/u

/** 一、 is 1, （一） 2, 1. 3, （1） 4, ① 5; 0 when the text does not begin with a number of a heading. */
export function headingLevel(key: string): number {
  if (!NUMBERED.test(key)) return 0
  return HEADINGS.findIndex((cue) => cue.test(key)) + 1
}

export function isOrganisation(key: string): boolean {
  // “对政协石家庄市藁城区三届委员会” is the first line of a title.
  return (
    key.length <= 40 &&
    ORGANISATION.test(key) &&
    headingLevel(key) === 0 &&
    !/^(?:关于|对)|届/u.test(key)
  )
}

export function isDateLine(key: string): boolean {
  if (key.length > 28) return false
  const date = key.replace(DATE_LABEL, '').replace(SEAL, '')
  return DATE.test(date) || BLANK_DATE.test(date)
}

export function isFormTitle({ key }: Segment): boolean {
  // “市人大常委会副主任走访代表” is a headline.
  return key.length <= 40 && /(?<!代)[表单执卡录]$/u.test(key) && FORM_TITLE.test(key)
}

/** A page number, a line of a web page, or a rule between paragraphs. */
export function isNote(segment: Segment): boolean {
  return NOTE.test(segment.key) || WEB_SHELL.test(segment.key)
}

export function isSeparator(segment: Segment): boolean {
  return segment.pieces.length === 0 || SEPARATOR.test(segment.key)
}

/** A row of a table, or a line that names a field of a form. */
export function isFormRow(segment: Segment): boolean {
  // “办理结果：B” is a category, not a field.
  if (CATEGORY.test(segment.key)) return false
  // “标题：关于…第57号建议的答复” is how a web page labels the title.
  if (isReplyTitle(segment.key) && !segment.text.includes('\t')) return false
  return isTableRow(segment.text) || FORM_FIELD.test(segment.key)
}

/** Roles that a line of the head shows by itself, wherever it stands. */
export function headRole(segment: Segment): BlockRole | undefined {
  const { key } = segment
  if (isSeparator(segment)) return 'separator'
  if (CATEGORY.test(key) || RESULT.test(key) || CATEGORY_LABEL.test(key)) return 'category'
  if (OPENNESS.test(key)) return 'openness'
  if (SIGNER.test(key)) return 'signer'
  // （2025年6月17日） under the title; the date of a web page has a label or hyphens.
  if (isDateLine(key) && /^[（(]?\d{4}年.*日[）)]?$/u.test(key)) return 'date'
  if (key.length <= 60 && DOC_NUMBER.test(key)) return 'doc-number'
  if (isNote(segment)) return 'note'
  if (key.length <= 40 && isOrganisation(key)) return 'letterhead'
  return undefined
}

/** Roles that a line of the tail shows by itself. */
export function tailRole(segment: Segment): BlockRole | undefined {
  const { key } = segment
  if (isSeparator(segment)) return 'separator'
  if (COPY_TO.test(key)) return 'copy-to'
  if (key.length <= 60 && IMPRINT.test(key)) return 'imprint'
  if (isDateLine(key) || DATE_REMAINS.test(key)) return 'date'
  if (OPENNESS.test(key)) return 'openness'
  if (ATTACHMENT.test(key)) return 'attachment'
  if (CATEGORY.test(key) || RESULT.test(key)) return 'category'
  if (isNote(segment)) return 'note'
  if (CONTACT.test(key) || NAME_AND_PHONE.test(key)) return 'contact'
  if (isOrganisation(key)) return 'signature'
  return undefined
}

const TITLE_END =
  /(?:答复|复函|答复函|函|回复|答复意见|办理意见|[会协分主]办意见|情况|报告|汇报|意见|复文|摘要)(?:[（(【〔].{0,24}[）)】〕])?$/u
const TITLE_WORD = /关于|建议|提案|议案|答复|复函|[代人]表|政协|人大/u
const MATTER = /建议|提案|议案|代表|委员|人大|政协/u

/** Longest title on one line: the whole title of the proposal may be quoted in it. */
const TITLE_LENGTH = 160
/** 提案人：陆春禾 is a label with its value; 标题：关于…的答复 still is a title. */
const LABELLED = /^(?!标题|题目|主题|.{0,6}(?:答复|复函))[\p{Script=Han}]{2,8}[:：](?!$)/u

/** A line of a title: 关于…第57号建议的答复, or part of one. */
export function isTitleLine(segment: Segment): boolean {
  if (segment.text.length > TITLE_LENGTH || segment.text.includes('\t')) return false
  // “关于…第57号建议的答复。” has a mark too many, but is the title.
  const key = keyOfTitle(segment).replace(/[。：:]$/u, '')
  return (
    TITLE_WORD.test(key) &&
    !/[。；！？]|如下$/u.test(key) &&
    !LABELLED.test(key) &&
    (key.length < 80 || TITLE_END.test(key))
  )
}

function keyOfTitle({ key, text }: Segment): string {
  return key.length < 80 ? key : text.replace(/\s+/gu, '')
}

/** A whole title of a reply letter. */
export function isReplyTitle(key: string): boolean {
  return TITLE_END.test(key) && MATTER.test(key) && !/[。；！？]/u.test(key)
}

/** Where the letter says that the proposal has come in, or that the answer follows. */
export const OPENING =
  /收悉|知悉|敬悉|悉[，,。;；]|收到|(?:交由?|转由?|转交|交办|转办|批转|移交|转到|转至|转给).{0,24}(?:办理|承办|研究|处理|主办|协办|会办|答复)|如下|经[^。，]{0,10}研究[^。]{0,12}[:：]|(?:作出|给予|提出|予以).{0,6}(?:答复|回复)|[您你]们?.{0,40}(?:提出的?|所提).{0,80}(?:建议|提案|议案|意见)/u

/** Thanks, an invitation to say more, or 特此答复 and its like. */
export const CLOSING =
  /感谢|感恩[您你]|谢谢|致谢|谢意|此复|特此|专此|此致|此函|此答复|^敬礼|顺[颂祝致]|批评指正|(?:不妥|不当)之处|如有不妥|[妥当]否|(?:欢迎|希望|诚望|(?:^|[，,。；;])望|恳请|期待|期盼|盼望|敬请|请)[^。]{0,40}(?:意见|建议|监督|关注|关心|支持|批评|指导|指正|反馈|联系|谅解|理解|建言|献策)|征询意见|回执|审[签定阅]|祝[您你]|祝愿[您你]/u

/** Ends a sentence, or leads in: a paragraph may end here. */
export const FINISHED = /[。！？!?：:；;…][”’"』」）)》】]*$/u

/** Begins a new paragraph even where the line before it does not end a sentence. */
export const STARTER =
  /^(?:答复意见|答复|办理情况|下一步|同时|目前|近年来|(?:再次|衷心|非常|最后|由衷|诚挚)?感谢|特此|此复|专此|首先|其次|最后|针对|为此|根据|以上答复|希望)/u
