import type { AdmissionDecision, AdmissionException, AdmissionResult, QuotaOverrun } from '@etappe/domain/applications/admission-decision'
import { needsSecondSignature } from '@etappe/domain/applications/admission-decision'
import type { Application } from '@etappe/domain/applications/application'
import { canExcept, unmetCriteria } from '@etappe/domain/applications/eligibility'
import type { LetterFields } from '@etappe/domain/applications/letter-template'
import type { Day, Instant } from '@etappe/domain/kernel/day'
import { admissionDecisionId, type CaseId, type UserId } from '@etappe/domain/kernel/id'
import { type ApplicationScene, changed, did, eligibilityOn } from './application-scene.ts'
import type { Step } from './story.ts'
import { mail } from './tell-application.ts'
import { decisionLetter } from './tell-letter.ts'
import { papersFiled } from './tell-papers.ts'
import * as words from './text-applications.ts'
import { dayAt } from './working-days.ts'

interface Decided {
  readonly result: AdmissionResult
  readonly at: Instant
  /** When the programme lead signed too, where that is needed; missing while it waits. */
  readonly signedAt?: Instant
  readonly total: number | null
  readonly reason?: string
  readonly overrun?: QuotaOverrun
  readonly startOn?: Day
  readonly judgements: Application['judgements']
  readonly caseId?: CaseId
}

const exceptionsOf = (it: ReturnType<typeof eligibilityOn>): AdmissionException[] =>
  unmetCriteria(it)
    .filter(({ code }) => canExcept(code))
    .map(({ code, hardness }) => ({ code, hardness, reason: words.exceptionReasons[code] ?? words.otherException }))

const decisionMail = (scene: ApplicationScene, { subject, body }: LetterFields, sent: { readonly at: Instant; readonly by: UserId }) =>
  mail(scene, { kind: 'decision', words: { subject, text: body }, ...sent })

/** The office lead decides; exceptions and overruns wait for the programme lead. */
export function decision(scene: ApplicationScene, it: Decided): Step[] {
  const { random, id, team, cast } = scene
  const on = dayAt(it.at)
  const eligibility = eligibilityOn(scene, it.judgements, on)
  const said = { result: it.result, reason: it.reason ?? '', startOn: it.startOn ?? null }
  const heldLetter = (at: Instant) =>
    decisionLetter(scene, said, { on: dayAt(at), held: { caseNumber: scene.admission?.caseNumber ?? null } })
  const record: AdmissionDecision = {
    id: admissionDecisionId.parse(random.uuid()),
    applicationId: id,
    ...said,
    exceptions: it.result === 'admitted' ? exceptionsOf(eligibility) : [],
    overrun: it.overrun ?? null,
    letter: decisionLetter(scene, said, { on }),
    eligibility,
    total: it.total,
    state: 'open',
    proposedBy: team.lead.userId,
    proposedFor: null,
    proposedOn: on,
    signedBy: null,
    signedOn: null,
    comment: '',
    version: 1,
  }
  const needsTwo = needsSecondSignature(record)
  const holds = (at: Instant, by: typeof team.lead.userId) => [
    changed(scene, it.result === 'admitted' ? 'application.admitted' : 'application.decided', {
      state: it.result,
      stateOn: dayAt(at),
      endReason: it.reason ?? '',
      admittedCaseId: it.caseId ?? null,
    }),
    ...(it.caseId ? papersFiled(scene, it.caseId, { at, by }) : []),
    ...decisionMail(scene, heldLetter(at), { at, by }),
  ]
  if (!needsTwo) {
    const signed = { ...record, letter: heldLetter(it.at), state: 'signed', signedBy: team.lead.userId, signedOn: on } as const
    return [
      did(scene, it.at, team.lead.userId, [
        { noun: 'admissionDecision', type: 'application.decided', record: signed },
        ...holds(it.at, team.lead.userId),
      ]),
    ]
  }
  const proposed = did(scene, it.at, team.lead.userId, [{ noun: 'admissionDecision', type: 'decision.proposed', record }])
  if (it.signedAt === undefined) return [proposed]
  const signature = {
    letter: heldLetter(it.signedAt),
    state: 'signed',
    signedBy: cast.programmeLead,
    signedOn: dayAt(it.signedAt),
  } as const
  return [
    proposed,
    did(scene, it.signedAt, cast.programmeLead, [
      { noun: 'admissionDecision', type: 'decision.signed', id: record.id, fields: signature },
      ...holds(it.signedAt, cast.programmeLead),
    ]),
  ]
}
