import type { Range, ReplyDocument } from '@replylint/document'
import { defineRule, letter, message, type Severity } from '@replylint/engine'
import { wrongWords } from './kind-words.ts'
import { isBody, type Verdict, weigh } from './weigh.ts'
import { type Body, MATTER_OF, ROLE_OF, readWitnesses, type Witness } from './witnesses.ts'

export default defineRule({
  id: 'reference/kind-mismatch',
  severity: 'error',
  since: '0.1.0',
  docs: {
    zh: {
      summary: '人大建议答复代表，政协提案答复委员',
      why: '称错身份是照抄上一份答复留下的硬伤，收信人一眼就能看到。',
    },
    en: {
      summary: 'A 人大 proposal is answered to a 代表, a 政协 proposal to a 委员',
      why: 'The wrong title is a leftover of another letter, and the first thing the reader sees.',
    },
    source:
      '《中华人民共和国全国人民代表大会和地方各级人民代表大会代表法》；《中国人民政治协商会议章程》',
  },
  messages: {
    addressee: message<{ body: Body; word: string; right: string }>({
      zh: (d) => `来件出自${d.body}，称谓“${d.word}”应为“${d.right}”`,
      en: (d) => `the proposal comes from ${d.body}: “${d.word}” should be “${d.right}”`,
    }),
    body: message<{ body: Body; word: string; right: string }>({
      zh: (d) => `其余各处都指向${d.body}，此处“${d.word}”疑为“${d.right}”`,
      en: (d) => `all else points to ${d.body}: “${d.word}” should perhaps be “${d.right}”`,
    }),
    matter: message<{ body: Body; word: string; right: string }>({
      zh: (d) => `来件出自${d.body}，“${d.word}”应为“${d.right}”`,
      en: (d) => `the proposal comes from ${d.body}: “${d.word}” should be “${d.right}”`,
    }),
    motion: message<{ right: string }>({
      zh: (d) => `正文称“${d.right}”，标题“议案”疑为“${d.right}”`,
      en: (d) => `the text says “${d.right}”: “议案” in the title should perhaps be “${d.right}”`,
    }),
    text: message<{ body: Body; word: string; right: string }>({
      zh: (d) => `来件出自${d.body}，此处“${d.word}”应为“${d.right}”`,
      en: (d) => `the proposal comes from ${d.body}: “${d.word}” should be “${d.right}” here`,
    }),
    copy: message<{ body: Body; word: string }>({
      zh: (d) => `来件出自${d.body}，抄送却只有“${d.word}”`,
      en: (d) => `the proposal comes from ${d.body}, but the copies go to ${d.word} only`,
    }),
    source: message<{ word: string }>({
      zh: (d) => `此处写的是“${d.word}”`,
      en: (d) => `“${d.word}” is written here`,
    }),
  },
  fixable: 'suggest',
  create({ report }) {
    return {
      document(document) {
        if (document.kind === 'form' || document.kind === 'other') return
        const witnesses = readWitnesses(document)
        const verdict = weigh(witnesses)
        const motion = motionForProposal(document, witnesses)
        if (motion !== undefined) {
          const { range, right, source } = motion
          report(
            range,
            'motion',
            { right },
            { severity: 'warning', suggestions: [{ range, text: right }], related: [source] },
          )
        }
        if (verdict === undefined) return
        const { body, odd, agreeing } = verdict
        const source = {
          range: agreeing.range,
          messageId: 'source',
          data: { word: agreeing.word },
        } as const
        for (const { range, messageId, word, right, severity } of slipsOf(document, verdict)) {
          const suggestions = [{ range, text: right }]
          const data = { body, word, right }
          report(range, messageId, data, { severity, suggestions, related: [source] })
        }
        if (odd !== undefined) return
        const copy = strayCopy(document, body)
        if (copy === undefined) return
        const { range, word } = copy
        report(range, 'copy', { body, word }, { severity: 'warning', related: [source] })
      },
    }
  },
  examples: [
    // A real letter on “市政协八届一次委员第094号提案” began “尊敬的×××代表”.
    {
      bad: letter({
        title: '关于市政协九届二次会议第31号提案的答复',
        salutation: '尊敬的陆春禾[[代表]]：',
        opening: '您提出的《关于推进医养结合的提案》收悉，现答复如下：',
        copyTo: '抄送：市政协提案委。',
      }),
      fixed: letter({
        title: '关于市政协九届二次会议第31号提案的答复',
        salutation: '尊敬的陆春禾委员：',
        opening: '您提出的《关于推进医养结合的提案》收悉，现答复如下：',
        copyTo: '抄送：市政协提案委。',
      }),
    },
    {
      bad: letter({ salutation: '陆春禾[[委员]]:' }),
      fixed: letter({ salutation: '陆春禾代表:' }),
    },
    // A letter on a 提案 to a 委员 said “合理化采纳代表建议”.
    {
      bad: letter({
        title: null,
        salutation: '陆春禾委员：',
        opening: '您提出的《关于修剪绿化带杨树的提案》收悉，现答复如下：',
        body: '我局安排专人到现场勘察，合理化采纳[[代表]]建议，目前已修剪完毕。',
        copyTo: null,
      }),
      fixed: letter({
        title: null,
        salutation: '陆春禾委员：',
        opening: '您提出的《关于修剪绿化带杨树的提案》收悉，现答复如下：',
        body: '我局安排专人到现场勘察，合理化采纳委员建议，目前已修剪完毕。',
        copyTo: null,
      }),
    },
    {
      bad: letter({ closing: '感谢[[委员]]对我市养老工作的关心和支持！' }),
    },
    {
      bad: letter({ closing: '感谢您作为[[政协委员]]对我市养老工作的关心和支持！' }),
      fixed: letter({ closing: '感谢您作为人大代表对我市养老工作的关心和支持！' }),
    },
    { bad: letter({ body: '收到您的[[提案]]后，我局走访了社区食堂。' }) },
    { bad: letter({ body: '您在[[提案]]中提到的送餐问题，我局已协调骑手解决。' }) },
    { bad: letter({ body: '我局上门走访，[[委员]]表示满意。' }) },
    { bad: letter({ closing: '感谢[[委员]]您对全市养老工作的关注！' }) },
    { bad: letter({ body: '一、对[[委员]]所提意见的答复\n全市已建成食堂42家。' }) },
    {
      bad: letter({
        title: null,
        salutation: '陆春禾委员：',
        opening: '您提出的《关于推进医养结合的提案》收悉，现答复如下：',
        closing: '感谢[[代表]]提出的宝贵意见，欢迎代表继续监督我市养老工作。',
        copyTo: null,
      }),
    },
    // Those who sat at the table.
    {
      good: letter({
        title: '关于市政协九届二次会议第31号提案的答复',
        salutation: '陆春禾委员：',
        opening: '您提出的提案收悉，现答复如下：',
        body: '我局邀请部分老人座谈，代表提出的意见已采纳。',
        copyTo: null,
      }),
    },
    { good: letter({ body: '常委会组成人员审议时，委员们提出的意见已经落实。' }) },
    { bad: letter({ body: '收到建议后，我局与陆春禾[[委员]]一起走访了社区食堂。' }) },
    // “区政协十六届二次会议第222号建议的复函”, to a 委员.
    {
      bad: letter({
        title: '青阳市民政局关于市政协九届二次会议第222号[[建议]]的复函',
        salutation: '陆春禾委员：',
        opening: '您提出的《关于破解课后服务矛盾的建议》（第222号）收悉。现将有关情况函复如下：',
        copyTo: null,
      }),
    },
    {
      bad: letter({ title: '关于市十六届人大四次会议第57号[[提案]]的答复' }),
    },
    // “关于对县人大第十七届五次会议第18号议案的答复”, whose text speaks of a 建议.
    { bad: letter({ title: '关于对市人大十六届四次会议第57号[[议案]]的答复' }) },
    { bad: letter({ opening: '您在市[[政协]]九届二次会议上提出的第57号建议收悉，现答复如下：' }) },
    { bad: letter({ copyTo: '抄送：市[[政协]]提案委，市政府督查室。' }) },
    { good: letter() },
    {
      good: letter({
        title: '关于市政协九届二次会议第31号提案的答复',
        salutation: '陆春禾委员：',
        opening: '您提出的提案收悉，现答复如下：',
        copyTo: null,
      }),
    },
    // A committee is addressed, nobody in person.
    {
      good: letter({
        title: '关于市人大常委会社会委员会审议意见的答复',
        salutation: '市人大社会建设委员会：',
      }),
    },
    // Both bodies are named: who proposed is not plain.
    { good: letter({ title: '关于市人大、市政协联合调研建议的答复', salutation: '陆春禾委员：' }) },
    // A member of the standing committee is a 委员 of the congress.
    {
      good: letter({
        title: '关于市人大常委会第十二次会议第3号审议意见的答复',
        salutation: '陆春禾委员：',
      }),
    },
    // Only the opening names the session.
    {
      good: letter({
        title: null,
        opening: '您在市十六届人大四次会议上提出的建议收悉，现答复如下：',
      }),
    },
    // Other deputies and members are meant.
    {
      good: letter({
        title: '关于市政协九届二次会议第31号提案的答复',
        salutation: '陆春禾委员：',
        opening: '您提出的提案收悉，现答复如下：',
        body: '我局邀请村民代表座谈，采纳代表意见，回应代表提出的12个问题。',
        copyTo: '抄送：市人大常委会，市政协提案委。',
      }),
    },
    {
      good: letter({
        body: '我局认真办理人大代表建议和政协提案，感谢委员对养老工作的关心。常委会委员到场视察。',
      }),
    },
    // Its author called it so.
    {
      good: letter({ opening: '您提出的《关于加快食堂建设的提案》收悉，现答复如下：' }),
    },
    // A 议案 that was made a 建议.
    {
      good: letter({
        title: '关于市十六届人大四次会议第57号议案的答复',
        opening: '您提出的《关于建设食堂的议案》，经大会主席团审议转为建议收悉，现答复如下：',
      }),
    },
    // What is proposed in a 提案 is a 建议.
    {
      good: letter({
        title: '关于市政协九届二次会议第31号提案的答复',
        salutation: '陆春禾委员：',
        opening: '您提出的《关于推进医养结合的建议》收悉，现答复如下：',
        body: '您提出的建议很有代表性，我局将认真吸纳该建议。',
        copyTo: null,
      }),
    },
    // What the congress passed is no sender.
    {
      good: letter({
        title: '关于市政协九届二次会议第31号提案的答复',
        salutation: '陆春禾委员：',
        opening: '您提出的提案，我局按照市十六届人大四次会议批准的计划作了研究，现答复如下：',
        copyTo: null,
      }),
    },
    // The matter is the work of the other body.
    {
      good: letter({
        title: '关于市十六届人大四次会议《关于发挥政协委员提案作用的建议》（第57号）的答复',
      }),
    },
  ],
})

