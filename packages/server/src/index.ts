export type { Status } from './status.ts'
export { serveStdio } from './stdio.ts'
