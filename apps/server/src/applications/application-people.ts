import type { Application } from '@etappe/domain/applications/application'
import type { ApplicationDetail } from '@etappe/domain/applications/application-detail'
import type { UserId } from '@etappe/domain/kernel/id'

type Work = Pick<ApplicationDetail, 'files' | 'askBacks' | 'interviews' | 'ratingHeads' | 'decisions' | 'mails'>

const ofApplication = (it: Application): (UserId | null | undefined)[] => [
  it.receivedBy,
  it.ownerId,
  it.checkedBy,
  it.settlement?.by,
  ...it.judgements.map((one) => one.by),
]

/** Everybody the page of an application mentions. */
export function peopleOf(it: Application, work: Work): UserId[] {
  const mentioned = [
    ...ofApplication(it),
    ...work.files.map((one) => one.addedBy),
    ...work.askBacks.map((one) => one.askedBy),
    ...work.interviews.map((one) => one.heldBy),
    ...work.ratingHeads.map((one) => one.raterId),
    ...work.decisions.flatMap((one) => [one.proposedBy, one.proposedFor, one.signedBy]),
    ...work.mails.map((one) => one.createdBy),
  ]
  return [...new Set(mentioned.flatMap((one) => one ?? []))]
}
