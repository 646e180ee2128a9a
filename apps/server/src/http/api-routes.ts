import { fastifyRequestHandler } from '@trpc/server/adapters/fastify'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { api } from '../api.ts'
import type { Context, Services, SignedIn } from '../kernel/context.ts'
import type { Meta } from '../kernel/trpc.ts'
import { type KeptBody, keepBodies } from './kept-bodies.ts'

/** Reads whose answer depends on nothing but the person, the day, the question and what is committed. */
const keptProcedures = new Set(
  Object.entries(api._def.procedures as unknown as Record<string, { _def: { meta?: Meta } }>).flatMap(([path, it]) =>
    it._def.meta?.kept ? [path] : [],
  ),
)

const isKept = (request: FastifyRequest, path: string) => request.method === 'GET' && path.split(',').every((it) => keptProcedures.has(it))

/** Whose answer to what it is: nobody ever gets what was made for other rights. */
const keyOf = ({ actor }: SignedIn, request: FastifyRequest) =>
  `${actor.userId} ${actor.today} ${JSON.stringify(actor.grants)} ${request.url}`

async function sendKept(request: FastifyRequest, reply: FastifyReply, body: KeptBody): Promise<FastifyReply> {
  reply.header('content-type', 'application/json').header('cache-control', 'no-store').header('vary', 'accept-encoding, trpc-accept')
  const zipped = request.headers['accept-encoding']?.includes('gzip') ? body.zipped() : null
  return zipped === null ? reply.send(body.text) : reply.header('content-encoding', 'gzip').send(await zipped)
}

/** What takes more than a form: two thousand rows of somebody's table. */
const largeBodies: Readonly<Record<string, number>> = { 'offer.createMany': 8_000_000 }

interface Asked {
  readonly request: FastifyRequest
  readonly reply: FastifyReply
  readonly path: string
}

/** Carries tRPC over Fastify. Answers that do not stream are sent as text, which is several times quicker than a stream. */
export function apiRoutes(app: FastifyInstance, services: Services): void {
  const bodies = keepBodies(services.database)

  async function answer({ request, reply, path }: Asked, context: Context): Promise<Response> {
    let response: Response | undefined
    await fastifyRequestHandler({
      router: api,
      req: request,
      res: { raw: reply.raw, send: (it: Response) => void (response = it) } as unknown as FastifyReply,
      path,
      allowMethodOverride: false,
      createContext: () => context,
      onError: ({ error, path: procedure }) => {
        if (error.code === 'INTERNAL_SERVER_ERROR')
          app.log.error({ err: error.cause ?? error, path: procedure, requestId: request.id }, 'unexpected error')
      },
    })
    if (!response) throw new Error(`no answer to ${path}`)
    return response
  }

  function copyHead(reply: FastifyReply, response: Response): void {
    reply.status(response.status)
    for (const [name, value] of response.headers) reply.header(name, value)
  }

  app.removeContentTypeParser('application/json')
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body, done) => {
    // tRPC reads the text itself; every other route gets it parsed.
    if (request.url.startsWith('/api/trpc/')) return done(null, body)
    try {
      done(null, body === '' ? undefined : JSON.parse(String(body)))
    } catch {
      done(Object.assign(new Error('invalid JSON'), { statusCode: 400 }))
    }
  })

  async function handle(request: FastifyRequest, reply: FastifyReply, path: string): Promise<FastifyReply> {
    const cookieHeader = request.headers.cookie
    const resolve = () => services.sessions.read(cookieHeader)
    const signedIn = await resolve()
    const key = signedIn && isKept(request, path) ? keyOf(signedIn, request) : null
    const known = key === null ? undefined : await bodies.get(key)
    if (known) return sendKept(request, reply, known)

    const setHeader = (name: string, value: string) => void reply.header(name, value)
    const response = await answer(
      { request, reply, path },
      { services, signedIn, requestId: request.id, ip: request.ip, resolve, setHeader, cookieHeader },
    )
    reply.header('cache-control', 'no-store')
    copyHead(reply, response)
    if (response.headers.get('content-type')?.startsWith('text/event-stream')) return reply.send(response.body)
    const text = await response.text()
    return key !== null && response.status === 200 ? sendKept(request, reply, await bodies.put(key, text)) : reply.send(text)
  }

  app.all('/api/trpc/:path', (request, reply) => handle(request, reply, (request.params as { path: string }).path))
  for (const [path, bodyLimit] of Object.entries(largeBodies))
    app.post(`/api/trpc/${path}`, { bodyLimit }, (request, reply) => handle(request, reply, path))
}
