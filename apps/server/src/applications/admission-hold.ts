import type { AdmissionDecision } from '@etappe/domain/applications/admission-decision'
import type { Application } from '@etappe/domain/applications/application'
import type { LetterFields } from '@etappe/domain/applications/letter-template'
import type { CommandContext } from '../kernel/command.ts'
import { admit } from './admit.ts'
import type { Ground } from './admission-checks.ts'
import { finishedLetter } from './admission-letter.ts'
import { writeToApplicant } from './applicant-mail.ts'
import { stepApplication } from './application-write.ts'

/**
 * Does what a decision says, in the command that makes it hold: an admission becomes a case, the application goes where it was
 * decided to go, and the applicant is written to. Answers the letter as it left.
 */
export async function carryOutDecision(
  ctx: CommandContext,
  it: Application,
  decision: AdmissionDecision,
  ground: Ground,
): Promise<LetterFields> {
  const { result } = decision
  const record = result === 'admitted' ? await admit(ctx, it, { decision, ground }) : null
  const letter = await finishedLetter(ctx.tx, it, decision, { on: ctx.today, held: { caseNumber: record?.number ?? null } })
  const after = await stepApplication(ctx, it, {
    to: result,
    type: record ? 'application.admitted' : 'application.decided',
    on: ctx.today,
    fields: { admittedCaseId: record?.id ?? null, endReason: result === 'rejected' ? decision.reason : '' },
  })
  await writeToApplicant(ctx, after, { kind: 'decision', subject: letter.subject, text: letter.body, by: ctx.actor.userId })
  return letter
}
