import { daysBetween } from '@etappe/domain/kernel/day'
import { countMet } from '@etappe/domain/gates/evaluation'
import type { GatePanel } from '@etappe/domain/gates/gate-panel'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'

/** Passed when, or planned for when and how late, and how much of it is met. */
export function GateStateLine({ panel }: { readonly panel: GatePanel }) {
  const { me, formats } = useApp()
  const words = useWords('gates')
  const { state, plannedOn, record, evaluation } = panel
  const days = state === 'open' ? Math.max(0, daysBetween(plannedOn, me.today)) : 0
  const met = words.met({ met: countMet(evaluation), total: evaluation.criteria.length })
  const passed = record && { day: formats.day(record.passedOn) }
  return (
    <p className="small quiet">
      {passed && record && (record.result === 'passed' ? words.passedOn(passed) : words.passedWithConditionsOn(passed))}
      {!passed && words.plannedOn({ day: formats.day(plannedOn) })}
      {days > 0 && <span className="bad strong"> · {words.late({ days })}</span>}
      {evaluation.criteria.length > 0 && <span> · {met}</span>}
    </p>
  )
}
