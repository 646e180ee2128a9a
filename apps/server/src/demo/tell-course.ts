import { startVersion } from '@etappe/domain/programme/start-definition'
import type { Case, CaseFields } from '@etappe/domain/cases/case'
import type { CaseNumber } from '@etappe/domain/cases/case-number'
import { supportEndFor } from '@etappe/domain/cases/phase-plan'
import { addDays, addMonths, type Instant } from '@etappe/domain/kernel/day'
import { assignmentId, holdPeriodId, phaseRunId } from '@etappe/domain/kernel/id'
import type { OfficeCode } from '@etappe/domain/offices/office'
import { officeAt, putDown, type Scene, step } from './case-scene.ts'
import type { Step, Write } from './story.ts'
import {
  backReasons,
  discontinued,
  earlyCompletion,
  extensionReasons,
  forwardReasons,
  holdReasons,
  mistakenHold,
  quotaReason,
} from './text-reasons.ts'
import { berlinInstant, minutesLater, workingDayFrom, workingDayUntil } from './working-days.ts'

export interface Beginning {
  readonly number: CaseNumber
  /** Admitted when all places of its office were taken. */
  readonly overQuota: boolean
  /** What was known at the start. */
  readonly fields: CaseFields
}

function beginning(scene: Scene, { number, overQuota, fields }: Beginning): Case {
  return {
    ...fields,
    id: scene.caseId,
    number,
    kind: scene.plan.kind,
    officeCode: scene.plan.office as OfficeCode,
    ownerId: scene.owners[0]?.userId ?? null,
    lifecycle: 'active',
    holdReason: '',
    holdUntil: null,
    endReasonCode: null,
    endReason: '',
    quotaReason: overQuota ? quotaReason : '',
    startedOn: scene.startedOn,
    phase: 'baseline',
    supportStart: null,
    supportEnd: null,
    supportReason: '',
    waitingUntil: null,
    waitingReason: '',
    programmeVersion: startVersion,
    closedOn: null,
    version: 1,
  }
}

/** The stays in phases: the first made together with the case, each other by a move. */
function moves(scene: Scene, record: Case): Step[] {
  const { random, caseId, definition, stays } = scene
  let before = phaseRunId.parse(random.uuid())
  return stays.map((stay, index) => {
    const by = index === 0 && record.ownerId ? record.ownerId : officeAt(scene, stay.at)
    const id = index === 0 ? before : phaseRunId.parse(random.uuid())
    const type = index === 0 ? 'case.created' : stay.back ? 'phase.returned' : 'gate.passed'
    const reason = stay.back ? random.pick(backReasons) : index === 0 ? '' : random.pick(forwardReasons)
    const run = { id, caseId, phase: stay.phase, enteredOn: stay.enteredOn, leftOn: null, decidedBy: by, reason, result: null, version: 1 }
    const entered: Write = { noun: 'phaseRun', type, record: run }
    if (index === 0) return step(scene, stay.at, by, [{ noun: 'case', type, record }, entered])
    const left = before
    before = id
    const support =
      stay.phase === 'support'
        ? { supportStart: stay.enteredOn, supportEnd: supportEndFor(definition, stay.enteredOn), supportReason: '' }
        : { supportStart: null, supportEnd: null, supportReason: '' }
    return step(scene, stay.at, by, [
      { noun: 'phaseRun', type, id: left, fields: { leftOn: stay.enteredOn, result: stay.back ? 'returned' : 'advanced' } },
      entered,
      { noun: 'case', type, id: caseId, fields: { phase: stay.phase, ...support } },
    ])
  })
}

function assignments(scene: Scene): Step[] {
  const { random, caseId, facilitators, team } = scene
  const ids = facilitators.map(() => assignmentId.parse(random.uuid()))
  return facilitators.map((it, index) => {
    const id = ids[index] ?? assignmentId.parse(random.uuid())
    const before = ids[index - 1]
    const record = { id, caseId, userId: it.userId, validFrom: it.validFrom, validTo: null, daysGranted: null, grantReason: '', version: 1 }
    const type = 'case.facilitatorAssigned'
    return step(scene, it.since, team.lead.userId, [
      ...(before ? [{ noun: 'assignment', type, id: before, fields: { validTo: addDays(it.validFrom, -1) } } as const] : []),
      { noun: 'assignment', type, record },
    ])
  })
}

const owners = (scene: Scene): Step[] =>
  scene.owners
    .slice(1)
    .map(({ userId, since }) =>
      step(scene, since, scene.team.lead.userId, [
        { noun: 'case', type: 'case.ownerAssigned', id: scene.caseId, fields: { ownerId: userId } },
      ]),
    )

