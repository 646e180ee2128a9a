import { caseNumber, type CaseNumber } from '@etappe/domain/cases/case-number'
import { type CaseFilters, caseFilters, caseSorts, type CaseSort } from '@etappe/domain/cases/case-query'
import { z } from 'zod'

export const layouts = ['table', 'board'] as const
export type Layout = (typeof layouts)[number]

/** What the address of the caseload says: filters, order, layout, and the case shown beside the list. */
export interface CaseSearch extends CaseFilters {
  readonly sort?: CaseSort | undefined
  readonly descending?: boolean | undefined
  readonly layout?: Layout | undefined
  readonly open?: CaseNumber | undefined
}

const view = z.object({
  sort: z.enum(caseSorts).optional(),
  descending: z.literal(true).optional(),
  layout: z.enum(layouts).optional(),
  open: caseNumber.optional(),
})

const inner = (schema: z.ZodType): z.ZodType => (schema instanceof z.ZodOptional ? (schema.unwrap() as z.ZodType) : schema)

const readList = (list: z.ZodArray<z.ZodType>, raw: unknown): unknown => {
  const values = (Array.isArray(raw) ? raw : [raw]).filter((it) => list.element.safeParse(it).success)
  const read = list.safeParse([...new Set(values)])
  return read.success && read.data.length > 0 ? read.data : undefined
}

const readOne = (schema: z.ZodType, raw: unknown): unknown => {
  // The router reads `?text=2026` as a number.
  const read = schema.safeParse(schema instanceof z.ZodString && typeof raw === 'number' ? String(raw) : raw)
  return read.success && read.data !== '' ? read.data : undefined
}

/** Reads the address; what is unknown or broken is left out, so that an old or mistyped link still shows a list. */
export function caseSearch(raw: Readonly<Record<string, unknown>>): CaseSearch {
  const shape: Readonly<Record<string, z.ZodType>> = { ...caseFilters.shape, ...view.shape }
  const read = Object.entries(shape).map(([name, schema]) => {
    const bare = inner(schema)
    return [name, bare instanceof z.ZodArray ? readList(bare as z.ZodArray<z.ZodType>, raw[name]) : readOne(bare, raw[name])]
  })
  return Object.fromEntries(read) as CaseSearch
}

/** The filters alone, without those that restrict nothing. */
export function filtersOf(search: CaseSearch): CaseFilters {
  const names = Object.keys(caseFilters.shape) as (keyof CaseFilters)[]
  return Object.fromEntries(names.flatMap((name) => (search[name] === undefined ? [] : [[name, search[name]]]))) as CaseFilters
}
