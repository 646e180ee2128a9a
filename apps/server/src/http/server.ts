import { randomUUID } from 'node:crypto'
import compress from '@fastify/compress'
import helmet from '@fastify/helmet'
import { type FastifyTRPCPluginOptions, fastifyTRPCPlugin } from '@trpc/server/adapters/fastify'
import Fastify, { type FastifyInstance, type FastifyRequest, LogController } from 'fastify'
import { type Api, api } from '../api.ts'
import { isOwnOrigin } from '../auth/auth.ts'
import type { Config } from '../config.ts'
import type { Context, Services } from '../kernel/context.ts'
import { registerRoutes } from '../municipalities/register.routes.ts'
import { authRoutes } from './auth-routes.ts'
import { operationRoutes } from './operation-routes.ts'
import { staticRoutes } from './static-routes.ts'

/** A note of 20,000 characters in four bytes each fits many times over; nothing else sent as JSON is near this. */
const bodyLimit = 1_000_000

const isWrite = (request: FastifyRequest) => request.method !== 'GET' && request.method !== 'HEAD'

export interface ServerSettings extends Pick<Config, 'url' | 'production' | 'logLevel' | 'metricsToken'> {
  /** Folder of the built web app; without it only the API answers. */
  readonly webFolder?: string | undefined
}

function contextOf(services: Services, request: FastifyRequest, setHeader: (name: string, value: string) => void): Promise<Context> {
  const cookieHeader = request.headers.cookie
  const resolve = () => services.sessions.read(cookieHeader)
  return resolve().then((signedIn) => ({ services, signedIn, requestId: request.id, resolve, setHeader, cookieHeader }))
}

/** The HTTP server: API, sign-in, operations and the web app on one port. */
export async function makeServer(services: Services, settings: ServerSettings): Promise<FastifyInstance> {
  const app = Fastify({
    logger:
      settings.logLevel === 'silent' ? false : { level: settings.logLevel, redact: ['req.headers.cookie', 'req.headers.authorization'] },
    logController: new LogController({ disableRequestLogging: true }),
    trustProxy: settings.production,
    bodyLimit,
    routerOptions: { maxParamLength: 5000 },
    genReqId: () => randomUUID(),
  })
  await app.register(helmet, {
    contentSecurityPolicy: {
      directives: {
        'default-src': ["'self'"],
        'script-src': ["'self'"],
        'style-src': ["'self'", "'unsafe-inline'"],
        'img-src': ["'self'", 'data:', 'blob:'],
        'connect-src': ["'self'"],
        'frame-ancestors': ["'none'"],
        'upgrade-insecure-requests': null,
      },
    },
    strictTransportSecurity: settings.url.startsWith('https:') ? { maxAge: 31_536_000 } : false,
  })
  await app.register(compress, { global: true, threshold: 4096, encodings: ['gzip'] })

  app.addHook('onRequest', async (request, reply) => {
    const { origin, host } = request.headers
    if (isWrite(request) && origin !== undefined && !isOwnOrigin(origin, host, settings.url))
      await reply.code(403).send({ error: 'forbidden' })
  })

  await app.register(fastifyTRPCPlugin, {
    prefix: '/api/trpc',
    trpcOptions: {
      router: api,
      allowMethodOverride: false,
      createContext: ({ req, res }) => contextOf(services, req, (name, value) => void res.header(name, value)),
      onError: ({ error, path, ctx }) => {
        if (error.code === 'INTERNAL_SERVER_ERROR')
          app.log.error({ err: error.cause ?? error, path, requestId: ctx?.requestId }, 'unexpected error')
      },
    },
  } satisfies FastifyTRPCPluginOptions<Api>)
  authRoutes(app, services, settings.url)
  await registerRoutes(app, services)
  operationRoutes(app, services, settings.metricsToken)
  if (settings.webFolder) await staticRoutes(app, settings.webFolder)
  return app
}
