import { type ConfigChange, DRAFT_KINDS, draftOf, shownPath } from '@replylint/workspace'
import { ErrorCodes, type ExecuteCommandParams, ResponseError } from 'vscode-languageserver'
import { memberOf, textOf } from './arguments.ts'
import { runCheck } from './check-command.ts'
import { COMMANDS } from './commands.ts'
import { RULES } from './diagnostics.ts'
import type { Letter } from './letters.ts'
import { type Looking, refresh } from './looking.ts'
import { tell } from './messages.ts'
import type { Session } from './session.ts'
import { TEXTS } from './texts.ts'
import { configPathFor, ignoreChange, writeConfig } from './write-config.ts'

/** The answer to `replylint/draft`: the skeleton of a letter. */
export interface WordedDraft {
  readonly title: string
  /** With tab stops. */
  readonly snippet: string
  readonly text: string
}

/** What is done on command, and the requests and notifications of our own. */
export function registerCommands(session: Session, looking: Looking): void {
  const { connection } = session
  connection.onExecuteCommand(async (params, token, progress) => {
    if (params.command === COMMANDS.checkWorkspace) {
      return runCheck(session, params.workDoneToken === undefined ? undefined : progress, token)
    }
    return carryOut(params, session, looking)
  })
  connection.onNotification('replylint/force', (params: unknown) => force(params, session, looking))
  connection.onNotification('replylint/trust', (params: unknown) => {
    session.trusted = memberOf(params, 'trusted') === true
    looking.again()
  })
  connection.onRequest('replylint/draft', async (params: unknown): Promise<WordedDraft> => {
    const kind = DRAFT_KINDS.find((known) => known === memberOf(params, 'kind'))
    if (kind === undefined) throw invalid(`kind: ${DRAFT_KINDS.join(', ')}`)
    const { snippet, text, title } = draftOf(kind)
    return { snippet, text, title: title[await session.languageFor()] }
  })
  connection.onRequest('replylint/runtime', () => {
    // There only with --expose-gc: what is left then is what is held.
    globalThis.gc?.()
    const { rss, heapUsed } = process.memoryUsage()
    return { node: process.version, resident: rss, heap: heapUsed }
  })
}

async function carryOut(
  { command, arguments: [given] = [] }: ExecuteCommandParams,
  session: Session,
  looking: Looking,
): Promise<null> {
  if (command === COMMANDS.force) {
    force(given, session, looking)
    return null
  }
  if (command !== COMMANDS.ignore && command !== COMMANDS.turnOff) throw invalid(command)
  const rule = textOf(given, 'rule')
  const document = session.documents.get(textOf(given, 'uri') ?? '')
  if (rule === undefined || !RULES.has(rule) || document === undefined) throw invalid('uri, rule')
  const letter = await session.letters.read(document)
  if (command === COMMANDS.turnOff) {
    await change(letter, { kind: 'level', rule, level: 'off' }, session, looking)
    return null
  }
  const text = textOf(given, 'text')
  const scope = memberOf(given, 'scope') === 'here' ? 'here' : 'everywhere'
  if (text === undefined) throw invalid('text')
  await change(letter, ignoreChange(letter, { rule, scope, text }), session, looking)
  return null
}

async function change(
  letter: Letter,
  made: ConfigChange,
  session: Session,
  looking: Looking,
): Promise<void> {
  const { connection, trusted } = session
  const words = TEXTS[letter.language]
  if (!trusted) {
    tell(connection, 'warning', words.untrusted)
    return
  }
  const path = configPathFor(letter)
  const shown = shownPath(path, letter.place.workspace.cwd)
  const written = await writeConfig(session, path, made)
  if (!written.ok) {
    for (const { filePath, message } of written.problems) {
      const named = filePath === undefined ? '' : `${filePath} `
      tell(connection, 'error', `${named}${message[letter.language]}`)
    }
    return
  }
  if (written.value === 'refused') {
    tell(connection, 'warning', words.notApplied(shown))
    return
  }
  const said = written.value === 'saved' ? words.written(shown) : words.unsaved(shown)
  tell(connection, 'info', said)
  looking.again()
}

function force(given: unknown, session: Session, looking: Looking): void {
  const uri = textOf(given, 'uri')
  if (uri === undefined) throw invalid('uri')
  session.letters.force(uri, memberOf(given, 'forced') === true)
  looking.look(uri)
  refresh(session)
}

function invalid(wanted: string): ResponseError {
  return new ResponseError(ErrorCodes.InvalidParams, `replylint: ${wanted}`)
}
