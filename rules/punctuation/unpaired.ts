import { defineRule, letter, message } from '@replylint/engine'
import { type MarkFault, unpairedMarks } from './unpaired-marks.ts'

type Data = MarkFault['data']

export default defineRule({
  id: 'punctuation/unpaired',
  severity: 'warning',
  since: '0.1.0',
  docs: {
    zh: {
      summary: '引号、括号、书名号成对使用',
      why: '标号缺了一半，文件名、引文从哪里起、到哪里止，读者只能猜。',
    },
    en: {
      summary: 'Quotation marks, brackets and title marks come in pairs',
      why: 'Where one of a pair is missing, the reader has to guess where the title or quotation ends.',
    },
    source: 'GB/T 15834—2011 4.8、4.9、4.15',
  },
  messages: {
    close: message<Data>({
      zh: (d) => `“${d.words}”前有左${d.zh}，缺右${d.zh}`,
      en: (d) => `${d.marks} before “${d.words}” is never closed`,
    }),
    open: message<Data>({
      zh: (d) => `“${d.words}”后有右${d.zh}，缺左${d.zh}`,
      en: (d) => `${d.marks} behind “${d.words}” was never opened`,
    }),
    extra: message<Data>({
      zh: (d) => `“${d.words}”旁多一个${d.zh}`,
      en: (d) => `one ${d.marks} too many beside “${d.words}”`,
    }),
    turned: message<Data>({
      zh: (d) => `“${d.words}”的${d.zh}左右写反`,
      en: (d) => `a mark of “${d.words}” looks the wrong way: ${d.marks}`,
    }),
    different: message<Data>({
      zh: (d) => `“${d.words}”的${d.zh}不成对`,
      en: (d) => `the marks ${d.marks} around “${d.words}” do not belong together`,
    }),
    crossed: message<Data>({
      zh: (d) => `“${d.words}”的${d.zh}与别的标号交错`,
      en: (d) => `the marks ${d.marks} around “${d.words}” cross those of another pair`,
    }),
  },
  fixable: 'suggest',
  create({ report }) {
    return {
      document(document) {
        for (const { range, id, data, severity, suggestions } of unpairedMarks(document))
          report(range, id, data, { severity, suggestions })
      },
    }
  },
  examples: [
    // Seen in real letters: “您提出的《关于……的建议已收悉”, “我县打造“万顷茶浪省级……”.
    {
      bad: '您提出的[[《关于增加老旧小区停车泊位的建议]]已收悉，现答复如下：',
      fixed: '您提出的《关于增加老旧小区停车泊位的建议》已收悉，现答复如下：',
    },
    {
      bad: '我县打造[[“千里茶廊]]省级现代农业示范园区，带动农户增收。',
      fixed: '我县打造“千里茶廊”省级现代农业示范园区，带动农户增收。',
    },
    {
      bad: letter({ contact: '[[(联系人:顾明远    联系电话:0599-8812345]]' }),
      fixed: letter({ contact: '(联系人:顾明远    联系电话:0599-8812345)' }),
    },
    {
      bad: '根据[[《青阳市养老服务体系建设方案]]（青民发〔2023〕18号）要求，我局逐家核查。',
      fixed: '根据《青阳市养老服务体系建设方案》（青民发〔2023〕18号）要求，我局逐家核查。',
    },
    {
      bad: '根据[[《养老机构管理办法]]规定，我局逐家核查。',
      fixed: '根据《养老机构管理办法》规定，我局逐家核查。',
    },
    {
      bad: '我局印发[[关于加快社区食堂建设的通知》]]，明确了标准。',
      fixed: '我局印发《关于加快社区食堂建设的通知》，明确了标准。',
    },
    {
      bad: '我局按照[[养老机构管理办法》]]要求逐家核查。',
      fixed: '我局按照《养老机构管理办法》要求逐家核查。',
    },
    {
      bad: '您提出的[[关于解决停车难问题的建议”]]收悉，现答复如下：',
      fixed: '您提出的“关于解决停车难问题的建议”收悉，现答复如下：',
    },
    {
      bad: '我局印发《养老服务方案》[[（青民发〔2023〕18号]]，明确了标准。',
      fixed: '我局印发《养老服务方案》（青民发〔2023〕18号），明确了标准。',
    },
    {
      bad: '我局印发《养老服务方案》[[青民发〔2023〕18号）]]，明确了标准。',
      fixed: '我局印发《养老服务方案》（青民发〔2023〕18号），明确了标准。',
    },
    {
      bad: '《青阳市养老服务条例》[[（以下简称《条例》]]，自今年起施行。',
      fixed: '《青阳市养老服务条例》（以下简称《条例》），自今年起施行。',
    },
    {
      bad: '[[“十四五]]期间，全市新建食堂42家。',
      fixed: '“十四五”期间，全市新建食堂42家。',
    },
    { bad: '发放宣传手册3000余份，覆盖42个社区[[）]]。' },
    // The wrong way.
    { bad: '深入开展[[“厕所革命“]]行动。', fixed: '深入开展“厕所革命”行动。' },
    { bad: '深入开展[[”厕所革命”]]行动。', fixed: '深入开展“厕所革命”行动。' },
    { bad: '深入开展[[”厕所革命“]]行动。', fixed: '深入开展“厕所革命”行动。' },
    {
      bad: '推进“全民共建[[“、”]]全民共享”。',
      fixed: '推进“全民共建”、“全民共享”。',
    },
    { bad: '修订《养老服务办法[[（试行（]]》。', fixed: '修订《养老服务办法（试行）》。' },
    // One too many.
    { bad: '修订[[《]]《养老服务办法》，明确标准。', fixed: '修订《养老服务办法》，明确标准。' },
    { bad: '解决“停车难”[[”]]问题。', fixed: '解决“停车难”问题。' },
    {
      bad: '您提出的[[“关于解决“停车难”问题的建议]]收悉，现答复如下：',
      fixed: '您提出的“关于解决“停车难”问题的建议”收悉，现答复如下：',
    },
    // Of two kinds.
    { bad: '修订[[《养老服务办法〉]]，明确标准。', fixed: '修订《养老服务办法》，明确标准。' },
    {
      bad: '根据《关于印发[[〈养老服务办法》]]的通知》要求，我局逐家核查。',
      fixed: '根据《关于印发〈养老服务办法〉的通知》要求，我局逐家核查。',
    },
    { bad: '[[“十四五’]]期间，全市新建食堂42家。', fixed: '“十四五”期间，全市新建食堂42家。' },
    { bad: '全市新建食堂[[（含改建】]]42家。', fixed: '全市新建食堂（含改建）42家。' },
    {
      bad: '您提出的[[《关于解决停车难问题的建议”]]收悉，现答复如下：',
      fixed: '您提出的《关于解决停车难问题的建议》收悉，现答复如下：',
    },
    {
      bad: '修订《养老服务办法[[（试行》）]]，明确标准。',
      fixed: '修订《养老服务办法（试行）》，明确标准。',
    },
    { good: letter() },
    {
      good: '我局印发《关于贯彻〈养老服务条例〉的实施意见》（青民发〔2023〕18号），明确“三个不变”。',
    },
    // Points, not brackets.
    { good: '重点做好以下工作：1）新建食堂；2）培训人员；三）逐家核查。' },
    { good: letter({ body: '一）新建食堂\n全市已建成食堂42家。\n二）培训人员\n每年培训300人。' }) },
    // A proposal quoted over several paragraphs: each begins with “, the last ends with ”.
    {
      good: letter({
        body: '您在建议中提出：\n“一、增加停车泊位，缓解停车难。\n“二、开放单位停车场，实行错时共享。”\n对此，我局已逐条研究。',
      }),
    },
    {
      good: letter({
        body: '您提出：“一、增加停车泊位，缓解停车难。\n二、开放单位停车场，实行错时共享。”\n对此，我局已逐条研究。',
      }),
    },
    {
      good: letter({
        body: '您提出：“应做好以下工作：\n（一）增加停车泊位；\n（二）开放单位停车场。\n“上述工作应由公安部门牵头。”\n对此，我局已逐条研究。',
      }),
    },
    // Marks of two widths pair; an apostrophe and a year cut short have no partner.
    { good: '《养老服务办法（试行)》于’99世园会前施行，引进Cote d’Ivoire品种。' },
    // The rest of the page was cut off.
    { good: '市政府强调：“要坚持以人民为中心' },
    { good: letter({ title: '关于对《关于加快社区老年食堂建设……' }) },
    { good: '温度保持在[0,100)区间，误差（5,10]以内。' },
    // The year of a paper belongs to its number.
    { good: '按照青民发〔2023)18号文件要求，逐家核查。' },
  ],
})
