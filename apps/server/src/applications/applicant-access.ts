import type { Application } from '@etappe/domain/applications/application'
import { dayOf } from '@etappe/domain/kernel/day'
import { AppError } from '@etappe/domain/kernel/errors'
import type { CommandId } from '@etappe/domain/kernel/id'
import { z } from 'zod'
import type { Db, Tx } from '../db/database.ts'
import { carryOut, type WriteContext } from '../kernel/command.ts'
import type { Services } from '../kernel/context.ts'
import { findApplication } from './application.repo.ts'
import { findDraft, isDraftAlive, type KeptDraft } from './draft.repo.ts'

/** A secret link as it comes in: whatever it is, one that leads nowhere is not found. */
export const anyToken = z.string().max(400)

/** What a secret link leads to. */
type Led = { readonly draft: KeptDraft; readonly application?: never } | { readonly application: Application; readonly draft?: never }

/** What a secret link leads to. Throws `not-found` for one that is guessed, renewed away or over, without saying which. */
export async function followLink(services: Pick<Services, 'applicantLinks' | 'clock'>, db: Db | Tx, token: string): Promise<Led> {
  const link = services.applicantLinks.linkOf(token)
  if (!link) throw new AppError('not-found')
  const application = await findApplication(db, link.id)
  if (application) {
    if (application.linkNumber !== link.number) throw new AppError('not-found')
    return { application }
  }
  const draft = await findDraft(db, link.id)
  if (!draft || draft.linkNumber !== link.number) throw new AppError('not-found')
  if (draft.sameAsId !== null) {
    const same = await findApplication(db, draft.sameAsId)
    // Renewing the link of the application ends this way to it as well.
    if (!same || same.linkNumber !== link.number) throw new AppError('not-found')
    return { application: same }
  }
  if (!isDraftAlive(draft, dayOf(services.clock.now()))) throw new AppError('not-found')
  return { draft }
}

/** The draft a link leads to. Throws `not-found`, and `draft-changed` when it was submitted in another window. */
export async function getDraftOf(services: Services, db: Db | Tx, token: string): Promise<KeptDraft> {
  const { draft } = await followLink(services, db, token)
  if (!draft) throw new AppError('draft-changed')
  return draft
}

/** The application a link leads to. Throws `not-found` while it is a draft. */
export async function getApplicationOf(services: Services, db: Db | Tx, token: string): Promise<Application> {
  const { application } = await followLink(services, db, token)
  if (!application) throw new AppError('not-found')
  return application
}

interface Asked<Input> {
  readonly ctx: { readonly services: Services; readonly ip?: string | undefined }
  readonly input: Input & { readonly commandId: CommandId }
}

/** Makes the resolver of a write nobody is signed in for: a command by the link somebody has. */
export function asApplicant<Input, Output>(procedure: string, run: (ctx: WriteContext, input: Input) => Promise<Output>) {
  return ({ ctx: { services, ip }, input }: Asked<Input>): Promise<Output> => {
    services.applyLimits.take('answer', ip)
    return carryOut(services, { commandId: input.commandId, actorId: null, procedure, rawInput: input }, (ctx) => run(ctx, input))
  }
}
