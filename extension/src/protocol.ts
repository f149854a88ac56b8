/** Server → client, a `Status`: after each look at an open document. */
export const STATUS = 'replylint/status'

/** Client → server, `{ uri, forced }`: check a document whatever it looks like, or stop doing so. */
export const FORCE = 'replylint/force'

/** Client → server, `{ trusted }`: the user has come to trust the folder. */
export const TRUST = 'replylint/trust'

/** Request, `{ kind }` → `WordedDraft`: the skeleton of a letter. */
export const DRAFT = 'replylint/draft'

/** Command of the server, answered with a `WorkspaceCheck`: checks all letters of the folders. */
export const CHECK_WORKSPACE = 'replylint.checkWorkspace'
