import type { AdmissionDecision } from '@etappe/domain/applications/admission-decision'
import type { ApplicantView } from '@etappe/domain/applications/applicant-view'
import type { Application } from '@etappe/domain/applications/application'
import { type ApplicationState, isApplicationOpen } from '@etappe/domain/applications/application-course'
import { applicationFields } from '@etappe/domain/applications/application-fields'
import { isAskBackOpen } from '@etappe/domain/applications/ask-back'
import { type Day, dayOf } from '@etappe/domain/kernel/day'
import type { Db } from '../db/database.ts'
import type { Services } from '../kernel/context.ts'
import { listOffices } from '../offices/office.repo.ts'
import { applicantUrl, withLink } from './applicant-mail.ts'
import { findFirstInterviewDay, listApplicantFiles } from './applicant-status.repo.ts'
import { listAdmissionDecisions, listAskBacks } from './application-work.repo.ts'

/** Ratings are inner work, and a duplicate is told like an application that was withdrawn. */
const told: Partial<Record<ApplicationState, ApplicantView['state']>> = { rated: 'interviewed', duplicate: 'withdrawn' }

interface Course {
  readonly application: Application
  readonly talkedOn: Day | null
  readonly decided: AdmissionDecision | undefined
}

/** The four steps with the days they were taken; a step nobody took has none. */
const stepsOf = ({ application, talkedOn, decided }: Course): ApplicantView['steps'] => [
  { step: 'received', on: application.submittedOn },
  { step: 'checked', on: application.checkedOn },
  { step: 'interviewed', on: talkedOn },
  { step: 'decided', on: decided?.signedOn ?? null },
]

/** What the applicant sees: their own words, the course, what is missing; nothing of the inner work. */
export async function readApplicantView(services: Services, db: Db, application: Application): Promise<ApplicantView> {
  const { id, number, kind, state, submittedOn } = application
  const [files, askBacks, decisions, talkedOn, offices] = await Promise.all([
    listApplicantFiles(db, id),
    listAskBacks(db, [id]),
    listAdmissionDecisions(db, [id]),
    findFirstInterviewDay(db, id),
    listOffices(db, dayOf(services.clock.now())),
  ])
  const isOpen = isApplicationOpen(state)
  const asked = isOpen ? askBacks.find(isAskBackOpen) : undefined
  const office = offices.find((it) => it.code === application.officeCode)
  // On one day it may have been put on the waiting list and admitted from there.
  const signed = decisions.filter((it) => it.state === 'signed')
  const decided = signed.find((it) => it.result === state) ?? signed[0]
  const url = applicantUrl(services, application)
  return {
    number,
    kind,
    state: told[state] ?? (state as ApplicantView['state']),
    steps: stepsOf({ application, talkedOn, decided }),
    submittedOn,
    fields: applicationFields.strip().parse(application),
    files: files.map((it) => ({ id: it.id, name: it.name, type: it.type, size: it.size, askBackItemId: it.askBackItemId })),
    askBack: asked ? { id: asked.id, message: asked.message, dueOn: asked.dueOn, items: asked.items, askedOn: asked.askedOn } : null,
    office: office ? { city: office.city, email: office.email, phone: office.phone } : null,
    letter: decided?.signedOn
      ? { subject: withLink(decided.letter.subject, url), text: withLink(decided.letter.body, url), on: decided.signedOn }
      : null,
    canWithdraw: isOpen,
  }
}
