/** One import of a source file, as written. */
export interface Import {
  readonly specifier: string
  /** Gone after compiling: `import type …`, or every name in the braces is a `type`. */
  readonly typeOnly: boolean
}

/** import … from '…', export … from '…', import '…'; names only, so that no code lies between. */
const STATIC = /^\s*(?:import|export)\s+(type\s+)?([\w$*{},\s]*?)(?:\s*from\s*)?'([^'\n]+)'/gmu
const DYNAMIC = /\b(?:import|require|require\.resolve)\(\s*'([^'\n]+)'/gu

/** Every import of a TypeScript source that the formatter has seen (single quotes). */
export function readImports(source: string): Import[] {
  const code = source
    .split('\n')
    .filter((line) => !/^\s*(?:\/\/|\/?\*)/u.test(line))
    .join('\n')
  const imports: Import[] = []
  for (const [, type, names = '', specifier = ''] of code.matchAll(STATIC)) {
    imports.push({ specifier, typeOnly: type !== undefined || namesTypesOnly(names) })
  }
  for (const [, specifier = ''] of code.matchAll(DYNAMIC)) {
    imports.push({ specifier, typeOnly: false })
  }
  return imports
}

function namesTypesOnly(names: string): boolean {
  const braced = /^\{([^}]*)\}$/u.exec(names.trim())?.[1]
  if (braced === undefined) return false
  return braced
    .split(',')
    .map((name) => name.trim())
    .every((name) => name === '' || name.startsWith('type '))
}

/** `@replylint/engine` of `@replylint/engine/letter`, `yaml` of `yaml/util`. */
export function packageOf(specifier: string): string {
  const parts = specifier.split('/')
  return parts.slice(0, specifier.startsWith('@') ? 2 : 1).join('/')
}
