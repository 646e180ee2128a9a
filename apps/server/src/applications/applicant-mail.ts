import type { Application } from '@etappe/domain/applications/application'
import { type ApplicationMail, linkPlaceholder } from '@etappe/domain/applications/application-mail'
import type { Instant } from '@etappe/domain/kernel/day'
import { applicationMailId, commandId, type UserId } from '@etappe/domain/kernel/id'
import { findRow } from '../db/record.repo.ts'
import { carryOut, type WriteContext } from '../kernel/command.ts'
import type { Services } from '../kernel/context.ts'
import { applicationMailTable } from './application.table.ts'

/** The page of an applicant. */
export const applicantUrl = (
  { applicantLinks, settings }: Pick<Services, 'applicantLinks' | 'settings'>,
  it: Pick<Application, 'id' | 'linkNumber'>,
): string => `${settings.url}/bewerbung/${applicantLinks.tokenFor({ id: it.id, number: it.linkNumber })}`

/** A stored text with the applicant's link put in. */
export const withLink = (text: string, url: string): string => text.replaceAll(linkPlaceholder, url)

/** What every mail to an applicant names; `link` is put in when it leaves. */
export const addressed = (it: Application) => ({ contact: it.contactName, number: it.number, name: it.name, link: linkPlaceholder })

const now = (services: Pick<Services, 'clock'>) => services.clock.now().toISOString() as Instant

/** Sends a mail that is stored and marks it sent. A failure leaves it in the outbox. */
async function deliver(services: Services, mail: ApplicationMail, url: string): Promise<void> {
  const isTaken = await services.mailer.send({ to: mail.to, subject: mail.subject, text: withLink(mail.text, url) })
  if (!isTaken) return
  const command = {
    commandId: commandId.parse(services.ids.next()),
    actorId: null,
    procedure: 'application.mail',
    rawInput: { id: mail.id },
  }
  await carryOut(services, command, async (ctx) => {
    const row = await findRow(ctx.tx, 'applicationMail', mail.id)
    const kept = row && applicationMailTable.decode(row)
    // While it was on its way somebody may have sent it by hand, or taken back what it told.
    if (kept?.sentAt === null) await ctx.write.update(applicationMailTable, kept, { sentAt: now(services), sentBy: 'server' }, 'mail.sent')
    else ctx.unchanged()
    return null
  })
}

interface Letter {
  readonly kind: ApplicationMail['kind']
  readonly subject: string
  /** `{link}` stands for the secret link. */
  readonly text: string
  /** `null` for what the server writes by itself. */
  readonly by: UserId | null
}

/**
 * Writes to the applicant: into the outbox in the transaction, and out of the house once it is committed, where a mail server
 * is configured. Does nothing without an address.
 */
export async function writeToApplicant(ctx: WriteContext, it: Application, { by, ...letter }: Letter): Promise<void> {
  const { services } = ctx
  if (it.contactEmail === '') return
  const mail = await ctx.write.insert(
    applicationMailTable,
    {
      ...letter,
      id: applicationMailId.parse(services.ids.next()),
      applicationId: it.id,
      to: it.contactEmail,
      createdAt: now(services),
      createdBy: by,
      sentAt: null,
      sentBy: null,
      version: 1,
    },
    'mail.written',
  )
  const url = applicantUrl(services, it)
  if (services.mailer.sends) ctx.afterCommit(() => deliver(services, mail, url))
}
