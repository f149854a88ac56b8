/**
 * Runs TypeScript on a Node that cannot strip types: bundles `contents`, whose imports are resolved
 * from `root`, into a temporary file under `root/node_modules` and imports that.
 */
export function importTypeScript(root: string, contents: string): Promise<Record<string, unknown>>
