import { commands, FileType, Uri, window, workspace } from 'vscode'
import { textsFor } from './ui.ts'

/** Shows what a rule is about; `rule` as in `date/impossible`, without it the user chooses. */
export async function openRule(extension: Uri, rule: unknown): Promise<void> {
  const pages = Uri.joinPath(extension, 'dist', 'rules')
  const known = await rulesWithPage(pages)
  const texts = textsFor()
  const chosen =
    rule === undefined
      ? await window.showQuickPick(known, { placeHolder: texts.chooseRule })
      : known.find((name) => name === rule)
  if (chosen !== undefined) {
    await commands.executeCommand('markdown.showPreview', Uri.joinPath(pages, `${chosen}.md`))
  } else if (rule !== undefined) {
    void window.showInformationMessage(`${texts.noRule}：${rule}`)
  }
}

async function rulesWithPage(pages: Uri): Promise<string[]> {
  const rules: string[] = []
  for (const [group, type] of await workspace.fs.readDirectory(pages)) {
    if (type !== FileType.Directory) continue
    for (const [file] of await workspace.fs.readDirectory(Uri.joinPath(pages, group))) {
      if (file.endsWith('.md')) rules.push(`${group}/${file.slice(0, -'.md'.length)}`)
    }
  }
  return rules.sort()
}
