import type { ReactNode } from 'react'
import { CaseKeyFacts } from './case-key-facts.tsx'
import css from './case-overview.module.css'
import { CasePeople } from './case-people.tsx'
import { LastMeetings } from './last-meetings.tsx'
import { MissingList } from './missing-list.tsx'
import { PhaseRail } from './phase-rail.tsx'
import { Promised } from './promised.tsx'
import { useOpenCase } from './use-open-case.ts'

interface Props {
  readonly number: string
  /** The newest changes. */
  readonly recent: ReactNode
}

/** Where the case stands, then the three questions: what happened last, what is promised next, what is missing. */
export function CaseOverview({ number, recent }: Props) {
  const open = useOpenCase(number)
  const { detail } = open
  return (
    <>
      <div className={css.rail}>
        <PhaseRail detail={detail} />
      </div>
      <div className={css.body}>
        <LastMeetings open={open} />
        <Promised open={open} />
        <MissingList open={open} />
        <CaseKeyFacts open={open} />
        <CasePeople open={open} />
        {recent}
      </div>
    </>
  )
}
