import type { CaseRow } from '@etappe/domain/cases/case-query'
import { useApp } from '../app/app-context.tsx'
import { TrafficLight } from '../cases/traffic-light.tsx'
import { SecondLine } from './second-line.tsx'

/** The light as a word; below it the worst reason, or until when it rests. In plan it says only that. */
export function LightCell({ row }: { row: CaseRow }) {
  const { messages: m, formats } = useApp()
  const because = row.lightReasons.map((it) => m.cases.lightReason[it.kind]({ days: it.days }))
  const until = row.lifecycle === 'onHold' && row.holdUntil !== null ? m.caseload.until({ day: formats.day(row.holdUntil) }) : ''
  const ended = row.light === 'closed' ? m.cases.lifecycle[row.lifecycle] : ''
  const second = because[0] ?? (until || ended)
  return (
    <>
      <TrafficLight light={row.light} />
      {second !== '' && (
        <SecondLine under="light" title={because.join(', ') || second}>
          {second}
        </SecondLine>
      )}
    </>
  )
}
