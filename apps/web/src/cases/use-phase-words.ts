import type { PhaseStep } from '@etappe/domain/cases/phase-plan'
import { useApp } from '../app/app-context.tsx'
import { useRange } from './use-range.ts'

interface PhaseWords {
  /** "108 Tage", "Tag 154 von 120", "24 Monate" */
  readonly note: string
  readonly planned: string
  readonly actual: string
}

/** What stands in and below the arrow of a phase. */
export function usePhaseWords(step: PhaseStep, supportMonths: number): PhaseWords {
  const { messages: m, formats } = useApp()
  const range = useRange()
  const words = m.casePage.rail
  const { state, plannedStart, plannedEnd, actualStart, actualEnd } = step
  const planned = range(plannedStart, plannedEnd)
  if (state === 'ahead' || actualStart === null) {
    const months = step.phase === 'support' ? supportMonths : null
    return { note: months === null ? words.days({ days: step.targetDays }) : words.months({ months }), planned, actual: words.notBegun }
  }
  if (state === 'done' && actualEnd !== null)
    return { note: words.days({ days: step.days }), planned, actual: range(actualStart, actualEnd) }
  const note = words.dayOf({ day: formats.number(step.runDays), of: formats.number(step.targetDays) })
  return { note, planned, actual: words.since({ day: formats.dayCompact(plannedStart) }) }
}