interface Slip {
  readonly range: Range
  readonly messageId: 'addressee' | 'body' | 'matter' | 'text'
  readonly word: string
  readonly right: string
  readonly severity: Severity
}

/** The witness that is odd, or the words of the running text that are. */
function slipsOf(document: ReplyDocument, { body, odd, certain }: Verdict): Slip[] {
  const severity = (sure: boolean) => (sure ? 'error' : 'warning')
  if (odd === undefined) {
    return wrongWords(document, body).map(({ block, at, word, right, certain: sure }) => ({
      range: block.source(at, at + word.length),
      messageId: 'text',
      word,
      right,
      severity: severity(sure),
    }))
  }
  const { range, word } = odd
  const right = rightWord(odd, body)
  return [{ range, messageId: messageOf(odd), word, right, severity: severity(certain) }]
}

function messageOf(odd: Witness): 'addressee' | 'body' | 'matter' {
  if (odd.kind === 'role') return 'addressee'
  return isBody(odd) ? 'body' : 'matter'
}

function rightWord(odd: Witness, body: Body): string {
  if (odd.kind === 'role') return ROLE_OF[body]
  if (!isBody(odd)) return MATTER_OF[body]
  if (odd.word.length === 2) return body
  return body === '人大' ? '人民代表大会' : '政治协商会议'
}

