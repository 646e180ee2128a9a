import { AppError } from '@etappe/domain/kernel/errors'
import { day, dayOf, instant } from '@etappe/domain/kernel/day'
import { userId } from '@etappe/domain/kernel/id'
import { officeCode, officeOnDay } from '@etappe/domain/offices/office'
import { roles } from '@etappe/domain/access/role'
import { z } from 'zod'
import { demoAccounts } from '../demo/demo-accounts.ts'
import { open, query, router } from '../kernel/trpc.ts'
import { listOffices } from '../offices/office.repo.ts'
import { password } from '@etappe/domain/users/user'
import { sessionSeconds } from './auth.ts'
import { setPassword } from './set-password.ts'
import { namesOfUsers } from '../users/user.repo.ts'
import { extendSession, renewedCookie } from './session.repo.ts'

const me = z.object({
  user: z.object({ id: userId, name: z.string(), email: z.string() }),
  actor: z.object({
    userId,
    name: z.string(),
    grants: z.array(z.object({ role: z.enum(roles), officeCode: officeCode.nullable(), deputyForId: userId.nullable() })),
    today: day,
  }),
  today: day,
  expiresAt: instant,
  demo: z.boolean(),
  offices: z.array(officeOnDay),
  /** Names of the people roles are held for as a deputy, by id. */
  deputyFor: z.record(z.string(), z.string()),
})

export const sessionRouter = router({
  /** What the sign-in page shows. */
  welcome: open
    .meta({ needs: 'nothing' })
    .output(
      z.object({
        offices: z.array(officeOnDay),
        demo: z.boolean(),
        demoAccounts: z.array(z.object({ email: z.string(), role: z.enum(roles) })),
      }),
    )
    .query(async ({ ctx }) => {
      const { database, clock, settings } = ctx.services
      const offices = await listOffices(database.read, dayOf(clock.now()))
      return { offices, demo: settings.demo, demoAccounts: settings.demo ? demoAccounts.map(({ email, role }) => ({ email, role })) : [] }
    }),

  me: query
    .meta({ needs: 'signed-in' })
    .output(me)
    .query(async ({ ctx }) => ({
      user: { id: ctx.actor.userId, name: ctx.actor.name, email: ctx.signedIn.email },
      actor: { ...ctx.actor, grants: ctx.actor.grants.map((it) => ({ ...it, deputyForId: it.deputyForId ?? null })) },
      today: ctx.today,
      expiresAt: instant.parse(ctx.signedIn.expiresAt),
      demo: ctx.services.settings.demo,
      offices: await listOffices(ctx.db, ctx.today),
      deputyFor: await namesOfUsers(
        ctx.db,
        ctx.actor.grants.flatMap((it) => it.deputyForId ?? []),
      ),
    })),

  /** Chooses a password by an invitation or reset link; every older session of the person ends. */
  setPassword: open
    .meta({ needs: 'nothing' })
    .input(z.object({ token: z.string().max(200), password }))
    .output(z.object({ email: z.string() }))
    .mutation(({ ctx, input }) => setPassword(ctx.services, input)),

  /** Lets the session last another working day from now. */
  extend: query
    .meta({ needs: 'signed-in' })
    .output(z.object({ expiresAt: instant }))
    .mutation(async ({ ctx }) => {
      const { services, signedIn } = ctx
      const expiresAt = new Date(services.clock.now().getTime() + sessionSeconds * 1000)
      if (!(await extendSession(services.database.write, signedIn.sessionToken, expiresAt))) throw new AppError('unauthenticated')
      const cookie = renewedCookie(ctx.cookieHeader, sessionSeconds)
      if (cookie && ctx.setHeader) ctx.setHeader('set-cookie', cookie)
      services.sessions.forget()
      return { expiresAt: instant.parse(expiresAt.toISOString()) }
    }),
})
