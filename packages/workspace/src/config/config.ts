import type { Language, RuleSettings, Severity } from '@replylint/engine'

/** What a configuration file says. */
export interface Config extends ConfigPart {
  readonly $schema?: string
  /** Language of the messages. */
  readonly language?: Language
  /** Globs of the reply letters; without them a letter is known by its text. */
  readonly files?: OneOrMore
  /** For some of the files only; the later wins. */
  readonly overrides?: readonly ConfigOverride[]
  readonly ignore?: readonly Ignore[]
}

/** What may be said for all files and again for some. */
export interface ConfigPart {
  /**
   * One profile or several, the later over the earlier; for all files also paths of configurations
   * that are shared, counted from the folder of the file that says so.
   */
  readonly extends?: OneOrMore
  readonly body?: Body
  /** By id, group (`section` or `section/*`) or `*`; the key that names a rule most exactly wins. */
  readonly rules?: RuleSettings
}

export interface ConfigOverride extends ConfigPart {
  /** Globs, relative to the folder of the configuration file. */
  readonly files: OneOrMore
}

/** Findings that a person has looked at and lets stand. */
export interface Ignore {
  /** Id, group (`section` or `section/*`) or `*`. */
  readonly rule: string
  /**
   * Only findings that lie within this wording of the letter; blanks and line breaks do not
   * count, so that a hard wrap changes nothing.
   */
  readonly text?: string
  /** Only in these files: globs, relative to the folder of the configuration file. */
  readonly files?: OneOrMore
  /** For people; nothing reads it. */
  readonly reason?: string
}

/**
 * What is particular to the body that issues the letters. The lists are options of that name of
 * every rule that has one.
 */
export interface Body {
  readonly names?: readonly string[]
  readonly docNumberCodes?: readonly string[]
  readonly categories?: readonly string[]
  readonly closings?: readonly string[]
  readonly sections?: Sections
}

/** Parts of a letter, named as `contact` in `section/missing-contact`. */
export interface Sections {
  readonly required?: readonly string[]
  readonly optional?: readonly string[]
}

export const LEVELS = ['off', 'on', 'error', 'warning', 'info'] as const satisfies readonly (
  | 'off'
  | 'on'
  | Severity
)[]
export type Level = (typeof LEVELS)[number]

/** True for what names a configuration that is shared, not a profile; in `extends`. */
export function isSharedFile(name: string): boolean {
  return new RegExp(SHARED_FILE, 'u').test(name)
}

/** The ending tells a path from the name of a profile, and data from a script. */
export const SHARED_FILE = '\\.(?:json|ya?ml)$'

/** A setting that may be one or a list of them. */
export type OneOrMore = string | readonly string[]

export function asList(value: OneOrMore): readonly string[] {
  return typeof value === 'string' ? [value] : value
}
