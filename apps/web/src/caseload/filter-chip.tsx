import { IconX } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useApp } from '../app/app-context.tsx'
import type { CaseSearch } from '../cases/case-search.ts'
import css from './filter-bar.module.css'
import type { FilterField } from './filter-fields.ts'
import { useFilterText } from './use-filter-text.ts'

interface Props {
  readonly field: FilterField
  readonly search: CaseSearch
  readonly isOpen: boolean
  readonly onOpen: (button: HTMLButtonElement) => void
  readonly onRemove: () => void
  /** What floats under the chip. */
  readonly children: ReactNode
}

/** A set filter: its words open its values, its cross removes it. */
export function FilterChip({ field, search, isOpen, onOpen, onRemove, children }: Props) {
  const { messages: m } = useApp()
  const words = m.caseload.filters
  const text = useFilterText(search, field)
  return (
    <li className={css.anchor}>
      <span className={css.chip}>
        <button
          type="button"
          className={css.chipText}
          aria-haspopup="dialog"
          aria-expanded={isOpen}
          aria-label={words.edit({ filter: text })}
          onClick={(event) => onOpen(event.currentTarget)}
        >
          <span className="cut">{text}</span>
        </button>
        <button type="button" className={css.chipCross} aria-label={words.remove({ filter: text })} onClick={onRemove}>
          <IconX size={14} className="icon" aria-hidden />
        </button>
      </span>
      {children}
    </li>
  )
}
