import type { User } from '@etappe/domain/users/user'
import { de } from '@etappe/i18n/de/index'
import { formats } from '@etappe/i18n/format'
import { findOpenLink, hasPassword, noteMailed, openPasswordLink } from '../auth/password.repo.ts'
import type { CommandContext } from '../kernel/command.ts'
import type { Services } from '../kernel/context.ts'

const { day } = formats('de')

/** The address at which a person chooses a password. */
export const linkUrl = ({ links, settings }: Pick<Services, 'links' | 'settings'>, id: string): string =>
  `${settings.url}/passwort/${links.tokenFor(id)}`

/** Mails a person their open link once it is committed. Where that is not possible the administration hands the link over. */
export async function mailLink(ctx: CommandContext, person: User): Promise<void> {
  const { services, actor, tx } = ctx
  const link = await findOpenLink(tx, person.id, services.clock.now())
  if (!link || !services.mailer.sends) return
  const { subject, text } = de.users.mail[(await hasPassword(tx, person.id)) ? 'reset' : 'invitation']
  const words = {
    name: person.name,
    by: actor.name,
    url: linkUrl(services, link.id),
    until: day(link.validTo),
    home: services.settings.url,
  }
  ctx.afterCommit(async () => {
    const isTaken = await services.mailer.send({ to: person.email, subject, text: text(words) })
    if (isTaken) await noteMailed(services.database.write, link.id)
  })
}

/** Closes the link that went to an address that was wrong or is given up, and opens a new one for the new address. */
export async function followAddress(ctx: CommandContext, person: User): Promise<void> {
  const { services, tx, today } = ctx
  if (!(await findOpenLink(tx, person.id, services.clock.now()))) return
  await openPasswordLink(tx, person.id, { id: services.ids.next(), on: today })
  await mailLink(ctx, person)
}
