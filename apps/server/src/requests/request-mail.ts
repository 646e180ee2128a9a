import type { Case } from '@etappe/domain/cases/case'
import type { CaseRequest } from '@etappe/domain/requests/case-request'
import { loadArea } from '@etappe/i18n/areas'
import type { CommandContext } from '../kernel/command.ts'
import { findUser } from '../users/user.repo.ts'

const languages = ['de', 'en'] as const

/**
 * Tells who asked how it was decided, in both languages because an account has none. Comment and reason stay in the case: a
 * mail travels further than its reader.
 */
export async function mailDecision(ctx: CommandContext, decided: CaseRequest, record: Case): Promise<void> {
  const { services, tx, actor } = ctx
  if (!services.mailer.sends) return
  const asker = await findUser(tx, decided.requestedBy)
  if (!asker || asker.lockedAt !== null) return
  const parts = await Promise.all(
    languages.map(async (locale) => {
      const { mail, kind } = await loadArea(locale, 'requests')
      const words = {
        name: asker.name,
        by: actor.name,
        what: kind[decided.kind],
        number: record.number,
        url: `${services.settings.url}/faelle/${record.number}`,
      }
      const said = mail[decided.state === 'granted' ? 'granted' : 'refused']
      return { subject: said.subject(words), text: said.text(words) }
    }),
  )
  const mail = { to: asker.email, subject: parts[0]?.subject ?? '', text: parts.map((it) => it.text).join('\n\n\n') }
  ctx.afterCommit(async () => void (await services.mailer.send(mail)))
}
