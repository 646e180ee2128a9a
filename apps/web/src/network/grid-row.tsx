import type { OrganisationId } from '@etappe/domain/kernel/id'
import type { CooperationLevel } from '@etappe/domain/organisations/cooperation'
import { memo } from 'react'
import css from './level-grid.module.css'

interface Props {
  readonly row: number
  readonly name: string
  readonly names: readonly string[]
  readonly ids: readonly OrganisationId[]
  /** The level with each organisation, joined by spaces, so that a row is drawn again only when its own levels differ. */
  readonly levels: string
  /** The column of the cell the keys go to, if it is in this row. */
  readonly stop: number | null
  readonly describe: (row: string, column: string, level: CooperationLevel | null) => string
  readonly shortOf: (level: CooperationLevel) => string
}

/** One organisation of the grid and its level with every other. */
export const GridRow = memo(function GridRow({ row, name, names, ids, levels, stop, describe, shortOf }: Props) {
  return (
    <tr>
      <th scope="row">{name}</th>
      {levels.split(' ').map((text, column) => {
        const level = text === '-' ? null : (text as CooperationLevel)
        if (column === row) return <td key={ids[column]} className={css.self} aria-label={name} />
        return (
          <td
            key={ids[column]}
            data-cell={`${row} ${column}`}
            data-level={level ?? 'none'}
            tabIndex={column === stop ? 0 : -1}
            aria-selected={column === stop}
            aria-label={describe(name, names[column] ?? '', level)}
          >
            {level === null ? '' : shortOf(level)}
          </td>
        )
      })}
    </tr>
  )
})
