import { z } from 'zod'

/** Where the next page of a list begins: the sort value and the id of the last row seen. Opaque to clients. */
export const cursor = z.string().max(400)
export type Cursor = z.infer<typeof cursor>

export const pageSize = z.int().min(1).max(200)

export interface Page<Row> {
  readonly rows: readonly Row[]
  /** `null` when this was the last page. */
  readonly next: Cursor | null
}
