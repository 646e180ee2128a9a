import type { ApplicationFile } from '@etappe/domain/applications/application-file'
import { type AskBack, type AskBackItem, isAskBackOpen } from '@etappe/domain/applications/ask-back'
import { isApplicationOpen } from '@etappe/domain/applications/application-course'
import type { Application } from '@etappe/domain/applications/application'
import { type Day, dayOf } from '@etappe/domain/kernel/day'
import { AppError } from '@etappe/domain/kernel/errors'
import type { AskBackId } from '@etappe/domain/kernel/id'
import type { WriteContext } from '../kernel/command.ts'
import { getApplicationOf } from './applicant-access.ts'
import { listApplicantFiles } from './applicant-status.repo.ts'
import { listAskBacks } from './application-work.repo.ts'
import { admissionDecisionTable, askBackTable } from './application.table.ts'
import { listAdmissionDecisions } from './application-work.repo.ts'
import { closeAskBacks } from './close-ask-backs.ts'
import { stepApplication } from './application-write.ts'
import { writeWithdrawnMail } from './withdrawn-mail.ts'

/** The application of a link, if something is still done about it. Throws `not-found` or `application-closed`. */
export async function getOpenApplicationOf({ services, tx }: WriteContext, token: string): Promise<Application> {
  const application = await getApplicationOf(services, tx, token)
  if (!isApplicationOpen(application.state)) throw new AppError('application-closed')
  return application
}

interface Answer {
  readonly token: string
  readonly askBackId: AskBackId
  readonly answers: readonly Pick<AskBackItem, 'id' | 'answer'>[]
  readonly isDone: boolean
}

interface Told {
  readonly answers: Answer['answers']
  readonly files: readonly Pick<ApplicationFile, 'askBackItemId'>[]
  readonly on: Day
}

/** The items with what the applicant wrote; an item is answered by words or by a file. */
function answered({ items }: AskBack, { answers, files, on }: Told): AskBackItem[] {
  return items.map((item) => {
    const answer = answers.find((it) => it.id === item.id)?.answer ?? item.answer
    const isAnswered = answer.trim() !== '' || files.some((it) => it.askBackItemId === item.id)
    const isNew = item.answeredOn === null || answer !== item.answer
    return { ...item, answer, answeredOn: isAnswered ? (isNew ? on : item.answeredOn) : null }
  })
}

function refuseGaps(items: readonly AskBackItem[]): void {
  const gaps = items.filter((it) => it.answeredOn === null)
  if (gaps.length > 0)
    throw new AppError('invalid', { fields: Object.fromEntries(gaps.map((it) => [`answers.${it.id}`, 'answer-missing'])) })
}

/** Keeps what the applicant answers to a question back; once they are done, the office has it on its heap again. */
export async function answerAskBack(ctx: WriteContext, { token, askBackId, answers, isDone }: Answer): Promise<Record<string, never>> {
  const { tx, services, write } = ctx
  const application = await getOpenApplicationOf(ctx, token)
  const asked = (await listAskBacks(tx, [application.id])).find((it) => it.id === askBackId)
  if (!asked) throw new AppError('not-found')
  if (!isAskBackOpen(asked)) throw new AppError('conflict')
  const on = dayOf(services.clock.now())
  const items = answered(asked, { answers, files: await listApplicantFiles(tx, application.id), on })
  if (isDone) refuseGaps(items)
  const after = await write.update(askBackTable, asked, { items, answeredOn: isDone ? on : null }, 'askBack.answered')
  if (after === asked) ctx.unchanged()
  if (isDone && application.state === 'incomplete')
    await stepApplication(ctx, application, { to: 'submitted', type: 'askBack.answered', on })
  return {}
}

/** Takes an application back on the applicant's own word. */
export async function withdrawApplication(
  ctx: WriteContext,
  { token, reason }: { readonly token: string; readonly reason: string },
): Promise<Record<string, never>> {
  const application = await getOpenApplicationOf(ctx, token)
  const on = dayOf(ctx.services.clock.now())
  await closeAskBacks(ctx, application.id)
  // What waits for the second signature has nothing left to decide.
  for (const decision of (await listAdmissionDecisions(ctx.tx, [application.id])).filter((it) => it.state === 'open'))
    await ctx.write.update(admissionDecisionTable, decision, { state: 'takenBack' }, 'decision.takenBack')
  const step = { to: 'withdrawn', type: 'application.withdrawn', on, fields: { endReason: reason } } as const
  await writeWithdrawnMail(ctx, await stepApplication(ctx, application, step), null)
  return {}
}
