import type { Application } from '@etappe/domain/applications/application'
import type { ApplicationMail } from '@etappe/domain/applications/application-mail'
import type { AskBack } from '@etappe/domain/applications/ask-back'
import { interviewQuestions } from '@etappe/domain/applications/interview'
import { responsibilityOf } from '@etappe/domain/applications/responsibility'
import { addDays, type Instant } from '@etappe/domain/kernel/day'
import { applicationMailId, askBackId, interviewId, type UserId } from '@etappe/domain/kernel/id'
import { startOfficeLaender } from '@etappe/domain/offices/programme-offices'
import { type ApplicationScene, changed, did, staffOn } from './application-scene.ts'
import type { Step, Write } from './story.ts'
import { askBackMail, receiptMail } from './tell-letter.ts'
import { papersSent, paperSentLater } from './tell-papers.ts'
import * as words from './text-applications.ts'
import { dayAt, minutesLater } from './working-days.ts'

/** Older mails have left; the newest wait in the outbox. */
const daysInOutbox = 2

interface Written {
  readonly kind: ApplicationMail['kind']
  readonly words: { readonly subject: string; readonly text: string }
  readonly at: Instant
  /** Nobody for what the server writes by itself. */
  readonly by: UserId | null
}

/** A mail to the applicant. */
export function mail(scene: ApplicationScene, { kind, words: text, at, by }: Written): Write[] {
  const isSent = dayAt(at) < addDays(scene.today, -daysInOutbox)
  const record: ApplicationMail = {
    id: applicationMailId.parse(scene.random.uuid()),
    applicationId: scene.id,
    kind,
    to: scene.fields.contactEmail,
    ...text,
    createdAt: at,
    createdBy: by,
    sentAt: isSent ? at : null,
    sentBy: isSent ? 'hand' : null,
    version: 1,
  }
  return [{ noun: 'applicationMail', type: 'mail.written', record }]
}

/** It comes in: through the form, or on paper. */
export function submission(scene: ApplicationScene): Step {
  const { plan, id, number, fields, round, submittedAt } = scene
  const on = dayAt(submittedAt)
  const isPaper = plan.twist === 'paper'
  const receivedBy = isPaper ? (staffOn(scene, submittedAt)[0] ?? null) : null
  const record: Application = {
    ...fields,
    id,
    number,
    kind: plan.kind,
    channel: isPaper ? 'paper' : 'online',
    roundId: round.id,
    lateReason: '',
    state: 'submitted',
    stateOn: on,
    officeCode: responsibilityOf(startOfficeLaender, fields, on).office,
    officeReason: '',
    submittedAt,
    submittedOn: on,
    receivedBy,
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
  }
  return did(scene, submittedAt, receivedBy, [
    { noun: 'application', type: isPaper ? 'application.entered' : 'application.submitted', record },
    ...papersSent(scene, { at: submittedAt, by: receivedBy }),
    ...mail(scene, { kind: 'receipt', words: receiptMail(scene), at: submittedAt, by: null }),
  ])
}

/** The office looked at it and goes on with it. */
export function acceptance(scene: ApplicationScene, at: Instant, by: UserId): Step {
  const on = dayAt(at)
  const fields = { state: 'checked', stateOn: on, checkedBy: by, checkedOn: on, ownerId: by } as const
  return did(scene, at, by, [changed(scene, 'application.accepted', fields)])
}

/** Something is missing. */
export function askingBack(scene: ApplicationScene, at: Instant, by: UserId): { readonly record: AskBack; readonly step: Step } {
  const { random, plan, id } = scene
  const on = dayAt(at)
  const record: AskBack = {
    id: askBackId.parse(random.uuid()),
    applicationId: id,
    message: words.askedBack.message,
    dueOn: addDays(on, 14),
    items: words.askedBack[plan.kind].map((text, index) => ({
      id: random.uuid(),
      text,
      wantsFile: index === 1,
      answer: '',
      answeredOn: null,
    })),
    askedBy: by,
    askedOn: on,
    answeredOn: null,
    closedOn: null,
    version: 1,
  }
  const step = did(scene, at, by, [
    { noun: 'askBack', type: 'askBack.sent', record },
    changed(scene, 'askBack.sent', { state: 'incomplete', stateOn: on, ownerId: by }),
    ...mail(scene, { kind: 'askBack', words: askBackMail(scene, record), at, by }),
  ])
  return { record, step }
}

/** The applicant answers. */
export function answering(scene: ApplicationScene, { id, items }: AskBack, at: Instant): Step {
  const on = dayAt(at)
  const answered = items.map((it) => ({ ...it, answer: words.answerGiven, answeredOn: on }))
  return did(scene, at, null, [
    { noun: 'askBack', type: 'askBack.answered', id, fields: { items: answered, answeredOn: on } },
    ...items.filter((it) => it.wantsFile).map((it) => paperSentLater(scene, at, it.id)),
    changed(scene, 'askBack.answered', { state: 'submitted', stateOn: on }),
  ])
}

/** The first telephone talk, written down at once. */
export function interview(scene: ApplicationScene, at: Instant, by: UserId): Step {
  const { random, fields, id } = scene
  const hasReservations = random.chance(0.25)
  const answers = Object.fromEntries(interviewQuestions.map((it) => [it, random.pick(words.interviewAnswers[it])])) as Record<
    (typeof interviewQuestions)[number],
    string
  >
  const record = {
    id: interviewId.parse(random.uuid()),
    applicationId: id,
    heldOn: dayAt(at),
    participants: `${fields.contactName} (${fields.contactFunction})`,
    answers,
    note: '',
    recommendation: hasReservations ? ('withReservations' as const) : ('recommended' as const),
    reason: hasReservations ? words.reservations : '',
    heldBy: by,
    version: 1,
  }
  const written = minutesLater(at, 40)
  return did(scene, written, by, [
    { noun: 'interview', type: 'interview.logged', record },
    changed(scene, 'interview.logged', { state: 'interviewed', stateOn: dayAt(written) }),
  ])
}
