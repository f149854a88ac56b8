import { defineRule, message } from '@replylint/engine'
import { doubledIn, type Word } from './find-doubled.ts'
import { NO_PROSE } from './no-prose.ts'

export default defineRule({
  id: 'number/doubled-approximation',
  severity: 'warning',
  since: '0.1.0',
  docs: {
    zh: {
      summary: '一个数字只用一个表示概数的词',
      why: '“约”“近”“余”“多”“左右”都表示概数，用一个就够；“近”是不到，“余”“多”是超过，连用则自相矛盾，读者无从判断实际数字。',
    },
    en: {
      summary: 'One word of approximation to a figure',
      why: '约, 近, 余, 多 and 左右 each mark a figure as approximate, so one is enough; 近 (just under) and 余 (and more) even contradict each other.',
    },
  },
  messages: {
    doubled: message<{ raw: string; first: string; second: string }>({
      zh: (d) => `“${d.raw}”中“${d.first}”“${d.second}”重复，宜留其一`,
      en: (d) => `“${d.raw}” is approximate twice: keep either “${d.first}” or “${d.second}”`,
    }),
    contradictory: message<{ raw: string; first: string; second: string }>({
      zh: (d) => `“${d.raw}”中“${d.first}”“${d.second}”矛盾，宜留其一`,
      en: (d) => `“${d.raw}”: “${d.first}” and “${d.second}” contradict each other; keep one`,
    }),
  },
  fixable: 'suggest',
  create({ report }) {
    return {
      sentence(sentence) {
        if (NO_PROSE.has(sentence.block.role)) return
        for (const { span, words, spare, contradictory } of doubledIn(sentence.text)) {
          const text = (word: Word) => sentence.text.slice(...word)
          const [first, second] = words
          const edits = spare === 'first' ? [first, second] : [second, first]
          report(
            sentence.source(...span),
            contradictory ? 'contradictory' : 'doubled',
            { raw: text(span), first: text(first), second: text(second) },
            { suggestions: edits.map((word) => ({ range: sentence.source(...word), text: '' })) },
          )
        }
      },
    }
  },
  examples: [
    // Seed 004: “有养老护理人员约300余名”.
    {
      bad: '我市有养老护理人员[[约300余]]名，持证率逐年提高。',
      fixed: '我市有养老护理人员300余名，持证率逐年提高。',
    },
    // Seed 002: “140余人左右”.
    {
      bad: '每年培训养老护理员[[140余人左右]]。',
      fixed: '每年培训养老护理员140余人。',
    },
    {
      bad: '2016年投入资金[[近60多万]]元,新建了镇敬老院。',
      fixed: '2016年投入资金60多万元,新建了镇敬老院。',
    },
    { bad: '该片区[[约有 1200 多]]户居民。', fixed: '该片区有 1200 多户居民。' },
    { bad: '项目占地[[大约30亩左右]]。', fixed: '项目占地大约30亩。' },
    {
      bad: '老年人[[约占全县总人口的15%左右]]。',
      fixed: '老年人约占全县总人口的15%。',
    },
    { bad: '老年人[[约占20%左右]]。', fixed: '老年人约占20%。' },
    { bad: '惠及群众[[将近两万余]]人。', fixed: '惠及群众两万余人。' },
    { bad: '惠及群众[[超过3000余]]人次。', fixed: '惠及群众3000余人次。' },
    { bad: '全县缺口[[约近300]]人。', fixed: '全县缺口近300人。' },
    { bad: '每次服务[[不少于30分钟以上]]。', fixed: '每次服务不少于30分钟。' },
    { bad: '工期[[大约3个多月]]。', fixed: '工期3个多月。' },
    { bad: '发放补贴200[[多余]]人。', fixed: '发放补贴200多人。' },
    // 近 of time is “the last”: the last ten years and more.
    { good: '近10余年来，我市养老事业稳步发展。' },
    { good: '近20多年间，该路段未作大修；近三年来，共投入300余万元。' },
    { good: '最近20多天，共走访附近300多户居民，邻近12个村150余户。' },
    // The word before ends in 约.
    { good: '累计签约300余户，节约120余万元，预约500余人次。' },
    { good: '累计签约近300户，节约近120万元。' },
    { good: '现有护理员约300名，其中持证200余名。' },
    { good: '约300名护理员参加培训，覆盖20余家机构。' },
    // Each figure has its own.
    { good: '约300名老人、20名左右志愿者参加。' },
    { good: '河道左右两岸约300户，沿线20余户左右邻舍已签协议。' },
    // By how much: 近 is “nearer”, 超过 “exceeds by”.
    { good: '新线比原路近300余米，较计划超过20余个。' },
    { good: '中级以上职称不少于30名，为约60岁以上老人服务。' },
    { good: '配备不少于2名中级以上职称的人员。' },
  ],
})
