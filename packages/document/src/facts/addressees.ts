import { findAll } from '../find-all.ts'
import type { Block, ReplyDocument } from '../types.ts'
import { place, plainText } from './plain.ts'
import { prefixLength } from './surnames.ts'
import type { Addressee } from './types.ts'

const HAN = '\\p{Script=Han}'
const POLITE = /^\s*尊敬的?\s*/u
/** 代表：, 代表们：, 代表您好：; what stands in brackets is blank by then. */
const PERSONS = /(?<role>代表|委员)(?:们)?\s*(?:[,，]?\s*[您你]们?好)?[:!,;。]?\s*$/u
/** （领衔）, （等4位）, （县人大代表）: who a person is, but no name. */
const BRACKETS = /\([^()]{0,24}\)/gu
/** 人大代表纪文澜, 政协委员纪文澜同志: the role stands before the name. */
const ROLE_FIRST =
  /^\p{Script=Han}{0,10}(?<role>代表|委员)(?<name>(?![会团])\p{Script=Han}{2,3})(?:同志|先生|女士)?$/u
/** 纪文澜委员、童雨桐委员: each has a role of its own. */
const ROLE_LAST = /(?:代表|委员)$/u
/** 等13位, （等4位）, 等人大, 二位: what stands between the last name and 代表. */
const COUNT = /(?:\(?等?\s?(?:\d{1,3}|[一二两三四五六七八九十]{1,3})?\s?[位名个]?\)?|等)\s*$/u
/** 张小华政协委员, 刘苍林政协绿春县委员, 王亚春区人大代表. */
const BODY = new RegExp(`(?:[省市县区州镇乡])?(?:人大|政协)(?:${HAN}{2,8}[省市县区州])?\\s*$`, 'u')
/** 雨露乡委员小组, 桂花镇代表团, 民建厦门市委会, 县政协民族和宗教委, 双龙湖街道. */
const GROUP =
  /(?:团|小组|组|委|委员会|支部|工会|联|社|会|局|办|室|府|厅|院|街道|镇|乡|站|中心|公司|队|部|处|所|界别|民革|民盟|民建|民进|农工党|致公党|台盟)$/u
const PIECE = new RegExp(`${HAN}[${'\\p{Script=Han}'}·•・ ]{0,40}`, 'gu')

export function readAddressees(document: ReplyDocument): Addressee[] {
  const block = document.parts.salutation
  return block === undefined ? [] : addresseesOf(block)
}

function addresseesOf(block: Block): Addressee[] {
  const text = plainText(block)
    .slice(0, 400)
    .replace(BRACKETS, (bracket) => ' '.repeat(bracket.length))
  const lead = POLITE.exec(text)?.[0].length ?? 0
  const persons = PERSONS.exec(text)
  const role = persons?.groups?.role === '委员' ? '委员' : persons === null ? '' : '代表'
  let names = text.slice(lead, persons?.index ?? text.replace(/\s*:?\s*$/u, '').length)
  if (role !== '') names = names.replace(COUNT, '').replace(BODY, '').replace(COUNT, '')
  return pieces(names).flatMap(([from, name]) => addressee(block, lead + from, name, role))
}

/** Names between 、 and commas; 和 only between two names, not in 民族和宗教委. */
function pieces(names: string): [number, string][] {
  const found: [number, string][] = []
  for (const { 0: raw, index } of findAll(names, PIECE)) {
    const pair = /^(\p{Script=Han}{2,3})\s?[和与及]\s?(\p{Script=Han}{2,3})$/u.exec(raw.trim())
    if (pair?.[1] !== undefined && pair[2] !== undefined && !GROUP.test(pair[2])) {
      found.push([index, pair[1]], [index + raw.lastIndexOf(pair[2]), pair[2]])
      continue
    }
    found.push(...apart(index, raw.trimEnd()))
  }
  return found
}

/** “陶玉新 王伟” are two names, “焦 杨” is one. */
function apart(index: number, raw: string): [number, string][] {
  const words = findAll(raw, /\S{1,40}/gu)
  if (words.length < 2 || words.some(({ 0: word }) => word.length < 2)) return [[index, raw]]
  return words.map(({ 0: word, index: at }) => [index + at, word])
}

function addressee(block: Block, from: number, name: string, role: Addressee['role']): Addressee[] {
  if (role === '' || (GROUP.test(name) && name.length > 3)) {
    const person = role === '' ? ROLE_FIRST.exec(name)?.groups : undefined
    const own = person?.name
    if (own === undefined || GROUP.test(own))
      return [{ ...place(block, from, from + name.length), name, role: '' }]
    const at = from + name.lastIndexOf(own)
    const said = person?.role === '委员' ? '委员' : '代表'
    return [{ ...place(block, at, at + own.length), name: own, role: said }]
  }
  const end = name.replace(ROLE_LAST, '').trimEnd()
  if (end === '') return []
  // “鸿山王金兴代表”: the delegation stands before the name.
  const skip = prefixLength(end)
  return [
    {
      name: end.slice(skip).replace(/\s/gu, ''),
      ...place(block, from + skip, from + end.length),
      role,
    },
  ]
}
