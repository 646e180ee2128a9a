import { type AccountState, accountStates } from '@etappe/domain/users/account-state'
import { Link } from '@tanstack/react-router'
import { useApp } from '../app/app-context.tsx'
import css from './people-filters.module.css'
import type { PeopleSearch } from './people-search.ts'

interface Props {
  readonly search: PeopleSearch
  readonly counts: Readonly<Record<AccountState, number>> | null
}

/** How many of the people found are in each state; each number shows exactly these, a second click all again. */
export function StateCounts({ search, counts }: Props) {
  const { messages: m, formats } = useApp()
  return (
    <ul className={css.counts} aria-label={m.users.filter.perState}>
      {accountStates.map((state) => {
        const isOnly = search.state === state
        return (
          <li key={state}>
            <Link
              to="/verwaltung/personen"
              search={{ ...search, state: isOnly ? undefined : state }}
              className="plainlink"
              aria-current={isOnly ? 'true' : undefined}
              activeProps={{}}
              resetScroll={false}
              replace
            >
              {m.users.states[state]} <b>{counts === null ? '–' : formats.number(counts[state])}</b>
            </Link>
          </li>
        )
      })}
    </ul>
  )
}
