import { rolesWith } from '@etappe/domain/access/policy'
import type { AdmissionDecision } from '@etappe/domain/applications/admission-decision'
import type { Application } from '@etappe/domain/applications/application'
import { loadArea } from '@etappe/i18n/areas'
import type { CommandContext } from '../kernel/command.ts'
import { listPeople } from '../users/people.repo.ts'
import { findUser } from '../users/user.repo.ts'

const languages = ['de', 'en'] as const

/**
 * Tells who proposed an admission what became of it, in both languages because an account has none. It names no person: a mail
 * travels further than its reader.
 */
export async function mailOutcome(ctx: CommandContext, { state, proposedBy, comment }: AdmissionDecision, it: Application): Promise<void> {
  const { services, tx, actor, today } = ctx
  if (!services.mailer.sends || proposedBy === actor.userId) return
  // Who may not see the application any more is not told of it either.
  const readers = { roles: rolesWith('application.read'), officeCode: it.officeCode, on: today, userId: proposedBy }
  const proposer = (await listPeople(tx, readers)).length > 0 ? await findUser(tx, proposedBy) : undefined
  if (!proposer) return
  const parts = await Promise.all(
    languages.map(async (locale) => {
      const { outcome } = await loadArea(locale, 'intakeMail')
      const words = {
        number: it.number,
        name: it.name,
        comment: comment.trim(),
        url: `${services.settings.url}/bewerbungen/${it.number}/entscheidung`,
      }
      const said = outcome[state === 'signed' ? 'signed' : 'returned']
      return { subject: said.subject(words), text: said.text(words) }
    }),
  )
  const mail = { to: proposer.email, subject: parts[0]?.subject ?? '', text: parts.map((one) => one.text).join('\n\n\n') }
  ctx.afterCommit(async () => void (await services.mailer.send(mail)))
}
