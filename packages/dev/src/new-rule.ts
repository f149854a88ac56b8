import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const ID = /^[a-z]+(?:-[a-z]+)*\/[a-z]+(?:-[a-z]+)*$/u
/** An id names the fault and reads well after “allow”. */
const FORBIDDEN = /\/(?:no|check|valid)-/u

export type NewRule = { readonly path: string } | { readonly problem: string }

/** Writes rules/<group>/<rule>.ts with examples that fail until the rule is written. */
export function newRule(root: string, id: string, since: string): NewRule {
  if (!ID.test(id)) {
    return { problem: `“${id}” 不是规则名：写成 组/名，小写字母和连字符，如 date/impossible` }
  }
  if (FORBIDDEN.test(id)) {
    return { problem: `“${id}” 应指明毛病，不以 no-、check-、valid- 开头` }
  }
  const file = `rules/${id}.ts`
  const full = path.join(root, file)
  if (existsSync(full)) return { problem: `${file} 已经存在` }
  mkdirSync(path.dirname(full), { recursive: true })
  writeFileSync(full, ruleSource(id, since))
  return { path: file }
}

function ruleSource(id: string, since: string): string {
  return `import { defineRule, message } from '@replylint/engine'

export default defineRule({
  id: '${id}',
  severity: 'warning',
  status: 'nursery',
  since: '${since}',
  docs: {
    zh: { summary: '一句话说明检查什么', why: '说明为什么要紧。' },
    en: { summary: 'What it finds', why: 'Why it matters.' },
  },
  messages: {
    found: message<{ raw: string }>({
      zh: (d) => \`“\${d.raw}”有误\`,
      en: (d) => \`“\${d.raw}” is wrong\`,
    }),
  },
  create() {
    return {}
  },
  examples: [
    // 先取真实答复函中的一句，注明出处；[[…]] 是应报告的确切位置。
    { bad: '写下[[有毛病]]的句子。' },
    { good: '写下看似有毛病、其实正确的句子。' },
    { good: '再写一句看似有毛病、其实正确的句子。' },
  ],
})
`
}
