import { useQuery } from '@tanstack/react-query'
import { useApp } from '../app/app-context.tsx'
import type { PersonGrant } from './person.ts'

/** Whose deputy somebody is with a role; nothing for a role of one's own. */
export function DeputyNote({ grant: { deputyForId } }: { readonly grant: PersonGrant }) {
  const { api, messages: m } = useApp()
  const people = useQuery(api.user.list.queryOptions(undefined, { enabled: deputyForId !== null }))
  if (deputyForId === null) return null
  const name = people.data?.find((it) => it.id === deputyForId)?.name ?? ''
  return <span className="quiet"> {m.users.deputy.of({ name })}</span>
}
