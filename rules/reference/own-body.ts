import type { ReplyDocument } from '@replylint/document'
import { defineRule, findAll, letter, message } from '@replylint/engine'
import { RUNNING_TEXT } from '../rows/roles.ts'
import { withoutQuotes } from './quotes.ts'
import { type Signer, signersOf } from './signers.ts'

interface Options {
  names: string[]
}
const NO_NAMES: Options = { names: [] }

export default defineRule({
  id: 'reference/own-body',
  severity: 'warning',
  since: '0.1.0',
  docs: {
    zh: {
      summary: '自称与署名机关一致',
      why: '委员会自称“我局”，多是机构改革前的旧稿或照抄别家的答复。',
    },
    en: {
      summary: 'The letter speaks as the body that signs it',
      why: 'A commission that calls itself 我局 has copied an old letter or that of another body.',
    },
  },
  options: {
    defaults: NO_NAMES,
    schema: {
      names: {
        type: 'array',
        items: { type: 'string' },
        description: '本机关的名称，含简称、旧称和加挂的牌子',
      },
    },
  },
  messages: {
    self: message<{ word: string; name: string }>({
      zh: (d) => `署名是“${d.name}”，此处自称“${d.word}”`,
      en: (d) => `“${d.name}” signs, but calls itself “${d.word}” here`,
    }),
    name: message<{ here: string; there: string }>({
      zh: (d) => `机关名称不一：此处“${d.here}”，文首“${d.there}”`,
      en: (d) => `the name of the body differs: “${d.here}” here, “${d.there}” above`,
    }),
    signer: message<{ name: string }>({
      zh: (d) => `此处写“${d.name}”`,
      en: (d) => `“${d.name}” is written here`,
    }),
  },
  fixable: 'suggest',
  create({ options, report }) {
    return {
      document(document) {
        const signers = signersOf(document)
        const odd = misspeltSigner(signers, options.names)
        if (odd !== undefined) {
          const [here, there] = odd
          report(
            here.range,
            'name',
            { here: here.name, there: there.name },
            {
              related: [{ range: there.range, messageId: 'signer', data: { name: there.name } }],
            },
          )
        }
        const names = [...new Set(signers.map(({ name }) => name))]
        const kind = kindOfAll(names, options.names)
        const signer = signers.findLast(({ name }) => kindOf(name) === kind)
        const self = kind === undefined ? undefined : otherSelf(document, kind, names)
        if (signer === undefined || kind === undefined || self === undefined) return
        const range = self.block.source(self.at, self.at + 2)
        report(
          range,
          'self',
          { word: self.word, name: signer.name },
          {
            suggestions: kind === '府' ? [] : [{ range, text: `我${kind}` }],
            related: [{ range: signer.range, messageId: 'signer', data: { name: signer.name } }],
          },
        )
      },
    }
  },
  examples: [
    // A 交通运输委员会 wrote “下一步，我局计划在‘十五五’期间……”; the name of the place changed.
    {
      bad: letter({
        letterhead: '青阳市交通运输委员会',
        body: '下一步，[[我局]]计划在“十五五”期间对该路段进行路面改造。',
        signature: '青阳市交通运输委员会',
      }),
      fixed: letter({
        letterhead: '青阳市交通运输委员会',
        body: '下一步，我委计划在“十五五”期间对该路段进行路面改造。',
        signature: '青阳市交通运输委员会',
      }),
    },
    {
      bad: letter({
        letterhead: null,
        body: '收到建议后，[[我委]]高度重视，逐家走访了食堂。',
      }),
    },
    {
      bad: letter({
        letterhead: '青阳市人民政府',
        body: '收到建议后，[[我局]]高度重视，逐家走访了食堂。',
        signature: '青阳市人民政府',
      }),
    },
    { bad: letter({ signature: '[[青阳县民政局]]' }) },
    { good: letter() },
    { good: letter({ letterhead: '青阳市湖东区民政局', signature: '湖东区民政局' }) },
    // The place, not the body.
    { good: letter({ body: '我市、我区、我中心共建设食堂42家，我局将逐家核查。' }) },
    // Two bodies sign.
    {
      good: letter({
        letterhead: null,
        body: '我局与我委将逐家核查。',
        signature: '青阳市民政局\n\n青阳市发展和改革委员会',
      }),
    },
    // Another body speaks: “市水务局答复：我局……”.
    {
      good: letter({
        letterhead: '青阳市人民政府',
        body: '经了解，市水务局答复：我局已将该河道列入规划。区教育局提出“我局已建成食堂”。',
        signature: '青阳市人民政府',
      }),
    },
    {
      good: letter({
        letterhead: '青阳市发展和改革委员会',
        body: '经了解，市财政局提出：我局自2022年起安排专项资金。市公安局认为，我局警力不足。\n（一）市民政局意见\n我局将逐家核查。\n现将市水务局的办理情况转复如下：\n我局已清淤。',
        signature: '青阳市发展和改革委员会',
      }),
    },
    // “局派驻” is the bureau's, “委派” no body.
    {
      good: letter({
        letterhead: '湖东镇人民政府',
        body: '县城管局派驻中队反馈：我局今年查处占道经营47起。',
        signature: '湖东镇人民政府',
      }),
    },
    // What it was called before.
    {
      good: letter({
        body: '2018年，原市卫生计生委印发《通知》，我委牵头建设了食堂。',
      }),
    },
    // “自我局限”, “我委托” are no bodies.
    {
      good: letter({
        letterhead: '青阳市交通运输委员会',
        body: '克服自我局限。我委托第三方核查了食堂。',
        signature: '青阳市交通运输委员会',
      }),
    },
    {
      good: letter({
        letterhead: '青阳市发展和改革委员会',
        body: '我局将逐家核查。',
        signature: '青阳市发展和改革委员会',
      }),
      options: { names: ['青阳市发展和改革委员会', '青阳市粮食局'] },
    },
    // A name that tells no kind of body silences nothing; one of two kinds does.
    {
      bad: letter({
        letterhead: '青阳市发展和改革委员会',
        body: '[[我局]]将在我市逐家核查。',
        signature: '青阳市发展和改革委员会',
      }),
      options: { names: ['青阳市发展和改革委员会', '我市'] },
    },
    {
      good: letter({
        letterhead: '青阳市发展和改革委员会',
        body: '我局将逐家核查食堂。',
        signature: '青阳市发展和改革委员会',
      }),
      options: { names: ['青阳市发展和改革委员会（青阳市粮食局）'] },
    },
  ],
})

