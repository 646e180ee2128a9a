import type { AdmissionDecision } from '@etappe/domain/applications/admission-decision'
import { admissionEvaluation } from '@etappe/domain/applications/admission-evaluation'
import type { Application } from '@etappe/domain/applications/application'
import { highestTotal, type Rating } from '@etappe/domain/applications/rating'
import type { Case } from '@etappe/domain/cases/case'
import type { PhaseRun } from '@etappe/domain/cases/phase'
import type { GateEvaluation } from '@etappe/domain/gates/evaluation'
import type { GateRecord } from '@etappe/domain/gates/gate-record'
import { AppError } from '@etappe/domain/kernel/errors'
import { gateRecordId } from '@etappe/domain/kernel/id'
import { loadArea } from '@etappe/i18n/areas'
import { formats } from '@etappe/i18n/format'
import { evaluationOf } from '../gates/evaluate-cases.ts'
import { loadGateFacts } from '../gates/gate-facts.repo.ts'
import { gateRecordTable } from '../gates/gate.table.ts'
import type { CommandContext } from '../kernel/command.ts'
import { namesOfUsers } from '../users/user.repo.ts'
import type { Ground } from './admission-checks.ts'
import { readPlaceNames } from './admission-places.ts'
import { placeOf } from './application-place.ts'

interface Admitted {
  readonly application: Application
  readonly record: Case
  readonly run: PhaseRun
  readonly decision: AdmissionDecision
  readonly ground: Ground
}

/** What the new case shows, with what people judged about the application. */
async function evaluate(ctx: CommandContext, { record, ground }: Admitted): Promise<GateEvaluation> {
  const definitions = await ctx.services.definitions(ctx.tx)
  const facts = (await loadGateFacts(ctx.tx, definitions, [record])).get(record.id)
  if (!facts) throw new AppError('not-found')
  return admissionEvaluation(evaluationOf(definitions, record, facts, { gate: 'admission', on: ctx.today }), ground.eligibility)
}

/**
 * The two whose eyes it were: who decided and who signed; or, where one signature is enough, a rater who is somebody else and
 * who decided.
 */
function eyesOf({ decision, ground }: Admitted): Pick<GateRecord, 'proposedBy' | 'proposedOn'> {
  const { proposedBy, proposedOn, signedBy } = decision
  if (signedBy !== proposedBy) return { proposedBy, proposedOn }
  const other = ground.ratings.find((it: Rating) => it.doneOn !== null && it.raterId !== signedBy)
  if (!other) throw new AppError('rating-missing')
  return { proposedBy: other.raterId, proposedOn: other.doneOn ?? proposedOn }
}

async function proposalComment({ decision }: Admitted): Promise<string> {
  const { total } = await loadArea('de', 'admittedCase')
  const { number } = formats('de')
  const rated = decision.total === null ? '' : total({ total: number(decision.total), highest: number(highestTotal) })
  return [rated, decision.reason.trim(), decision.overrun?.reason ?? '']
    .filter((text) => text !== '')
    .join('\n')
    .slice(0, 2000)
}

/** Writes the record of the admission gate: the criteria as the new case shows them, and both who decided. */
export async function writeAdmissionRecord(ctx: CommandContext, admitted: Admitted): Promise<GateRecord> {
  const { application, record, run, decision } = admitted
  const eyes = eyesOf(admitted)
  const names = await namesOfUsers(ctx.tx, [eyes.proposedBy])
  const made: GateRecord = {
    ...eyes,
    id: gateRecordId.parse(ctx.services.ids.next()),
    caseId: record.id,
    gate: 'admission',
    sequence: 1,
    proposalId: null,
    phaseRunId: run.id,
    result: 'passed',
    passedOn: ctx.today,
    proposalComment: await proposalComment(admitted),
    confirmedBy: ctx.actor.userId,
    confirmedOn: ctx.today,
    confirmationComment: decision.comment,
    subject: {
      number: record.number,
      name: record.name,
      placeName: placeOf(record, await readPlaceNames(ctx.tx, [application])),
      officeCode: record.officeCode,
      proposedByName: names[eyes.proposedBy] ?? '',
      confirmedByName: ctx.actor.name,
      plannedOn: record.startedOn,
    },
    evaluation: await evaluate(ctx, admitted),
    conditions: [],
    version: 1,
  }
  return ctx.write.insert(gateRecordTable, made, 'application.admitted')
}
