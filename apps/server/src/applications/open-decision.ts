import { AppError } from '@etappe/domain/kernel/errors'
import type { ApplicationId } from '@etappe/domain/kernel/id'
import type { WriteContext } from '../kernel/command.ts'
import { listAdmissionDecisions } from './application-work.repo.ts'

/** Throws `decision-open` while a decision waits for the second signature: it would be signed on other ground. */
export async function requireNoOpenDecision({ tx }: Pick<WriteContext, 'tx'>, id: ApplicationId): Promise<void> {
  if ((await listAdmissionDecisions(tx, [id])).some((it) => it.state === 'open')) throw new AppError('decision-open')
}
