import { IconCheck, IconChevronRight } from '@tabler/icons-react'
import { useApp } from '../app/app-context.tsx'
import type { CaseSearch } from '../cases/case-search.ts'
import { choiceOf, chosenValues, type FilterField } from './filter-fields.ts'
import css from './filter-panel.module.css'

interface Props {
  readonly field: FilterField
  readonly search: CaseSearch
  readonly onChoose: () => void
}

/** One filter in the list of all; says how many values are chosen. */
export function FilterEntry({ field, search, onChoose }: Props) {
  const { messages: m } = useApp()
  const words = m.caseload.filters
  const count = chosenValues(search, field).length
  const isYes = choiceOf[field] === 'yes'
  return (
    <button type="button" className={css.entry} onClick={onChoose} aria-pressed={isYes ? count > 0 : undefined}>
      <span className={count > 0 ? 'strong' : undefined}>{words.field[field]}</span>
      {count > 0 && !isYes && <span className="quiet small">{words.chosen({ count })}</span>}
      {isYes ? (
        count > 0 && <IconCheck size={16} className="icon" aria-hidden />
      ) : (
        <IconChevronRight size={16} className="icon" aria-hidden />
      )}
    </button>
  )
}
