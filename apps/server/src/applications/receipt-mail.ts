import type { Application } from '@etappe/domain/applications/application'
import { dayOf } from '@etappe/domain/kernel/day'
import { loadArea } from '@etappe/i18n/areas'
import { formats } from '@etappe/i18n/format'
import type { WriteContext } from '../kernel/command.ts'
import { findOfficeOn } from '../offices/office.repo.ts'
import { addressed, writeToApplicant } from './applicant-mail.ts'

/** Tells the applicant that the application is there, under which number, and who is responsible, in the language they read. */
export async function writeReceiptMail(ctx: WriteContext, it: Application): Promise<void> {
  const { receipt, office: named } = (await loadArea(it.locale, 'applicantMail')).mail
  const office = await findOfficeOn(ctx.tx, it.officeCode, dayOf(ctx.services.clock.now()))
  const words = {
    ...addressed(it),
    day: formats(it.locale).day(it.submittedOn),
    office: office ? named(office) : '',
  }
  await writeToApplicant(ctx, it, { kind: 'receipt', subject: receipt.subject(words), text: receipt.text(words), by: null })
}

/** Sends the applicant the link to their page. */
export async function writeLinkMail(ctx: WriteContext, it: Application): Promise<void> {
  const { link } = (await loadArea(it.locale, 'applicantMail')).mail
  const words = addressed(it)
  await writeToApplicant(ctx, it, { kind: 'link', subject: link.subject(words), text: link.text(words), by: null })
}
