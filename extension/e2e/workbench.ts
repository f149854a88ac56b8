import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'

export type Severity = 'error' | 'warning' | 'info'

/** Runs a command by the title that the palette shows. */
export async function runCommand(page: Page, title: string): Promise<void> {
  await page.keyboard.press('F1')
  const input = page.locator('.quick-input-widget input.input')
  await input.waitFor()
  await input.fill(`>${title}`)
  await quickPick(page, title).waitFor()
  await page.keyboard.press('Enter')
}

/** The first entry of the open pick list with this text. */
export function quickPick(page: Page, text: string): Locator {
  return page.locator('.quick-input-list .monaco-list-row', { hasText: text }).first()
}

/** Wavy lines in view, of one severity; a finding that runs over view lines has one on each. */
export function squiggles(page: Page, severity: Severity): Locator {
  return page.locator(`.monaco-editor .squiggly-${severity}`)
}

/** The rows of the Problems panel with this text; the panel must be open. */
export function problems(page: Page, text: string): Locator {
  return page.locator('.markers-panel .monaco-list-row', { hasText: text })
}

/** Leaves in the Problems panel what has this text; a row out of view is not there for the page. */
export async function filterProblems(page: Page, text: string): Promise<void> {
  await page.locator('.viewpane-filter .monaco-inputbox input').fill(text)
}

/** Waits until errors, warnings and infos of all files are, in the status bar, `10 5 1`. */
export async function hasProblems(page: Page, counts: string): Promise<void> {
  const label = page.locator('#status\\.problems')
  // The first answer waits for the extension host to start.
  await expect
    .poll(async () => (await textOf(label)).replace(/\s+/gu, ' ').trim(), { timeout: 60_000 })
    .toBe(counts)
}

/** What is written there. */
export async function textOf(locator: Locator): Promise<string> {
  return (await locator.textContent()) ?? ''
}

/** Entries of the status bar with this text. */
export function statusItem(page: Page, text: string | RegExp): Locator {
  return page.locator('.statusbar-item', { hasText: text })
}

/** Goes from a row of the Problems panel to the letter, which has the finding selected then. */
export async function openProblem(page: Page, row: Locator): Promise<void> {
  // Not in the middle, where the link to the rule's page may be.
  await row.dblclick({ position: { x: 90, y: 10 } })
  await page.locator('.editor-instance .monaco-editor.focused').waitFor()
}

/** Puts the cursor at the beginning of a line (from 1). */
export async function goToLine(page: Page, line: number): Promise<void> {
  await page.keyboard.press('Control+G')
  const input = page.locator('.quick-input-widget input.input')
  await input.waitFor()
  // No column: VS Code has changed what it counts there, and a Chinese sign may be one or two.
  await input.fill(`:${line}`)
  await page.keyboard.press('Enter')
  await page.locator('.quick-input-widget').waitFor({ state: 'hidden' })
  await isInEditor(page, `Ln ${line}, Col 1`)
}

/** Selects the first place below the cursor with these words. */
export async function select(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+F')
  const input = page.locator('.find-widget.visible textarea').first()
  await input.waitFor()
  await input.fill(words)
  const selected = `(${words.length} selected)`
  await page.locator('#status\\.editor\\.selection', { hasText: selected }).waitFor()
  await page.keyboard.press('Escape')
  await isInEditor(page, selected)
}

/** Waits until the keys go to the editor and the status bar says so of the cursor. */
async function isInEditor(page: Page, place: string): Promise<void> {
  await page.locator('#status\\.editor\\.selection', { hasText: place }).waitFor()
  await page.locator('.editor-instance .monaco-editor.focused').waitFor()
}

/**
 * Opens the quick fixes at the cursor and returns the row with this title; the first row has the
 * focus. Ctrl+. that comes while the editor is still busy is lost, so it is pressed until it takes.
 */
export async function quickFix(page: Page, title: string): Promise<Locator> {
  const row = page.locator('.action-widget .monaco-list-row', { hasText: title }).first()
  for (let tries = 0; tries < 10; tries++) {
    await page.keyboard.press('Control+.')
    if (await comesUp(row, 3_000)) return row
    await page.keyboard.press('Escape')
  }
  throw new Error(`no quick fix “${title}”`)
}

/** Runs an entry of the open list: a click never lands under its pointer block, so by the keys. */
export async function choose(page: Page, row: Locator): Promise<void> {
  for (let tries = 0; tries < 30; tries++) {
    const marks = (await row.getAttribute('class')) ?? ''
    if (marks.split(' ').includes('focused')) return page.keyboard.press('Enter')
    await page.keyboard.press('ArrowDown')
  }
  throw new Error('the entry cannot be reached')
}

/** What the editor says about the place of the cursor, once `words` are among it. */
export async function hoverText(page: Page, words: string): Promise<string> {
  await page.keyboard.press('Control+K')
  await page.keyboard.press('Control+I')
  const box = shownHover(page).filter({ hasText: words }).first()
  await box.waitFor()
  return textOf(box)
}

/** What is said where the mouse comes to rest, once `words` are among it. */
export async function pointAt(page: Page, target: Locator, words: string): Promise<string> {
  const box = shownHover(page).filter({ hasText: words }).first()
  for (let tries = 0; tries < 10; tries++) {
    // A mouse that is there already does not come; a box that came while all moved may go again.
    await pointAway(page)
    await target.hover({ force: true })
    if (await comesUp(box, 3_000)) return textOf(box)
  }
  throw new Error(`nothing is said of “${words}”`)
}

/** Takes the mouse to where nothing is said, below the icons of the activity bar. */
export async function pointAway(page: Page): Promise<void> {
  await page.mouse.move(20, 320)
  await shownHover(page).first().waitFor({ state: 'hidden' })
}

/** The boxes that are up beside the cursor or the mouse. */
function shownHover(page: Page): Locator {
  return page.locator('.monaco-hover:not(.hidden), .workbench-hover')
}

/** Saves the file in front and waits until the disk has it. */
export async function save(page: Page): Promise<void> {
  await page.keyboard.press('Control+S')
  await page.locator('.tab.active.dirty').waitFor({ state: 'detached' })
}

function comesUp(locator: Locator, timeout: number): Promise<boolean> {
  return locator.waitFor({ timeout }).then(
    () => true,
    () => false,
  )
}
