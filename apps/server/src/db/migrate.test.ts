import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { recordTables } from '../audit/record-tables.ts'
import { engines, testServer } from '../testing.ts'
import frozen from './migrations/frozen.json' with { type: 'json' }
import { migrations } from './migrations/index.ts'

const folder = fileURLToPath(new URL('./migrations/', import.meta.url))

it('leaves released migrations as they were', () => {
  const hashes = Object.fromEntries(
    readdirSync(folder)
      .filter((name) => /^\d{4}-/.test(name))
      .map((name) => [
        name.replace('.ts', ''),
        createHash('sha256')
          .update(readFileSync(folder + name))
          .digest('hex'),
      ]),
  )
  expect(Object.keys(migrations)).toEqual(Object.keys(hashes))
  expect(hashes).toMatchObject(frozen)
})

describe.each(engines)('the schema on %s', (engine) => {
  it('has the columns the records declare', async () => {
    const server = await testServer({ engine })
    const tables = await server.database.read.introspection.getTables()
    const columnsOf = (noun: string) => tables.find((it) => it.name === noun)?.columns.map((column) => column.name) ?? []
    for (const table of Object.values(recordTables)) expect(columnsOf(table.noun)).toEqual(expect.arrayContaining([...table.columns]))
    await server.close()
  })
})
