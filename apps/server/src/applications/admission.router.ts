import { applicationScope, canOnApplication, caseScope } from '@etappe/domain/access/policy'
import { rankingRow } from '@etappe/domain/applications/application-detail'
import { applicationOfCase } from '@etappe/domain/applications/application-of-case'
import { decidedAdmissionPage, decidedAdmissionQuery } from '@etappe/domain/applications/decided-admission'
import { decisionToSign, letterDraft } from '@etappe/domain/applications/decision-to-sign'
import { letterFields } from '@etappe/domain/applications/letter-template'
import { caseKinds } from '@etappe/domain/cases/kind'
import { AppError } from '@etappe/domain/kernel/errors'
import { applicationId, applicationRoundId, caseId } from '@etappe/domain/kernel/id'
import { officeCode } from '@etappe/domain/offices/office'
import { quotaFill } from '@etappe/domain/offices/quota-fill'
import { z } from 'zod'
import { isCaseVisible } from '../cases/case.repo.ts'
import { query, refuse, router } from '../kernel/trpc.ts'
import { readQuotaFill } from '../offices/quota-fill.ts'
import { readDecided } from './admission-decided.ts'
import { decideApplication } from './admission-decide.ts'
import { draftLetter } from './admission-letter.ts'
import { readRanking } from './admission-ranking.ts'
import { countToSign, readApplicationOfCase, readToSign } from './admission-read.ts'
import { returnDecision, signDecision, takeDecisionBack } from './admission-sign.ts'
import { getApplication } from './application.repo.ts'

const kind = z.enum(caseKinds)

/** From the ratings to the case: quota, ranking, decision, second signature. */
export const admissionRouter = router({
  /** How full the quota of an office is. Figures of other offices are no secret among offices. */
  quota: query
    .meta({ needs: 'application.read' })
    .input(z.object({ officeCode, kind }))
    .output(quotaFill)
    .query(({ ctx, input }) => readQuotaFill(ctx.db, input, ctx.today)),

  /** Applications of a kind in order of rank, of one round or office if asked. */
  ranking: query
    .meta({ needs: 'application.read' })
    .input(z.object({ kind, roundId: applicationRoundId.optional(), officeCode: officeCode.optional() }))
    .output(z.array(rankingRow))
    .query(({ ctx, input }) => readRanking(ctx.services, ctx.db, { scope: applicationScope(ctx.actor), filter: input, on: ctx.today })),

  /** The letter of a decision with everything known put in, for somebody to go over before deciding. */
  draftLetter: query
    .meta({ needs: 'application.decide' })
    .input(letterDraft.extend({ applicationId }))
    .output(letterFields)
    .query(async ({ ctx, input }) => {
      const it = await getApplication(ctx.db, input.applicationId)
      refuse(canOnApplication(ctx.actor, 'application.decide', it))
      return draftLetter(ctx.db, it, input, ctx.today)
    }),

  decide: decideApplication,
  sign: signDecision,
  return: returnDecision,
  takeBack: takeDecisionBack,

  /** What waits for my signature, the oldest first. */
  toSign: query
    .meta({ needs: 'application.countersign' })
    .input(z.object({}))
    .output(z.array(decisionToSign))
    .query(({ ctx }) => readToSign(ctx.db, ctx.actor, ctx.today)),

  /** The length of `toSign`. */
  count: query
    .meta({ needs: 'application.countersign' })
    .input(z.object({}))
    .output(z.object({ count: z.int() }))
    .query(async ({ ctx }) => ({ count: await countToSign(ctx.db, ctx.actor) })),

  /** What became of admissions that went for a second signature, of applications I see, the newest first. */
  decided: query
    .meta({ needs: 'application.decide' })
    .input(decidedAdmissionQuery)
    .output(decidedAdmissionPage)
    .query(async ({ ctx: { db, actor }, input: { cursor = null, limit } }) => {
      const { rows, next } = await readDecided(db, actor, { cursor, limit })
      return { rows: [...rows], next }
    }),

  /** The application a case came from, for whoever sees the case; `null` where it was opened by hand. */
  ofCase: query
    .meta({ needs: 'case.read' })
    .input(z.object({ caseId }))
    .output(applicationOfCase.nullable())
    .query(async ({ ctx, input }) => {
      if (!(await isCaseVisible(ctx.db, caseScope(ctx.actor), input.caseId))) throw new AppError('not-found')
      return readApplicationOfCase(ctx.db, input.caseId)
    }),
})
