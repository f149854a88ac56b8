import { env, type Uri, workspace } from 'vscode'
import { languageOf } from './language.ts'
import { TEXTS, type Texts } from './texts.ts'

/** Texts in the language of the user; `place`: the document they are about, as folders may differ. */
export function textsFor(place?: Uri): Texts {
  const setting = workspace.getConfiguration('replylint', place).get('language')
  return TEXTS[languageOf(setting, env.language)]
}
