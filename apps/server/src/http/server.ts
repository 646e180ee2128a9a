import { randomUUID } from 'node:crypto'
import compress from '@fastify/compress'
import helmet from '@fastify/helmet'
import Fastify, { type FastifyError, type FastifyInstance, type FastifyRequest, LogController } from 'fastify'
import { admissionRoutes } from '../applications/admission.routes.ts'
import { applicantRoutes } from '../applications/applicant.routes.ts'
import { isOwnOrigin } from '../auth/auth.ts'
import type { Config } from '../config.ts'
import { documentRoutes } from '../documents/document.routes.ts'
import type { Services } from '../kernel/context.ts'
import { registerRoutes } from '../municipalities/register.routes.ts'
import { apiRoutes } from './api-routes.ts'
import { authRoutes } from './auth-routes.ts'
import { caseFileRoutes } from './case-file-routes.ts'
import { operationRoutes } from './operation-routes.ts'
import { reportFileRoutes } from './report-file-routes.ts'
import { sheetRoutes } from './sheet-routes.ts'
import { staticRoutes } from './static-routes.ts'

/** Anybody can say in a header to be somebody else. It is believed of a proxy in the house, which is where one stands by default. */
const proxiesInTheHouse = 'loopback, linklocal, uniquelocal'

/** Milliseconds within which a request is here as a whole: ten megabytes on the slowest line, and nobody who sends a byte a minute. */
const longestRequest = 600_000

/** A note of 20,000 characters in four bytes each fits many times over; nothing else sent as JSON is near this. */
const bodyLimit = 1_000_000

const isWrite = (request: FastifyRequest) => request.method !== 'GET' && request.method !== 'HEAD'

export interface ServerSettings extends Pick<Config, 'url' | 'production' | 'logLevel' | 'metricsToken'> {
  /** Folder of the built web app; without it only the API answers. */
  readonly webFolder?: string | undefined
  readonly trustedProxies?: string | undefined
}

/** The HTTP server: API, sign-in, operations and the web app on one port. */
export async function makeServer(services: Services, settings: ServerSettings): Promise<FastifyInstance> {
  const app = Fastify({
    logger:
      settings.logLevel === 'silent' ? false : { level: settings.logLevel, redact: ['req.headers.cookie', 'req.headers.authorization'] },
    logController: new LogController({ disableRequestLogging: true }),
    trustProxy: settings.trustedProxies ?? (settings.production && proxiesInTheHouse),
    requestTimeout: longestRequest,
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

  app.setErrorHandler((error: FastifyError, request, reply) => {
    const { statusCode = 500 } = error
    if (statusCode < 500) return reply.send(error)
    // Addresses carry secret links, and what went wrong is nobody's business outside: the route and a reference say enough.
    app.log.error({ err: error, route: request.routeOptions.url, requestId: request.id }, 'unexpected error')
    return reply.code(statusCode).send({ error: 'unexpected', reference: request.id })
  })

  apiRoutes(app, services)
  authRoutes(app, services, settings.url)
  await registerRoutes(app, services)
  caseFileRoutes(app, services)
  reportFileRoutes(app, services)
  await sheetRoutes(app, services)
  await documentRoutes(app, services)
  await applicantRoutes(app, services)
  admissionRoutes(app, services)
  operationRoutes(app, services, settings.metricsToken)
  if (settings.webFolder) await staticRoutes(app, settings.webFolder)
  return app
}
