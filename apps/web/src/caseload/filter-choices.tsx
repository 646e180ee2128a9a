import { foldGerman } from '@etappe/domain/municipalities/municipality'
import { Checkbox, Radio, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useApp } from '../app/app-context.tsx'
import type { CaseSearch } from '../cases/case-search.ts'
import { choiceOf, chosenPatch, chosenValues, type FilterField } from './filter-fields.ts'
import css from './filter-panel.module.css'
import type { ChangeSearch } from './use-case-search.ts'
import { useFilterOptions } from './use-filter-options.ts'

interface Props {
  readonly field: FilterField
  readonly search: CaseSearch
  readonly change: ChangeSearch
}

/** From this number of choices on the list can be searched. */
const manyOptions = 13

/** The values of one filter to tick. A tick counts at once. */
export function FilterChoices({ field, search, change }: Props) {
  const { messages: m } = useApp()
  const [looked, setLooked] = useState('')
  const words = m.caseload.filters
  const options = useFilterOptions(field)
  const chosen = chosenValues(search, field)
  const shown = options.filter(({ label }) => foldGerman(label).includes(foldGerman(looked)))
  const set = (values: readonly string[]) => change(chosenPatch(field, values))
  const several = choiceOf[field] === 'several'
  const choices = (
    <div className={css.choices}>
      {shown.map(({ value, label }) =>
        several ? <Checkbox key={value} value={value} label={label} /> : <Radio key={value} value={value} label={label} size="xs" />,
      )}
      {shown.length === 0 && <p className="quiet">{words.noOption}</p>}
    </div>
  )
  return (
    <>
      {options.length >= manyOptions && (
        <TextInput
          className={css.find}
          aria-label={words.find}
          placeholder={words.find}
          value={looked}
          onChange={(event) => setLooked(event.currentTarget.value)}
        />
      )}
      {several ? (
        <Checkbox.Group aria-label={words.field[field]} value={[...chosen]} onChange={set}>
          {choices}
        </Checkbox.Group>
      ) : (
        <Radio.Group aria-label={words.field[field]} value={chosen[0] ?? ''} onChange={(value) => set([value])}>
          {choices}
        </Radio.Group>
      )}
    </>
  )
}
