import type { AdmissionDecision } from '@etappe/domain/applications/admission-decision'
import type { Application } from '@etappe/domain/applications/application'
import { type FirstTask, firstTasksOf } from '@etappe/domain/applications/first-tasks'
import { type Interview, interviewQuestions } from '@etappe/domain/applications/interview'
import type { Case } from '@etappe/domain/cases/case'
import { firstPlan } from '@etappe/domain/cases/phase-plan'
import type { Day } from '@etappe/domain/kernel/day'
import { gateDateId, meetingId, milestoneId } from '@etappe/domain/kernel/id'
import { type Meeting, nobody } from '@etappe/domain/meetings/meeting'
import type { Milestone } from '@etappe/domain/meetings/milestone'
import { landOf } from '@etappe/domain/offices/land'
import { termsOf } from '@etappe/domain/programme/definition'
import { loadArea } from '@etappe/i18n/areas'
import { formats } from '@etappe/i18n/format'
import { gateDateTable } from '../cases/case.table.ts'
import { holidaysFor } from '../cases/case-derived.ts'
import type { CommandContext } from '../kernel/command.ts'
import { meetingTable } from '../meetings/meeting.table.ts'
import { milestoneTable } from '../meetings/milestone.table.ts'
import { listInterviews } from './application-work.repo.ts'

const type = 'application.admitted'
const longestNotes = 20_000

/** The talk as minutes: each question that was answered, then what else was noted. */
async function minutesOf({ number }: Application, it: Interview): Promise<string> {
  const [{ interview }, { question, recommendation }] = [await loadArea('de', 'admittedCase'), await loadArea('de', 'applications')]
  const parts: (readonly [string, string])[] = [
    [interview.participants, it.participants],
    ...interviewQuestions.map((one) => [question[one].ask, it.answers[one]] as const),
    [interview.note, it.note],
    [interview.recommendation, [recommendation[it.recommendation], it.reason].filter((text) => text !== '').join(': ')],
  ]
  const said = parts.filter(([, text]) => text.trim() !== '').map(([title, text]) => `${title}\n${text.trim()}`)
  return [interview.title({ number }), ...said].join('\n\n').slice(0, longestNotes)
}

async function writeTalks(ctx: CommandContext, application: Application, record: Case): Promise<void> {
  for (const it of (await listInterviews(ctx.tx, application.id)).toReversed()) {
    const meeting: Meeting = {
      id: meetingId.parse(ctx.services.ids.next()),
      caseId: record.id,
      kind: 'remote',
      state: 'held',
      heldOn: it.heldOn,
      startsAt: null,
      endsAt: null,
      place: '',
      participants: nobody,
      notes: await minutesOf(application, it),
      nextSteps: '',
      version: 1,
    }
    await ctx.write.insert(meetingTable, meeting, type)
  }
}

const milestoneOf = (ctx: CommandContext, record: Case, it: Pick<Milestone, 'kind' | 'title' | 'dueOn'>): Milestone => ({
  ...it,
  id: milestoneId.parse(ctx.services.ids.next()),
  caseId: record.id,
  doneOn: null,
  note: '',
  documentId: null,
  version: 1,
})

/** The commitment was given with the application, by whom it says, or by what somebody found. */
async function writeCommitment(ctx: CommandContext, application: Application, record: Case): Promise<void> {
  const found = application.judgements.findLast((it) => it.code === 'commitmentGiven')
  const isGiven = found ? found.verdict === 'met' : application.commitment && application.commitmentBy.trim() !== ''
  if (application.kind !== 'modelMunicipality' || !isGiven) return
  const on = application.submittedOn
  const milestone = milestoneOf(ctx, record, { kind: 'commitment', title: application.commitmentBy, dueOn: on })
  await ctx.write.insert(milestoneTable, { ...milestone, doneOn: on, note: found?.note ?? '' }, type)
}

/** Holidays of the Land the case lies in. */
const holidaysAt = (record: Case) => {
  const [first] = record.municipalityKeys
  return holidaysFor(record, first === undefined ? null : landOf(first))
}

async function writeFirstTasks(ctx: CommandContext, record: Case, startOn: Day): Promise<void> {
  const { task } = await loadArea('de', 'admittedCase')
  const titles: Partial<Record<FirstTask, string>> = task
  for (const { task: first, kind, dueOn } of firstTasksOf(record.kind, startOn, holidaysAt(record)))
    await ctx.write.insert(milestoneTable, milestoneOf(ctx, record, { kind, title: titles[first] ?? '', dueOn }), type)
}

/** A case that begins later than it is admitted has its first gate later by as much. */
async function writeFirstGate(ctx: CommandContext, record: Case, startOn: Day): Promise<void> {
  if (startOn <= record.startedOn) return
  const definitions = await ctx.services.definitions(ctx.tx)
  const { programmeVersion, kind } = record
  const terms = termsOf(definitions.of(programmeVersion), programmeVersion, kind)
  const gateOf = (startedOn: Day) => firstPlan({ terms, holidays: holidaysAt(record), holds: [], agreed: [] }, { startedOn })[0]?.gateOn
  const [before, agreedOn] = [gateOf(record.startedOn), gateOf(startOn)]
  if (!before || !agreedOn || before === agreedOn) return
  const { begins } = await loadArea('de', 'admittedCase')
  await ctx.write.insert(
    gateDateTable,
    {
      caseId: record.id,
      gate: 'goals' as const,
      sequence: 1,
      before,
      agreedOn,
      id: gateDateId.parse(ctx.services.ids.next()),
      reason: begins({ day: formats('de').day(startOn) }),
      changedBy: ctx.actor.userId,
      changedOn: ctx.today,
      version: 1,
    },
    type,
  )
}

/** What happened before the case and what comes first in it: the talk, the commitment, the first tasks with their days. */
export async function writeCourse(
  ctx: CommandContext,
  application: Application,
  record: Case,
  { startOn }: Pick<AdmissionDecision, 'startOn'>,
): Promise<void> {
  const start = startOn ?? record.startedOn
  await writeTalks(ctx, application, record)
  await writeCommitment(ctx, application, record)
  await writeFirstTasks(ctx, record, start)
  await writeFirstGate(ctx, record, start)
}
