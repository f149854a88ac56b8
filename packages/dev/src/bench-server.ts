import path from 'node:path'
import { letter } from '@replylint/engine'
import { Client } from '@replylint/server/testing'
import { type Fixture, readFixtures } from './fixtures.ts'

const EDITS = 200
const SOME_EDITS = 1_000
const MANY_EDITS = 10_000
const KILOBYTES_20 = 20_000
const MEGABYTE = 1024 * 1024
const URI = 'file:///bench/letter.txt'

export interface ServerTimes {
  readonly kilobytes: number
  /** From didChange to publishDiagnostics, milliseconds. */
  readonly p50: number
  readonly p95: number
  /** Resident memory in MB after a thousand edits, the later ones of a short letter, and after ten thousand. */
  readonly memory: readonly [early: number, late: number]
}

/**
 * A real client over stdio types into a letter of 20 KB: a character in, a character out, each
 * waited for. Drives the built command, which has to be there.
 */
export async function timeServer(root: string): Promise<ServerTimes> {
  const command = path.join(root, 'packages', 'cli', 'bin', 'replylint.js')
  const client = await Client.start(command, { command: [command, '--lsp'] })
  const text = longLetter(root)
  await client.open(URI, text)
  await client.diagnostics(URI, 1)
  const times: number[] = []
  for (let version = 2; version < EDITS + 2; version++)
    times.push(await edit(client, text, version))
  const short = letter()
  await edit(client, short, EDITS + 2, { text: short })
  for (let version = EDITS + 3; version < SOME_EDITS; version++) await edit(client, short, version)
  const early = await memory(client)
  for (let version = SOME_EDITS; version < MANY_EDITS; version++) await edit(client, short, version)
  const late = await memory(client)
  await client.stop()
  times.sort((a, b) => a - b)
  const at = (share: number) => times[Math.floor(times.length * share)] ?? 0
  return {
    kilobytes: Math.round(Buffer.byteLength(text) / 1000),
    p50: at(0.5),
    p95: at(0.95),
    memory: [early, late],
  }
}

/**
 * One letter as long as the longest that offices send: paragraphs of the fixtures, the soundest
 * first. Those about figures, which hold one in every clause as no letter does, are left out.
 */
function longLetter(root: string): string {
  const said = ({ expected = '' }: Fixture) => expected.length
  const paragraphs = readFixtures(root)
    .filter(({ name }) => !name.startsWith('figures-'))
    .sort((a, b) => said(a) - said(b))
    .flatMap((fixture) => fixture.text.split(/\r?\n/u))
    .filter((line) => line.length > 60 && !/[|\uFF5C]/u.test(line))
  let body = ''
  for (let at = 0; Buffer.byteLength(body) < KILOBYTES_20; at++) {
    body += `${paragraphs[at % paragraphs.length]}\n`
  }
  return letter({ body })
}

/** Every second edit takes back the one before; `whole` puts another text in place of the letter. */
async function edit(
  client: Client,
  text: string,
  version: number,
  whole?: { readonly text: string },
): Promise<number> {
  const lines = text.split('\n')
  const middle = Math.floor(lines.length / 2)
  const line = lines.findIndex((words, at) => at >= middle && words.length > 20)
  const start = { line, character: 10 }
  const change =
    version % 2 === 0
      ? { range: { start, end: start }, text: '的' }
      : { range: { start, end: { line, character: 11 } }, text: '' }
  client.published.length = 0
  const begin = performance.now()
  await client.change(URI, version, whole ?? change)
  await client.diagnostics(URI, version)
  return performance.now() - begin
}

async function memory(client: Client): Promise<number> {
  const { resident } = await client.connection.sendRequest<{ resident: number }>(
    'replylint/runtime',
  )
  return Math.round(resident / MEGABYTE)
}
