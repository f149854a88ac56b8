import {
  type CheckedFile,
  type CheckOptions,
  checkFile,
  createWorkspace,
  type FoundFile,
  type RuleTimes,
  type Workspace,
  type WorkspaceOptions,
} from '@replylint/workspace'

/** What a workspace in another thread is made from: data only. */
export type WorkspaceSetup = Pick<
  WorkspaceOptions,
  'cwd' | 'configPath' | 'profile' | 'overrides' | 'encoding' | 'maxBytes'
> &
  CheckOptions & { readonly timed: boolean }

export interface Batch {
  readonly files: readonly FoundFile[]
  readonly setup: WorkspaceSetup
}

export interface CheckedBatch {
  readonly checked: readonly CheckedFile[]
  /** Of each rule with these files. */
  readonly took: ReadonlyMap<string, number>
}

let workspace: Workspace | undefined
const times: RuleTimes = new Map()

/** Run in a thread: checks some files, one by one. All batches of a run have the same setup. */
export default async function checkBatch({ files, setup }: Batch): Promise<CheckedBatch> {
  workspace ??= createWorkspace(setup.timed ? { ...setup, times } : setup)
  const checked: CheckedFile[] = []
  for (const file of files) checked.push(await checkFile(workspace, file, setup))
  const took = new Map(times)
  times.clear()
  return { checked, took }
}
