import { useApp } from '../app/app-context.tsx'
import type { TodayMilestone } from './today-data.ts'

/** Who is in charge of the case of a line, where a list holds cases of several people. */
export function OwnerWord({ of }: { of: Pick<TodayMilestone, 'ownerId' | 'ownerName'> }) {
  const { me, messages: m } = useApp()
  if (of.ownerId === me.user.id) return <span className="strong">{m.today.you}</span>
  return <bdi>{of.ownerName ?? m.today.nobody}</bdi>
}
