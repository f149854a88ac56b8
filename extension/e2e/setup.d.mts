export type Line = '20' | '24'
export function hostNode(line: Line, host?: string): string
export function missing(line: Line): string | undefined
export function findChromium(): string | undefined
export function layHost(line: Line, host?: string): string
