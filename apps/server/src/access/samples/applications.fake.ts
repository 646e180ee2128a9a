import type { Actor } from '@etappe/domain/access/policy'
import { blankApplication } from '@etappe/domain/applications/application-fields'
import { askBackId, type CaseId, ratingId } from '@etappe/domain/kernel/id'
import type { OfficeCode } from '@etappe/domain/offices/office'
import { writeToApplicant } from '../../applications/applicant-mail.ts'
import { askBackTable, ratingTable } from '../../applications/application.table.ts'
import { attach, scored, someTalk, takeIn } from '../../applications/application-scene.fake.ts'
import { carryOut } from '../../kernel/command.ts'
import { newCommand, type TestServer, testToday } from '../../testing.ts'
import type { AreaSamples, Rule } from '../areas.fake.ts'
import { uuid } from '../sample-fields.fake.ts'
import type { Subject } from '../samples.fake.ts'

/** In one write, because the tests make it hundreds of times. */
function make(server: TestServer, lead: Actor, _caseId: CaseId, officeCode: OfficeCode): Promise<Readonly<Record<string, string>>> {
  const write = { ...newCommand(), actorId: lead.userId, procedure: 'scene', rawInput: null }
  return carryOut(server.services, write, async (ctx) => {
    const application = await takeIn(ctx, { officeCode })
    const duplicate = await takeIn(ctx, { officeCode, state: 'duplicate', duplicateOfId: application.id })
    // Rated by somebody else, and closed: whose it is comes after that.
    const closed = await takeIn(ctx, { officeCode, state: 'withdrawn' })
    const rating = { applicationId: closed.id, raterId: lead.userId, scores: scored(2), note: '', doneOn: testToday, version: 1 }
    const asked = {
      applicationId: closed.id,
      message: '',
      dueOn: testToday,
      items: [],
      askedBy: lead.userId,
      askedOn: testToday,
      answeredOn: null,
      closedOn: null,
      version: 1,
    }
    await writeToApplicant(ctx, application, { kind: 'message', subject: 'Termin', text: 'Passt Montag?', by: null })
    const mail = await ctx.tx
      .selectFrom('applicationMail')
      .select('id')
      .where('applicationId', '=', application.id)
      .executeTakeFirstOrThrow()
    return {
      application: application.id,
      applicationNumber: application.number,
      duplicateApplication: duplicate.id,
      closedApplication: closed.id,
      applicationFile: (await attach(ctx, application)).id,
      applicationMail: mail.id,
      askBack: (await ctx.write.insert(askBackTable, { ...asked, id: askBackId.parse(uuid()) }, 'askBack.sent')).id,
      rating: (await ctx.write.insert(ratingTable, { ...rating, id: ratingId.parse(uuid()) }, 'rating.done')).id,
    }
  })
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
      applicationId: records['closedApplication'],
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
