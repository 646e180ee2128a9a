import { can } from '@etappe/domain/access/policy'
import { useQuery } from '@tanstack/react-query'
import { useApp } from './app-context.tsx'
import css from './waiting-badge.module.css'

/** How many decisions wait, beside the name of their room; nothing when none does. */
export function WaitingBadge() {
  const { api, me, messages: m } = useApp()
  const { data } = useQuery(api.request.count.queryOptions({}))
  const signs = can(me.actor, 'application.countersign').ok
  const { data: toSign } = useQuery(api.admission.count.queryOptions({}, { enabled: signs }))
  const count = (data?.count ?? 0) + (toSign?.count ?? 0)
  if (count === 0) return null
  return (
    <span className={css.badge}>
      <span aria-hidden>{count}</span>
      <span className="sr">{m.app.waiting({ count })}</span>
    </span>
  )
}
