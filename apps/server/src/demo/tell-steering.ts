import { type PlanBasis, plannedEnd } from '@etappe/domain/cases/phase-plan'
import type { Escalation } from '@etappe/domain/cases/escalation'
import type { AgreedGate } from '@etappe/domain/cases/gate-date'
import type { Phase } from '@etappe/domain/cases/phase'
import { addDays, type Day } from '@etappe/domain/kernel/day'
import { escalationId, gateDateId } from '@etappe/domain/kernel/id'
import { termsOf } from '@etappe/domain/programme/definition'
import { startVersion } from '@etappe/domain/programme/start-definition'
import { landOf } from '@etappe/domain/offices/land'
import { holidaysOf } from '../offices/holidays.ts'
import { officeAt, putDown, type Scene, step } from './case-scene.ts'
import type { Step } from './story.ts'
import { dateReasons, escalationTexts, resolutions, waitingReasons } from './text-services.ts'
import { dayAt, workingDayFrom, workingDayUntil } from './working-days.ts'

const isFine = ({ plan }: Scene) => plan.condition === 'fine' && plan.end === null

/** When a case was escalated: lately where it is in trouble, long ago in some others; `null` for most. */
function escalatedOn(scene: Scene, isOpen: boolean): Day | null {
  const { plan, random, lastDay, stays } = scene
  const wasOpen = isFine(scene) && plan.phase === 'support' && plan.elapsed > 240 && random.chance(0.08)
  if (!isOpen && !wasOpen) return null
  const on = workingDayUntil(addDays(lastDay, -(isOpen ? random.int(6, 40) : random.int(120, 200))))
  return on < (stays[0]?.enteredOn ?? lastDay) ? null : on
}

/** Cases in trouble are escalated while they are; some others once were. */
function escalation(scene: Scene): Step[] {
  const { plan, random, caseId, cast } = scene
  const isOpen = plan.condition === 'verySilent' || plan.condition === 'veryLate'
  const openedOn = escalatedOn(scene, isOpen)
  if (openedOn === null) return []
  const at = putDown(scene, openedOn, 0)
  const openedBy = officeAt(scene, at)
  const id = escalationId.parse(random.uuid())
  const taken = isOpen
    ? { light: 'red' as const, escalatedToId: cast.programmeLead, escalatedTo: '' }
    : { light: 'amber' as const, escalatedToId: null, escalatedTo: 'Büroleitung' }
  const told = { ...random.pick(escalationTexts), ...taken, openedOn, openedBy }
  const record: Escalation = { ...told, id, caseId, resolvedOn: null, resolution: '', version: 1 }
  const opened = step(scene, at, openedBy, [{ noun: 'escalation', type: 'escalation.opened', record }])
  if (isOpen) return [opened]
  const resolvedOn = workingDayFrom(addDays(openedOn, random.int(20, 60)))
  const later = putDown(scene, resolvedOn, 0, at)
  const fields = { resolvedOn, resolution: random.pick(resolutions) }
  return [opened, step(scene, later, officeAt(scene, later), [{ noun: 'escalation', type: 'escalation.resolved', id, fields }])]
}

/** Some wait for their municipality: the contact rhythm pauses until then. */
function waiting(scene: Scene): Step[] {
  const { plan, random, caseId, today, lastDay } = scene
  if (!isFine(scene) || plan.owner === 'demo' || plan.elapsed < 40 || !random.chance(0.05)) return []
  const at = putDown(scene, workingDayUntil(addDays(lastDay, -random.int(2, 20))), 0)
  const fields = { waitingUntil: addDays(today, random.int(8, 45)), waitingReason: random.pick(waitingReasons) }
  return [step(scene, at, officeAt(scene, at), [{ noun: 'case', type: 'case.waiting', id: caseId, fields }])]
}

const gateOf: Readonly<Record<Exclude<Phase, 'support'>, AgreedGate>> = { baseline: 'goals', goals: 'actionPlan', actionPlan: 'support' }

/** For some a later day was agreed for the gate they stand before. */
function agreedDate(scene: Scene): Step[] {
  const { plan, random, caseId, definition, lastDay, place, stays } = scene
  const stay = stays.at(-1)
  if (plan.phase === 'support' || !isFine(scene) || !stay || plan.elapsed < 12 || !random.chance(0.3)) return []
  const [key] = place.keys
  const holidays = holidaysOf(key === undefined ? null : landOf(key), stay.enteredOn, addDays(lastDay, 800))
  const basis: PlanBasis = { terms: termsOf(definition, startVersion, plan.kind), holidays, holds: [], agreed: [] }
  const before = plannedEnd(basis, plan.phase, stay.enteredOn)
  const agreedOn = plannedEnd(basis, plan.phase, addDays(stay.enteredOn, random.int(14, 42)))
  const at = putDown(scene, workingDayUntil(addDays(lastDay, -random.int(1, Math.min(9, plan.elapsed - 3)))), 0, stay.at)
  const changedBy = officeAt(scene, at)
  const record = {
    id: gateDateId.parse(random.uuid()),
    caseId,
    gate: gateOf[plan.phase],
    sequence: 1,
    before,
    agreedOn,
    reason: random.pick(dateReasons),
    changedBy,
    changedOn: dayAt(at),
    version: 1,
  }
  return [step(scene, at, changedBy, [{ noun: 'gateDate', type: 'gateDate.agreed', record }])]
}

/** What keeps a case on its way: dates agreed anew, waiting for others, trouble that was taken up. */
export function tellSteering(it: Scene): Step[] {
  const scene: Scene = { ...it, random: it.random.fork('steering') }
  return [...escalation(scene), ...waiting(scene), ...agreedDate(scene)]
}
