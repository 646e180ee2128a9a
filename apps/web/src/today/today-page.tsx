import { todayDays } from '@etappe/domain/reports/today'
import type { TodayReach } from '@etappe/domain/reports/today-reach'
import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useApp } from '../app/app-context.tsx'
import { PageHead } from '../ui/page-head.tsx'
import { ContactRadar } from './contact-radar.tsx'
import { ListLink } from './list-link.tsx'
import { MilestoneSection } from './milestone-section.tsx'
import { NextMeetings } from './next-meetings.tsx'
import { NoCases } from './no-cases.tsx'
import { ReachSwitch } from './reach-switch.tsx'
import { RecentChanges } from './recent-changes.tsx'
import { RedCases } from './red-cases.tsx'
import type { TodayPage as Page, Wait } from './today-data.ts'
import { todayOptions } from './today-options.ts'
import css from './today-page.module.css'
import type { TodaySearch } from './today-search.ts'
import { TodaySummary } from './today-summary.tsx'

interface Props {
  readonly search: TodaySearch
  readonly onReach: (reach: TodayReach) => void
  readonly renderWait: (wait: Wait, onClose: () => void) => ReactNode
  /** Tells changes in words. */
  readonly renderChanges: (entries: Page['changes']) => ReactNode
  /** What waits for a decision, and what became of requests. */
  readonly decisions: ReactNode
}

/** The start page of everybody who works on cases. */
export function TodayPage({ search, onReach, renderWait, renderChanges, decisions }: Props) {
  const { api, messages: m, formats } = useApp()
  // While another reach is fetched, the one on screen stays.
  const { data: page } = useQuery({ ...todayOptions(api, search), placeholderData: keepPreviousData, throwOnError: true })
  const words = m.today
  if (!page) return null
  return (
    <>
      <PageHead title={formats.dayLong(page.day)} tab={words.heading} sub={<TodaySummary page={page} />}>
        <span className={css.actions}>
          <ReachSwitch page={page} onChange={onReach} />
          <Button component={Link} to="/termin/neu" leftSection={<IconPlus size={16} aria-hidden />} className={css.log}>
            {words.log}
          </Button>
        </span>
      </PageHead>
      {page.cases === 0 && page.changes.length === 0 ? (
        <div className={css.empty}>
          {decisions}
          <NoCases page={page} />
        </div>
      ) : (
        <div className={css.grid}>
          <div className={css.column}>
            <NextMeetings page={page} />
            <MilestoneSection
              page={page}
              list={page.overdue}
              words={words.overdue}
              action={
                <ListLink filters={{ ...page.filters, milestoneOverdue: true }} sort="nextMilestone">
                  {words.inCases({ count: page.overdue.cases })}
                </ListLink>
              }
            />
            <MilestoneSection
              page={page}
              list={page.milestones}
              words={{ ...words.due30, none: words.due30.none({ days: todayDays.milestones }) }}
              action={
                <ListLink filters={page.filters} sort="nextMilestone">
                  {words.asList}
                </ListLink>
              }
            />
          </div>
          <div className={css.column}>
            {decisions}
            <ContactRadar page={page} renderWait={renderWait} />
            <RedCases page={page} />
            <RecentChanges page={page} renderChanges={renderChanges} />
          </div>
        </div>
      )}
    </>
  )
}
