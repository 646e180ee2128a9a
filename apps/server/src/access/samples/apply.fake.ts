import type { Actor } from '@etappe/domain/access/policy'
import type { Application } from '@etappe/domain/applications/application'
import { openRound } from '@etappe/domain/applications/round'
import { dayOf, type Instant } from '@etappe/domain/kernel/day'
import { applicationId } from '@etappe/domain/kernel/id'
import { fieldsFor, garbsen, openARound } from '../../applications/apply-scene.fake.ts'
import { someQuestion, submitted } from '../../applications/application-scene.fake.ts'
import { insertDraft } from '../../applications/draft.repo.ts'
import { listRounds } from '../../applications/round.repo.ts'
import { newCommand, type TestServer } from '../../testing.ts'
import type { AreaSamples } from '../areas.fake.ts'
import { day, uuid } from '../sample-fields.fake.ts'
import type { Subject } from '../samples.fake.ts'

const secondsAgo = (server: TestServer, seconds: number) => new Date(server.clock.now().getTime() - seconds * 1000).toISOString() as Instant

/** The secret link of a draft somebody began a minute ago. */
async function draftLink(server: TestServer): Promise<string> {
  const id = applicationId.parse(uuid())
  const at = secondsAgo(server, 60)
  const times = { startedAt: at, savedAt: at, expiresOn: day('2027-01-20'), announcedOn: null }
  const content = { kind: 'network' as const, fields: fieldsFor('network'), files: [], locale: 'de' as const }
  await insertDraft(server.database.write, { id, ...content, ...times, version: 1, linkNumber: 1, sameAsId: null })
  return server.services.applicantLinks.tokenFor({ id, number: 1 })
}

async function make(server: TestServer, lead: Actor) {
  if (!openRound(await listRounds(server.database.read), 'network', dayOf(server.clock.now()))) await openARound(server)
  const linkOf = ({ id, linkNumber }: Application) => server.services.applicantLinks.tokenFor({ id, number: linkNumber })
  const asked = await submitted(server)
  const question = someQuestion(asked)
  await server.as(lead).application.askBack(question)
  return {
    draftLink: await draftLink(server),
    linkToSubmit: await draftLink(server),
    linkToDiscard: await draftLink(server),
    applicantLink: linkOf(await submitted(server)),
    linkToWithdraw: linkOf(await submitted(server)),
    linkToRenew: linkOf(await submitted(server)),
    askedLink: linkOf(asked),
    question: question.id,
    questionItem: question.items[0]?.id ?? '',
  }
}

const by =
  (name: string) =>
  ({ records }: Subject) => ({ token: records[name] })
const commandBy =
  (name: string) =>
  ({ records }: Subject) => ({ ...newCommand(), token: records[name] })

/** What somebody without an account does: apply, and see how it goes on. */
export const applyArea: AreaSamples = {
  make,
  inputs: {
    'applyForm.terms': () => ({}),
    'applyForm.municipalities': () => ({ q: 'Gar' }),
    'applyForm.places': () => ({ keys: [garbsen] }),
    'applyForm.start': () => ({ kind: 'network', locale: 'de' }),
    'applyForm.draft': by('draftLink'),
    'applyForm.save': (subject) => ({
      ...by('draftLink')(subject),
      version: 1,
      fields: fieldsFor('network', { name: uuid() }),
      locale: 'en',
    }),
    'applyForm.removeFile': (subject) => ({ ...by('draftLink')(subject), id: uuid() }),
    'applyForm.discard': by('linkToDiscard'),
    'applyForm.submit': (subject) => ({
      ...commandBy('linkToSubmit')(subject),
      version: 1,
      fields: fieldsFor('network', { name: uuid() }),
      locale: 'de',
      website: '',
    }),
    'applyForm.resend': () => ({ number: 'B-2026-001', email: 'erika.beispiel@bewerbung.example' }),
    'applicant.status': by('applicantLink'),
    'applicant.answer': (subject) => ({
      ...commandBy('askedLink')(subject),
      askBackId: subject.records['question'],
      answers: [{ id: subject.records['questionItem'], answer: 'Der Rat hat zugestimmt.' }],
      isDone: false,
    }),
    'applicant.withdraw': (subject) => ({ ...commandBy('linkToWithdraw')(subject), reason: 'Anders entschieden' }),
    'applicant.renewLink': commandBy('linkToRenew'),
  },
  rules: {},
}
