import { type CellKey, cellKey } from '@etappe/domain/baseline/cell-key'
import { type FindingKind, findingKind } from '@etappe/domain/baseline/finding-kind'
import { type Pillar, pillar } from '@etappe/domain/baseline/pillar'
import { z } from 'zod'

/** What the address of the findings page says. */
export interface FindingSearch {
  readonly view?: 'board' | 'table' | undefined
  /** `none` for those that concern all pillars. */
  readonly pillar?: Pillar | 'none' | undefined
  readonly kind?: FindingKind | undefined
  readonly text?: string | undefined
  readonly sort?: 'votes' | undefined
  /** What the columns of the board are; by kind unless said otherwise. */
  readonly columns?: 'pillar' | undefined
  /** The board fills the screen. */
  readonly present?: true | undefined
  /** The finding that is open, by number, or a new one. */
  readonly open?: number | 'new' | undefined
  /** A new one begins with this kind, this pillar, this gap. */
  readonly as?: FindingKind | undefined
  readonly of?: Pillar | undefined
  readonly cell?: CellKey | undefined
}

const search = z.object({
  view: z.enum(['board', 'table']),
  pillar: z.union([pillar, z.literal('none')]),
  kind: findingKind,
  // The router reads `?text=2026` as a number.
  text: z.union([z.string(), z.number().transform(String)]).pipe(z.string().min(1).max(200)),
  sort: z.literal('votes'),
  columns: z.literal('pillar'),
  present: z.literal(true),
  open: z.union([z.int().min(1), z.literal('new')]),
  as: findingKind,
  of: pillar,
  cell: cellKey,
})

/** Reads the address; what is unknown or broken is left out, so that an old or mistyped link still shows the list. */
export function findingSearch(raw: Readonly<Record<string, unknown>>): FindingSearch {
  const shape: Readonly<Record<string, z.ZodType>> = search.shape
  const read = Object.entries(shape).flatMap(([name, schema]) => {
    const parsed = schema.safeParse(raw[name])
    return parsed.success ? [[name, parsed.data]] : []
  })
  return Object.fromEntries(read) as FindingSearch
}

export type FindingFilters = Pick<FindingSearch, 'pillar' | 'kind' | 'text' | 'sort'>

/** Whether the list is narrowed. */
export const isFiltered = ({ pillar: of, kind, text }: FindingFilters): boolean =>
  of !== undefined || kind !== undefined || text !== undefined
