import type { Actor } from '@etappe/domain/access/policy'
import { fakeCaseFields } from '@etappe/domain/cases/case.fake'
import type { Day } from '@etappe/domain/kernel/day'
import { assignmentId, caseId, meetingId, milestoneId } from '@etappe/domain/kernel/id'
import type { OfficeCode } from '@etappe/domain/offices/office'
import { assignmentTable } from '../facilitation/assignment.table.ts'
import { newCommand, type TestServer } from '../testing.ts'
import { areas } from './areas.fake.ts'
import { day, meetingFields, milestoneFields, uuid } from './sample-fields.fake.ts'

/** A case of an office with one meeting and one milestone, made by the programme lead. */
export interface SampleCase {
  readonly id: ReturnType<typeof caseId.parse>
  readonly number: string
  readonly officeCode: OfficeCode
  readonly meeting: ReturnType<typeof meetingId.parse>
  readonly milestone: ReturnType<typeof milestoneId.parse>
  readonly lastCommand: ReturnType<typeof newCommand>['commandId']
}

export async function makeSampleCase(server: TestServer, lead: Actor, officeCode: string): Promise<SampleCase> {
  const api = server.as(lead)
  const id = caseId.parse(uuid())
  const fields = fakeCaseFields({ name: `Fall ${officeCode}` })
  const made = await api.case.create({
    ...newCommand(),
    id,
    kind: 'network',
    officeCode: officeCode,
    fields,
    ownerId: null,
    facilitatorId: null,
    startedOn: day('2026-06-01'),
    quotaReason: 'Beispiel',
  })
  const meeting = meetingId.parse(uuid())
  await api.meeting.create({ ...newCommand(), id: meeting, caseId: id, fields: meetingFields })
  const milestone = milestoneId.parse(uuid())
  const last = newCommand()
  await api.milestone.create({ ...last, id: milestone, caseId: id, fields: milestoneFields })
  return { id, number: made.number, officeCode: officeCode as OfficeCode, meeting, milestone, lastCommand: last.commandId }
}

/** Lets a facilitator accompany a case between two days. */
export async function assign(
  server: TestServer,
  it: SampleCase,
  actor: Actor,
  validity: { readonly validFrom: Day; readonly validTo: Day | null },
): Promise<void> {
  const row = { id: assignmentId.parse(uuid()), caseId: it.id, userId: actor.userId, ...validity, version: 1 }
  await server.database.write
    .insertInto('assignment')
    .values(assignmentTable.encode(row) as never)
    .execute()
}

/** What the inputs of all procedures are about. */
export interface Subject {
  readonly of: SampleCase
  /** Records of the areas, by the names the areas gave them. */
  readonly records: Readonly<Record<string, string>>
  readonly person: Actor
  readonly personGrant: string
}

/** A sample case with the records of every area, and a person to administer. */
export async function makeSubject(server: TestServer, lead: Actor, officeCode: string): Promise<Subject> {
  const of = await makeSampleCase(server, lead, officeCode)
  const records: Record<string, string> = {}
  for (const area of areas) Object.assign(records, await area.make?.(server, lead, of.id, of.officeCode))
  const person = await server.person('officeStaff', 'DD')
  const grant = await server.database.read.selectFrom('grant').select('id').where('userId', '=', person.userId).executeTakeFirstOrThrow()
  return { of, records, person, personGrant: grant.id }
}

/** One valid input per procedure; a test fails when a procedure has none here. */
export const sampleInputs: Readonly<Record<string, (subject: Subject) => unknown>> = Object.assign({}, ...areas.map((it) => it.inputs))
