import { timingSafeEqual } from 'node:crypto'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { ping } from '../db/ping.ts'
import type { Services } from '../kernel/context.ts'

const isLoopback = (request: FastifyRequest) => ['127.0.0.1', '::1', '::ffff:127.0.0.1'].includes(request.socket.remoteAddress ?? '')

const sameToken = (given: string, token: string) => given.length === token.length && timingSafeEqual(Buffer.from(given), Buffer.from(token))

/** Liveness, readiness and Prometheus metrics. */
export function operationRoutes(app: FastifyInstance, services: Services, metricsToken: string | undefined): void {
  const delay = monitorEventLoopDelay({ resolution: 20 })
  delay.enable()
  const requests = new Map<string, number>()
  app.addHook('onResponse', async (_request, reply) => {
    const kind = `${Math.floor(reply.statusCode / 100)}xx`
    requests.set(kind, (requests.get(kind) ?? 0) + 1)
  })
  app.addHook('onClose', async () => delay.disable())

  app.get('/health', async () => ({ ok: true }))

  app.get('/ready', async (_request, reply) => {
    try {
      await ping(services.database.read)
      return { ok: true, database: services.database.engine }
    } catch {
      return reply.code(503).send({ ok: false })
    }
  })

  app.get('/metrics', async (request, reply) => {
    const given = request.headers.authorization?.replace(/^Bearer /, '') ?? ''
    const allowed = metricsToken === undefined ? isLoopback(request) : sameToken(given, metricsToken)
    if (!allowed) return reply.code(404).send({ error: 'not found' })
    const lines = [
      '# TYPE etappe_http_responses_total counter',
      ...[...requests].map(([kind, count]) => `etappe_http_responses_total{class="${kind}"} ${count}`),
      '# TYPE process_resident_memory_bytes gauge',
      `process_resident_memory_bytes ${process.memoryUsage.rss()}`,
      '# TYPE nodejs_eventloop_delay_p99_seconds gauge',
      `nodejs_eventloop_delay_p99_seconds ${delay.percentile(99) / 1e9}`,
      '# TYPE process_uptime_seconds gauge',
      `process_uptime_seconds ${process.uptime()}`,
    ]
    return reply.type('text/plain; version=0.0.4').send(`${lines.join('\n')}\n`)
  })
}
