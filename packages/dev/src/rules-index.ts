import type { RuleFile } from './rule-files.ts'

/** Source of rules/index.ts, before the formatter has seen it. */
export function rulesIndex(files: readonly RuleFile[]): string {
  const imports = files.map((file) => `import ${nameOf(file.id)} from './${file.id}.ts'`)
  return `// Written by \`npm run generate\`.
import type { AnyRule } from '@replylint/engine'
${imports.join('\n')}

/** Every rule, in order of id. */
export const rules: readonly AnyRule[] = [${files.map((file) => nameOf(file.id)).join(', ')}]
`
}

/** date/impossible → dateImpossible */
function nameOf(id: string): string {
  return id.replace(/[/-](\w)/gu, (_, letter: string) => letter.toUpperCase())
}