type Kind = '局' | '委' | '厅' | '府'

const KINDS: readonly (readonly [RegExp, Kind])[] = [
  [/局$/u, '局'],
  [/(?<!党委|村民|居民|政协|人大)(?:委员会|委)$/u, '委'],
  [/(?<!办公)厅$/u, '厅'],
  [/(?:政府|政府办公[室厅]|街道办事处|街道)$/u, '府'],
]

/** “青阳市城市管理局（综合行政执法委员会）” goes by two names. */
const TWO_NAMES = /[（()）]|^中共/u

function kindOf(name: string): Kind | undefined {
  if (TWO_NAMES.test(name)) return undefined
  return KINDS.find(([expression]) => expression.test(name))?.[1]
}

/** More that sign are a list of units. */
const MOST_SIGNERS = 20

/** The kind that all of them are; “我市” among the configured names is of none, and says nothing. */
function kindOfAll(signers: readonly string[], configured: readonly string[]): Kind | undefined {
  if (signers.length > MOST_SIGNERS) return undefined
  const telling = configured.filter((name) => TWO_NAMES.test(name) || kindOf(name) !== undefined)
  const kinds = new Set([...signers, ...telling].map(kindOf))
  return kinds.size === 1 ? [...kinds][0] : undefined
}

/** Not 自我局限, 我委托, 我委派. */
const SELF = /(?<!自)(?<word>我(?<kind>局|委|厅))(?![限部面托派员屈任婉堂（(、/])/gu
/** 市水务局答复：, 县住建局：, 原市卫生计生委: somebody else speaks, or the body before its reform. */
const OTHER_VOICE =
  /(?:局|委|厅|部门|单位|公司)(?:的?(?:答复|反馈|回复|表示|意见|提供|说明|报告|办理)[^。]{0,12})?[：:]|原[^。，]{1,12}[局委厅]|合并|更名|划转|并入|组建|机构改革/u
/** “县水务局：我局已将该河道列入规划” at the beginning of a paragraph. */
const OTHER_SPEAKER = /^\s?.{2,20}[局委厅府][：:]/u
/** “省财政厅提出：我厅自2022年起……”, “市公安局认为，我局……”: whoever is named before may be who speaks. */
const OTHER_BODY =
  /(?<![我贵本你您全各村居]|居民|村民)(?:局|委员会|委|厅|部门)(?!(?<=委)派|[长部面托员屈任婉])/u
/** （一）市民政局意见, 市民政局答复如下：: what stands below is theirs. */
const LEADS_IN_OTHER =
  /(?<!我)[局委厅](?:的?(?:意见|答复|回复|办理|反馈))|(?<![我本])[局委厅][^。]{0,20}[:：]$/u

function otherSelf({ blocks }: ReplyDocument, own: Kind, names: readonly string[]) {
  let led = false
  for (const block of blocks) {
    if (!RUNNING_TEXT.has(block.role) || OTHER_SPEAKER.test(block.text)) {
      if (block.role === 'heading') led = LEADS_IN_OTHER.test(block.text)
      continue
    }
    led ||= block.role === 'paragraph' && LEADS_IN_OTHER.test(block.text)
    if (led) continue
    const text = withoutQuotes(block.text)
    const end = text.search(OTHER_VOICE)
    for (const { index, groups } of findAll(text, SELF)) {
      const word = groups?.word
      if (end >= 0 && index > end) break
      if (word === undefined || groups?.kind === own) continue
      // Named before this one, named before all that follow.
      if (namesOther(text.slice(0, index), names)) break
      return { block, at: index, word }
    }
  }
  return undefined
}

/** True where the words name a body that is none of the letter's own. */
function namesOther(words: string, own: readonly string[]): boolean {
  const rest = own.reduce((text, name) => text.replaceAll(name, ''), words)
  return rest.search(OTHER_BODY) >= 0
}

const LEAST_NAME = 5

/** 青阳县民政局 below, 青阳市民政局 above: one character differs. 青阳东区局 and 青阳西区局 are two. */
function misspeltSigner(
  signers: readonly Signer[],
  names: readonly string[],
): [Signer, Signer] | undefined {
  const above = signers.filter(({ signs }) => !signs)
  for (const here of signers.filter(({ signs }) => signs)) {
    if (names.includes(here.name)) continue
    if (above.some(({ name }) => name.endsWith(here.name) || here.name.endsWith(name))) continue
    const there = above.find(({ name }) => areOneApart(here.name, name))
    if (there !== undefined) return [here, there]
  }
  return undefined
}

function areOneApart(one: string, other: string): boolean {
  if (one.length !== other.length || one.length < LEAST_NAME) return false
  const differ = [...one].flatMap((char, at) => (char === other[at] ? [] : [char, other[at] ?? '']))
  return differ.length === 2 && !/[东西南北上下一二三四五六七八九十]/u.test(differ.join(''))
}