const MOTION = /(?:\d\s?号|号)(?<word>议案)(?!建议|案)/u
const PROPOSED = /提出的[^。；]{0,120}?(?<word>建议|提案)[》”"]?(?:已?收悉|[（(]第|已?交|已?转)/u

/** 第18号议案 in the title, 您提出的……建议 below, and nowhere a 议案 that became one. */
function motionForProposal({ parts, blocks }: ReplyDocument, witnesses: readonly Witness[]) {
  const { title, opening } = parts
  const found = title === undefined ? null : MOTION.exec(title.text)
  const proposed = opening === undefined ? null : PROPOSED.exec(opening.text.slice(0, 400))
  const right = proposed?.groups?.word
  if (title === undefined || opening === undefined || found === null || proposed === null)
    return undefined
  // “第18号议案……，已转为建议交我局办理”.
  const said = blocks.some((block) => block.role !== 'title' && /议案/u.test(block.text))
  if (right === undefined || said) return undefined
  // A 《……的建议》 may well be a 提案 of the 政协.
  const conference = witnesses.some(({ body }) => body === '政协')
  const start = found.index + found[0].indexOf('议案')
  const at = proposed.index + proposed[0].lastIndexOf(right)
  return {
    range: title.source(start, start + 2),
    right: conference ? '提案' : right,
    source: {
      range: opening.source(at, at + 2),
      messageId: 'source',
      data: { word: right },
    },
  } as const
}

/** 抄送：市政协提案委 alone, on a letter to a deputy. */
function strayCopy(
  { blocks }: ReplyDocument,
  body: Body,
): { range: Range; word: string } | undefined {
  const copies = blocks.filter(({ role }) => role === 'copy-to')
  if (copies.some(({ text }) => text.includes(body))) return undefined
  const word = body === '人大' ? '政协' : '人大'
  for (const block of copies) {
    const at = block.text.indexOf(word)
    if (at >= 0) return { range: block.source(at, at + word.length), word }
  }
  return undefined
}
