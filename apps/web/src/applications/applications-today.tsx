import { can } from '@etappe/domain/access/policy'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { Section } from '../ui/section.tsx'
import css from './applications-today.module.css'
import type { InboxSearch } from './inbox-search.ts'

interface Tile {
  readonly label: string
  readonly count: number
  /** The list that is as long as the count. */
  readonly search: InboxSearch
}

/** On the start page: what came in, what waits for the rating or the signature of who looks, and what came back to them. Nothing when nothing does. */
export function ApplicationsToday() {
  const { api, me, formats } = useApp()
  const { tile: words } = useWords('intake')
  const decides = can(me.actor, 'application.decide').ok
  const { data } = useQuery(api.application.queues.queryOptions({}))
  const { data: returned } = useQuery(api.application.queues.queryOptions({ returnedToMe: true }, { enabled: decides }))
  if (!data || (decides && !returned)) return null
  const signs = can(me.actor, 'application.countersign').ok
  const tiles: readonly Tile[] = [
    { label: words.new, count: data.queues.new, search: {} },
    { label: words.toRate, count: data.mineToRate, search: { queue: 'toRate', toRateByMe: true } },
    ...(['toDecide', 'waitlisted'] as const).map((queue) => ({
      label: words.returned[queue],
      count: returned?.queues[queue] ?? 0,
      search: { queue, returnedToMe: true } as const,
    })),
    ...(signs ? [{ label: words.toSign, count: data.queues.toSign, search: { queue: 'toSign' } } as const] : []),
  ]
  const waiting = tiles.filter((it) => it.count > 0)
  if (waiting.length === 0) return null
  return (
    <Section title={words.title} action={<Link to="/bewerbungen">{words.all}</Link>}>
      <ul className={css.tiles}>
        {waiting.map((it) => (
          <li key={it.label}>
            <Link to="/bewerbungen" search={it.search} className={css.tile}>
              <span className={css.count}>{formats.number(it.count)}</span> <span>{it.label}</span>
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  )
}
