import { caseScope } from '@etappe/domain/access/policy'
import { caseNumber } from '@etappe/domain/cases/case-number'
import { AppError, type ErrorCode } from '@etappe/domain/kernel/errors'
import { loadMessages, locales } from '@etappe/i18n'
import { formats } from '@etappe/i18n/format'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { findVisibleCase } from '../cases/case.repo.ts'
import type { Services } from '../kernel/context.ts'
import type { CaseFile } from './case-file.ts'
import { caseFiles } from './case-files.ts'

const status: Partial<Record<ErrorCode, number>> = {
  unauthenticated: 401,
  locked: 401,
  forbidden: 403,
  'assignment-ended': 403,
  'not-found': 404,
  'too-large': 413,
  'too-many-requests': 429,
}

/** A refusal of a file: the code the page has words for. */
export function sendRefusal(reply: FastifyReply, error: unknown): FastifyReply {
  if (!(error instanceof AppError)) throw error
  return reply.code(status[error.code] ?? 400).send({ code: error.code, details: error.details })
}

/** A file as an attachment that no browser opens as a page of ours. */
export function sendFile(reply: FastifyReply, { name, type, bytes }: CaseFile): FastifyReply {
  const plain = name.normalize('NFKD').replace(/[^\w.-]+/g, '-')
  return reply
    .type(type)
    .header('content-disposition', `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name)}`)
    .header('cache-control', 'no-store')
    .header('x-content-type-options', 'nosniff')
    .header('content-security-policy', "default-src 'none'; sandbox")
    .send(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
}

async function makeFile(services: Services, request: FastifyRequest): Promise<CaseFile> {
  const { number, name } = request.params as { number: string; name: string }
  const query = request.query as Record<string, string>
  const signedIn = await services.sessions.read(request.headers.cookie)
  if (!signedIn) throw new AppError('unauthenticated')
  const { actor } = signedIn
  const read = caseNumber.safeParse(number)
  const db = services.database.read
  const record = read.success && (await findVisibleCase(db, caseScope(actor), read.data))
  const make = Object.hasOwn(caseFiles, name) ? caseFiles[name] : undefined
  if (!record || !make) throw new AppError('not-found')
  const locale = locales.find((it) => it === query['locale']) ?? 'de'
  const messages = await loadMessages(locale)
  return make({ services, db, actor, today: actor.today, record, locale, messages, formats: formats(locale), query })
}

/** `GET /api/files/cases/:number/:name`: tables, pictures and reports about a case, for whoever may see the case. */
export function caseFileRoutes(app: FastifyInstance, services: Services): void {
  app.get('/api/files/cases/:number/:name', async (request, reply) => {
    try {
      return sendFile(reply, await makeFile(services, request))
    } catch (error) {
      return sendRefusal(reply, error)
    }
  })
}
