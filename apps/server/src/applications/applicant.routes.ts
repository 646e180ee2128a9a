import multipart from '@fastify/multipart'
import { applicationScope, canOnApplication } from '@etappe/domain/access/policy'
import type { Application } from '@etappe/domain/applications/application'
import { type ApplicationFile, largestApplicationFile, type StoredFile } from '@etappe/domain/applications/application-file'
import { applicationNumber } from '@etappe/domain/applications/application-number'
import { AppError, invalidField } from '@etappe/domain/kernel/errors'
import { applicationFileId, commandId } from '@etappe/domain/kernel/id'
import { locales } from '@etappe/i18n'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { sendFile, sendRefusal } from '../http/case-file-routes.ts'
import type { CaseFile } from '../http/case-file.ts'
import { carryOut } from '../kernel/command.ts'
import type { Services, SignedIn } from '../kernel/context.ts'
import { refuse } from '../kernel/trpc.ts'
import { followLink, getApplicationOf } from './applicant-access.ts'
import { addApplicationFile, addFileByLink, refuseUpload } from './applicant-files.ts'
import { findApplicationFile, listApplicantFiles } from './applicant-status.repo.ts'
import { findVisibleApplication } from './application.repo.ts'
import { getApplicationForWrite } from './application-write.ts'
import { exportReceipt } from './export-receipt.ts'
import { takeUpload } from './upload.ts'

const byLink = '/api/files/apply/:token'
const byNumber = '/api/files/applications/:number'

const paramOf = (request: FastifyRequest, name: string) => (request.params as Record<string, string>)[name] ?? ''
const queryOf = (request: FastifyRequest, name: string): unknown => (request.query as Record<string, unknown>)[name]
const localeOf = (request: FastifyRequest) => locales.find((it) => it === queryOf(request, 'locale'))

const askedItem = (request: FastifyRequest): string | null => {
  const item = queryOf(request, 'item')
  if (item === undefined) return null
  const read = z.uuid().safeParse(item)
  if (!read.success) throw invalidField('item', 'invalid')
  return read.data
}

async function contentOf(services: Services, it: Pick<StoredFile, 'id' | 'name' | 'type' | 'sha256'>): Promise<CaseFile> {
  const bytes = await services.files.get(it.sha256)
  if (!bytes) throw new Error(`the content of file ${it.id} is missing`)
  return { name: it.name, type: it.type, bytes }
}

/** A file the applicant sent, by their link. */
async function readOwnFile(services: Services, request: FastifyRequest): Promise<CaseFile> {
  const db = services.database.read
  const { draft, application } = await followLink(services, db, paramOf(request, 'token'))
  const files = draft ? draft.files : await listApplicantFiles(db, application.id)
  const found = files.find((it) => it.id === paramOf(request, 'id'))
  if (!found) throw new AppError('not-found')
  return contentOf(services, found)
}

interface Visible {
  readonly actor: SignedIn['actor']
  readonly application: Application
}

/** The application of the address, for whoever is signed in and may see it. */
async function getVisible(services: Services, request: FastifyRequest): Promise<Visible> {
  const signedIn = await services.sessions.read(request.headers.cookie)
  if (!signedIn) throw new AppError('unauthenticated')
  const { actor } = signedIn
  const number = applicationNumber.safeParse(paramOf(request, 'number'))
  const application = number.success
    ? await findVisibleApplication(services.database.read, applicationScope(actor), number.data)
    : undefined
  if (!application) throw new AppError('not-found')
  return { actor, application }
}

/** A file of an application, one that was taken out again among them, because the history names it. */
async function readFile(services: Services, request: FastifyRequest): Promise<CaseFile> {
  const { application } = await getVisible(services, request)
  const id = applicationFileId.safeParse(paramOf(request, 'id'))
  const file = id.success ? await findApplicationFile(services.database.read, id.data) : undefined
  if (!file || file.applicationId !== application.id) throw new AppError('not-found')
  return contentOf(services, file)
}

async function addByStaff(services: Services, request: FastifyRequest): Promise<ApplicationFile> {
  const { actor, application } = await getVisible(services, request)
  refuse(canOnApplication(actor, 'application.write', application))
  const asked = commandId.safeParse(queryOf(request, 'commandId'))
  if (!asked.success) throw invalidField('commandId', 'invalid')
  const item = askedItem(request)
  return takeUpload(services, request, (file) => {
    const rawInput = { applicationId: application.id, id: file.id, sha256: file.sha256, item }
    const command = { commandId: asked.data, actorId: actor.userId, procedure: 'application.addFile', rawInput }
    return carryOut(services, command, async (ctx) => {
      const current = await getApplicationForWrite({ ...ctx, actor, today: actor.today }, application.id, 'application.write')
      return addApplicationFile(ctx, current, { file, item, by: actor.userId })
    })
  })
}

async function addByApplicant(services: Services, request: FastifyRequest) {
  services.applyLimits.take('upload', request.ip)
  services.applyLimits.take('uploaded', request.ip, Number(request.headers['content-length'] ?? largestApplicationFile) || 0)
  const by = { token: paramOf(request, 'token'), item: askedItem(request) }
  await refuseUpload(services, by)
  return takeUpload(services, request, (file) => addFileByLink(services, by, file))
}

type Answer = (request: FastifyRequest) => Promise<CaseFile>

const handing = (answer: Answer) => async (request: FastifyRequest, reply: FastifyReply) => {
  try {
    return sendFile(reply, await answer(request))
  } catch (error) {
    return sendRefusal(reply, error)
  }
}

const taking = (take: (request: FastifyRequest) => Promise<unknown>) => async (request: FastifyRequest, reply: FastifyReply) => {
  try {
    return await reply.header('cache-control', 'no-store').send(await take(request))
  } catch (error) {
    return sendRefusal(reply, error)
  }
}

/**
 * Files of applications. By the secret link: `POST /api/files/apply/:token?id=…[&item=…]` with one file as multipart,
 * `GET …/files/:id`, `GET …/receipt`. For staff the same under `/api/files/applications/:number`, with `commandId` when they add one.
 */
export async function applicantRoutes(app: FastifyInstance, services: Services): Promise<void> {
  app.get(
    `${byLink}/files/:id`,
    handing((request) => readOwnFile(services, request)),
  )
  app.get(
    `${byLink}/receipt`,
    handing(async (request) => {
      services.applyLimits.take('receipt', request.ip)
      const application = await getApplicationOf(services, services.database.read, paramOf(request, 'token'))
      return exportReceipt(services, application, localeOf(request) ?? application.locale)
    }),
  )
  app.get(
    `${byNumber}/files/:id`,
    handing((request) => readFile(services, request)),
  )
  app.get(
    `${byNumber}/receipt`,
    handing(async (request) => exportReceipt(services, (await getVisible(services, request)).application, localeOf(request) ?? 'de')),
  )
  await app.register(async (scope) => {
    await scope.register(multipart, { limits: { fileSize: largestApplicationFile, files: 1, fields: 4, parts: 5 } })
    scope.post(
      byLink,
      taking((request) => addByApplicant(services, request)),
    )
    scope.post(
      `${byNumber}/files`,
      taking((request) => addByStaff(services, request)),
    )
  })
}
