import multipart from '@fastify/multipart'
import { can } from '@etappe/domain/access/policy'
import { sheetFileLimit } from '@etappe/domain/baseline/sheet-grid'
import { AppError } from '@etappe/domain/kernel/errors'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Services } from '../kernel/context.ts'
import { readWorkbookInThread } from '../sheets/workbook-reader.ts'
import { sendRefusal } from './case-file-routes.ts'
import { receiveFile } from './received-file.ts'

async function readUpload(services: Services, request: FastifyRequest): Promise<Buffer> {
  const signedIn = await services.sessions.read(request.headers.cookie)
  if (!signedIn) throw new AppError('unauthenticated')
  const verdict = can(signedIn.actor, 'baseline.write')
  if (!verdict.ok) throw new AppError(verdict.because)
  const file = await receiveFile(request, sheetFileLimit)
  if (!file) throw new AppError('sheet-empty')
  return file.bytes
}

/**
 * `POST /api/files/sheets` with one workbook as multipart: answers what stands in its sheets, cell by cell. Nothing is stored; what
 * becomes of it is decided on screen and sent as an ordinary command.
 */
export async function sheetRoutes(app: FastifyInstance, services: Services): Promise<void> {
  await app.register(async (scope) => {
    await scope.register(multipart, { limits: { fileSize: sheetFileLimit, files: 1, fields: 4, parts: 5 } })
    scope.post('/api/files/sheets', async (request, reply) => {
      try {
        const answer = await readWorkbookInThread(await readUpload(services, request))
        return await reply.header('cache-control', 'no-store').send(answer)
      } catch (error) {
        return sendRefusal(reply, error)
      }
    })
  })
}
