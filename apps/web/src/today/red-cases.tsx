import { Link } from '@tanstack/react-router'
import { useApp } from '../app/app-context.tsx'
import { TrafficLight } from '../cases/traffic-light.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { Section } from '../ui/section.tsx'
import { CaseLine } from './case-line.tsx'
import { ListLink } from './list-link.tsx'
import { LogLink } from './log-link.tsx'
import css from './red-cases.module.css'
import { ShownOf } from './shown-of.tsx'
import type { TodayPage } from './today-data.ts'

/** Cases with a red light and why. */
export function RedCases({ page }: { page: TodayPage }) {
  const { messages: m } = useApp()
  const { count, rows } = page.red
  if (count === 0)
    return (
      <Section title={m.today.red.title}>
        <EmptyState action={<ListLink filters={{ ...page.filters, light: ['amber'] }}>{m.today.red.toAmber}</ListLink>}>
          {m.today.red.none}
        </EmptyState>
      </Section>
    )
  return (
    <Section
      title={m.today.red.title}
      count={m.cases.count({ count })}
      action={<ListLink filters={{ ...page.filters, light: ['red'] }}>{m.today.asList}</ListLink>}
    >
      <ul>
        {rows.map((row) => (
          <li key={row.id} className={css.line}>
            <span className={css.name}>
              <Link to="/faelle/$number" params={{ number: row.number }} className="plainlink cut" title={row.name}>
                <bdi>{row.name}</bdi>
              </Link>
              <CaseLine number={row.number} text={row.placeName} owner={page.reach === 'mine' ? undefined : row} />
            </span>
            <span className={css.why}>
              <TrafficLight light={row.light} reasons={row.lightReasons} />
            </span>
            <LogLink number={row.number} name={row.name} />
          </li>
        ))}
      </ul>
      <ShownOf shown={rows.length} count={count} />
    </Section>
  )
}
