import { createHash } from 'node:crypto'
import { PassThrough } from 'node:stream'
import multipart from '@fastify/multipart'
import { can } from '@etappe/domain/access/policy'
import type { Actor } from '@etappe/domain/access/policy'
import { AppError } from '@etappe/domain/kernel/errors'
import { type CommandId, commandId } from '@etappe/domain/kernel/id'
import { registerFileLimit, type RegisterProgress, type RegisterSummary } from '@etappe/domain/municipalities/register'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { receiveFile } from '../http/received-file.ts'
import { carryOut } from '../kernel/command.ts'
import type { Services } from '../kernel/context.ts'
import { readRegisterInThread } from './register-reader.ts'
import { importRegister, type OnProgress } from './register-import.ts'
import type { RegisterFile } from './register-records.ts'

interface Upload {
  readonly actor: Actor
  readonly commandId: CommandId
  readonly bytes: Buffer
}

const importFile = (
  services: Services,
  { actor, commandId, bytes }: Upload,
  file: RegisterFile,
  onProgress: OnProgress,
): Promise<RegisterSummary> => {
  const rawInput = { file: createHash('sha256').update(bytes).digest('base64') }
  const request = { commandId, actorId: actor.userId, procedure: 'register.import', rawInput }
  return carryOut(services, request, (ctx) => importRegister(file, ctx, onProgress))
}

const failureOf = (error: unknown, reference: string): RegisterProgress => {
  const refusal = error instanceof AppError ? error : null
  return { kind: 'failed', code: refusal?.code ?? null, missingColumns: String(refusal?.details.values?.['columns'] ?? ''), reference }
}

async function stream(services: Services, upload: Upload, request: FastifyRequest, out: PassThrough): Promise<void> {
  const send = (event: RegisterProgress) => void out.write(`${JSON.stringify(event)}\n`)
  const onProgress: OnProgress = (step, done, total) => send({ kind: 'progress', step, done, total })
  try {
    onProgress('reading', 0, 1)
    const file = await readRegisterInThread(upload.bytes)
    onProgress('reading', 1, 1)
    send({ kind: 'finished', summary: await importFile(services, upload, file, onProgress) })
  } catch (error) {
    if (!(error instanceof AppError)) request.log.error({ err: error }, 'register import failed')
    send(failureOf(error, request.id))
  } finally {
    out.end()
  }
}

const status: Readonly<Record<string, number>> = { unauthenticated: 401, forbidden: 403, 'too-large': 413 }

/** Refuses before anything is read or written: the answer is one line, with a status of its own. */
async function refuse(reply: FastifyReply, request: FastifyRequest, error: AppError): Promise<void> {
  await reply
    .status(status[error.code] ?? 400)
    .type('application/x-ndjson')
    .send(`${JSON.stringify(failureOf(error, request.id))}\n`)
}

async function readUpload(services: Services, request: FastifyRequest): Promise<Upload> {
  const signedIn = await services.sessions.read(request.headers.cookie)
  if (!signedIn) throw new AppError('unauthenticated')
  const verdict = can(signedIn.actor, 'register.import')
  if (!verdict.ok) throw new AppError(verdict.because)
  const id = commandId.safeParse((request.query as { commandId?: unknown }).commandId)
  if (!id.success) throw new AppError('invalid')
  const file = await receiveFile(request, registerFileLimit)
  if (!file) throw new AppError('register-empty')
  return { actor: signedIn.actor, commandId: id.data, bytes: file.bytes }
}

/**
 * `POST /api/files/register?commandId=…` with one file as multipart: imports it and answers line by line, each a
 * `RegisterProgress`, so that the page can show how far it is. The last line says what was done or why it was refused.
 */
export async function registerRoutes(app: FastifyInstance, services: Services): Promise<void> {
  await app.register(async (scope) => {
    await scope.register(multipart, { limits: { fileSize: registerFileLimit, files: 1, fields: 4, parts: 5 } })
    scope.post('/api/files/register', async (request, reply) => {
      try {
        const upload = await readUpload(services, request)
        const out = new PassThrough()
        void stream(services, upload, request, out)
        return await reply.type('application/x-ndjson').header('cache-control', 'no-store').header('x-accel-buffering', 'no').send(out)
      } catch (error) {
        if (!(error instanceof AppError)) throw error
        return refuse(reply, request, error)
      }
    })
  })
}