function pauses(scene: Scene): Step[] {
  const { random, caseId, today } = scene
  return scene.pauses.flatMap(({ from, to }) => {
    const at = putDown(scene, from, 0)
    const until = to ?? workingDayFrom(addDays(today, random.int(12, 90)))
    const held = { lifecycle: 'onHold', holdReason: random.pick(holdReasons), holdUntil: until } as const
    const id = holdPeriodId.parse(random.uuid())
    const period = { id, caseId, heldOn: from, until, resumedOn: null, reason: held.holdReason, version: 1 }
    const begun = step(scene, at, officeAt(scene, at), [
      { noun: 'case', type: 'case.held', id: caseId, fields: held },
      { noun: 'holdPeriod', type: 'case.held', record: period },
    ])
    if (to === null) return [begun]
    const again = putDown(scene, to, 1, at)
    const resumed = { lifecycle: 'active', holdReason: '', holdUntil: null } as const
    const ended = step(scene, again, officeAt(scene, again), [
      { noun: 'case', type: 'case.resumed', id: caseId, fields: resumed },
      { noun: 'holdPeriod', type: 'case.resumed', id, fields: { resumedOn: to } },
    ])
    return [begun, ended]
  })
}

/** The wrong case put on hold, and taken back at once. */
export function mistake(scene: Scene): Step[] {
  const { random, caseId, stays } = scene
  const last = stays.at(-1)
  if (!last) return []
  const at = berlinInstant(workingDayFrom(addDays(last.enteredOn, random.int(20, 50))), random.int(500, 960))
  const by = officeAt(scene, at)
  const held = step(scene, at, by, [
    { noun: 'case', type: 'case.held', id: caseId, fields: { lifecycle: 'onHold', holdReason: mistakenHold, holdUntil: null } },
  ])
  const back = step(scene, minutesLater(at, 2), by, [
    { noun: 'case', type: 'change.undone', id: caseId, fields: { lifecycle: 'active', holdReason: '', holdUntil: null } },
  ])
  return [held, { ...back, undoes: held.commandId }]
}

function extension(scene: Scene): Step[] {
  const { plan, random, caseId, cast, definition, stays } = scene
  const start = stays.at(-1)?.enteredOn
  if (plan.condition !== 'extended' || !start) return []
  const supportEnd = addMonths(supportEndFor(definition, start), 6)
  const at = berlinInstant(workingDayUntil(addDays(start, random.int(660, 700))), random.int(500, 960))
  const fields = { supportEnd, supportReason: random.pick(extensionReasons) }
  return [step(scene, at, cast.programmeLead, [{ noun: 'case', type: 'case.supportChanged', id: caseId, fields }])]
}

const isEarly = ({ lastDay, definition, stays }: Scene): boolean => {
  const begun = stays.at(-1)?.enteredOn
  return begun !== undefined && lastDay < supportEndFor(definition, begun)
}

/** A support that ends early is shortened before its gate. */
function shortened(scene: Scene): Step[] {
  const { plan, random, caseId, cast, lastDay } = scene
  if (plan.end !== 'completed' || !isEarly(scene)) return []
  const at = berlinInstant(workingDayUntil(addDays(lastDay, -random.int(8, 14))), random.int(500, 960))
  const fields = { supportEnd: lastDay, supportReason: earlyCompletion }
  return [step(scene, at, cast.programmeLead, [{ noun: 'case', type: 'case.supportChanged', id: caseId, fields }])]
}

function ending(scene: Scene, moved: readonly Step[], at: Instant): Step {
  const { plan, caseId, lastDay, stays } = scene
  const run = moved.at(-1)?.writes.flatMap((it) => ('record' in it && it.noun === 'phaseRun' ? [it.record.id] : []))[0]
  const last = stays.at(-1)
  if (!run || !last) throw new Error('a case ended without a phase')
  const by = officeAt(scene, at)
  if (plan.end === 'completed') {
    const early = isEarly(scene)
    return step(scene, at, by, [
      { noun: 'phaseRun', type: 'case.completed', id: run, fields: { leftOn: lastDay, result: 'completed' } },
      {
        noun: 'case',
        type: 'case.completed',
        id: caseId,
        fields: { lifecycle: 'completed', closedOn: lastDay, endReason: early ? earlyCompletion : '' },
      },
    ])
  }
  const why = discontinued[['baseline', 'support', 'goals', 'actionPlan'].indexOf(plan.phase)] ?? { code: 'other' as const, reason: '' }
  return step(scene, at, by, [
    { noun: 'phaseRun', type: 'case.discontinued', id: run, fields: { leftOn: lastDay, result: 'discontinued' } },
    {
      noun: 'case',
      type: 'case.discontinued',
      id: caseId,
      fields: { lifecycle: 'discontinued', closedOn: lastDay, endReasonCode: why.code, endReason: why.reason },
    },
  ])
}

/** From admission through the phases to where the case stands today. */
export function tellCourse(scene: Scene, begin: Beginning): Step[] {
  const moved = moves(scene, beginning(scene, begin))
  const end = scene.endedAt === null ? [] : [ending(scene, moved, scene.endedAt)]
  return [...moved, ...assignments(scene), ...owners(scene), ...pauses(scene), ...extension(scene), ...shortened(scene), ...end]
}
