import { serveStdio } from '@replylint/server'
import packageJson from '../package.json' with { type: 'json' }

// `replylint --lsp`: the language server for any editor, over stdin and stdout.
serveStdio({
  version: packageJson.version,
  rulePages: new URL('rules/', import.meta.url).href,
})
