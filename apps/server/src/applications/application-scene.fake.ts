import type { Actor } from '@etappe/domain/access/policy'
import type { Application } from '@etappe/domain/applications/application'
import { fakeMunicipalityApplication, fakeNetworkApplication } from '@etappe/domain/applications/application.fake'
import type { ApplicationFile } from '@etappe/domain/applications/application-file'
import type { InterviewFields } from '@etappe/domain/applications/interview'
import { type Rating, ratingDimensions, type Scores } from '@etappe/domain/applications/rating'
import type { CaseKind } from '@etappe/domain/cases/kind'
import { dayOf, type Instant } from '@etappe/domain/kernel/day'
import { applicationFileId, applicationId } from '@etappe/domain/kernel/id'
import type { MunicipalityKey } from '@etappe/domain/municipalities/municipality'
import type { OfficeCode } from '@etappe/domain/offices/office'
import { carryOut, type WriteContext } from '../kernel/command.ts'
import { ensureStarterRegister, newCommand, type TestServer, testToday } from '../testing.ts'
import { nextApplicationNumber } from './application.repo.ts'
import { applicationFileTable, applicationTable } from './application.table.ts'

/** Garbsen: 61,594 inhabitants, in Niedersachsen. */
export const sceneTown = '03241005' as MunicipalityKey

const byNobody = () => ({ ...newCommand(), actorId: null, procedure: 'scene', rawInput: null })

/** An application as it comes in, inside a write. */
export async function takeIn({ tx, write, services }: WriteContext, over: Partial<Application> = {}): Promise<Application> {
  const now = services.clock.now()
  const on = dayOf(now)
  const kind: CaseKind = over.kind ?? 'network'
  const record: Application = {
    ...(kind === 'network' ? fakeNetworkApplication() : fakeMunicipalityApplication()),
    municipalityKeys: [sceneTown],
    id: applicationId.parse(crypto.randomUUID()),
    number: await nextApplicationNumber(tx, Number(on.slice(0, 4))),
    kind,
    channel: 'online',
    roundId: null,
    lateReason: '',
    state: 'submitted',
    stateOn: on,
    officeCode: 'KI' as OfficeCode,
    officeReason: '',
    submittedAt: now.toISOString() as Instant,
    submittedOn: on,
    receivedBy: null,
    ownerId: null,
    checkedBy: null,
    checkedOn: null,
    snoozedUntil: null,
    snoozeReason: '',
    duplicateOfId: null,
    judgements: [],
    settlement: null,
    endReason: '',
    admittedCaseId: null,
    linkNumber: 1,
    locale: 'de',
    version: 1,
    ...over,
  }
  return write.insert(applicationTable, record, 'application.submitted')
}

/** An application of this kind that meets every prerequisite and lies new in Kiel's inbox, with what is given instead. */
export async function submitted(server: TestServer, over: Partial<Application> = {}): Promise<Application> {
  await ensureStarterRegister(server.database.write)
  return carryOut(server.services, byNobody(), (ctx) => takeIn(ctx, over))
}

/** A file the applicant attached, inside a write. */
export function attach({ write, services }: WriteContext, it: Application): Promise<ApplicationFile> {
  const record: ApplicationFile = {
    id: applicationFileId.parse(crypto.randomUUID()),
    applicationId: it.id,
    name: 'Konzept.pdf',
    type: 'application/pdf',
    size: 1200,
    sha256: 'a'.repeat(64),
    askBackItemId: null,
    addedAt: services.clock.now().toISOString() as Instant,
    addedBy: null,
    removedOn: null,
    version: 1,
  }
  return write.insert(applicationFileTable, record, 'applicationFile.added')
}

export const attached = (server: TestServer, it: Application): Promise<ApplicationFile> =>
  carryOut(server.services, byNobody(), (ctx) => attach(ctx, it))

/** One thing that is missing, asked for until a day. */
export const someQuestion = (it: Application) => ({
  ...newCommand(),
  id: crypto.randomUUID(),
  applicationId: it.id,
  message: 'Vielen Dank vorab.',
  dueOn: '2026-12-08',
  items: [{ id: crypto.randomUUID(), text: 'Beschluss des Rates', wantsFile: true }],
})

export const someTalk = (over: Partial<InterviewFields> = {}): InterviewFields => ({
  heldOn: testToday,
  participants: 'Erika Beispiel, Leitung',
  answers: { offers: 'Zwei Familienzentren', links: '', data: '', needs: '', strengths: '', gaps: '' },
  note: '',
  recommendation: 'recommended',
  reason: '',
  ...over,
})

export const logTalk = (server: TestServer, by: Actor, it: Application, over: Partial<InterviewFields> = {}) =>
  server.as(by).interview.save({ ...newCommand(), id: crypto.randomUUID(), applicationId: it.id, ...someTalk(over) })

/** The same score everywhere, with what is given instead. */
export const scored = (score: number | null, over: Partial<Scores> = {}): Scores => ({
  ...(Object.fromEntries(ratingDimensions.map((it) => [it, score])) as Scores),
  ...over,
})

/** Begins a rating. */
export const rate = (server: TestServer, by: Actor, it: Application, scores: Scores): Promise<Rating> =>
  server.as(by).rating.save({ ...newCommand(), id: crypto.randomUUID(), applicationId: it.id, scores, note: 'Notiz' })

/** Rates and is done. */
export async function rateAndFinish(server: TestServer, by: Actor, it: Application, scores: Scores): Promise<Rating> {
  const { id } = await rate(server, by, it, scores)
  return server.as(by).rating.finish({ ...newCommand(), id })
}

/** An application that was accepted and talked with, ready to be rated. */
export async function talkedWith(server: TestServer, by: Actor, over: Partial<Application> = {}): Promise<Application> {
  const it = await submitted(server, over)
  await server.as(by).application.accept({ ...newCommand(), id: it.id })
  await logTalk(server, by, it)
  return it
}
