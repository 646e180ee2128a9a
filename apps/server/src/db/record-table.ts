import type { AuditNoun } from '@etappe/domain/audit/event'
import type { z } from 'zod'

/** A row: the record with its list and object fields written as JSON text, the same in both engines. */
export type RowOf<R, Json extends keyof R = never> = { [K in keyof R]: K extends Json ? string : R[K] }

/**
 * A table whose rows are records of the domain and whose changes are audited. Made once per noun; the record writer,
 * undo and the merge of two people's edits work on nothing else.
 */
export interface RecordTable<R extends object = object> {
  readonly noun: AuditNoun
  readonly columns: readonly (keyof R & string)[]
  readonly encode: (record: Partial<R>) => Record<string, unknown>
  readonly decode: (row: object) => R
}

export function recordTable<Shape extends z.ZodRawShape>(
  noun: AuditNoun,
  schema: z.ZodObject<Shape>,
  json: readonly (keyof Shape & string)[] = [],
): RecordTable<z.output<z.ZodObject<Shape>>> {
  type R = z.output<z.ZodObject<Shape>>
  const columns = Object.keys(schema.shape) as (keyof R & string)[]
  const isJson = new Set<string>(json)
  return {
    noun,
    columns,
    encode: (record) =>
      Object.fromEntries(Object.entries(record).map(([key, value]) => [key, isJson.has(key) ? JSON.stringify(value) : value])),
    decode: (row) => {
      const record: Record<string, unknown> = {}
      const values = row as Record<string, unknown>
      for (const key of columns) record[key] = isJson.has(key) ? JSON.parse(values[key] as string) : values[key]
      return record as R
    },
  }
}
