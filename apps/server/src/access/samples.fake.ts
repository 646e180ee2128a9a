import type { Actor } from '@etappe/domain/access/policy'
import { fakeCaseFields } from '@etappe/domain/cases/case.fake'
import type { Day } from '@etappe/domain/kernel/day'
import { assignmentId, caseId, grantId, meetingId, milestoneId, userId } from '@etappe/domain/kernel/id'
import { nobody } from '@etappe/domain/meetings/meeting'
import type { OfficeCode } from '@etappe/domain/offices/office'
import { assignmentTable } from '../facilitation/assignment.table.ts'
import { newCommand, type TestServer, testToday } from '../testing.ts'

const uuid = () => crypto.randomUUID()
const day = (text: string) => text as Day

const meetingFields = {
  kind: 'review' as const,
  state: 'held' as const,
  heldOn: day('2026-11-20'),
  startsAt: '10:00',
  endsAt: '12:00',
  place: 'Rathaus',
  participants: nobody,
  notes: 'Notiz',
  nextSteps: '',
}
const milestoneFields = { kind: 'agreement' as const, title: '', dueOn: day('2026-12-01'), doneOn: null, note: '' }
const grantFields = { role: 'officeStaff' as const, officeCode: 'KI' as OfficeCode, validFrom: testToday, validTo: null }

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
  readonly person: Actor
  readonly personGrant: string
}

/** One valid input per procedure; a test fails when a procedure has none here. */
export const sampleInputs: Readonly<Record<string, (subject: Subject) => unknown>> = {
  'audit.ofCase': ({ of }) => ({ caseId: of.id }),
  'audit.ofUser': ({ person }) => ({ userId: person.userId }),
  'audit.undo': ({ of }) => ({ ...newCommand(), undoes: of.lastCommand }),
  'case.list': () => ({ filters: {} }),
  'case.count': () => ({ filters: {} }),
  'case.get': ({ of }) => ({ number: of.number }),
  'case.duplicates': () => ({ name: 'Fall', municipalityKeys: [] }),
  'case.create': ({ of }) => ({
    ...newCommand(),
    id: uuid(),
    kind: 'network',
    officeCode: of.officeCode,
    fields: fakeCaseFields(),
    ownerId: null,
    facilitatorId: null,
    startedOn: '2026-06-01',
    quotaReason: 'Beispiel',
  }),
  'case.update': ({ of }) => ({ ...newCommand(), id: of.id, version: 1, fields: { note: 'neu' } }),
  'case.assignOwner': ({ of }) => ({ ...newCommand(), id: of.id, version: 1, ownerId: null }),
  'case.assignFacilitator': ({ of }) => ({ ...newCommand(), id: of.id, facilitatorId: null, from: testToday }),
  'case.move': ({ of }) => ({ ...newCommand(), id: of.id, from: 'baseline', to: 'goals', on: testToday, reason: '' }),
  'case.hold': ({ of }) => ({ ...newCommand(), id: of.id, reason: 'Elternzeit', until: null }),
  'case.resume': ({ of }) => ({ ...newCommand(), id: of.id }),
  'case.discontinue': ({ of }) => ({ ...newCommand(), id: of.id, on: testToday, reasonCode: 'politics', reason: 'Beschluss' }),
  'case.complete': ({ of }) => ({ ...newCommand(), id: of.id, on: testToday, reason: 'früher fertig' }),
  'case.reopen': ({ of }) => ({ ...newCommand(), id: of.id, reason: 'geht weiter' }),
  'case.changeSupport': ({ of }) => ({ ...newCommand(), id: of.id, supportEnd: '2029-01-01', reason: 'länger' }),
  'meeting.get': ({ of }) => ({ id: of.meeting }),
  'meeting.create': ({ of }) => ({ ...newCommand(), id: uuid(), caseId: of.id, fields: meetingFields }),
  'meeting.update': ({ of }) => ({ ...newCommand(), id: of.meeting, version: 1, fields: { notes: 'neu' } }),
  'meeting.remove': ({ of }) => ({ ...newCommand(), id: of.meeting, version: 1 }),
  'milestone.create': ({ of }) => ({ ...newCommand(), id: uuid(), caseId: of.id, fields: milestoneFields }),
  'milestone.update': ({ of }) => ({ ...newCommand(), id: of.milestone, version: 1, fields: { note: 'neu' } }),
  'milestone.remove': ({ of }) => ({ ...newCommand(), id: of.milestone, version: 1 }),
  'municipality.search': () => ({ text: 'Kiel', limit: 5 }),
  'municipality.byKeys': () => ({ keys: ['01002000'] }),
  'municipality.imports': () => undefined,
  'office.list': () => undefined,
  'office.plan': () => undefined,
  'people.owners': () => ({ officeCode: 'KI' }),
  'people.facilitators': () => undefined,
  'report.status': () => undefined,
  'report.today': () => ({}),
  'session.welcome': () => undefined,
  'session.me': () => undefined,
  'session.extend': () => undefined,
  'session.setPassword': () => ({ token: 'nicht.echt', password: 'lang genug für alle' }),
  'user.list': () => undefined,
  'user.invite': () => ({
    ...newCommand(),
    id: userId.parse(uuid()),
    fields: { name: 'Neu', email: `${uuid()}@example.org` },
    grants: [grantFields],
  }),
  'user.update': ({ person }) => ({ ...newCommand(), id: person.userId, version: 1, fields: { name: 'Neuer Name' } }),
  'user.lock': ({ person }) => ({ ...newCommand(), id: person.userId }),
  'user.unlock': ({ person }) => ({ ...newCommand(), id: person.userId }),
  'user.giveGrant': ({ person }) => ({ ...newCommand(), id: grantId.parse(uuid()), userId: person.userId, fields: grantFields }),
  'user.changeGrant': ({ personGrant }) => ({ ...newCommand(), id: personGrant, version: 1, fields: { validTo: '2027-01-01' } }),
  'user.endGrant': ({ personGrant }) => ({ ...newCommand(), id: personGrant, version: 1 }),
  'user.renewLink': ({ person }) => ({ ...newCommand(), id: person.userId }),
  'user.openLink': ({ person }) => ({ id: person.userId }),
}
