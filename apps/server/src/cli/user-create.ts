import { parseArgs } from 'node:util'
import { AppError } from '@etappe/domain/kernel/errors'
import { dayOf } from '@etappe/domain/kernel/day'
import { commandId, userId } from '@etappe/domain/kernel/id'
import { problemsOf } from '@etappe/domain/kernel/problems'
import { grantFields } from '@etappe/domain/users/grant'
import { userFields } from '@etappe/domain/users/user'
import { roles } from '@etappe/domain/access/role'
import { de } from '@etappe/i18n/de/index'
import { z } from 'zod'
import { findOpenLink } from '../auth/password.repo.ts'
import { carryOut } from '../kernel/command.ts'
import { invitePerson } from '../users/invitation.ts'
import { withServices } from './open-services.ts'

const usage = `npm run user:create -- --name "Vorname Nachname" --email name@amt.de --role ${roles.join('|')} [--office KI]`

/** Makes an account and prints the link by which its owner chooses a password. The way to the first one of an installation. */
await withServices(async (services) => {
  const { values } = parseArgs({
    options: { name: { type: 'string' }, email: { type: 'string' }, role: { type: 'string' }, office: { type: 'string' } },
  })
  const today = dayOf(services.clock.now())
  const parsed = z.object({ fields: userFields, grant: grantFields }).safeParse({
    fields: { name: values.name, email: values.email },
    grant: { role: values.role, officeCode: values.office ?? null, validFrom: today, validTo: null },
  })
  if (!parsed.success) {
    const lines = Object.entries(problemsOf(parsed.error)).map(
      ([path, problem]) => `  ${path.replace(/^.*\./, '')}: ${de.errors.problem[problem]}`,
    )
    throw new Error(`${lines.join('\n')}\n\n${usage}`)
  }
  const id = userId.parse(services.ids.next())
  const request = { commandId: commandId.parse(services.ids.next()), actorId: null, procedure: 'cli.user-create', rawInput: parsed.data }
  try {
    await carryOut(services, request, (ctx) => invitePerson(ctx, today, { id, fields: parsed.data.fields, grants: [parsed.data.grant] }))
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    const details = Object.values(error.details.fields ?? {}).map((problem) => de.errors.problem[problem])
    throw new Error([de.errors.code[error.code], ...details].join('\n'), { cause: error })
  }
  const link = await findOpenLink(services.database.read, id, services.clock.now())
  process.stdout.write(`${parsed.data.fields.name} kann sich anmelden, sobald über diesen Link ein Passwort gewählt ist (gilt 7 Tage):\n`)
  process.stdout.write(`${services.settings.url}/passwort/${services.links.tokenFor(link ?? '')}\n`)
})
