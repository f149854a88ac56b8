import { defineRule, message, together } from '@replylint/engine'
import { NO_PROSE } from '../number/no-prose.ts'
import { findMisplaced, type Misplaced } from './find-misplaced.ts'
import { ownMarks } from './own-marks.ts'

export default defineRule({
  id: 'punctuation/enumeration',
  severity: 'warning',
  since: '0.1.0',
  docs: {
    zh: {
      summary: '并列词语用顿号，分句之间用逗号，“以及”“等”之前不用顿号',
      why: '顿号只分隔句中并列的词语；用来隔开分句，或与“以及”“等”重叠，层次就乱了。',
    },
    en: {
      summary: '、 parts words, a comma parts clauses, and neither 以及 nor 等 has 、 before it',
      why: '、 separates coordinate words only; between clauses, or beside 以及 and 等, it blurs the levels.',
    },
    source: 'GB/T 15834—2011 4.4、4.5.3、附录 A.3、附录 B.1.1、B.1.2',
  },
  messages: {
    clause: message<{ raw: string }>({
      zh: (d) => `“${d.raw}”前后是分句，顿号应为逗号`,
      en: (d) => `“${d.raw}” joins clauses: use a comma`,
    }),
    last: message<{ raw: string }>({
      zh: (d) => `“${d.raw}”连词前不用顿号`,
      en: (d) => `no 、 before a conjunction: “${d.raw}”`,
    }),
    others: message<{ raw: string }>({
      zh: (d) => `“${d.raw}”中“等”前不用顿号`,
      en: (d) => `no 、 before 等: “${d.raw}”`,
    }),
    items: message<{ raw: string }>({
      zh: (d) => `“${d.raw}”词语并列，宜用顿号`,
      en: (d) => `“${d.raw}” lists words: use 、`,
    }),
  },
  fixable: 'fix',
  create({ report }) {
    let comma = '，'
    return {
      document(document) {
        comma = ownMarks(document).comma
      },
      sentence(sentence) {
        if (NO_PROSE.has(sentence.block.role)) return
        const { text } = sentence
        for (const found of findMisplaced(text)) {
          // “三、下一步工作措施” is a heading.
          if (text.slice(0, found.from).trim() === '') continue
          const before = found.marks.length > 1 ? 0 : Math.min(4, found.from)
          const whole = text.slice(found.from - before, found.to)
          const raw = whole.length > 16 ? `${whole.slice(0, 14)}……` : whole
          const marks = found.marks.map((at) => sentence.source(at, at + 1))
          const edits = textsOf(found.kind, whole).flatMap(
            (mark) => together(marks.map((range) => ({ range, text: mark }))) ?? [],
          )
          const [fix] = edits
          const severity = found.debatable ? 'info' : 'warning'
          report(
            sentence.source(found.from, found.to),
            found.kind,
            { raw },
            found.sure && fix !== undefined ? { severity, fix } : { severity, suggestions: edits },
          )
        }
      },
    }

    /** What can stand instead; the likeliest first. */
    function textsOf(kind: Misplaced['kind'], raw: string): readonly string[] {
      if (kind === 'items') return ['、']
      if (kind === 'others') return ['']
      if (kind === 'clause') return [comma]
      return raw.endsWith('以及') ? [comma, ''] : ['', comma]
    }
  },
  examples: [
    {
      bad: '全年新增充电桩214根[[、从而]]实现了乡镇全覆盖。',
      fixed: '全年新增充电桩214根，从而实现了乡镇全覆盖。',
    },
    {
      bad: '该渠道全长2.8公里,如经过清淤[[、可有效]]改善灌溉条件。',
      fixed: '该渠道全长2.8公里,如经过清淤,可有效改善灌溉条件。',
    },
    {
      bad: '随着路网的不断完善[[、将逐步]]缓解交通压力。',
      fixed: '随着路网的不断完善，将逐步缓解交通压力。',
    },
    {
      bad: '下一步，将加强巡查[[、并及时]]反馈办理情况。',
      fixed: '下一步，将加强巡查，并及时反馈办理情况。',
    },
    {
      bad: '重点查明林地现状、防火通道[[、以及]]建设条件。',
      fixed: '重点查明林地现状、防火通道，以及建设条件。',
    },
    {
      bad: '会同公安、城管[[、和相关]]部门开展整治。',
      fixed: '会同公安、城管和相关部门开展整治。',
    },
    { bad: '会同公安、城管[[、等]]部门开展整治。', fixed: '会同公安、城管等部门开展整治。' },
    {
      bad: '小区存在[[垃圾,污水,噪声等]]问题,居民反映强烈。',
      fixed: '小区存在垃圾、污水、噪声等问题,居民反映强烈。',
    },
    {
      bad: '根据市教委《关于做好课后服务的意见》（青教发〔2019〕20号[[），市财政局]]《关于经费保障的通知》（青财教〔2021〕28号）规定，费用由财政承担。',
      fixed:
        '根据市教委《关于做好课后服务的意见》（青教发〔2019〕20号）、市财政局《关于经费保障的通知》（青财教〔2021〕28号）规定，费用由财政承担。',
    },
    // 以及 after a comma, as the standard has it; 及 without any mark.
    { good: '压力过大、工作时间过长，以及忽视营养均衡等，均会影响健康。' },
    { good: '真实、准确、完整、及时地提供资料，维护平等、和睦、文明的家庭关系。' },
    // Names and words that begin with the same characters.
    { good: '望京路、永丰路、和义路、江厦街沿线，含山县、和县，安化垸、南顶垸、和康垸。' },
    { good: '保护耕地的数量、等级、面积，实行科学规划、可持续利用。' },
    { good: '不得以假充真、以次充好，不得提供虚假凭证、会计账簿。' },
    { good: '坚持统筹规划、确保安全、规范服务，做到同时设计、同时施工、同时投产使用。' },
    { good: '如实提供会计凭证、可行性报告，通过会谈、会晤等方式处理。' },
    // A condition within a list, and attributes of one word.
    {
      good: '为群众提供应急药品、就业信息、将来的养老保障，以及与其能力相适应、与发展相协调的服务。',
    },
    // Clauses, not words: a comma is right.
    { good: '解决多头执法，乱罚款等问题。存在工期长，消耗高，技术上不求进步等问题。' },
    { good: '我局加强巡查，严厉打击盗采等行为，畅通渠道，推动解决停车难等问题。' },
    { good: '三、下一步工作措施' },
    // Numbers of points, with the mark that many put behind them.
    {
      good: '1、下一步，将加强巡查。2、同时，加大宣传。（3）、此外，改造路灯。①、为此，投入资金。',
    },
    { good: '在农村，垃圾等问题突出。群众反映强烈，停车等问题亟待解决。有时候，噪声等问题频发。' },
    { good: '小区存在车位少，道路窄，车辆多等问题。改变等、靠、要，慢、拖、等现象。' },
    // The condition goes on behind 、, and the second paper tells what was done upon the first.
    { good: '只有打通堵点、将责任压实到人，才能解决问题。以真情、以及时的服务赢得信任。' },
    {
      good: '根据《关于做好课后服务的意见》（青教发〔2019〕20号），我局印发《青阳市实施方案》（青教〔2021〕5号）等文件。',
    },
  ],
})
