import { createConnection, ProposedFeatures } from 'vscode-languageserver/node'
import packageJson from '../package.json' with { type: 'json' }
import { startServer } from './server.ts'

// Over stdio the library ends the process with its input; over IPC it looks only now and then
// whether the parent lives, and a window that was closed leaves the parent alive.
process.once('disconnect', () => process.exit(1))

startServer(createConnection(ProposedFeatures.all), {
  version: packageJson.version,
  rulePages: new URL('rules/', import.meta.url).href,
})
