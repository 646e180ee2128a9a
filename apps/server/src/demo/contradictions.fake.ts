import { submissionProblems } from '@etappe/domain/applications/application-problems'
import { isRoundOpen, type Round } from '@etappe/domain/applications/round'
import type { Case } from '@etappe/domain/cases/case'
import { caseProblems } from '@etappe/domain/cases/case-rules'
import { isRunning } from '@etappe/domain/cases/lifecycle'
import type { PhaseRun } from '@etappe/domain/cases/phase'
import { addDays, type Day, daysBetween } from '@etappe/domain/kernel/day'
import { meetingProblems } from '@etappe/domain/meetings/meeting-rules'
import { grantProblems } from '@etappe/domain/users/grant'
import type { ToldProgramme } from './programme.fake.ts'

type Check = readonly [wrong: boolean, text: string]
const wrong = (checks: readonly Check[]): string[] => checks.flatMap(([is, text]) => (is ? [text] : []))

function ofCase(it: Case, own: readonly PhaseRun[], yesterday: Day): string[] {
  const runs = own.toSorted((a, b) => a.enteredOn.localeCompare(b.enteredOn))
  const last = runs.at(-1)
  const until = it.closedOn ?? yesterday
  const open = runs.filter((run) => run.leftOn === null)
  return wrong([
    [runs[0]?.enteredOn !== it.startedOn || runs[0]?.phase !== 'baseline', 'begins elsewhere'],
    [runs.slice(1).some((run, index) => run.enteredOn !== runs[index]?.leftOn), 'has a gap between phases'],
    [runs.some((run) => run.leftOn !== null && run.leftOn <= run.enteredOn), 'leaves a phase before it enters'],
    [last?.phase !== it.phase, 'is in another phase than its last run'],
    [open.length !== (isRunning(it.lifecycle) ? 1 : 0), `has ${open.length} open runs`],
    [(last?.enteredOn ?? until) > until, 'enters a phase ahead'],
    [(it.phase === 'support') !== (it.supportStart !== null), 'has a support that does not fit'],
    [Object.keys(caseProblems(it.kind, it)).length > 0, 'would be refused'],
  ]).map((text) => `${it.number} ${text}`)
}

function ofMilestones({ records }: ToldProgramme, spanOf: (id: string) => readonly [Day, Day]): string[] {
  return records.milestone.flatMap(({ caseId, dueOn, doneOn }) => {
    if (doneOn === null) return []
    const [from, to] = spanOf(caseId)
    return wrong([
      [doneOn < from || doneOn > to, `milestone done on ${doneOn}, outside of its case`],
      [Math.abs(daysBetween(dueOn, doneOn)) > 75, `milestone due on ${dueOn}, done on ${doneOn}`],
    ])
  })
}

function ofMeetings({ records }: ToldProgramme, spanOf: (id: string) => readonly [Day, Day], yesterday: Day): string[] {
  return records.meeting.flatMap((it) => {
    const [from, to] = spanOf(it.caseId)
    return wrong([
      [Object.keys(meetingProblems(it, yesterday)).length > 0, `meeting of ${it.heldOn} would be refused`],
      [it.heldOn < from || (it.state === 'held' && it.heldOn > to), `meeting of ${it.heldOn} outside of its case`],
    ])
  })
}

function ofApplications({ records }: ToldProgramme, yesterday: Day): string[] {
  const submitted = new Map<string, string>(records.application.map((it) => [it.id, it.submittedAt]))
  const rounds = new Map<string, Round>(records.applicationRound.map((it) => [it.id, it]))
  const signed = new Set<string>(records.admissionDecision.filter((it) => it.state === 'signed').map((it) => it.applicationId))
  const talked = new Set<string>(records.interview.map((it) => it.applicationId))
  return records.application.flatMap((it) => {
    const round = rounds.get(it.roundId ?? '')
    const isDecided = ['admitted', 'waitlisted', 'rejected'].includes(it.state)
    return wrong([
      [!round || !isRoundOpen(round, it.submittedOn) || !round.kinds.includes(it.kind), 'came in while its round was closed'],
      [it.stateOn < it.submittedOn || it.stateOn > yesterday, `is ${it.state} since ${it.stateOn}`],
      [isDecided !== signed.has(it.id), 'is decided without a decision, or the other way round'],
      [['interviewed', 'rated', 'waitlisted', 'admitted'].includes(it.state) && !talked.has(it.id), 'was not talked to'],
      [(it.state === 'admitted') !== (it.admittedCaseId !== null), 'has a case without an admission, or the other way round'],
      [it.duplicateOfId !== null && (submitted.get(it.duplicateOfId) ?? '') >= it.submittedAt, 'is the twin of a later one'],
      [Object.keys(submissionProblems(it.kind, it)).length > 0, 'would be refused'],
    ]).map((text) => `${it.number} ${text}`)
  })
}

/** What is wrong in an invented programme; empty on any day. */
export function contradictions(told: ToldProgramme): string[] {
  const { today, records } = told
  const yesterday = addDays(today, -1)
  const runs = Map.groupBy(records.phaseRun, (it) => it.caseId)
  const spans = new Map<string, readonly [Day, Day]>(records.case.map((it) => [it.id, [it.startedOn, it.closedOn ?? yesterday]]))
  const spanOf = (id: string) => spans.get(id) ?? ([today, today] as const)
  return [
    ...records.case.flatMap((it) => ofCase(it, runs.get(it.id) ?? [], yesterday)),
    ...ofMilestones(told, spanOf),
    ...ofMeetings(told, spanOf, yesterday),
    ...ofApplications(told, yesterday),
    ...wrong(records.assignment.map((it) => [it.validFrom < spanOf(it.caseId)[0], 'assignment before its case'])),
    ...wrong(records.grant.map((it) => [Object.keys(grantProblems(it)).length > 0, 'a grant would be refused'])),
  ]
}
