import { caseScope } from '@etappe/domain/access/policy'
import type { CaseRow } from '@etappe/domain/cases/case-query'
import { type Day, daysBetween } from '@etappe/domain/kernel/day'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useApp } from '../app/app-context.tsx'
import { TrafficLight } from '../cases/traffic-light.tsx'
import { AttentionList } from './attention-list.tsx'
import css from './status-page.module.css'
import { statusQueries } from './status-queries.ts'
import type { StatusSearch } from './status-search.ts'

/** Which cases stand behind the worrying numbers, as far as this person may see them. */
export function AttentionLists({ search, today }: { search: StatusSearch; today: Day }) {
  const { api, me, messages: m, formats } = useApp()
  const words = m.reports
  const { overdue, red } = statusQueries(api, search)
  // The lists of the kind before stay until those of the new one are there.
  const keep = { placeholderData: keepPreviousData, throwOnError: true } as const
  const { data: late } = useQuery({ ...overdue.options, ...keep })
  const { data: alarming } = useQuery({ ...red.options, ...keep })
  const scope = caseScope(me.actor)
  const cities = scope.all ? [] : scope.offices.map((code) => me.offices.find((it) => it.code === code)?.city ?? code)
  const offices = formats.list(cities)
  const ofKind = search.kind ? { kind: search.kind } : {}
  if (!late || !alarming) return null
  const milestone = ({ nextMilestone: next }: CaseRow) =>
    next && (/[^\s\p{Cf}]/u.test(next.title) ? <bdi>{next.title}</bdi> : m.meetings.milestoneKind[next.kind])
  return (
    <div className={css.below}>
      <AttentionList
        title={words.overdue.title}
        offices={offices}
        page={late}
        list={{ filters: overdue.filters, sort: 'nextMilestone' }}
        none={{
          text: words.overdue.none,
          action: (
            <Link to="/faelle" search={{ ...ofKind, sort: 'nextMilestone' }}>
              {words.toCases}
            </Link>
          ),
        }}
        renderSecond={(row) => (
          <>
            {m.cases.phase[row.phase]} · {milestone(row)}
          </>
        )}
        renderEnd={({ nextMilestone: next }) =>
          next && (
            <>
              {formats.day(next.dueOn)}
              <span className="small bad">{words.late({ days: daysBetween(next.dueOn, today) })}</span>
            </>
          )
        }
      />
      <AttentionList
        title={words.red.title}
        offices={offices}
        page={alarming}
        list={{ filters: red.filters, sort: 'lastContact' }}
        none={{
          text: words.red.none,
          action: (
            <Link to="/faelle" search={{ ...ofKind, light: ['amber'] }}>
              {words.red.toAmber}
            </Link>
          ),
        }}
        renderSecond={(row) => (
          <>
            {m.cases.phase[row.phase]} ·{' '}
            {row.lastContactOn === null ? words.noContact : words.lastContact({ day: formats.day(row.lastContactOn) })}
          </>
        )}
        renderEnd={(row) => <TrafficLight light={row.light} reasons={row.lightReasons} />}
      />
    </div>
  )
}
