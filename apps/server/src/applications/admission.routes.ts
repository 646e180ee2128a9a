import { applicationScope, canOnApplication } from '@etappe/domain/access/policy'
import type { AdmissionDecision } from '@etappe/domain/applications/admission-decision'
import type { Application } from '@etappe/domain/applications/application'
import { applicationNumber } from '@etappe/domain/applications/application-number'
import { AppError } from '@etappe/domain/kernel/errors'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { sendFile, sendRefusal } from '../http/case-file-routes.ts'
import type { CaseFile } from '../http/case-file.ts'
import type { Services } from '../kernel/context.ts'
import { refuse } from '../kernel/trpc.ts'
import { getApplicationOf } from './applicant-access.ts'
import { findVisibleApplication } from './application.repo.ts'
import { exportLetter } from './export-letter.ts'
import { listAdmissionDecisions } from './application-work.repo.ts'

/** Decisions that hold, the newest first: only they have a letter. */
async function listSigned(services: Services, it: Application): Promise<AdmissionDecision[]> {
  const all = await listAdmissionDecisions(services.database.read, [it.id])
  return all.filter((one) => one.state === 'signed')
}

async function letterForStaff(services: Services, request: FastifyRequest): Promise<CaseFile> {
  const signedIn = await services.sessions.read(request.headers.cookie)
  if (!signedIn) throw new AppError('unauthenticated')
  const { number, decisionId } = request.params as { number: string; decisionId: string }
  const asked = applicationNumber.safeParse(number)
  const db = services.database.read
  const it = asked.success ? await findVisibleApplication(db, applicationScope(signedIn.actor), asked.data) : undefined
  if (!it) throw new AppError('not-found')
  refuse(canOnApplication(signedIn.actor, 'application.read', it))
  const decision = (await listSigned(services, it)).find((one) => one.id === decisionId)
  if (!decision) throw new AppError('not-found')
  return exportLetter(services, it, decision)
}

/** The letter somebody with the secret link reads: the newest. */
async function letterForApplicant(services: Services, request: FastifyRequest): Promise<CaseFile> {
  services.applyLimits.take('receipt', request.ip)
  const { token } = request.params as { token: string }
  const it = await getApplicationOf(services, services.database.read, token)
  const [decision] = await listSigned(services, it)
  if (!decision) throw new AppError('not-found')
  return exportLetter(services, it, decision)
}

/**
 * Letters of decisions as PDF: `GET /api/files/applications/:number/letter/:decisionId` for staff,
 * `GET /api/files/apply/:token/letter` for whoever has the secret link.
 */
export function admissionRoutes(app: FastifyInstance, services: Services): void {
  const handing = (answer: typeof letterForStaff) => async (request: FastifyRequest, reply: FastifyReply) => {
    try {
      return sendFile(reply, await answer(services, request))
    } catch (error) {
      return sendRefusal(reply, error)
    }
  }
  app.get('/api/files/applications/:number/letter/:decisionId', handing(letterForStaff))
  app.get('/api/files/apply/:token/letter', handing(letterForApplicant))
}
