import type { Application } from '@etappe/domain/applications/application'
import type { AskBack } from '@etappe/domain/applications/ask-back'
import type { Office } from '@etappe/domain/offices/office'
import { loadArea } from '@etappe/i18n/areas'
import { formats } from '@etappe/i18n/format'
import type { CommandContext } from '../kernel/command.ts'
import { addressed, writeToApplicant } from './applicant-mail.ts'

/** Tells the applicant what is missing and until when, in the language they read. */
export async function writeAskBackMail(ctx: CommandContext, it: Application, asked: AskBack): Promise<void> {
  const { askBack } = await loadArea(it.locale, 'intakeMail')
  const words = {
    ...addressed(it),
    day: formats(it.locale).day(asked.dueOn),
    message: asked.message.trim(),
    items: asked.items.map((one) => `- ${one.text}${one.wantsFile ? ` (${askBack.asFile})` : ''}`).join('\n'),
  }
  await writeToApplicant(ctx, it, { kind: 'askBack', subject: askBack.subject(words), text: askBack.text(words), by: ctx.actor.userId })
}

/** Tells the applicant who is responsible now. */
export async function writeOfficeMail(ctx: CommandContext, it: Application, office: Office): Promise<void> {
  const { office: told } = await loadArea(it.locale, 'intakeMail')
  const words = { ...addressed(it), city: office.city, reach: [office.email, office.phone].filter((one) => one !== '').join(', ') }
  await writeToApplicant(ctx, it, { kind: 'office', subject: told.subject(words), text: told.text(words), by: ctx.actor.userId })
}

const languages = ['de', 'en'] as const

interface Handover {
  /** `null` where nobody was responsible before. */
  readonly giving: Office | null
  readonly receiving: Office
}

/** Tells both offices, in both languages because a mailbox has none. The reason stays in the application: a mail travels further. */
export async function tellOffices(ctx: CommandContext, it: Application, { giving, receiving }: Handover): Promise<void> {
  const { services, actor } = ctx
  const to = [giving?.email ?? '', receiving.email].filter((one) => one !== '')
  if (!services.mailer.sends || to.length === 0) return
  const parts = await Promise.all(
    languages.map(async (locale) => {
      const { offices } = await loadArea(locale, 'intakeMail')
      const words = {
        number: it.number,
        name: it.name,
        from: giving?.city ?? '',
        to: receiving.city,
        by: actor.name,
        url: `${services.settings.url}/bewerbungen/${it.number}`,
      }
      return { subject: offices.subject(words), text: offices.text(words) }
    }),
  )
  const mail = { subject: parts[0]?.subject ?? '', text: parts.map((one) => one.text).join('\n\n\n') }
  ctx.afterCommit(async () => {
    for (const address of to) await services.mailer.send({ to: address, ...mail })
  })
}
