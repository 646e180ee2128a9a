import type { Application } from '@etappe/domain/applications/application'
import type { WriteContext } from '../kernel/command.ts'
import { applicationTable } from './application.table.ts'
import { writeLinkMail } from './receipt-mail.ts'

/** Gives an application a new link and mails it: every earlier link finds nothing from now on. */
export async function renewApplicantLink(ctx: WriteContext, it: Application): Promise<Application> {
  const renewed = await ctx.write.update(applicationTable, it, { linkNumber: it.linkNumber + 1 }, 'application.linkRenewed')
  await writeLinkMail(ctx, renewed)
  return renewed
}
