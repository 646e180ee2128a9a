import type { Actor } from '@etappe/domain/access/policy'
import { blankApplication } from '@etappe/domain/applications/application-fields'
import type { CaseId } from '@etappe/domain/kernel/id'
import type { OfficeCode } from '@etappe/domain/offices/office'
import { attached, rate, scored, someQuestion, someTalk, submitted, talkedWith } from '../../applications/application-scene.fake.ts'
import { newCommand, type TestServer } from '../../testing.ts'
import type { AreaSamples, Rule } from '../areas.fake.ts'
import { uuid } from '../sample-fields.fake.ts'
import type { Subject } from '../samples.fake.ts'

async function make(server: TestServer, lead: Actor, _caseId: CaseId, officeCode: OfficeCode) {
  const application = await submitted(server, { officeCode })
  const other = await submitted(server, { officeCode })
  const duplicate = await submitted(server, { officeCode, state: 'duplicate', duplicateOfId: other.id })
  const asked = await submitted(server, { officeCode })
  const askBack = await server.as(lead).application.askBack(someQuestion(asked))
  const { mails } = await server.as(lead).application.get({ number: asked.number })
  // Rated by somebody else, and past rating: whose it is comes after that.
  const talked = await talkedWith(server, lead, { officeCode })
  const rating = await rate(server, lead, talked, scored(2))
  await server.as(lead).application.withdraw({ ...newCommand(), id: talked.id, reason: 'Zieht zurück' })
  return {
    application: application.id,
    applicationNumber: application.number,
    otherApplication: other.id,
    duplicateApplication: duplicate.id,
    applicationFile: (await attached(server, application)).id,
    askBack: askBack.id,
    applicationMail: mails[0]?.id ?? '',
    talkedApplication: talked.id,
    rating: rating.id,
  }
}

const about = ({ records }: Subject) => ({ ...newCommand(), id: records['application'] })
const part =
  (name: string) =>
  ({ records }: Subject) => ({ ...newCommand(), id: records[name] })
const newPart = ({ records }: Subject) => ({ ...newCommand(), id: uuid(), applicationId: records['application'] })

const onApplication = { may: 'office', onCase: true } as const satisfies Rule

/** The inbox of the applications, talks and ratings. */
export const applicationsArea: AreaSamples = {
  make,
  inputs: {
    'application.queues': () => ({}),
    'application.list': () => ({ queue: 'new', q: 'Süd' }),
    'application.search': () => ({ q: 'Süd' }),
    'application.get': ({ records }) => ({ number: records['applicationNumber'] }),
    'application.enter': () => ({
      ...newCommand(),
      id: uuid(),
      kind: 'network',
      channel: 'paper',
      fields: blankApplication,
      submittedOn: '2026-11-20',
      lateReason: '',
      officeCode: 'KI',
      officeReason: 'Bundesweit',
    }),
    'application.update': (subject) => ({ ...about(subject), version: 1, fields: { name: 'Neuer Name' } }),
    'application.accept': about,
    'application.askBack': (subject) => ({
      ...newPart(subject),
      message: '',
      dueOn: '2026-12-08',
      items: [{ id: uuid(), text: 'Beschluss', wantsFile: true }],
    }),
    'application.closeAskBack': part('askBack'),
    'application.snooze': (subject) => ({ ...about(subject), until: '2026-12-24', reason: 'Wartet auf den Rat' }),
    'application.wake': about,
    'application.markDuplicate': (subject) => ({ ...about(subject), duplicateOfId: subject.records['duplicateApplication'] }),
    'application.unmarkDuplicate': part('duplicateApplication'),
    'application.handOver': (subject) => ({ ...about(subject), officeCode: 'DD', reason: 'Liegt in Sachsen' }),
    'application.assignOwner': (subject) => ({ ...about(subject), ownerId: null }),
    'application.judge': (subject) => ({ ...about(subject), code: 'organisationsInvolved', verdict: 'unmet', note: 'Zwei sind eine.' }),
    'application.withdraw': (subject) => ({ ...about(subject), reason: 'Am Telefon zurückgezogen' }),
    'application.renewLink': about,
    'application.writeMail': (subject) => ({ ...about(subject), subject: 'Termin', text: 'Bitte rufen Sie an. {link}' }),
    'application.markMailSent': part('applicationMail'),
    'application.removeFile': part('applicationFile'),
    'audit.ofApplication': ({ records }) => ({ applicationId: records['application'] }),
    'interview.save': (subject) => ({ ...newPart(subject), ...someTalk() }),
    'rating.save': (subject) => ({ ...newPart(subject), scores: scored(2), note: '' }),
    'rating.finish': part('rating'),
    'rating.reopen': part('rating'),
    'rating.settle': ({ records }) => ({
      ...newCommand(),
      applicationId: records['talkedApplication'],
      scores: { need: 2 },
      note: 'Besprochen',
    }),
  },
  rules: {
    'application.queues': { may: 'office' },
    'application.list': { may: 'office' },
    'application.search': { may: 'office' },
    'application.get': onApplication,
    'application.enter': { may: 'office' },
    'application.update': onApplication,
    'application.accept': onApplication,
    'application.askBack': onApplication,
    'application.closeAskBack': onApplication,
    'application.snooze': onApplication,
    'application.wake': onApplication,
    'application.markDuplicate': onApplication,
    'application.unmarkDuplicate': onApplication,
    'application.handOver': { ...onApplication, spoils: true },
    'application.assignOwner': onApplication,
    'application.judge': onApplication,
    'application.withdraw': onApplication,
    'application.renewLink': onApplication,
    'application.writeMail': onApplication,
    'application.markMailSent': onApplication,
    'application.removeFile': onApplication,
    'audit.ofApplication': onApplication,
    'interview.save': onApplication,
    'rating.save': onApplication,
    'rating.finish': onApplication,
    'rating.reopen': onApplication,
    'rating.settle': onApplication,
  },
}
