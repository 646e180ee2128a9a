import type { CaseDetail } from '@etappe/domain/cases/case-detail'
import { Checkbox } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { useState } from 'react'
import { WhyReadOnly } from '../ui/why-read-only.tsx'
import { ScheduleBody } from './schedule-body.tsx'
import { ScheduleConflict } from './schedule-conflict.tsx'
import { ScheduleDialog } from './schedule-dialog.tsx'
import { ScheduleEmpty } from './schedule-empty.tsx'
import { ScheduleExport } from './schedule-export.tsx'
import { ScheduleFigures } from './schedule-figures.tsx'
import { ScheduleHead } from './schedule-head.tsx'
import css from './schedule-page.module.css'
import { ScheduleProblem } from './schedule-problem.tsx'
import { useScheduleSearch } from './use-schedule-search.ts'
import { useScheduleSection } from './use-schedule-section.ts'
import { useScheduleShift } from './use-schedule-shift.ts'
import { useScheduleView } from './use-schedule-view.ts'
import { useScheduleWords } from './use-schedule-words.ts'

/** The plan in time: as a picture, as a table, on a phone as a list. */
export function SchedulePage({ detail }: { readonly detail: CaseDetail }) {
  const { words } = useScheduleWords()
  const { search, change } = useScheduleSearch()
  const view = useScheduleView(detail)
  const shift = useScheduleShift(view)
  const [zoom, setZoom] = useScheduleSection()
  const [withFollowers, setWithFollowers] = useState(false)
  const isPhone = useMediaQuery('(max-width: 760px)', undefined, { getInitialValueInEffect: false })
  const shown = view.items.find((it) => it.measure.number === search.measure)
  const isChart = search.layout !== 'table' && !isPhone
  if (view.items.length === 0) return <ScheduleEmpty number={detail.case.number} />
  return (
    <div className={css.page}>
      <ScheduleHead
        layout={search.layout ?? 'chart'}
        onLayout={(it) => change({ layout: it === 'table' ? 'table' : undefined })}
        zoom={isChart ? zoom : null}
        onZoom={setZoom}
        count={view.items.length}
      >
        <ScheduleExport view={view} />
      </ScheduleHead>
      <div className={css.bar}>
        <ScheduleFigures view={view} only={search.only ?? null} onChoose={(it) => change({ only: it ?? undefined })} />
        {view.verdict.ok && isChart && (
          <Checkbox
            label={words.move.followers}
            title={words.move.followersHint}
            checked={withFollowers}
            onChange={(event) => setWithFollowers(event.currentTarget.checked)}
          />
        )}
      </div>
      <WhyReadOnly verdict={view.verdict} />
      <ScheduleProblem command={shift.command} tried={shift.tried} />
      <ScheduleBody view={view} zoom={zoom} onZoom={setZoom} withFollowers={withFollowers} shift={shift.shift} isPhone={isPhone} />
      <ScheduleConflict view={view} shift={shift} />
      {shown && <ScheduleDialog key={shown.measure.id} view={view} item={shown} onClose={() => change({ measure: undefined })} />}
    </div>
  )
}
