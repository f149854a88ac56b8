import type { Locator, Range } from '@replylint/workspace'
import type { ArtifactLocation, Message, Region } from 'sarif'
import { lineAndColumn } from './claim-objects.ts'

/** What relative paths are relative to: the folder the command ran in, as a rule the repository. */
export const ROOT = '%SRCROOT%'

/** Longest finding that is copied into the report, in UTF-16 units. */
const SNIPPET = 500

/** `C:/函/甲.txt` of Windows, `//server/share/甲.txt` of its network, `/home/甲.txt` of all others. */
const ABSOLUTE = /^(?:([A-Za-z]):)?(\/\/?)/u

/** The file as a URI: relative where its path is. */
export function artifactLocation(filePath: string): ArtifactLocation {
  const [start, drive, slashes] = ABSOLUTE.exec(filePath) ?? ['']
  const path = percentEncoded(filePath.slice(start.length))
  if (start === '') return { uri: path, uriBaseId: ROOT }
  if (drive !== undefined) return { uri: `file:///${drive}:/${path}` }
  return { uri: slashes === '//' ? `file://${path}` : `file:///${path}` }
}

/** Names keep their slashes. Half a character, which Windows allows in a name, has no encoding. */
function percentEncoded(path: string): string {
  const names = path.replace(/\p{Surrogate}/gu, '\ufffd').split('/')
  return names.map(encodeURIComponent).join('/')
}

/** The place by line and column, and by offset: both count UTF-16 units of the decoded text. */
export function regionOf(range: Range, locator: Locator): Region {
  const { line, column, endLine, endColumn } = lineAndColumn(range, locator)
  return {
    startLine: line,
    startColumn: column,
    endLine,
    endColumn,
    charOffset: range[0],
    charLength: range[1] - range[0],
  }
}

/** The place with the words that stand there, where they are few. */
export function quotedRegion(range: Range, text: string, locator: Locator): Region {
  const region = regionOf(range, locator)
  const quoted = range[1] > range[0] && range[1] - range[0] <= SNIPPET
  return quoted ? { ...region, snippet: { text: text.slice(...range) } } : region
}

/** Braces would be read as placeholders, and `[…](…)` as a link. */
export function plainMessage(text: string): Message {
  return {
    text: text.replace(/[{}]/gu, '$&$&').replace(/\[(?=[^[\]]*\]\()/gu, '\\['),
  }
}
