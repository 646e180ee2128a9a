import { caseScope } from '@etappe/domain/access/policy'
import { caseKinds } from '@etappe/domain/cases/kind'
import { lineStates } from '@etappe/domain/facilitation/ledger'
import type { LedgerPage } from '@etappe/domain/facilitation/ledger-view'
import { NativeSelect } from '@mantine/core'
import { useApp } from '../app/app-context.tsx'
import { LineMark } from './line-mark.tsx'
import css from './ledger-list-filters.module.css'
import type { LedgerListSearch } from './ledger-list-search.ts'
import { useLedgerWords } from './use-ledger-words.ts'

interface Props {
  readonly search: LedgerListSearch
  readonly counts: LedgerPage['counts']
  readonly change: (next: LedgerListSearch) => void
}

/** How many cases stand how, each number the length of the list behind it; office and kind where there are several. */
export function LedgerListFilters({ search, counts, change }: Props) {
  const { me, messages: m } = useApp()
  const { words, formats } = useLedgerWords()
  const said = words.list
  const scope = caseScope(me.actor)
  const hasOffices = scope.all || scope.offices.length > 1 || scope.assignedTo !== null
  const all = lineStates.reduce((sum, it) => sum + counts[it], 0)
  return (
    <div className={css.filters}>
      <div role="group" aria-label={said.filter} className={css.states}>
        <button
          type="button"
          aria-pressed={search.state === undefined}
          className={css.state}
          onClick={() => change({ ...search, state: undefined })}
        >
          {said.all} <span className={css.count}>{formats.number(all)}</span>
        </button>
        {lineStates.map((it) => (
          <button
            key={it}
            type="button"
            aria-pressed={search.state === it}
            className={css.state}
            onClick={() => change({ ...search, state: search.state === it ? undefined : it })}
          >
            <LineMark state={it}>{words.line[it]}</LineMark> <span className={css.count}>{formats.number(counts[it])}</span>
          </button>
        ))}
      </div>
      {hasOffices && (
        <NativeSelect
          size="xs"
          aria-label={said.office}
          value={search.office ?? ''}
          onChange={(event) => change({ ...search, office: me.offices.find((it) => it.code === event.currentTarget.value)?.code })}
          data={[{ value: '', label: said.allOffices }, ...me.offices.map(({ code, city }) => ({ value: code, label: city }))]}
        />
      )}
      <NativeSelect
        size="xs"
        aria-label={said.kind}
        value={search.kind ?? ''}
        onChange={(event) => change({ ...search, kind: caseKinds.find((it) => it === event.currentTarget.value) })}
        data={[{ value: '', label: said.kinds }, ...caseKinds.map((it) => ({ value: it, label: m.cases.kinds[it] }))]}
      />
    </div>
  )
}
