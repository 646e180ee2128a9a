import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useApp } from '../app/app-context.tsx'
import { useShortcut } from '../app/use-shortcut.ts'
import css from '../ui/directory.module.css'
import { PageHead } from '../ui/page-head.tsx'
import { filterPeople } from './filter-people.ts'
import { NoPeople } from './no-people.tsx'
import { PeopleFilters } from './people-filters.tsx'
import type { PeopleSearch } from './people-search.ts'
import { PeopleTable } from './people-table.tsx'

/** Everybody with an account: who they are, what they may do, and whether they can sign in. */
export function PeoplePage({ search }: { search: PeopleSearch }) {
  const { api, me, messages: m, formats } = useApp()
  const navigate = useNavigate()
  const list = useQuery(api.user.list.queryOptions())
  const { people, counts } = filterPeople(list.data ?? [], search, me.today)
  const all = list.data?.length ?? 0
  useShortcut('n p', m.users.invite, () => void navigate({ to: '/verwaltung/personen/neu' }))
  const sub =
    people.length === all
      ? m.users.count({ count: all })
      : m.users.shown({ shown: formats.number(people.length), all: formats.number(all) })
  return (
    <>
      <PageHead title={m.users.heading} sub={<span aria-live="polite">{list.data ? sub : ''}</span>}>
        <Button
          className={css.create ?? ''}
          renderRoot={(props) => <Link to="/verwaltung/personen/neu" {...props} />}
          leftSection={<IconPlus size={16} aria-hidden />}
        >
          <span className={css.createWord}>{m.users.invite}</span>
        </Button>
      </PageHead>
      <PeopleFilters search={search} counts={list.data ? counts : null} />
      <PeopleTable people={people} isLoading={list.isPending}>
        <NoPeople error={list.error} retry={() => void list.refetch()} />
      </PeopleTable>
    </>
  )
}
