import { useApp } from '../app/app-context.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { Section } from '../ui/section.tsx'
import css from './contact-radar.module.css'
import { ListLink } from './list-link.tsx'
import { RadarLine } from './radar-line.tsx'
import { monthsOn, placeOf } from './radar-scale.ts'
import { ShownOf } from './shown-of.tsx'
import type { TodayPage } from './today-data.ts'

/** Who was not heard of for longest: active cases on a time line, the longest silence first. */
export function ContactRadar({ page }: { page: TodayPage }) {
  const { messages: m, formats } = useApp()
  const words = m.today.contact
  const { active, silent, silentDays, critical, criticalDays, rows } = page.contact
  if (active === 0)
    return (
      <Section title={words.title}>
        <EmptyState action={<ListLink filters={page.filters}>{words.toCases}</ListLink>}>{words.none}</EmptyState>
      </Section>
    )
  const months = monthsOn(page.day)
  return (
    <Section
      title={words.title}
      count={m.cases.count({ count: active })}
      action={
        <ListLink filters={{ ...page.filters, lifecycle: ['active'] }} sort="lastContact">
          {m.today.asList}
        </ListLink>
      }
    >
      <div className={css.head} aria-hidden>
        <span />
        <span className={css.axis}>
          {months.map((month) => (
            <span key={month} style={{ left: `${placeOf(month, page.day)}%` }}>
              {formats.monthShort(month)}
            </span>
          ))}
        </span>
        <span className={css.gapHead}>{words.since}</span>
      </div>
      <ul>
        {rows.map((row) => (
          <RadarLine key={row.caseId} row={row} page={page} />
        ))}
      </ul>
      <ShownOf shown={rows.length} count={active} />
      <p className={css.legend}>
        <span className={css.picture}>
          <i className={css.dot} aria-hidden />
          {words.held}
        </span>
        <span className={css.picture}>
          <i className={css.next} aria-hidden />
          {words.planned}
        </span>
        <span>
          <i className={css.silence} data-state="warn" aria-hidden />
          {words.watch({ days: silentDays })}
          {silent > 0 && (
            <ListLink filters={{ ...page.filters, silentDays }} sort="lastContact">
              {m.cases.count({ count: silent })}
            </ListLink>
          )}
        </span>
        <span>
          <i className={css.silence} data-state="bad" aria-hidden />
          {words.act({ days: criticalDays })}
          {critical > 0 && (
            <ListLink filters={{ ...page.filters, silentDays: criticalDays }} sort="lastContact">
              {m.cases.count({ count: critical })}
            </ListLink>
          )}
        </span>
      </p>
    </Section>
  )
}
