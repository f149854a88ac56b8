export interface BuildOptions {
  /** `dist` by default; emptied first. */
  readonly outdir?: string
  /** Modules put in place of others: `{ '@replylint/rules': file }`. */
  readonly alias?: Readonly<Record<string, string>>
}

export function build(options?: BuildOptions): Promise<void>
