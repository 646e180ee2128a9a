import { type ReactNode, useState } from 'react'
import { useApp } from '../app/app-context.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { Section } from '../ui/section.tsx'
import css from './contact-radar.module.css'
import { ListLink } from './list-link.tsx'
import { RadarLine } from './radar-line.tsx'
import { monthsOn, placeOf } from './radar-scale.ts'
import { ShownOf } from './shown-of.tsx'
import type { TodayPage, Wait } from './today-data.ts'
import { WaitingLines } from './waiting-lines.tsx'

interface Props {
  readonly page: TodayPage
  /** The dialog in which a wait for the municipality is entered; cases are another feature. */
  readonly renderWait: (wait: Wait, onClose: () => void) => ReactNode
}

/** Who should be heard of: active cases on a time line, the most urgent by the rhythm of their phase and its risks first. */
export function ContactRadar({ page, renderWait }: Props) {
  const { messages: m, formats } = useApp()
  const words = m.today.contact
  const [wait, setWait] = useState<Wait | null>(null)
  const { active, late, critical, rows } = page.contact
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
          <RadarLine key={row.caseId} row={row} page={page} onWait={() => setWait({ caseId: row.caseId, until: null, reason: '' })} />
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
          {words.watch}
          {late > 0 && (
            <ListLink filters={{ ...page.filters, contactLate: 'amber' }} sort="lastContact">
              {m.cases.count({ count: late })}
            </ListLink>
          )}
        </span>
        <span>
          <i className={css.silence} data-state="bad" aria-hidden />
          {words.act}
          {critical > 0 && (
            <ListLink filters={{ ...page.filters, contactLate: 'red' }} sort="lastContact">
              {m.cases.count({ count: critical })}
            </ListLink>
          )}
        </span>
      </p>
      <WaitingLines page={page} onChange={setWait} />
      {wait && renderWait(wait, () => setWait(null))}
    </Section>
  )
}
