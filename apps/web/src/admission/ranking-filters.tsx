import { caseKinds } from '@etappe/domain/cases/kind'
import { NativeSelect } from '@mantine/core'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import directory from '../ui/directory.module.css'
import css from './ranking.module.css'
import type { RankingSearch } from './ranking-search.ts'
import type { Ranking } from './use-ranking.ts'

interface Props {
  readonly ranking: Ranking
  readonly search: RankingSearch
  readonly onSearch: (next: RankingSearch) => void
}

/** Round, kind and office of the list. */
export function RankingFilters({ ranking, search, onSearch }: Props) {
  const { messages: m } = useApp()
  const words = useWords('admission').ranking.filter
  const { kind, offices, officeCode, rounds, round } = ranking
  const change = (patch: RankingSearch) => onSearch({ ...search, ...patch })
  return (
    <div className={directory.filters}>
      <NativeSelect
        className={directory.choice}
        label={words.kind}
        value={kind}
        onChange={(event) =>
          change({ kind: event.currentTarget.value === 'modelMunicipality' ? 'modelMunicipality' : undefined, round: undefined })
        }
        data={caseKinds.map((it) => ({ value: it, label: m.cases.kinds[it] }))}
      />
      <NativeSelect
        className={css.round}
        label={words.round}
        value={round?.id ?? 'all'}
        onChange={(event) => change({ round: event.currentTarget.value })}
        data={[...rounds.map((it) => ({ value: it.id as string, label: it.title })), { value: 'all', label: words.allRounds }]}
      />
      {offices.length > 1 && (
        <NativeSelect
          className={directory.choice}
          label={words.office}
          value={officeCode ?? 'all'}
          onChange={(event) => change({ office: event.currentTarget.value })}
          data={[{ value: 'all', label: words.allOffices }, ...offices.map((it) => ({ value: it.code as string, label: it.city }))]}
        />
      )}
    </div>
  )
}
