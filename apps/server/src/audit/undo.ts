import { can, caseScope, type Actor } from '@etappe/domain/access/policy'
import type { LoggedEvent } from '@etappe/domain/audit/event'
import { undoAbility } from '@etappe/domain/audit/undo-ability'
import { AppError } from '@etappe/domain/kernel/errors'
import { type CommandId, commandId, organisationId } from '@etappe/domain/kernel/id'
import { z } from 'zod'
import { isOfApplication } from '../applications/application-event.repo.ts'
import { requireSoundApplications } from '../applications/application-sound.ts'
import { requireAllowedOnApplication, requireReversibleApplication } from '../applications/application-undo.ts'
import { requireReversibleRounds } from '../applications/round-undo.ts'
import { requireOpenReport } from '../baseline/situation-undo.ts'
import { getCaseForWrite } from '../cases/case.repo.ts'
import { isReferenceViolation, isUniqueViolation } from '../db/portable.ts'
import { findRow } from '../db/record.repo.ts'
import { requireNoRecord, requireSoundProposals } from '../gates/gate-undo.ts'
import { eachInTurn } from '../kernel/breathe.ts'
import { type CommandContext, inTransaction } from '../kernel/command.ts'
import { command, refuse } from '../kernel/trpc.ts'
import { knowsPeople } from '../organisations/contact-scope.repo.ts'
import { requireReversibleRequest } from '../requests/request-undo.ts'
import { requireOpenProgramme } from '../programme/programme-undo.ts'
import { underAccountRules } from '../users/undo-account.ts'
import { findUndoOf, listEventsOfCommand } from './audit.repo.ts'
import { isBuiltUpon } from './built-upon.ts'
import { type AnyTable, tableOf } from './record-tables.ts'

/** How long whoever ended a case may take that back; later the programme lead reopens it. */
const endingHours = 24

const endedLately = (actor: Actor, event: LoggedEvent, now: Date): boolean =>
  event.actorId === actor.userId && now.getTime() - Date.parse(event.at) < endingHours * 3_600_000

/** A person of an organisation whose people the actor may not know does not exist for them. */
async function requireKnown(ctx: CommandContext, event: LoggedEvent): Promise<void> {
  const { from, to } = event.changes['organisationId'] ?? {}
  const ofRow = (await findRow(ctx.tx, 'contact', event.recordId)) as { organisationId: string } | undefined
  const known = organisationId.safeParse(ofRow?.organisationId ?? from ?? to)
  if (!known.success || !(await knowsPeople(ctx.tx, caseScope(ctx.actor), known.data))) throw new AppError('not-found')
}

async function requireAllowed(ctx: CommandContext, event: LoggedEvent, events: readonly LoggedEvent[]): Promise<void> {
  if (isOfApplication(event.noun)) return requireAllowedOnApplication(ctx, event, events)
  const ability = undoAbility(event)
  if (event.noun === 'contact' && ability !== 'organisation.merge') await requireKnown(ctx, event)
  // What a merge of the directory changed in cases out of reach comes back with it: nobody reads them for that.
  if (event.caseId === null || ability === 'organisation.merge') return refuse(can(ctx.actor, ability))
  const { access } = await getCaseForWrite(ctx.tx, event.caseId)
  const isEnding = event.type === 'case.discontinued' || event.type === 'case.completed'
  if (isEnding && endedLately(ctx.actor, event, ctx.services.clock.now()))
    return refuse(can(ctx.actor, ability, { ...access, lifecycle: 'active' }))
  return refuse(can(ctx.actor, isEnding ? 'case.reopen' : ability, access))
}

const sidesOf = (event: LoggedEvent, side: 'from' | 'to') =>
  Object.fromEntries(Object.entries(event.changes).map(([key, change]) => [key, change[side]]))

const blocked = () => new AppError('undo-blocked')

/** Takes back the change of one record, unless something was built on it since. */
async function invert(ctx: CommandContext, table: AnyTable, event: LoggedEvent): Promise<void> {
  const row = await findRow(ctx.tx, event.noun, event.recordId)
  const current = row && table.decode(row)
  if (isBuiltUpon(event, current)) throw blocked()
  if (!current) {
    await ctx.write.insert(table, { ...sidesOf(event, 'from'), id: event.recordId, version: event.version + 1 }, 'change.undone')
    return
  }
  if (event.op === 'insert') {
    await ctx.write.remove(table, current, 'change.undone')
    return
  }
  await ctx.write.update(table, current, sidesOf(event, 'from'), 'change.undone')
}

async function invertAll(ctx: CommandContext, events: readonly LoggedEvent[]): Promise<void> {
  try {
    await eachInTurn(events.toReversed(), async (event) => {
      const table = tableOf(event.noun)
      if (!table || Object.keys(event.changes).length === 0) throw blocked()
      await invert(ctx, table, event)
    })
  } catch (error) {
    if (
      isReferenceViolation(error) ||
      isUniqueViolation(error) ||
      (error instanceof AppError && ['conflict', 'in-use'].includes(error.code))
    )
      throw blocked()
    throw error
  }
}

export const undo = command
  .meta({ needs: 'signed-in' })
  .input(z.object({ undoes: commandId }))
  .output(z.object({ undone: commandId }))
  .mutation(
    inTransaction(async (ctx, { undoes }: { commandId: CommandId; undoes: CommandId }) => {
      const events = await listEventsOfCommand(ctx.tx, undoes)
      if (events.length === 0) throw new AppError('not-found')
      await eachInTurn(events, (event) => requireAllowed(ctx, event, events))
      requireNoRecord(events)
      await requireReversibleApplication(ctx, events)
      await requireReversibleRounds(ctx, events)
      for (const event of events) await requireOpenReport(ctx.tx, event)
      for (const event of events) await requireOpenProgramme(ctx.tx, event)
      for (const event of events) await requireReversibleRequest(ctx, event)
      if (await findUndoOf(ctx.tx, undoes)) throw new AppError('undo-nothing')
      ctx.undoes(undoes)
      await underAccountRules(ctx, events, () => invertAll(ctx, events))
      await requireSoundProposals(ctx, events)
      await requireSoundApplications(ctx, events)
      return { undone: undoes }
    }),
  )
