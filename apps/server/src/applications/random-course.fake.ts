import type { Actor } from '@etappe/domain/access/policy'
import type { Application } from '@etappe/domain/applications/application'
import { isAskBackOpen } from '@etappe/domain/applications/ask-back'
import { admissionDecisionId, type CommandId } from '@etappe/domain/kernel/id'
import fc from 'fast-check'
import { newCommand, type TestServer } from '../testing.ts'
import { scored, someQuestion, someTalk } from './application-scene.fake.ts'

/** Names an application is given in the course of things. */
export const someNames = ['Sprachnetz Nord', 'Kita und Schule', 'Netz der Übergänge'] as const
const offices = ['KI', 'BE'] as const
const uuid = () => crypto.randomUUID()

/** What happens next: which command, by whom, about which application, and what else is chosen in it. */
export type Step = readonly [what: number, who: number, which: number, how: number]
export const step = fc.tuple(fc.nat(35), fc.nat(6), fc.nat(2), fc.nat(5))

interface Hand {
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

/** What would come next, by somebody who may; so that the random course gets somewhere. */
async function goFurther(hand: Hand, command: { commandId: CommandId }): Promise<unknown> {
  const { application, ratings, ratingHeads } = await page(hand)
  const at = (index: number) => commands[index]?.(hand, command)
  if (application.officeCode === null) return at(8)
  if (ratings.some((one) => one.doneOn === null)) return at(13)
  if (application.state === 'interviewed' && ratingHeads.length < 2) return at(12)
  const next = {
    submitted: 0,
    incomplete: 3,
    checked: 10,
    interviewed: 13,
    rated: 14,
    waitlisted: 14,
    admitted: 19,
    rejected: 19,
    withdrawn: 19,
    duplicate: 7,
  }
  return at(application.state === 'rated' && hand.how % 2 === 0 ? 15 : next[application.state])
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
  const hand = { api: server.as(by), it, how, done, people, others: applications.filter((one) => one.id !== it.id) }
  try {
    await (commands[what] ?? goFurther)(hand, command)
    done.push(command.commandId)
    return []
  } catch (error) {
    const code = error instanceof Error && error.cause instanceof Error && 'code' in error.cause ? error.cause.code : null
    return typeof code === 'string' ? [] : [error]
  }
}
