import { caseSorts } from '@etappe/domain/cases/case-query'
import { Checkbox, NativeSelect } from '@mantine/core'
import { useApp } from '../app/app-context.tsx'
import type { CaseSearch } from '../cases/case-search.ts'
import { sortOf } from './case-list-query.ts'
import css from './filter-sheet.module.css'
import type { ChangeSearch } from './use-case-search.ts'

interface Props {
  readonly search: CaseSearch
  readonly change: ChangeSearch
}

/** The order of the list where there is no head of a table to click on. */
export function SortChoice({ search, change }: Props) {
  const { messages: m } = useApp()
  return (
    <div className={css.sort}>
      <NativeSelect
        label={m.caseload.sortBy}
        value={sortOf(search)}
        data={caseSorts.map((value) => ({ value, label: m.caseload.sort[value] }))}
        onChange={(event) => change({ sort: caseSorts.find((it) => it === event.currentTarget.value) })}
      />
      <Checkbox
        label={m.caseload.descending}
        checked={search.descending ?? false}
        onChange={(event) => change({ descending: event.currentTarget.checked || undefined })}
      />
    </div>
  )
}
