/** Commands the server carries out, by the names under which clients call them. */
export const COMMANDS = {
  /** `{ uri, rule, scope: 'here' | 'everywhere', text }` */
  ignore: 'replylint.ignore',
  /** `{ uri, rule }` */
  turnOff: 'replylint.turnOff',
  /** `{ uri, forced }` */
  force: 'replylint.force',
  checkWorkspace: 'replylint.checkWorkspace',
} as const
