import type { Phase } from '@etappe/domain/cases/phase'
import { addDays, type Day, daysBetween, type Instant } from '@etappe/domain/kernel/day'
import type { UserId } from '@etappe/domain/kernel/id'
import { putDown, type Scene, step, writerAt } from './case-scene.ts'
import type { Step, Write } from './story.ts'
import { berlinInstant, dayAt } from './working-days.ts'

/** Cases the demo's accounts open first are filled richly, all others with what their phase needs. */
export function isRich({ plan }: Pick<Scene, 'plan'>): boolean {
  if (plan.office !== 'KI' || plan.end !== null) return false
  return plan.kind === 'modelMunicipality' || plan.owner === 'demo' || plan.facilitator === 'demo' || typeof plan.facilitator === 'number'
}

/** The time a case spends in a phase, and how far into it the case has come. */
export interface Span {
  readonly from: Day
  readonly to: Day
  /** 0 to 1; 1 once the phase is over. */
  readonly reached: number
}

const supportDays = 730

/** The first stay in a phase, which is when its work is done; `null` when the case never came so far. */
export function spanOf(scene: Scene, phase: Phase): Span | null {
  const { stays, lastDay, definition, plan } = scene
  const stay = stays.find((it) => it.phase === phase)
  if (!stay) return null
  if (stay.leftOn !== null) return { from: stay.enteredOn, to: stay.leftOn, reached: 1 }
  const target = phase === 'support' ? supportDays : definition.targetDays[plan.kind][phase]
  const elapsed = daysBetween(stay.enteredOn, lastDay)
  // The analysis of the municipality people look at first is nearly done, however young the case is.
  if (phase === 'baseline' && plan.kind === 'modelMunicipality' && isRich(scene))
    return { from: stay.enteredOn, to: lastDay, reached: 0.97 }
  return { from: stay.enteredOn, to: addDays(stay.enteredOn, target), reached: Math.min(1, (0.95 * elapsed) / target) }
}

/** The day a share of a phase is over; `null` while the case has not come so far. */
export function dayIn({ from, to, reached }: Span, share: number): Day | null {
  return share > reached ? null : addDays(from, Math.round(share * daysBetween(from, to)))
}

/** Latest minute of a day anything is put down. */
const evening = 1110

/** Puts down what fills the phases of a case, one thing after the other, until the case ends or today is reached. */
export interface ContentTeller {
  readonly steps: readonly Step[]
  /** Says whether it was put down; once something was not, nothing later is. */
  put(day: Day, make: (at: Instant, by: UserId) => readonly Write[], by?: (scene: Scene, at: Instant) => UserId): boolean
}

export function contentTeller(scene: Scene): ContentTeller {
  const steps: Step[] = []
  let last = scene.stays[0]?.at
  let isOpen = true
  return {
    steps,
    put: (day, make, by = writerAt) => {
      if (!isOpen) return false
      const at = putDown(scene, day, 1, last)
      const isLate = dayAt(at) > scene.lastDay || at > berlinInstant(dayAt(at), evening)
      if (isLate || (scene.endedAt !== null && at >= scene.endedAt)) {
        isOpen = false
        return false
      }
      last = at
      const actor = by(scene, at)
      steps.push(step(scene, at, actor, make(at, actor)))
      return true
    },
  }
}
