import { type Day, dayOf } from '@etappe/domain/kernel/day'
import { AppError } from '@etappe/domain/kernel/errors'
import { commandId, userId } from '@etappe/domain/kernel/id'
import { de } from '@etappe/i18n/de/index'
import { formats } from '@etappe/i18n/format'
import { findOpenLink } from '../auth/password.repo.ts'
import { carryOut } from '../kernel/command.ts'
import type { Services } from '../kernel/context.ts'
import { systemClock } from '../ports.ts'
import { type Invitation, invitePerson } from '../users/invitation.ts'
import { linkUrl } from '../users/link-mail.ts'
import { withServices } from './open-services.ts'
import { problemLines, readInput, usage } from './user-create-input.ts'

/** The words for a refusal; anything unexpected keeps its own. */
function explained(error: unknown): unknown {
  if (!(error instanceof AppError)) return error
  const { fields } = error.details
  return new Error(fields ? problemLines(fields).join('\n') : de.errors.code[error.code])
}

async function create(services: Services, today: Day, input: Omit<Invitation, 'id'>): Promise<void> {
  const id = userId.parse(services.ids.next())
  const request = { commandId: commandId.parse(services.ids.next()), actorId: null, procedure: 'cli.user-create', rawInput: input }
  const person = await carryOut(services, request, (ctx) => invitePerson(ctx, today, { ...input, id }))
  const link = await findOpenLink(services.database.read, id, services.clock.now())
  if (!link) throw new Error(`No link for ${id}`)
  process.stdout.write(`${de.users.command.made({ name: person.name, until: formats('de').day(link.validTo) })}\n`)
  process.stdout.write(`${linkUrl(services, link.id)}\n`)
}

/** Makes an account and prints the link by which its owner chooses a password. The way to the first one of an installation. */
async function run(args: readonly string[]): Promise<void> {
  const today = dayOf(systemClock.now())
  const input = readInput(args, today)
  if (input === null) return void process.stdout.write(`${usage}\n`)
  await withServices((services) =>
    create(services, today, input).catch((error: unknown) => {
      throw explained(error)
    }),
  )
}

await run(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
})
