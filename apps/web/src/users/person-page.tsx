import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { IconArrowLeft } from '@tabler/icons-react'
import { messageFor } from '../api/message-for.ts'
import { RoutePending } from '../app/route-pending.tsx'
import { useApp } from '../app/app-context.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { PageHead } from '../ui/page-head.tsx'
import record from '../ui/record-page.module.css'
import { PasswordLink } from './password-link.tsx'
import { PersonAccess } from './person-access.tsx'
import { PersonFacts } from './person-facts.tsx'
import css from './person-page.module.css'
import { PersonRoles } from './person-roles.tsx'

interface Props {
  readonly id: string
  /** What happened to the account, from the feature that tells histories. */
  readonly history: ReactNode
}

/** One account: who it is, what they may do, whether they can sign in, and what happened to it. */
export function PersonPage({ id, history }: Props) {
  const { api, me, messages: m } = useApp()
  const list = useQuery(api.user.list.queryOptions())
  const person = list.data?.find((it) => it.id === id)
  const back = (
    <p className={record.back}>
      <Link to="/verwaltung/personen">
        <IconArrowLeft size={16} className="icon" aria-hidden />
        {m.users.detail.back}
      </Link>
    </p>
  )
  if (list.isPending) return <RoutePending />
  if (!person)
    return (
      <>
        {back}
        <PageHead title={m.users.heading} />
        <div className={record.page}>
          <EmptyState>{list.error ? messageFor(m, list.error) : m.users.detail.missing}</EmptyState>
        </div>
      </>
    )
  return (
    <>
      {back}
      <PageHead title={person.name} sub={person.id === me.user.id ? m.users.you : undefined} />
      <div className={record.page} key={id}>
        <div className={record.main}>
          <PersonRoles person={person} />
          <PersonFacts person={person} />
        </div>
        <div className={`${record.aside} ${css.aside}`}>
          <PersonAccess person={person} />
          <PasswordLink person={person} />
        </div>
        <div className={record.wide}>{history}</div>
      </div>
    </>
  )
}
