import type { AdmissionDecision } from '@etappe/domain/applications/admission-decision'
import { admissionBlocker, blockingPrerequisites } from '@etappe/domain/applications/admission-ready'
import type { Application } from '@etappe/domain/applications/application'
import type { Eligibility } from '@etappe/domain/applications/eligibility'
import { type Rating, ratingResult } from '@etappe/domain/applications/rating'
import type { CriterionCode } from '@etappe/domain/gates/criterion'
import { AppError } from '@etappe/domain/kernel/errors'
import type { CommandContext } from '../kernel/command.ts'
import { readEligibility } from './read-eligibility.ts'
import { listInterviews, listRatings } from './application-work.repo.ts'

/** What a decision is made on, as it stands at this moment. */
export interface Ground {
  readonly eligibility: Eligibility
  readonly ratings: readonly Rating[]
  /** 0 to 18; `null` while it is not rated. */
  readonly total: number | null
}

export async function readGround(ctx: CommandContext, it: Application): Promise<Ground> {
  const ratings = await listRatings(ctx.tx, [it.id])
  const eligibility = (await readEligibility(ctx.services, ctx.tx, [it], ctx.today)).get(it.id)
  if (!eligibility) throw new AppError('not-found')
  return { eligibility, ratings, total: ratingResult(ratings, it.settlement).total }
}

/** Throws what keeps an application from being admitted. */
export async function requireAdmissible(
  ctx: CommandContext,
  it: Application,
  { eligibility, ratings }: Ground,
  excepted: readonly CriterionCode[],
): Promise<void> {
  const interviews = (await listInterviews(ctx.tx, it.id)).length
  const blocker = admissionBlocker({ application: it, interviews, ratings, eligibility, excepted })
  if (blocker === null) return
  const criteria = blockingPrerequisites({ eligibility, excepted }).join(' ')
  throw new AppError(blocker, blocker === 'application-ineligible' ? { values: { criteria } } : {})
}

/** Exceptions of what is still not met; what was met meanwhile needs none. */
export const standingExceptions = (
  exceptions: AdmissionDecision['exceptions'],
  eligibility: Eligibility,
): AdmissionDecision['exceptions'] =>
  exceptions.filter((it) => eligibility.criteria.some((one) => one.code === it.code && one.state === 'unmet'))
