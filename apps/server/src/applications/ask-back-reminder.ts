import type { Application } from '@etappe/domain/applications/application'
import { type AskBack, reminderDays } from '@etappe/domain/applications/ask-back'
import { addDays, dayOf } from '@etappe/domain/kernel/day'
import { commandId } from '@etappe/domain/kernel/id'
import { loadArea } from '@etappe/i18n/areas'
import { formats } from '@etappe/i18n/format'
import { carryOut, type WriteContext } from '../kernel/command.ts'
import type { Services } from '../kernel/context.ts'
import { addressed, writeToApplicant } from './applicant-mail.ts'
import { findApplication } from './application.repo.ts'
import { hasReminderSince, listAskBacksDue } from './ask-back-reminder.repo.ts'

async function writeReminder(ctx: WriteContext, it: Application, asked: AskBack): Promise<void> {
  const { reminder } = (await loadArea(it.locale, 'applicantMail')).mail
  const missing = asked.items.filter((one) => one.answeredOn === null)
  const words = {
    ...addressed(it),
    day: formats(it.locale).day(asked.dueOn),
    items: (missing.length > 0 ? missing : asked.items).map((one) => `- ${one.text}`).join('\n'),
  }
  await writeToApplicant(ctx, it, { kind: 'reminder', subject: reminder.subject(words), text: reminder.text(words), by: null })
}

/**
 * Reminds of questions back that have to be answered in a few days, once each, and only those that have been asked for longer than
 * that. Looked at again inside the write, so of several servers one reminds.
 */
export async function remindOfAskBacks(services: Services): Promise<void> {
  const today = dayOf(services.clock.now())
  const due = { from: today, to: addDays(today, reminderDays), askedBefore: addDays(today, -reminderDays) }
  for (const asked of await listAskBacksDue(services.database.read, due)) {
    const request = { commandId: commandId.parse(services.ids.next()), actorId: null, procedure: 'applicant.remind', rawInput: asked.id }
    await carryOut(services, request, async (ctx) => {
      const it = await findApplication(ctx.tx, asked.applicationId)
      const isDue = it?.state === 'incomplete' && !(await hasReminderSince(ctx.tx, asked))
      if (it && isDue && it.contactEmail !== '') await writeReminder(ctx, it, asked)
      else ctx.unchanged()
      return null
    })
  }
}
