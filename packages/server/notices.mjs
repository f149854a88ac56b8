import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, sep } from 'node:path'

const PACKAGE = /^.*\bnode_modules\/(?:@[^/]+\/)?[^/]+/u

/**
 * Writes the licences of the packages of others that went into bundles, as most of them ask:
 * those of esbuild's `metafiles`, and of `folders` that were copied whole.
 */
export function writeNotices(file, metafiles, folders = []) {
  const found = new Set(folders)
  for (const input of metafiles.flatMap(({ inputs }) => Object.keys(inputs))) {
    const [folder] = PACKAGE.exec(input) ?? []
    if (folder !== undefined) found.add(folder)
  }
  const notices = [...new Set([...found].map(noticeOf))].sort()
  writeFileSync(file, notices.join(`\n${'-'.repeat(72)}\n\n`))
}

function noticeOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const names = readdirSync(folder).filter((entry) =>
    /^(?:licen[cs]e|copying|notice)/iu.test(entry),
  )
  const texts = names.map((entry) => readFileSync(join(folder, entry), 'utf8').trim())
  return `${[`${name} ${version} (${license})`, ...texts].join('\n\n')}\n`
}

/** The folder of the package that holds the file. */
export function packageFolder(file) {
  return PACKAGE.exec(file.split(sep).join('/'))?.[0] ?? file
}
