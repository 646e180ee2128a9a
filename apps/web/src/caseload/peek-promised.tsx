import type { CaseDetail } from '@etappe/domain/cases/case-detail'
import { isRunning } from '@etappe/domain/cases/lifecycle'
import type { Day } from '@etappe/domain/kernel/day'
import { useApp } from '../app/app-context.tsx'
import { milestoneName } from './case-facts.ts'

interface Promise {
  readonly id: string
  readonly name: string
  readonly on: Day
  readonly time: string | null
  readonly isLate: boolean
}

const shown = 5

/** What is promised next in a running case: open milestones and planned meetings, the first to come on top. */
export function PeekPromised({ detail }: { detail: CaseDetail }) {
  const { me, messages: m, formats } = useApp()
  const words = m.caseload.peek
  const milestones = detail.milestones
    .filter(({ doneOn }) => doneOn === null)
    .map((it): Promise => ({ id: it.id, name: milestoneName(it, m), on: it.dueOn, time: null, isLate: it.dueOn < me.today }))
  const meetings = detail.meetings
    .filter(({ state, heldOn }) => state === 'planned' && heldOn >= me.today)
    .map((it): Promise => ({ id: it.id, name: m.meetings.kind[it.kind], on: it.heldOn, time: it.startsAt, isLate: false }))
  const promised = (isRunning(detail.case.lifecycle) ? [...milestones, ...meetings] : [])
    .sort((a, b) => a.on.localeCompare(b.on))
    .slice(0, shown)
  return (
    <>
      <h3>{words.promised}</h3>
      {promised.length === 0 && <p className="quiet">{words.nothingPromised}</p>}
      <ul>
        {promised.map(({ id, name, on, time, isLate }) => (
          <li key={id} className="spread">
            <bdi>{name}</bdi>
            <span className={isLate ? 'bad strong nowrap' : 'nowrap'}>
              {[formats.dayShort(on), ...(time === null ? [] : [time])].join(', ')}
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}
