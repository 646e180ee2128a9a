import type { OfferFields } from '@etappe/domain/baseline/offer'
import type { OfferSort } from '@etappe/domain/baseline/offer-filter'
import type { ImportTarget } from '@etappe/domain/baseline/offer-vocabulary'

export type ColumnKey = Exclude<ImportTarget, 'ageFrom' | 'ageTo'> | 'links'

/** How a cell of a column is edited. */
type ColumnKind = 'line' | 'text' | 'choice' | 'pillars' | 'provider' | 'open'

export interface Column {
  readonly key: ColumnKey
  readonly kind: ColumnKind
  /** In pixels. */
  readonly width: number
  /** The fields of the record a cell stands for. */
  readonly fields: readonly (keyof OfferFields)[]
  readonly sort?: OfferSort
  readonly isNumber?: true
}

/** The columns of the table, in the order of export and import. */
export const columns: readonly Column[] = [
  { key: 'name', kind: 'line', width: 248, fields: ['name'], sort: 'name' },
  { key: 'provider', kind: 'provider', width: 176, fields: ['providerId'], sort: 'provider' },
  { key: 'pillars', kind: 'pillars', width: 152, fields: ['pillars'] },
  { key: 'level', kind: 'choice', width: 164, fields: ['level'], sort: 'level' },
  { key: 'ages', kind: 'line', width: 164, fields: ['ageFrom', 'ageTo'], sort: 'age' },
  { key: 'state', kind: 'choice', width: 96, fields: ['state'], sort: 'state' },
  { key: 'district', kind: 'line', width: 152, fields: ['district'], sort: 'district' },
  { key: 'places', kind: 'line', width: 80, fields: ['places'], sort: 'places', isNumber: true },
  { key: 'cost', kind: 'choice', width: 144, fields: ['cost'], sort: 'cost' },
  { key: 'fit', kind: 'choice', width: 128, fields: ['fit'], sort: 'fit' },
  { key: 'fundingEnd', kind: 'line', width: 112, fields: ['fundingEnd'], sort: 'fundingEnd', isNumber: true },
  { key: 'addressees', kind: 'line', width: 200, fields: ['addressees'] },
  { key: 'access', kind: 'line', width: 200, fields: ['access'] },
  { key: 'note', kind: 'text', width: 240, fields: ['note'] },
  { key: 'links', kind: 'open', width: 136, fields: [] },
]

export const selectWidth = 40
export const rowHeight = 38
export const headHeight = 36

/** Column widths as CSS writes them for a grid. */
export const gridColumns = [selectWidth, ...columns.map((it) => it.width)].map((it) => `${it}px`).join(' ')

export const columnOf = (field: string): Column | undefined => columns.find((it) => (it.fields as readonly string[]).includes(field))
