import type { GateStep } from '@etappe/domain/cases/gate'
import { useApp } from '../app/app-context.tsx'

interface GateWords {
  /** What stands below the rhombus: a day, or when it was due. */
  readonly short: string
  /** The state in a sentence: passed on, overdue, planned for. */
  readonly state: string
}

/** The day of a gate in words. */
export function useGateWords({ state, passedOn, plannedOn, daysLate }: GateStep): GateWords {
  const { me, messages: m, formats } = useApp()
  const words = m.casePage
  if (passedOn !== null) return { short: formats.dayCompact(passedOn), state: words.gate.passed({ day: formats.day(passedOn) }) }
  const planned = words.gate.plannedFor({ day: formats.day(plannedOn) })
  if (state === 'ahead' || daysLate === 0) return { short: formats.dayCompact(plannedOn), state: planned }
  const isThisYear = plannedOn.slice(0, 4) === me.today.slice(0, 4)
  const due = words.rail.due({ day: isThisYear ? formats.dayShort(plannedOn) : formats.dayCompact(plannedOn) })
  return { short: due, state: `${planned}, ${words.late({ days: daysLate })}` }
}
