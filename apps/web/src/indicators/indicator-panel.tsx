import type { ShownValue } from '@etappe/domain/baseline/indicator-shown'
import { useRef } from 'react'
import { useWords } from '../app/words.ts'
import { IndicatorChart } from './indicator-chart.tsx'
import css from './indicator-panel.module.css'
import type { IndicatorRow } from './indicator-rows.ts'
import { PanelFoot } from './panel-foot.tsx'
import { PanelHead } from './panel-head.tsx'
import { PanelEdit } from './panel-edit.tsx'
import type { EntryFields } from './value-entry.ts'
import { YearTable } from './year-table.tsx'

export interface PanelProps {
  readonly row: IndicatorRow
  /** The year whose value is edited; `null` when none is. */
  readonly year: number | null
  readonly thisYear: number
  readonly sources: readonly string[]
  readonly defaultSource: string
  readonly isReadOnly: boolean
  readonly isPending: boolean
  /** The panel takes the place of the list. */
  readonly isPage: boolean
  readonly onYear: (year: number | null) => void
  readonly onSave: (year: number, fields: EntryFields) => Promise<boolean>
  readonly onClear: (value: ShownValue) => void
  readonly onEditOwn: () => void
  readonly onClose: () => void
}

/** The newest year nothing is recorded for. */
const freeYear = (row: IndicatorRow, thisYear: number): number => {
  let year = thisYear
  while (row.values.has(year)) year -= 1
  return year
}

/** One indicator large: its chart, the table of the same, and each value with base, source and note. */
export function IndicatorPanel(props: PanelProps) {
  const { row, year, thisYear, isReadOnly, isPage, onYear, onEditOwn, onClose } = props
  const words = useWords('indicators')
  const chart = useRef<SVGSVGElement>(null)
  return (
    <aside className={css.panel} aria-label={row.name}>
      <PanelHead row={row} isPage={isPage} onClose={onClose} />
      {row.values.size === 0 && year === null && <p className={css.none}>{words.detail.none}</p>}
      <IndicatorChart row={row} ref={chart} />
      {row.values.size > 0 && <YearTable row={row} open={year} onOpen={isReadOnly ? null : onYear} />}
      {year !== null && !isReadOnly && <PanelEdit {...props} year={year} />}
      <PanelFoot
        row={row}
        chart={chart}
        onNew={isReadOnly || year !== null ? null : () => onYear(freeYear(row, thisYear))}
        onEditOwn={isReadOnly || row.own === null ? null : onEditOwn}
      />
    </aside>
  )
}
