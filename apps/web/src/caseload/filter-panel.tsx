import { IconChevronLeft } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import { useApp } from '../app/app-context.tsx'
import type { CaseSearch } from '../cases/case-search.ts'
import { FilterChoices } from './filter-choices.tsx'
import { FilterEntry } from './filter-entry.tsx'
import { choiceOf, chosenPatch, chosenValues, type FilterField, filterFields, hasSeveralOffices } from './filter-fields.ts'
import css from './filter-panel.module.css'
import type { ChangeSearch } from './use-case-search.ts'

interface Props {
  readonly search: CaseSearch
  readonly change: ChangeSearch
  /** The filter to begin with; the list of all when there is none. */
  readonly start: FilterField | null
}

/** First which filter, then its values. */
export function FilterPanel({ search, change, start }: Props) {
  const { me, messages: m } = useApp()
  const [field, setField] = useState(start)
  const words = m.caseload.filters
  const top = useRef<HTMLDivElement>(null)
  const turned = useRef(false)
  useEffect(() => {
    // The button that was pressed is gone; the keyboard goes on at the first one of the new step.
    if (turned.current) top.current?.querySelector<HTMLElement>('button, input')?.focus()
    turned.current = false
  }, [field])
  const turnTo = (to: FilterField | null) => {
    turned.current = true
    setField(to)
  }
  const choose = (it: FilterField) => {
    if (choiceOf[it] !== 'yes') return turnTo(it)
    change(chosenPatch(it, chosenValues(search, it).length > 0 ? [] : ['true']))
  }
  return (
    <div ref={top} className={css.panel}>
      {field === null ? (
        <ul>
          {filterFields
            .filter((it) => it !== 'office' || hasSeveralOffices(me.actor))
            .map((it) => (
              <li key={it}>
                <FilterEntry field={it} search={search} onChoose={() => choose(it)} />
              </li>
            ))}
        </ul>
      ) : (
        <>
          <div className={css.head}>
            <button type="button" className={css.back} onClick={() => turnTo(null)}>
              <IconChevronLeft size={16} className="icon" aria-hidden />
              {words.back}
            </button>
            <h2>{words.field[field]}</h2>
          </div>
          <FilterChoices field={field} search={search} change={change} />
        </>
      )}
    </div>
  )
}
