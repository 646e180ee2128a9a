import { applicationNumber } from '@etappe/domain/applications/application-number'
import type { Instant } from '@etappe/domain/kernel/day'
import { commandId } from '@etappe/domain/kernel/id'
import { carryOut } from '../kernel/command.ts'
import type { Services } from '../kernel/context.ts'
import { findApplicationToRemind, hasLinkMailSince } from './applicant-mail.repo.ts'
import { writeLinkMail } from './receipt-mail.ts'

const pauseMinutes = 10

/** Mails the applicant their link, unless one has just been written. Does nothing for who does not know number and address. */
export async function resendLink(services: Services, { number, email }: { number: string; email: string }): Promise<void> {
  const asked = applicationNumber.safeParse(number.trim().toUpperCase())
  if (!asked.success) return
  const address = email.trim().toLowerCase()
  if (address === '') return
  const request = { commandId: commandId.parse(services.ids.next()), actorId: null, procedure: 'applyForm.resend', rawInput: null }
  const since = new Date(services.clock.now().getTime() - pauseMinutes * 60_000).toISOString() as Instant
  await carryOut(services, request, async (ctx) => {
    const found = await findApplicationToRemind(ctx.tx, asked.data, address)
    if (!found || (await hasLinkMailSince(ctx.tx, found.id, since))) ctx.unchanged()
    else await writeLinkMail(ctx, found)
    return null
  })
}
