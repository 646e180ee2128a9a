import { useQuery } from '@tanstack/react-query'
import { useApp } from './app-context.tsx'
import css from './waiting-badge.module.css'

/** How many decisions wait, beside the name of their room; nothing when none does. */
export function WaitingBadge() {
  const { api, messages: m } = useApp()
  const { data } = useQuery(api.request.count.queryOptions({}))
  if (!data || data.count === 0) return null
  return (
    <span className={css.badge}>
      <span aria-hidden>{data.count}</span>
      <span className="sr">{m.app.waiting(data)}</span>
    </span>
  )
}
