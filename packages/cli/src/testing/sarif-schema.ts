import { createRequire } from 'node:module'
import schema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' }
import type { Log } from 'sarif'
import { expect } from 'vitest'

/** As much of ajv 6 as is used: the package brings it, for a schema of draft 4. */
interface Validator {
  addMetaSchema(schema: object): void
  compile(schema: object): {
    (value: unknown): boolean
    readonly errors?: readonly object[] | null
  }
}
type ValidatorClass = new (options: object) => Validator

const load = createRequire(
  createRequire(import.meta.url).resolve('@microsoft/jest-sarif/package.json'),
)
const Ajv: ValidatorClass = load('ajv')
const ajv = new Ajv({ schemaId: 'auto', allErrors: true })
ajv.addMetaSchema(load('ajv/lib/refs/json-schema-draft-04.json'))
const validate = ajv.compile(schema)

/** The log, once the official schema has nothing against it. */
export function readSarif(report: string): Log {
  const log: Log = JSON.parse(report)
  validate(log)
  expect(validate.errors ?? []).toEqual([])
  return log
}
