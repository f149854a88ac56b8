/*
 * Words for what is left of a whole. Each place that looks for them reads another text, so each has
 * its own set: a label, all of the text up to a figure; or the words behind a list.
 */

/** The rest of the whole: with it the list is complete. */
export const REMAINDER =
  /^(?:尚?剩余?|还剩|其余|余下|其他|其它|结余|尚[有缺余]|还[有缺差]|缺口|差额)|缺口为?$|剩余$/u

/** “家电800万元、汽车500万元，其余200万元用于宣传”: the rest of the list. “其余提案30件” are other things. */
export const BARE_REST = /^(?:其[余他它]|剩[余下]|余下)的?$/u

/** 缺口, 尚缺, 还剩, 其余: “缺口资金由省厅统筹支持150万元” names who pays, not how much is missing. */
export const REST_LABEL =
  /^(?:目前|现|但|则|仍|尚|还|且|有|存在|资金|项目|建设|经费)*(?:缺口|差额|缺额|剩余?|余下?|其余|其[他它]|结余|剩下|(?:尚|还|仍)(?:缺|差|欠|需|待)|(?:尚|还|仍)?未(?:完成|改造|解决|到位|办结|开工|建成|落实|支付|拨付))(?:资金|经费|缺口|部分|路段|工程|投资|任务|长度|面积|的|为|约|近|有)*$/u

/** Anywhere behind phases: what is left for later. */
export const LEFT_OVER = /其余|剩余|余下|后续|其他|尚余|还有/u

/** “，其余为镇级自筹”, “。剩余资金视情况安排”, “；缺口由县级统筹解决”, “、另有部分用于奖励”. */
const LEFT =
  '其[余他它]|余[下款]|剩[余下]|结余|尾款|不足(?:部分|的|由)|缺口|差额|另有|还有|预留|机动|待(?:分配|安排|下达)|[少小]部分|未列入|以上[^，,。]{0,4}不含'
/** “，个别项目由企业实施”, “；后续资金陆续下达”: at the start of a sentence these speak of other things. */
const ALSO = '另外|以及|个别|后续|还将|还支持'
/** Right behind the last part of a list; `words` are those that say what becomes of it. */
export const REST_BEHIND = new RegExp(
  `^[^，,；;、。]{0,8}(?:[，,；;、。](?:但|同时|目前|现|资金|仍|还|尚|存在|有|较大)*(?:${LEFT})|[，,；;、](?:${ALSO}))(?<words>[^，,；;。]{0,16})`,
  'u',
)
