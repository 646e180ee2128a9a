import type { Actor } from '@etappe/domain/access/policy'
import type { Application } from '@etappe/domain/applications/application'
import { isAskBackOpen } from '@etappe/domain/applications/ask-back'
import { admissionDecisionId, type CommandId } from '@etappe/domain/kernel/id'
import fc from 'fast-check'
import { newCommand, type TestServer } from '../testing.ts'
import { rateAndFinish, scored, someQuestion, someTalk } from './application-scene.fake.ts'

/** Names an application is given in the course of things. */
export const someNames = ['Sprachnetz Nord', 'Kita und Schule', 'Netz der Übergänge'] as const
const offices = ['KI', 'BE'] as const
const uuid = () => crypto.randomUUID()

/** What happens next: which command, by whom, about which application, and what else is chosen in it. */
export type Step = readonly [what: number, who: number, which: number, how: number]
export const step = fc.tuple(fc.nat(31), fc.nat(6), fc.nat(2), fc.nat(5))

interface Hand {
  readonly server: TestServer
  readonly api: ReturnType<TestServer['as']>
  readonly it: Application
  readonly how: number
  /** Commands so far, to be taken back. */
  readonly done: CommandId[]
  readonly others: readonly Application[]
  readonly people: readonly Actor[]
}

const page = ({ api, it }: Hand) => api.application.get({ number: it.number })
const openDecision = async (hand: Hand) =>
  (await page(hand)).decisions.find((one) => one.state === 'open')?.id ?? admissionDecisionId.parse(uuid())

async function decide(hand: Hand, command: { commandId: CommandId }) {
  const { application } = await page(hand)
  const results = ['admitted', 'admitted', 'admitted', 'waitlisted', 'rejected', 'admitted'] as const
  return hand.api.admission.decide({
    ...command,
    id: admissionDecisionId.parse(uuid()),
    applicationId: hand.it.id,
    version: application.version,
    result: results[hand.how] ?? 'rejected',
    reason: 'Aus Gründen',
    exceptions: application.concern === '' ? [{ code: 'concernNamed', reason: 'Kommt nach' }] : [],
    quotaReason: '',
    startOn: application.submittedOn,
    letter: { subject: 'Zu {number}', body: 'Guten Tag' },
  })
}

const commands: readonly ((hand: Hand, command: { commandId: CommandId }) => Promise<unknown>)[] = [
  ({ api, it }, command) => api.application.accept({ ...command, id: it.id }),
  ({ api, it }, command) => api.application.accept({ ...command, id: it.id }),
  ({ api, it }, command) => api.application.askBack({ ...someQuestion(it), ...command }),
  async (hand, command) => {
    const asked = (await page(hand)).askBacks.find(isAskBackOpen)
    return hand.api.application.closeAskBack({ ...command, id: asked?.id ?? uuid() })
  },
  ({ api, it }, command) => api.application.snooze({ ...command, id: it.id, until: '2026-12-24', reason: 'Später' }),
  ({ api, it }, command) => api.application.wake({ ...command, id: it.id }),
  ({ api, it, others, how }, command) =>
    api.application.markDuplicate({ ...command, id: it.id, duplicateOfId: others[how % others.length]?.id ?? it.id }),
  ({ api, it }, command) => api.application.unmarkDuplicate({ ...command, id: it.id }),
  ({ api, it, how }, command) =>
    api.application.handOver({ ...command, id: it.id, officeCode: offices[how % 2] ?? 'KI', reason: 'Zuständig' }),
  ({ api, it, how, people }, command) => api.application.assignOwner({ ...command, id: it.id, ownerId: people[how]?.userId ?? null }),
  ({ api, it }, command) => api.interview.save({ ...command, id: uuid(), applicationId: it.id, ...someTalk() }),
  ({ api, it }, command) => api.interview.save({ ...command, id: uuid(), applicationId: it.id, ...someTalk() }),
  ({ api, it, how }, command) => api.rating.save({ ...command, id: uuid(), applicationId: it.id, scores: scored(1 + (how % 2)), note: '' }),
  async (hand, command) => {
    const { ratings } = await page(hand)
    return hand.api.rating.finish({ ...command, id: ratings.find((one) => one.doneOn === null)?.id ?? uuid() })
  },
  decide,
  async (hand, command) => hand.api.admission.sign({ ...command, id: await openDecision(hand), comment: '' }),
  async (hand, command) => {
    const id = await openDecision(hand)
    return hand.how % 2 === 0
      ? hand.api.admission.return({ ...command, id, comment: 'Bitte klären' })
      : hand.api.admission.takeBack({ ...command, id })
  },
  async (hand, command) => {
    const { version } = (await page(hand)).application
    return hand.api.application.update({ ...command, id: hand.it.id, version, fields: { name: someNames[hand.how % 3] ?? '' } })
  },
  ({ api, it, how }, command) => (how > 4 ? api.application.withdraw({ ...command, id: it.id, reason: 'Anruf' }) : Promise.resolve()),
  ({ api, done, how }, command) => api.audit.undo({ ...command, undoes: done.at(-1 - how) ?? command.commandId }),
]

/** Rates at one go, by somebody of the office who has not. */
async function rateNext({ api, it, people, server }: Hand, office: string | null): Promise<unknown> {
  const { ratingHeads } = await api.application.get({ number: it.number })
  const isFree = ({ userId }: Actor) => ratingHeads.every((one) => one.raterId !== userId)
  const rater = people.find((one) => isFree(one) && one.grants.some((grant) => grant.officeCode === office))
  return rater && rateAndFinish(server, rater, it, scored(2))
}

/** What would come next, by somebody who may; so that the random course gets somewhere. */
async function goFurther(hand: Hand, command: { commandId: CommandId }): Promise<unknown> {
  const lead = { ...hand, api: hand.server.as(hand.people.at(-1) ?? null) }
  const { application, decisions } = await page(lead)
  const { state, officeCode } = application
  const isProposed = decisions.some((one) => one.state === 'open')
  const ofOffice = hand.people.find((one) => one.grants.some((grant) => grant.role === 'officeLead' && grant.officeCode === officeCode))
  const at = (index: number, by = lead) => commands[index]?.(by, command)
  if (officeCode === null) return at(8)
  if (state === 'interviewed') return rateNext(lead, officeCode)
  if (isProposed) return at(hand.how < 2 ? 15 : 5)
  const next = {
    submitted: 0,
    incomplete: 3,
    checked: 10,
    rated: 14,
    waitlisted: 14,
    admitted: 19,
    rejected: 19,
    withdrawn: 19,
    duplicate: 7,
  }
  return at(next[state], { ...lead, api: hand.server.as(ofOffice ?? null) })
}

/** Who takes part, what it is about, and the commands so far, to be taken back. */
interface Scene {
  readonly server: TestServer
  readonly people: readonly Actor[]
  readonly applications: readonly Application[]
  readonly done: CommandId[]
}

/** Carries out a step. Answers what was wrong when it failed without a reason people can read. */
export async function take({ server, people, applications, done }: Scene, [what, who, which, how]: Step): Promise<unknown[]> {
  const [by, it] = [people[who], applications[which]]
  if (!by || !it) return [`no one ${who} or nothing ${which}`]
  const command = newCommand()
  const hand = { server, api: server.as(by), it, how, done, people, others: applications.filter((one) => one.id !== it.id) }
  try {
    await (commands[what] ?? goFurther)(hand, command)
    done.push(command.commandId)
    return []
  } catch (error) {
    const code = error instanceof Error && error.cause instanceof Error && 'code' in error.cause ? error.cause.code : null
    return typeof code === 'string' ? [] : [error]
  }
}
