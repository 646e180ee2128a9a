import { useClickOutside, useFocusTrap, useMergedRef } from '@mantine/hooks'
import { useEffect, useState } from 'react'
import type { CaseSearch } from '../cases/case-search.ts'
import css from './filter-bar.module.css'
import { FilterPanel } from './filter-panel.tsx'
import type { ChangeSearch } from './use-case-search.ts'
import type { FilterOpening } from './use-filter-opening.ts'

interface Props {
  readonly label: string
  readonly opening: FilterOpening
  readonly search: CaseSearch
  readonly change: ChangeSearch
  readonly onClose: () => void
}

/** The filters, floating under the button that opened them. */
export function FilterFloat({ label, opening, search, change, onClose }: Props) {
  const [box, setBox] = useState<HTMLElement | null>(null)
  const { place, anchor, isAtEnd } = opening
  useClickOutside(onClose, null, [box, anchor])
  useEffect(() => {
    const leave = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      event.stopPropagation()
      onClose()
      anchor.focus()
    }
    box?.addEventListener('keydown', leave)
    return () => box?.removeEventListener('keydown', leave)
  }, [box, anchor, onClose])
  return (
    <div ref={useMergedRef(useFocusTrap(), setBox)} role="dialog" aria-label={label} className={css.float} data-end={isAtEnd || undefined}>
      <FilterPanel search={search} change={change} start={place === 'all' ? null : place} />
    </div>
  )
}
