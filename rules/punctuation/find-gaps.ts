import { findAll } from '@replylint/engine'

/** Two clauses with no mark between them; `at` is the UTF-16 offset of the second. */
export interface Gap {
  readonly at: number
  /** What may stand between them, the likeliest first. */
  readonly marks: readonly ('。' | '，' | '；' | '：')[]
  /** A line break between them would do instead: the points of a list stand below each other. */
  readonly breakable?: true
}

/** 出台了《……通告》此通告明确…; 根据《……条例》该项目不符合… lacks a comma, if anything. */
const TITLE =
  /(?:出台|印发|下发|制定|制订|发布|颁布|公布|转发|修订|编制|起草|通过(?=了)|签订|签署|提交|报送|下达)(?:实施|施行)?了?《[^《》]{2,60}》(?:[（(][^（）()]{2,40}[）)])?(?=此|该)/gu
/** 收悉现答复如下, 交由我局办理现将有关情况…. Not 办理现就业人员的手续, nor 办理经研究同意的申请. */
const RECEIPT =
  /(?:收悉|办理)(?=现(?:将(?!来)|就(?!业|地|近|读|职|诊|学)|答复|回复|函复|作如下|提出)|经(?:认真|我[局委院办])?研究(?:[，,]|后|现|，现))/gu
/** ……改善了通行条件下一步，我局将…. “我局下一步，将…” and “已立项的工程下一步，将…” have a subject before it. */
const NEXT =
  /(?=下一步[，,](?:我[局县市区们委院乡镇]|[市县区]|将|继续))(?<=(?:^|[，,。；;：:])[^，,。；;：:]{2,60}[了已][^，,。；;：:的]{4,40})(?<![的在为将把和与对是于及至到从好划署排确究论就局厅委办院府队司们者门])/gu
/** 一是加强宣传二是…: the point before it ends without a mark. Not 问题二是, 五四是青年节, 三月三是, 高二是. */
const POINT =
  /(?<=[\p{Script=Han}\d%％”》])(?<![一二三四五六七八九十百千月第其期周初之不无者这那点面题因施法务求见议是]|\d|(?:^|[^提更])高|(?:^|[^加扩重壮])大)(?=[二三四五六]是(?!否))/gu
const RUN = /一是/u
const COUNTED = /.(?=一是)/gu
/** 采取了以下措施一是加强宣传，… */
const LEAD = /(?:以下|下列)[\p{Script=Han}\d]{2,8}(?=一是(?!否))/gu
/** 一方面加强宣传另一方面加强执法; not 从重建设一方面转到重管理另一方面. */
const OTHER_HAND =
  /(?<=^|[，,。；;：:])一方面[^，,。；;：:、]{3,40}(?<![与和到对是从及在又转的])(?=另一方面)/gu

/** In order of kind. Most texts have none of the words, and are not searched. */
export function gapsIn(text: string): Gap[] {
  const gaps: Gap[] = []
  if (text.includes('》此') || text.includes('》该') || /[）)][此该]/u.test(text))
    for (const found of findAll(text, TITLE))
      gaps.push({ at: found.index + found[0].length, marks: ['。', '，'] })
  if (/悉[现经]|办理[现经]/u.test(text))
    for (const found of findAll(text, RECEIPT))
      gaps.push({ at: found.index + found[0].length, marks: ['，', '。'] })
  if (text.includes('下一步'))
    for (const { index } of findAll(text, NEXT)) gaps.push({ at: index, marks: ['。'] })
  if (text.includes('另一方面'))
    for (const found of findAll(text, OTHER_HAND))
      gaps.push({ at: found.index + found[0].length, marks: ['，', '；'] })
  if (RUN.test(text)) {
    for (const found of findAll(text, LEAD))
      gaps.push({ at: found.index + found[0].length, marks: ['：'], breakable: true })
    const first = text.search(RUN)
    // “项目一是……，项目二是……” tells the same thing twice.
    const counted = new Set(findAll(text, COUNTED).map(([before]) => before))
    for (const { index } of findAll(text, POINT)) {
      if (index <= first || counted.has(text.charAt(index - 1))) continue
      gaps.push({ at: index, marks: ['；', '。'], breakable: true })
    }
  }
  return gaps
}
