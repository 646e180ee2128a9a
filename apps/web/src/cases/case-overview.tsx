import type { Gate } from '@etappe/domain/cases/gate'
import { type ReactNode, Suspense } from 'react'
import { lazyPart } from '../ui/lazy-part.ts'
import { CaseKeyFacts } from './case-key-facts.tsx'
import css from './case-overview.module.css'
import { CasePeople } from './case-people.tsx'
import { LastMeetings } from './last-meetings.tsx'
import { MissingList } from './missing-list.tsx'
import { PhaseRail } from './phase-rail.tsx'
import { Promised } from './promised.tsx'
import { useOpenCase } from './use-open-case.ts'

const EscalationSection = lazyPart(async () => (await import('./escalation-section.tsx')).EscalationSection)

interface Props {
  readonly number: string
  /** The newest changes. */
  readonly recent: ReactNode
  /** What is missing before the next gate. */
  readonly todo: ReactNode
  /** What a rhombus of the rail opens. */
  readonly renderGate: (gate: Gate, onLeave: () => void) => ReactNode
}

/** Where the case stands, then the three questions: what happened last, what is promised next, what is missing. */
export function CaseOverview({ number, recent, todo, renderGate }: Props) {
  const open = useOpenCase(number)
  const { detail } = open
  return (
    <>
      <div className={css.rail}>
        <PhaseRail detail={detail} renderGate={renderGate} />
      </div>
      <div className={css.body}>
        <LastMeetings open={open} />
        <Promised open={open} />
        <div>
          {todo}
          <MissingList open={open} />
        </div>
        <div className={css.key}>
          <CaseKeyFacts open={open} />
        </div>
        <CasePeople open={open} />
        <Suspense>
          <EscalationSection detail={detail} verdict={open.may('escalation.write')} />
        </Suspense>
        <div className={css.recent}>{recent}</div>
      </div>
    </>
  )
}
