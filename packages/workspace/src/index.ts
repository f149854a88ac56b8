export {
  type AnyRule,
  createWording,
  type Edit,
  type Finding,
  type Language,
  type Range,
  type Severity,
  type Wording,
} from '@replylint/engine'
export { rules } from '@replylint/rules'
export type { CheckedClaim, CheckedFigure } from './checked-claims.ts'
export { type Config, LEVELS, type Level } from './config/config.ts'
export { findConfig } from './config/find.ts'
export { parseOverride, type RuleOverride } from './config/override.ts'
export { PROFILE_NAMES, type ProfileName } from './config/profiles.ts'
export { configSchema, ruleNames } from './config/schema.ts'
export type { Settings } from './config/settings.ts'
export { type FoundFile, type FoundFiles, findFiles, shownPath } from './files/find-files.ts'
export { readLetter } from './files/read-letter.ts'
export { MAX_BYTES } from './files/read-text.ts'
export { installedSegmenter } from './installed-segmenter.ts'
export { crashed, lintFiles, type Run } from './lint-files.ts'
export { type LintedText, type LintTextOptions, lintText } from './lint-text.ts'
export { createLocator, type Locator, type Place } from './locator.ts'
export { nearest } from './nearest.ts'
export { type Bilingual, failure, type Outcome, type Problem, success } from './problem.ts'
export * from './segmenter.ts'
export {
  createWorkspace,
  type LintedFile,
  type Workspace,
  type WorkspaceOptions,
} from './workspace.ts'
