import type { CheckedFile, CheckOptions } from './check-file.ts'
import type { FoundFile } from './files/find-files.ts'
import { decodeLetter } from './files/read-letter.ts'
import { MAX_BYTES } from './files/read-text.ts'
import { tooLarge } from './files/too-large.ts'
import { encodeLetter } from './files/write-letter.ts'
import { isChecked } from './scope.ts'
import type { LintedFile, Workspace, WorkspaceOptions } from './workspace.ts'

/** What came of a letter that is in no file. */
export interface CheckedBytes extends CheckedFile {
  /** The letter with what was put right, in the encoding it came in. */
  readonly mended?: Uint8Array
}

/** Checks a letter as if the bytes stood in the file, which need not exist and is not written. */
export async function checkBytes(
  workspace: Workspace,
  file: FoundFile,
  bytes: Uint8Array,
  options: CheckOptions & Pick<WorkspaceOptions, 'encoding' | 'maxBytes'>,
): Promise<CheckedBytes> {
  const { all = false, fix = false, encoding, maxBytes = MAX_BYTES } = options
  const { filePath } = file
  if (bytes.length > maxBytes) {
    // They may be only the beginning of what there is.
    const message = tooLarge(0, maxBytes, '--max-bytes')
    return { problems: [{ filePath, message }] }
  }
  const settings = await workspace.settingsFor(file.path)
  if (!settings.ok) return { problems: settings.problems }
  const { language } = settings.value
  const known = { problems: [], ...(language && { language }) }
  const read = decodeLetter(bytes, filePath, encoding === undefined ? {} : { encoding })
  if (!read.ok) return { ...known, problems: read.problems }
  const { text, ...source } = read.value
  const linted = { ...workspace.lintText(text, file, settings.value, all), source }
  if (!fix || !isChecked(linted.scope)) return { ...known, linted }
  const mended: LintedFile | undefined = workspace.mend(file, settings.value, linted, all)
  if (mended === undefined) return { ...known, linted }
  const encoded = await encodeLetter({ text: mended.text, ...source }, filePath)
  if (!encoded.ok) return { ...known, linted, problems: encoded.problems }
  return { ...known, linted: mended, mended: encoded.value }
}
