import { isShare } from '@etappe/domain/baseline/indicator'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import css from './cell-editor.module.css'
import type { IndicatorRow } from './indicator-rows.ts'
import { type Direction, useCellEdit } from './use-cell-edit.ts'
import type { EntryFields } from './value-entry.ts'

interface Props {
  readonly row: IndicatorRow
  readonly year: number
  /** What was typed to begin with; `null` begins with what stands there. */
  readonly typed: string | null
  readonly onSave: (fields: EntryFields, then: Direction) => void
  readonly onCancel: () => void
}

/** The fields over a cell of the table: the value, and for a share its base. Enter saves, Escape leaves it as it was. */
export function CellEditor(props: Props) {
  const { row, year, typed } = props
  const { messages: m } = useApp()
  const words = useWords('indicators')
  const edit = useCellEdit(props)
  const value = useRef<HTMLInputElement>(null)
  useEffect(() => {
    value.current?.focus()
    if (typed === null) value.current?.select()
  }, [typed])
  const isKept = row.values.get(year)?.suppressed === true
  const label = words.edit({ indicator: row.name, year })
  const problem = edit.problems.value ?? edit.problems.base
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation()
    if (event.key === 'Escape') edit.cancel()
    if (event.key !== 'Enter') return
    event.preventDefault()
    edit.finish('down')
  }
  return (
    <span
      className={css.editor}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) edit.finish('stay')
      }}
    >
      <input
        ref={value}
        className={css.value}
        aria-label={`${label}: ${words.field.indicatorValue.value}`}
        aria-invalid={edit.problems.value !== undefined}
        autoComplete="off"
        placeholder={isKept ? words.withheldShort : undefined}
        value={edit.content.value}
        onKeyDown={onKeyDown}
        onChange={(event) => edit.change({ value: event.currentTarget.value })}
      />
      {isShare(row.unit) && (
        <label className={css.base}>
          n =
          <input
            aria-label={`${label}: ${words.field.indicatorValue.base}`}
            aria-invalid={edit.problems.base !== undefined}
            autoComplete="off"
            placeholder={isKept ? words.baseUnderTen : undefined}
            value={edit.content.base}
            onKeyDown={onKeyDown}
            onChange={(event) => edit.change({ base: event.currentTarget.value })}
          />
        </label>
      )}
      {problem && (
        <span role="alert" className={css.problem}>
          {m.errors.problem[problem]}
        </span>
      )}
    </span>
  )
}
