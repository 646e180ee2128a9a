import type { CaseDetail } from '@etappe/domain/cases/case-detail'
import { courseTable } from '@etappe/domain/cases/course-table'
import { landName } from '@etappe/domain/offices/land'
import { useQuery } from '@tanstack/react-query'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { BlockTable } from '../ui/block-table.tsx'
import { Section } from '../ui/section.tsx'
import tab from './case-tab.module.css'
import { PlanRests } from './plan-rests.tsx'
import { PlanRow } from './plan-row.tsx'
import css from './phase-plan-page.module.css'

/** When which gate is due: first planned, agreed since, planned now, as it came, and the rests in between. */
export function PhasePlanPage({ detail }: { readonly detail: CaseDetail }) {
  const { api, me, locale } = useApp()
  const words = useWords('course').page
  const rows = courseTable(detail, me.today)
  // The plan stands without the names of the holidays; they are added when they are there.
  const { data: holidays = [] } = useQuery(api.gateDate.holidays.queryOptions({ caseId: detail.case.id, locale }, { staleTime: Infinity }))
  const nameOf = new Map(holidays.map((it) => [it.on, it.name]))
  const { land } = detail
  return (
    <div className={tab.page}>
      <Section title={words.title}>
        <p className={css.lead}>
          {land === null ? words.leadAnywhere : words.lead({ land: landName[land] })}{' '}
          <span className="quiet">{words.version({ number: detail.terms.programmeVersion })}</span>
        </p>
        <BlockTable caption={words.gates} below={940} className={css.table}>
          <thead>
            <tr>
              <th scope="col">{words.gate}</th>
              <th scope="col">{words.first}</th>
              <th scope="col">{words.agreed}</th>
              <th scope="col">{words.now}</th>
              <th scope="col">{words.actual}</th>
              <th scope="col" title={words.differenceHint}>
                {words.difference}
              </th>
              <th scope="col">
                <span className="sr">{words.move}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <PlanRow key={row.gate} row={row} detail={detail} holidayName={(on) => nameOf.get(on) ?? null} />
            ))}
          </tbody>
        </BlockTable>
      </Section>
      <PlanRests detail={detail} />
    </div>
  )
}
