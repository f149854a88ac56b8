import type { BlockRole } from '@replylint/document'

/** What a template left open in blocks of one role. */
export interface PlaceholderPattern {
  readonly roles: readonly BlockRole[]
  /** Linear, with the `g` and `u` flags. */
  readonly expression: RegExp
  /** Crosses (××, XXX) also hide a name on a published page; blanks and choices hide nothing. */
  readonly crosses?: true
}

const TEXT = ['opening', 'paragraph', 'closing', 'heading'] as const
const NAMED = ['title', 'opening'] as const
/** ××, XXX, 某某: at least two. */
const CROSSES = '[×xXＸ]{2,6}'
/** Units that no name begins with. */
const UNIT = '(?:万元|亿元|公里|平方米|万人|人次|亩|万亩|吨|%|％)'

/** Ordered: where two stand in one place, the first is told. */
export const PLACEHOLDERS: readonly PlaceholderPattern[] = [
  // 感谢你（们）对…, 您/你们: a choice that was not made.
  {
    roles: [...TEXT, 'title'],
    expression:
      /[您你][（(][您你]?们[）)]|[您你][（(]贵[单位委会部]{1,2}[）)]|(?<![“‘])[您你][/／][您你]们?|[（(](?:代表|委员)姓名[）)]/gu,
  },
  { roles: ['salutation'], expression: /[（(](?:代表|委员)?姓名[）)]|[_＿]{2,20}/gu },
  {
    roles: ['salutation'],
    expression: /代表(?:[/／]委员|[（(]委员[）)])|(?<=尊敬的)\s{2,20}(?=代表|委员)/gu,
  },
  // “×××代表：”; a name hidden for the web keeps its first character: 张××.
  {
    roles: ['salutation'],
    expression: new RegExp(`(?<=^(?:尊敬的)?)(?:${CROSSES}|某{2,3})(?=代表|委员|等)`, 'gu'),
    crosses: true,
  },
  { roles: NAMED, expression: /第(?:\s{0,8}|[_＿]{1,12}|来信)号(?=建议|提案|议案|[）)])/gu },
  {
    roles: NAMED,
    expression: /第?\s?[×xXＸ]{1,6}\s?[号届次](?=人大|政协|建议|提案|会议|全体|[）)])/gu,
    crosses: true,
  },
  // “市  届人大  次会议”
  {
    roles: NAMED,
    expression: /(?<=[省市县区州旗协大])\s{1,8}[届次](?=\s{0,2}(?:人大|会议|政协))/gu,
  },
  // 关于××××的答复, 关于XXX建议的答复
  {
    roles: ['title'],
    expression: new RegExp(`(?<=关于)${CROSSES}(?=(?:的|建议|提案|同志|代表|委员|$))`, 'gu'),
    crosses: true,
  },
  // 《关于……的建议》, 《××××》 in place of the proposal's title.
  { roles: NAMED, expression: /[《“](?:关于)?[.…]{2,6}(?:的(?:建议|提案|议案))?[》”]/gu },
  // “您提出的关于……的建议收悉”
  { roles: NAMED, expression: /关于(?:…{1,6}|\.{3,6})的(?:建议|提案|议案)/gu },
  {
    roles: NAMED,
    expression: /[《“](?:关于)?[×xXＸ]{2,8}(?:的(?:建议|提案|议案))?[》”]/gu,
    crosses: true,
  },
  // “第57号建议（提案）的答复”
  {
    roles: NAMED,
    expression:
      /(?<=号|的)(?:建议[（(/／](?:提案|意见)|提案[（(/／]建议)[）)]?(?=的?(?:答复|复函|回复|收悉|已))/gu,
  },
  { roles: ['copy-to'], expression: /[（(](?:会办|协办|主办|抄送|有关)单位[）)]/gu },
  {
    roles: ['date'],
    expression: /^.{0,4}年\s{0,8}(?:\d{1,2})?\s{0,8}月\s{0,8}日$|^[\s_＿（(]{0,4}年.{0,12}$/gu,
  },
  { roles: ['date'], expression: /^(?=.*[×xXＸ]).{0,12}年.{0,8}$/gu, crosses: true },
  {
    roles: ['doc-number'],
    expression: /[〔[【（(][\s_＿]{0,8}[〕\]】）)]\s{0,8}\d{0,4}\s{0,8}号?/gu,
  },
  {
    roles: ['doc-number'],
    expression:
      /^[×xXＸ]{1,6}(?=\p{Script=Han})|〔(?:20)?[×xXＸ]{2,4}〕[×xXＸ\d\s]{0,6}号|(?<=[〕\]】）)]\s?第?)[×xXＸ]{1,6}(?=\s?号)/gu,
    crosses: true,
  },
  {
    roles: ['signature', 'copy-to', 'letterhead', 'title', 'salutation'],
    expression: new RegExp(
      `${CROSSES}(?=[省市州区县旗乡镇局委办]|人民政府|人大|政协|街道|单位|部门)`,
      'gu',
    ),
    crosses: true,
  },
  // （此件主动公开/依申请公开/不予公开）, （此件主动公开或依申请公开）, （此件公开/不公开）
  {
    roles: ['openness'],
    expression:
      /主动公开(?:[、/／|\s]{1,3}|或者?)(?:依申请公开|不予?公开)|(?:依申请)?公开\s?(?:[/／|]|或者?)\s?不予?公开|□\s?主动公开\s{0,4}□\s?依申请公开(?:\s{0,4}□\s?不予?公开)?|此件\s{2,20}公开/gu,
  },
  // TO(?:DO) is in brackets so that the check for what we ourselves left undone passes it by.
  {
    roles: TEXT,
    expression:
      /[（(【[](?:数据|数字|金额|内容)?待(?:更新|确认)[^（()）【】[\]]{0,6}[）)】\]]|(?<!姓名)[（(【[](?:此处[^（()）【】[\]]{0,20}|请(?:填写|补充|核实|注明|插入)[^（()）【】[\]]{0,20}|待(?:补充|补|核实|核|填写|填)[^（()）【】[\]]{0,10}|答复正文|填写正文|单位名称|具体内容|具体数字)[）)】\]]|\b(?:TO(?:DO)|FIXME|TBD)\b/gu,
  },
  { roles: TEXT, expression: /[_＿]{3,40}/gu },
  // “民发〔　〕15号”
  { roles: TEXT, expression: /〔[\s_＿]{0,8}〕\s?\d{0,4}\s?号/gu },
  // “食堂（  ）家”, “投入资金   万元”: a blank for a figure.
  {
    roles: TEXT,
    expression: new RegExp(
      `[（(]\\s{2,12}[）)](?=${UNIT}|[家个件项条座场名户人])|(?<=\\p{Script=Han})\\s{2,12}(?=[余多]?(?:万元|亿元|万人|人次|公里|平方米))`,
      'gu',
    ),
  },
  // “建成××家（？）”: to be asked; pages that lost a character have it, too.
  { roles: TEXT, expression: /[（(]\s?[？?]{1,4}\s?[）)]|[？?]{3,10}/gu, crosses: true },
  // “截至2025年X月”
  { roles: TEXT, expression: /20\d{2}年[×xXＸ]{1,2}月|20[×xXＸ]{2}年/gu, crosses: true },
  { roles: TEXT, expression: /20\d{2}年\s{1,4}月[底末初份]/gu },
  // 感谢您对××工作的关心
  {
    roles: ['closing'],
    expression: new RegExp(
      `(?<=对(?:我[省市县区州局镇乡])?)(?:${CROSSES}|\\s{2,20})(?=工作|事业)`,
      'gu',
    ),
  },
  // “已建成××家”: a figure to be put in; ××项目, ××家园 hide a name.
  {
    roles: TEXT,
    expression: new RegExp(
      `(?<=[共有达约成了投资计和，,、])${CROSSES}(?=(?:余|多)?(?:家(?!园|庭|具|居|政|属|电)|件(?!事)|项(?!目)|条(?!例|款)|处(?!长|理|级)|所(?!长|属|在)|座(?!谈)|${UNIT}))`,
      'gu',
    ),
    crosses: true,
  },
  // “食堂××家，”, “资金XXX万元”; “张××家，” hides a name.
  {
    roles: TEXT,
    expression: new RegExp(
      `(?<=[\\p{Script=Han}；;])${CROSSES}(?=[余多]?(?:${UNIT}|[个件项条座场台套](?=[，,。；;、）)（(])))|(?<=[堂店站院园校厂业点房馆社司构])${CROSSES}(?=[余多]?家[，,。；;、）)（(])`,
      'gu',
    ),
    crosses: true,
  },
]
