import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, inject } from 'vitest'
import { fixture, it } from './desk.ts'
import { goToLine, hasProblems, runCommand, statusItem } from './workbench.ts'

const DRAFT = '答复函.txt'
const SLIP = '同事，我们启动了规划编制工作。'

it('starts its server anew when that dies, and at a command', async ({ openDesk }) => {
  const desk = await openDesk({ files: { [DRAFT]: fixture('clean-draft') }, open: DRAFT })
  const { page } = desk
  await statusItem(page, '答复函 未发现问题').waitFor({ timeout: 60_000 })
  await goToLine(page, 25)
  await page.keyboard.insertText(SLIP)
  await hasProblems(page, '1 0')

  const dead = servers()
  expect(dead).not.toEqual([])
  for (const id of dead) process.kill(id, 'SIGKILL')
  await expect.poll(() => servers().filter((id) => !dead.includes(id))).not.toEqual([])
  await goToLine(page, 23)
  await page.keyboard.insertText(SLIP)
  await hasProblems(page, '2 0')

  await runCommand(page, 'replylint: Start the Checker Again')
  await goToLine(page, 19)
  await page.keyboard.insertText(SLIP)
  await hasProblems(page, '3 0')
})

/** Process ids of the language servers that run below this run's VS Code. */
function servers(): number[] {
  const script = path.join(inject('shared').root, 'extensions')
  return readdirSync('/proc')
    .map(Number)
    .filter((id) => id > 0 && commandLine(id).includes(script) && isServer(id))
}

function isServer(id: number): boolean {
  return /\/dist\/server\.cjs\0/u.test(commandLine(id))
}

function commandLine(id: number): string {
  try {
    return readFileSync(`/proc/${id}/cmdline`, 'utf8')
  } catch {
    // It ended in between.
    return ''
  }
}
