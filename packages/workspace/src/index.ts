export type { DocumentKind, Segmenter } from '@replylint/document'
export {
  type AnyRule,
  applyEdits,
  CRASH,
  changesOf,
  createWording,
  difference,
  type Edit,
  editsOf,
  type Finding,
  type Language,
  type Range,
  type RuleTimes,
  type Severity,
  type Wording,
} from '@replylint/engine'
export { rules } from '@replylint/rules'
export {
  type Baseline,
  countListed,
  goneSince,
  updatedBaseline,
  withoutKnown,
} from './baseline/baseline.ts'
export { readBaseline } from './baseline/read.ts'
export { writeBaseline } from './baseline/write.ts'
export { cacheProblem } from './cache/cache-file.ts'
export { type CacheOptions, openCache, type ResultCache } from './cache/result-cache.ts'
export { type CheckedBytes, checkBytes } from './check-bytes.ts'
export { type CheckedFile, type CheckOptions, checkFile } from './check-file.ts'
export type { CheckedClaim, CheckedFigure } from './checked-claims.ts'
export { CLAIM_MARKS, describeClaim } from './claim-text.ts'
export { type ConfigChange, changeConfigFile, changeConfigText } from './config/change.ts'
export { checkConfigText } from './config/check-text.ts'
export { type Config, type Ignore, LEVELS, type Level } from './config/config.ts'
export { findConfig, isConfigPath } from './config/find.ts'
export { ignoreText } from './config/ignore-text.ts'
export { type WrittenConfig, writeFirstConfig } from './config/init.ts'
export type { PlacedIgnore } from './config/load.ts'
export { parseOverride, type RuleOverride } from './config/override.ts'
export { PROFILE_NAMES, type ProfileName } from './config/profiles.ts'
export { configSchema, ruleNames } from './config/schema.ts'
export type { Settings } from './config/settings.ts'
export { type IgnoreUse, unusedIgnores } from './config/unused-ignores.ts'
export { type Counts, countSeverities } from './count-severities.ts'
export { DRAFT_KINDS, type Draft, type DraftKind, draftOf } from './drafts/drafts.ts'
export { snippetText } from './drafts/snippet.ts'
export { changedFiles } from './files/changed-files.ts'
export { ENCODINGS, type Encoding } from './files/encoding.ts'
export { decodeFileList, parseFileList, readFileList } from './files/file-list.ts'
export {
  type FindOptions,
  type FoundFile,
  type FoundFiles,
  findFiles,
  shownPath,
} from './files/find-files.ts'
export { createPassing } from './files/passing.ts'
export { MAX_BYTES } from './files/read-text.ts'
export { writeReport } from './files/write-file.ts'
export { fixEdits } from './fix-edits.ts'
export { installedSegmenter } from './installed-segmenter.ts'
export {
  type Checker,
  checkerHere,
  crashed,
  type LintFilesOptions,
  lintFiles,
  type Run,
} from './lint-files.ts'
export { type LintedText, type LintTextOptions, lintText } from './lint-text.ts'
export { createLocator, type Locator, type Place } from './locator.ts'
export { nearest } from './nearest.ts'
export { kindName } from './outline/names.ts'
export { type LetterOutline, type OutlineItem, readOutline } from './outline/outline.ts'
export { type Completion, completePhrases } from './phrases/complete.ts'
export { PHRASES, type Phrase } from './phrases/phrases.ts'
export { type Bilingual, failure, type Outcome, type Problem, success } from './problem.ts'
export { isChecked, type Scope } from './scope.ts'
export * from './segmenter.ts'
export {
  createWorkspace,
  type LintedFile,
  type Workspace,
  type WorkspaceOptions,
} from './workspace.ts'
