import type { Actor } from '@etappe/domain/access/policy'
import type { AdmissionDecision } from '@etappe/domain/applications/admission-decision'
import type { Application } from '@etappe/domain/applications/application'
import type { Rating, Scores } from '@etappe/domain/applications/rating'
import { ratingDimensions } from '@etappe/domain/applications/rating'
import { addDays, type Day, dayOf } from '@etappe/domain/kernel/day'
import { admissionDecisionId, interviewId, ratingId } from '@etappe/domain/kernel/id'
import { carryOut } from '../kernel/command.ts'
import { newCommand, type TestServer } from '../testing.ts'
import { submitted } from './application-scene.fake.ts'
import { interviewTable, ratingTable } from './application.table.ts'

export const uuid = () => crypto.randomUUID()

/** The same score in every dimension, but for what is given. */
export const scoresOf = (score: number, over: Partial<Scores> = {}): Scores =>
  ({ ...Object.fromEntries(ratingDimensions.map((it) => [it, score])), ...over }) as Scores

/** People of Kiel and of the programme who take part in a decision. */
export interface Cast {
  readonly staff: Actor
  readonly colleague: Actor
  readonly lead: Actor
  readonly programme: Actor
}

export const castOf = async (server: TestServer): Promise<Cast> => ({
  staff: await server.person('officeStaff', 'KI', 'Fenja Sandregen'),
  colleague: await server.person('officeStaff', 'KI', 'Ole Wattläufer'),
  lead: await server.person('officeLead', 'KI', 'Wiebke Öhlenschlegel'),
  programme: await server.person('programmeLead', undefined, 'Tilda Bergengrün'),
})

/** Writes as nobody, as the server does by itself. */
const byItself = <T>(server: TestServer, run: Parameters<typeof carryOut<T>>[2]): Promise<T> =>
  carryOut(server.services, { ...newCommand(), actorId: null, procedure: 'scene', rawInput: null }, run)

export const talkedTo = (server: TestServer, { id }: Application, by: Actor): Promise<void> =>
  byItself(server, async ({ write }) => {
    const answers = { offers: 'Zwölf Angebote', links: 'Wenig', data: '', needs: 'Teils', strengths: 'Engagement', gaps: 'Unter drei' }
    const heldOn = dayOf(server.services.clock.now())
    const said = { participants: 'Erika Beispiel', note: 'Gut vorbereitet.', recommendation: 'recommended' as const, reason: '' }
    const record = { ...said, id: interviewId.parse(uuid()), applicationId: id, heldOn, answers, heldBy: by.userId, version: 1 }
    await write.insert(interviewTable, record, 'interview.logged')
  })

export const ratedBy = (server: TestServer, { id }: Application, by: Actor, scores = scoresOf(2)): Promise<Rating> =>
  byItself(server, async ({ write }) => {
    const doneOn = dayOf(server.services.clock.now())
    const record = { id: ratingId.parse(uuid()), applicationId: id, raterId: by.userId, scores, note: '', doneOn, version: 1 }
    return write.insert(ratingTable, record, 'rating.done')
  })

/** An application two people of Kiel have rated after the talk: ready to be decided. */
export async function rated(server: TestServer, { staff, colleague }: Cast, over: Partial<Application> = {}): Promise<Application> {
  const application = await submitted(server, { state: 'rated', ...over })
  await talkedTo(server, application, staff)
  await ratedBy(server, application, staff)
  await ratedBy(server, application, colleague)
  return application
}

type Decide = Parameters<ReturnType<TestServer['as']>['admission']['decide']>[0]

/** What somebody sends to decide: an admission within the quota, with what is given instead. */
export const decision = (it: Application, over: Partial<Decide> = {}): Decide => ({
  ...newCommand(),
  id: admissionDecisionId.parse(uuid()),
  applicationId: it.id,
  version: it.version,
  result: 'admitted',
  reason: '',
  exceptions: [],
  quotaReason: '',
  startOn: it.submittedOn,
  letter: { subject: 'Zusage {number}', body: 'Ihr Fall {caseNumber}, Beginn {startOn}. {link}' },
  ...over,
})

export const decided = (server: TestServer, by: Actor, it: Application, over: Partial<Decide> = {}): Promise<AdmissionDecision> =>
  server.as(by).admission.decide(decision(it, over))

export const inDays = (server: TestServer, days: number): Day => addDays(dayOf(server.services.clock.now()), days)
