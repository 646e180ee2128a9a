import multipart from '@fastify/multipart'
import { can, caseScope } from '@etappe/domain/access/policy'
import { caseNumber } from '@etappe/domain/cases/case-number'
import { type CaseDocument, documentRecord, type DocumentType, largestDocument } from '@etappe/domain/documents/document'
import { documentName } from '@etappe/domain/documents/document-name'
import type { Instant } from '@etappe/domain/kernel/day'
import { AppError } from '@etappe/domain/kernel/errors'
import { commandId, documentId } from '@etappe/domain/kernel/id'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { findVisibleCase, isCaseVisible } from '../cases/case.repo.ts'
import { listAssignments } from '../facilitation/assignment.repo.ts'
import { sendFile, sendRefusal } from '../http/case-file-routes.ts'
import type { CaseFile } from '../http/case-file.ts'
import { receiveFile } from '../http/received-file.ts'
import { carryOut } from '../kernel/command.ts'
import type { Services } from '../kernel/context.ts'
import { refuse } from '../kernel/trpc.ts'
import { findDocument } from './document.repo.ts'
import { documents } from './document-records.ts'
import { sniffType } from './sniff-type.ts'

const ids = z.object({ commandId, id: documentId })

interface Upload {
  readonly bytes: Buffer
  readonly name: string
  readonly type: DocumentType
}

async function readUpload(request: FastifyRequest): Promise<Upload> {
  const file = await receiveFile(request)
  if (!file) throw new AppError('invalid')
  const { bytes } = file
  const type = await sniffType(bytes)
  if (type === null) throw new AppError('file-type')
  return { bytes, type, name: documentName(file.name, type, 'Dokument') }
}

async function requireSignedIn(services: Services, request: FastifyRequest) {
  const signedIn = await services.sessions.read(request.headers.cookie)
  if (!signedIn) throw new AppError('unauthenticated')
  return signedIn.actor
}

async function addDocument(services: Services, request: FastifyRequest): Promise<CaseDocument> {
  const actor = await requireSignedIn(services, request)
  const number = caseNumber.safeParse((request.params as { number: string }).number)
  const asked = ids.safeParse(request.query)
  const db = services.database.read
  const found = number.success && (await findVisibleCase(db, caseScope(actor), number.data))
  if (!found) throw new AppError('not-found')
  if (!asked.success) throw new AppError('invalid')
  // Asked before anything is read: nobody fills the disk who may not write. The command asks again.
  refuse(can(actor, 'document.write', { ...found, assignments: await listAssignments(db, found.id) }))
  const { bytes, name, type } = await readUpload(request)
  const sha256 = await services.files.put(bytes)
  const { id } = asked.data
  const rawInput = { id, caseId: found.id, name, sha256 }
  const command = { commandId: asked.data.commandId, actorId: actor.userId, procedure: 'document.add', rawInput }
  return carryOut(services, command, (ctx) =>
    documents.create({ ...ctx, actor, today: actor.today }, { id, caseId: found.id, fields: { name } }, () => ({
      type,
      size: bytes.length,
      sha256,
      addedBy: actor.userId,
      addedAt: services.clock.now().toISOString() as Instant,
    })),
  )
}

async function readDocument(services: Services, request: FastifyRequest): Promise<CaseFile> {
  const actor = await requireSignedIn(services, request)
  const id = documentId.safeParse((request.params as { id: string }).id)
  const db = services.database.read
  const document = id.success ? await findDocument(db, id.data) : undefined
  if (!document || !(await isCaseVisible(db, caseScope(actor), document.caseId))) throw new AppError('not-found')
  const bytes = await services.files.get(document.sha256)
  if (!bytes) throw new Error(`the content of document ${document.id} is missing`)
  return { name: document.name, type: document.type, bytes }
}

/**
 * `POST /api/files/cases/:number/documents?commandId=…&id=…` takes one file as multipart into the case file and answers with its
 * record; `GET /api/files/documents/:id` hands it out to whoever may see the case.
 */
export async function documentRoutes(app: FastifyInstance, services: Services): Promise<void> {
  app.get('/api/files/documents/:id', async (request, reply) => {
    try {
      return sendFile(reply, await readDocument(services, request))
    } catch (error) {
      return sendRefusal(reply, error)
    }
  })
  await app.register(async (scope) => {
    await scope.register(multipart, { limits: { fileSize: largestDocument, files: 1, fields: 4, parts: 5 } })
    scope.post('/api/files/cases/:number/documents', async (request, reply) => {
      try {
        return await reply.send(documentRecord.parse(await addDocument(services, request)))
      } catch (error) {
        return sendRefusal(reply, error)
      }
    })
  })
}
