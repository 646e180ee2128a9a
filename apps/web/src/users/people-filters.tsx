import { roles } from '@etappe/domain/access/role'
import type { AccountState } from '@etappe/domain/users/account-state'
import { NativeSelect } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useApp } from '../app/app-context.tsx'
import css from './people-filters.module.css'
import type { PeopleSearch } from './people-search.ts'
import { StateCounts } from './state-counts.tsx'
import directory from '../ui/directory.module.css'
import { TextFilter } from '../ui/text-filter.tsx'
import { useChangeSearch } from './use-people-search.ts'

interface Props {
  readonly search: PeopleSearch
  /** `null` while nobody is loaded. */
  readonly counts: Readonly<Record<AccountState, number>> | null
}

/** One line over the table: text, role, office; on the right how many are in which state. */
export function PeopleFilters({ search, counts }: Props) {
  const { me, messages: m } = useApp()
  const words = m.users.filter
  const change = useChangeSearch()
  const isSet = Object.values(search).some((it) => it !== undefined)
  return (
    <div className={`${directory.filters} ${css.filters}`} role="search" aria-label={m.users.search}>
      <TextFilter
        words={{ label: m.users.search, hint: m.users.searchHint, clear: m.users.clearSearch }}
        text={search.text ?? ''}
        onChange={(text) => change({ text })}
        className={directory.text}
      />
      <NativeSelect
        size="xs"
        className={directory.choice ?? ''}
        aria-label={words.role}
        value={search.role ?? ''}
        onChange={(event) => change({ role: roles.find((it) => it === event.currentTarget.value) })}
        data={[{ value: '', label: words.allRoles }, ...roles.map((role) => ({ value: role, label: m.users.role[role] }))]}
      />
      <NativeSelect
        size="xs"
        className={directory.choice ?? ''}
        aria-label={words.office}
        value={search.office ?? ''}
        onChange={(event) => change({ office: me.offices.find((it) => it.code === event.currentTarget.value)?.code })}
        data={[{ value: '', label: words.allOffices }, ...me.offices.map(({ code, city }) => ({ value: code, label: city }))]}
      />
      {isSet && (
        <Link to="/verwaltung/personen" replace resetScroll={false} className={directory.reset}>
          {words.reset}
        </Link>
      )}
      <StateCounts search={search} counts={counts} />
    </div>
  )
}
