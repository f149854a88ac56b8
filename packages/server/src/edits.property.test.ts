import fc from 'fast-check'
import { expect, it } from 'vitest'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { bundledServer } from './testing/build.ts'
import { Client } from './testing/client.ts'
import { FIGURES, SLIPS } from './testing/letters.ts'

const server = bundledServer()

const piece = fc.constantFrom(
  '',
  '的',
  '医疗结构',
  '😀',
  '\r\n',
  '\n',
  '125家',
  '2022年3月24月，',
  '您',
)
const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat({ max: 12 }),
  text: piece,
})

it('what was typed piece by piece is read like the text opened whole', async () => {
  const client = await Client.start(server.path)
  let count = 0
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(SLIPS, FIGURES, SLIPS.replaceAll('\n', '\r\n')),
      fc.array(edit, { minLength: 1, maxLength: 8 }),
      async (text, edits) => {
        const [typed, whole] = [`file:///a/${count}.txt`, `file:///b/${count++}.txt`]
        const document = TextDocument.create(typed, 'plaintext', 1, text)
        await client.open(typed, text)
        let version = 1
        for (const { at, length, text: put } of edits) {
          const start = Math.floor(at * document.getText().length)
          const range = {
            start: document.positionAt(start),
            end: document.positionAt(start + length),
          }
          version++
          TextDocument.update(document, [{ range, text: put }], version)
          await client.change(typed, version, { range, text: put })
        }
        await client.open(whole, document.getText())
        const shown = await client.diagnostics(typed, version)
        expect(shown).toEqual(
          (await client.diagnostics(whole, 1)).map((each) => movedTo(typed, each)),
        )
        await client.close(typed)
        await client.close(whole)
      },
    ),
    { numRuns: 60 },
  )
  await client.stop()
})

/** The same diagnostic of the other document: what it points at is there. */
function movedTo<Shown extends { relatedInformation?: { location: { uri: string } }[] }>(
  uri: string,
  shown: Shown,
): Shown {
  const related = shown.relatedInformation
  if (related === undefined) return shown
  return {
    ...shown,
    relatedInformation: related.map((each) => ({
      ...each,
      location: { ...each.location, uri },
    })),
  }
}
