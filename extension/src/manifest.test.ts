import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { COMMANDS } from './commands.ts'

const FOLDER = path.join(import.meta.dirname, '..')
const read = (file: string) => readFileSync(path.join(FOLDER, file), 'utf8')

interface Command {
  readonly command: string
}
interface Manifest {
  readonly icon: string
  readonly contributes: {
    readonly commands: readonly Command[]
    readonly menus: Readonly<Record<string, readonly Command[]>>
    readonly keybindings: readonly Command[]
    readonly snippets: readonly { readonly path: string }[]
    readonly walkthroughs: readonly {
      readonly steps: readonly {
        readonly media: { readonly markdown: string }
        readonly completionEvents?: readonly string[]
      }[]
    }[]
  }
}

const manifest: Manifest = JSON.parse(read('package.json'))
const { contributes } = manifest
const english: Record<string, string> = JSON.parse(read('package.nls.json'))
const chinese: Record<string, string> = JSON.parse(read('package.nls.zh-cn.json'))
const ids = Object.values(COMMANDS).toSorted()
const steps = contributes.walkthroughs.flatMap((walkthrough) => walkthrough.steps)

it('has every text in both languages, and no text that nobody shows', () => {
  const used = [...read('package.json').matchAll(/"%([^%"]+)%"/gu)].map(([, key]) => key)
  expect(Object.keys(english).toSorted()).toEqual([...new Set(used)].toSorted())
  expect(Object.keys(chinese).toSorted()).toEqual(Object.keys(english).toSorted())
  expect([...Object.values(english), ...Object.values(chinese)]).not.toContain('')
})

it('says nothing to the user but through the files of texts', () => {
  expect(read('package.json').match(/"(?:title|description)": "(?!%|replylint")[^"]*"/gu)).toBe(
    null,
  )
})

it('contributes the commands that the code registers, and offers no others', () => {
  expect(contributes.commands.map(({ command }) => command).toSorted()).toEqual(ids)
  const offered = [...Object.values(contributes.menus).flat(), ...contributes.keybindings]
  expect(offered.map(({ command }) => command).filter((id) => !isOurs(id))).toEqual([])
  const events = steps.flatMap(({ completionEvents = [] }) => completionEvents)
  const awaited = events.filter((event) => event.startsWith('onCommand:'))
  expect(awaited.filter((event) => !isOurs(event.slice('onCommand:'.length)))).toEqual([])
})

it('links in the walkthrough to commands that exist', () => {
  for (const texts of [english, chinese]) {
    const linked = [
      ...Object.values(texts)
        .join('\n')
        .matchAll(/\(command:([\w.]+)/gu),
    ]
    const names = linked.map(([, name = '']) => name)
    expect(names.filter((name) => !isOurs(name) && !name.startsWith('workbench.'))).toEqual([])
    expect(names.length).toBeGreaterThan(0)
  }
})

it('points to files that are there', () => {
  const media = steps.flatMap(({ media: { markdown } }) => [
    markdown,
    markdown.replace(/\.md$/u, '.nls.zh-cn.md'),
  ])
  const named = [manifest.icon, ...contributes.snippets.map((each) => each.path), ...media]
  expect(named.filter((file) => !existsSync(path.join(FOLDER, file)))).toEqual([])
})

it('shows images that are there', () => {
  for (const file of ['README.md', ...steps.map(({ media }) => media.markdown)]) {
    for (const text of [file, file.replace(/(?<!README)\.md$/u, '.nls.zh-cn.md')]) {
      const shown = [...read(text).matchAll(/\]\(([^)]*\.png)\)/gu)].map(([, image = '']) => image)
      const missing = shown.filter(
        (image) => !existsSync(path.resolve(FOLDER, path.dirname(text), image)),
      )
      expect(missing, text).toEqual([])
    }
  }
})

it('has a version that the others have', () => {
  const cli: { version: string } = JSON.parse(read('../packages/cli/package.json'))
  expect(JSON.parse(read('package.json'))).toMatchObject({ version: cli.version })
})

function isOurs(id: string): boolean {
  return ids.some((known) => known === id)
}
