import { email } from '@etappe/domain/users/user'
import { userId } from '@etappe/domain/kernel/id'
import { fromNodeHeaders } from 'better-auth/node'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { makeThrottle } from '../auth/throttle.ts'
import type { Services } from '../kernel/context.ts'
import { findUser } from '../users/user.repo.ts'
import { noteSignIn } from '../users/user-list.repo.ts'

const signIn = z.object({ email, password: z.string().max(128) })

async function forward(services: Services, url: string, request: FastifyRequest, reply: FastifyReply): Promise<Response> {
  const response = await services.auth.handler(
    new Request(new URL(request.url, url), {
      method: request.method,
      headers: fromNodeHeaders(request.headers),
      ...(request.body ? { body: JSON.stringify(request.body) } : {}),
    }),
  )
  reply.status(response.status)
  const cookies = response.headers.getSetCookie()
  if (cookies.length > 0) reply.header('set-cookie', cookies)
  return response
}

/** The few doors of better-auth that are in use: sign in, sign out. Everything else of it stays shut. */
export function authRoutes(app: FastifyInstance, services: Services, url: string): void {
  const perAddress = makeThrottle(services.clock, 6)
  // Addresses are cheap to change, and behind a proxy they are what a header says.
  const perAccount = makeThrottle(services.clock, 30)

  app.post('/api/auth/sign-in/email', async (request, reply) => {
    const input = signIn.safeParse(request.body)
    if (!input.success) return reply.code(400).send({ code: 'invalid' })
    const key = `${request.ip} ${input.data.email}`
    if (!perAddress.isOpen(key) || !perAccount.isOpen(input.data.email)) return reply.code(429).send({ code: 'too-many-requests' })
    const response = await forward(services, url, request, reply)
    if (!response.ok) {
      perAddress.failed(key)
      perAccount.failed(input.data.email)
      return reply.code(401).send({ code: 'unauthenticated' })
    }
    perAddress.succeeded(key)
    const signedIn = z.object({ user: z.object({ id: userId }) }).parse(await response.json())
    const user = await findUser(services.database.read, signedIn.user.id)
    if (!user || user.lockedAt !== null) {
      reply.removeHeader('set-cookie')
      return reply.code(403).send({ code: 'locked' })
    }
    await noteSignIn(services.database.write, user.id, services.clock.now())
    return reply.code(200).send({ ok: true })
  })

  app.post('/api/auth/sign-out', async (request, reply) => {
    await forward(services, url, request, reply)
    services.sessions.forget()
    return reply.code(200).send({ ok: true })
  })
}
