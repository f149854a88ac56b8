import {
  changesOf,
  createLocator,
  type Edit,
  type Finding,
  type LintedFile,
  type Locator,
} from '@replylint/workspace'
import type { Fix, Location, Replacement, Result } from 'sarif'
import { fingerprint, identify } from './fingerprints.ts'
import type { ReportOptions } from './reporter.ts'
import { artifactLocation, plainMessage, quotedRegion, regionOf } from './sarif-place.ts'
import { SARIF_LEVELS } from './sarif-rules.ts'

/** Compared from one report to the next; a new way to reckon them gets a new number. */
const FINGERPRINT = 'replylintFinding/v1'

/** The findings of a file; `indexOf` tells where their rules stand among those of the report. */
export function resultObjects(
  file: LintedFile,
  indexOf: (ruleId: string) => number | undefined,
  options: ReportOptions,
): Result[] {
  const { filePath, text, findings } = file
  const locator = createLocator(text)
  const identityOf = identify(file)
  return findings.map((finding): Result => {
    const { ruleId, range, severity } = finding
    const { quoted, repeated } = identityOf(finding)
    const ruleIndex = indexOf(ruleId)
    const region = quotedRegion(range, text, locator)
    const relatedLocations = relatedPlaces(finding, file, locator, options)
    const fixes = fixObjects(finding, file, locator, options)
    return {
      ruleId,
      ...(ruleIndex !== undefined && { ruleIndex }),
      level: SARIF_LEVELS[severity],
      message: plainMessage(options.wording.message(finding, options.language)),
      locations: [{ physicalLocation: { artifactLocation: artifactLocation(filePath), region } }],
      ...(relatedLocations.length > 0 && { relatedLocations }),
      // The viewer knows the file, and a file that is renamed keeps its history.
      partialFingerprints: { [FINGERPRINT]: fingerprint(ruleId, quoted, repeated) },
      ...(fixes.length > 0 && { fixes }),
    }
  })
}

function relatedPlaces(
  finding: Finding,
  { filePath, text }: LintedFile,
  locator: Locator,
  { wording, language }: ReportOptions,
): Location[] {
  const messages = wording.related(finding, language)
  return finding.related.map(({ range }, at) => ({
    id: at + 1,
    physicalLocation: {
      artifactLocation: artifactLocation(filePath),
      region: quotedRegion(range, text, locator),
    },
    message: plainMessage(messages[at] ?? ''),
  }))
}

/** Only the first can be one that cannot be wrong: `automatic` says so, as `--fix` would apply it. */
function fixObjects(
  finding: Finding,
  { filePath, text }: LintedFile,
  locator: Locator,
  { wording, language }: ReportOptions,
): Fix[] {
  const fixObject = (edit: Edit, automatic: boolean): Fix => ({
    description: plainMessage(wording.edit(text, finding, edit, language)),
    artifactChanges: [
      {
        artifactLocation: artifactLocation(filePath),
        replacements: replacementsOf(edit, locator),
      },
    ],
    properties: { automatic },
  })
  const { fix, suggestions } = finding
  const suggested = suggestions.map((edit) => fixObject(edit, false))
  return fix === undefined ? suggested : [fixObject(fix, true), ...suggested]
}

/** In order of place. Each region counts in the text as it is, before any of them is replaced. */
function replacementsOf(edit: Edit, locator: Locator): Replacement[] {
  const changes = [...changesOf(edit)].sort((a, b) => a.range[0] - b.range[0])
  return changes.map(({ range, text }) => ({
    deletedRegion: regionOf(range, locator),
    ...(text !== '' && { insertedContent: { text } }),
  }))
}
