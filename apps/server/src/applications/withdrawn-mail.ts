import type { Application } from '@etappe/domain/applications/application'
import type { UserId } from '@etappe/domain/kernel/id'
import { loadArea } from '@etappe/i18n/areas'
import { formats } from '@etappe/i18n/format'
import type { WriteContext } from '../kernel/command.ts'
import { findOfficeOn } from '../offices/office.repo.ts'
import { addressed, writeToApplicant } from './applicant-mail.ts'

/** Confirms a withdrawal to the applicant, in the language they read. `by` is whoever of the office did it on their word. */
export async function writeWithdrawnMail(ctx: WriteContext, it: Application, by: UserId | null): Promise<void> {
  const { withdrawn, office: named } = (await loadArea(it.locale, 'applicantMail')).mail
  const office = await findOfficeOn(ctx.tx, it.officeCode, it.stateOn)
  const words = {
    ...addressed(it),
    day: formats(it.locale).day(it.stateOn),
    isByOffice: by !== null,
    office: office ? named(office) : '',
  }
  await writeToApplicant(ctx, it, { kind: 'withdrawn', subject: withdrawn.subject(words), text: withdrawn.text(words), by })
}
