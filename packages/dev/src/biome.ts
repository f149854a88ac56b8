import { execFileSync } from 'node:child_process'
import path from 'node:path'

/** The text as `npm run format` leaves a file of that path. */
export function formatted(root: string, file: string, text: string): string {
  const biome = path.join(root, 'node_modules', '@biomejs', 'biome', 'bin', 'biome')
  return execFileSync(process.execPath, [biome, 'check', '--write', `--stdin-file-path=${file}`], {
    cwd: root,
    input: text,
    encoding: 'utf8',
    stdio: ['pipe', 'pipe', 'pipe'],
  })
}
