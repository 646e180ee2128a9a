import { can } from '@etappe/domain/access/policy'
import type { Ability } from '@etappe/domain/access/ability'
import { AppError, type ErrorCode } from '@etappe/domain/kernel/errors'
import { commandId } from '@etappe/domain/kernel/id'
import { problemsOf } from '@etappe/domain/kernel/problems'
import { initTRPC, TRPCError } from '@trpc/server'
import { z } from 'zod'
import type { Context } from './context.ts'

/** Every procedure says what it needs; a test walks the router and refuses one that does not. */
export interface Meta {
  readonly needs: Ability | 'signed-in' | 'nothing'
  /** The answer depends on nothing but the person, the day, the input and what is committed, so it may be kept. */
  readonly kept?: true
}

const trpcCode = {
  unauthenticated: 'UNAUTHORIZED',
  locked: 'UNAUTHORIZED',
  'not-found': 'NOT_FOUND',
  forbidden: 'FORBIDDEN',
  conflict: 'CONFLICT',
  invalid: 'BAD_REQUEST',
  'command-reused': 'BAD_REQUEST',
  'case-read-only': 'PRECONDITION_FAILED',
  'assignment-ended': 'FORBIDDEN',
  'case-not-on-hold': 'PRECONDITION_FAILED',
  'case-on-hold': 'PRECONDITION_FAILED',
  'case-running': 'PRECONDITION_FAILED',
  'phase-not-next': 'PRECONDITION_FAILED',
  'undo-blocked': 'PRECONDITION_FAILED',
  'undo-nothing': 'PRECONDITION_FAILED',
  'email-taken': 'BAD_REQUEST',
  'link-invalid': 'BAD_REQUEST',
  'last-admin': 'PRECONDITION_FAILED',
  'own-account': 'PRECONDITION_FAILED',
  'account-locked': 'PRECONDITION_FAILED',
  'register-format': 'BAD_REQUEST',
  'register-truncated': 'BAD_REQUEST',
  'register-empty': 'BAD_REQUEST',
  'organisation-merged': 'PRECONDITION_FAILED',
  'in-use': 'PRECONDITION_FAILED',
  'sheet-format': 'BAD_REQUEST',
  'sheet-macros': 'BAD_REQUEST',
  'sheet-empty': 'BAD_REQUEST',
  'sheet-too-many-rows': 'BAD_REQUEST',
  'report-final': 'PRECONDITION_FAILED',
  'report-not-final': 'PRECONDITION_FAILED',
  'plan-incomplete': 'PRECONDITION_FAILED',
  'reason-required': 'PRECONDITION_FAILED',
  'own-proposal': 'FORBIDDEN',
  'gate-not-open': 'PRECONDITION_FAILED',
  'gate-unmet': 'PRECONDITION_FAILED',
  'gate-record-final': 'PRECONDITION_FAILED',
  'proposal-open': 'PRECONDITION_FAILED',
  'proposal-decided': 'PRECONDITION_FAILED',
  'request-open': 'PRECONDITION_FAILED',
  'request-decided': 'PRECONDITION_FAILED',
  'request-pointless': 'PRECONDITION_FAILED',
  'programme-published': 'PRECONDITION_FAILED',
  'programme-draft-exists': 'PRECONDITION_FAILED',
  'application-closed': 'PRECONDITION_FAILED',
  'application-step': 'PRECONDITION_FAILED',
  'application-ineligible': 'PRECONDITION_FAILED',
  'already-asked': 'PRECONDITION_FAILED',
  'interview-missing': 'PRECONDITION_FAILED',
  'rating-missing': 'PRECONDITION_FAILED',
  'rating-unsettled': 'PRECONDITION_FAILED',
  'rating-taken': 'PRECONDITION_FAILED',
  'decision-open': 'PRECONDITION_FAILED',
  'decision-decided': 'PRECONDITION_FAILED',
  'round-closed': 'PRECONDITION_FAILED',
  'round-in-use': 'PRECONDITION_FAILED',
  'draft-changed': 'CONFLICT',
  'looks-automated': 'BAD_REQUEST',
  'file-type': 'BAD_REQUEST',
  'file-empty': 'BAD_REQUEST',
  'too-large': 'PAYLOAD_TOO_LARGE',
  'too-many-requests': 'TOO_MANY_REQUESTS',
} as const satisfies Record<ErrorCode, TRPCError['code']>

/** A refusal as the client sees it; `null` for the unexpected, of which it learns no more than a reference. */
function refusalOf(error: TRPCError): Pick<AppError, 'code' | 'details'> | null {
  if (error.cause instanceof AppError) return { code: error.cause.code, details: error.cause.details }
  if (error.code === 'BAD_REQUEST')
    return { code: 'invalid', details: error.cause instanceof z.ZodError ? { fields: problemsOf(error.cause) } : {} }
  if (error.code === 'NOT_FOUND') return { code: 'not-found', details: {} }
  return null
}

const t = initTRPC
  .context<Context>()
  .meta<Meta>()
  .create({
    isDev: false,
    sse: { ping: { enabled: true, intervalMs: 15_000 }, client: { reconnectAfterInactivityMs: 30_000 } },
    errorFormatter: ({ shape, error, ctx }) => ({
      code: shape.code,
      message: error.code,
      data: { code: shape.data.code, httpStatus: shape.data.httpStatus, app: refusalOf(error), reference: ctx?.requestId ?? '' },
    }),
  })

export const router = t.router
export const callerFactory = t.createCallerFactory

/** Outermost: the one place where a refusal on purpose becomes a transport error. */
const translated = t.procedure.use(async ({ next }) => {
  const result = await next()
  if (result.ok || !(result.error.cause instanceof AppError)) return result
  throw new TRPCError({ code: trpcCode[result.error.cause.code], cause: result.error.cause })
})

/** For everyone, signed in or not. */
export const open = translated

/** A read, for those who may. `ctx.db` sees what is committed. */
export const query = translated.use(({ ctx, meta, next }) => {
  const { signedIn, services } = ctx
  if (!signedIn) throw new AppError('unauthenticated')
  if (meta && meta.needs !== 'nothing' && meta.needs !== 'signed-in') refuse(can(signedIn.actor, meta.needs))
  return next({ ctx: { ...ctx, signedIn, actor: signedIn.actor, db: services.database.read, today: signedIn.actor.today } })
})

/** A write. What it does stands in `inTransaction`, which is where a transaction is to be had. */
export const command = query
  .input(z.object({ commandId }))
  .use(async ({ ctx, path, getRawInput, next }) => next({ ctx: { ...ctx, path, rawInput: await getRawInput() } }))

/** Throws the reason when the answer is no. */
export function refuse(verdict: ReturnType<typeof can>): void {
  if (!verdict.ok) throw new AppError(verdict.because)
}
