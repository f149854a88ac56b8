export interface BuildOptions {
  /** `dist` by default; emptied first. */
  readonly outdir?: string
}

/** Options of esbuild that hold for every bundle. */
export const BUNDLE: Readonly<Record<string, unknown>>

/** What went into the bundle: a metafile of esbuild, and the folder of the segmenter. */
export interface Built {
  readonly metafile: { readonly inputs: Readonly<Record<string, unknown>> }
  readonly segmenter: string
}

export function build(options?: BuildOptions): Promise<Built>

/** Copies the pages of all rules into the folder, as `<group>/<rule>.md`. */
export function copyRulePages(to: string): void

/** Writes the licences of the packages that went into bundles or were copied whole. */
export function writeNotices(
  file: string,
  metafiles: readonly Built['metafile'][],
  folders?: readonly string[],
): void

/** The folder of the package that holds the file. */
export function packageFolder(file: string): string
