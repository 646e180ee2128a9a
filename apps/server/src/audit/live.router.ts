import { can, caseScope, type Actor } from '@etappe/domain/access/policy'
import type { LoggedEvent } from '@etappe/domain/audit/event'
import { type CaseId, contactId, grantId, organisationId } from '@etappe/domain/kernel/id'
import { tracked } from '@trpc/server'
import { z } from 'zod'
import { audibleToActor, isOfApplication } from '../applications/application-event.repo.ts'
import { listVisibleCases } from '../cases/case.repo.ts'
import type { Db } from '../db/database.ts'
import { query, router } from '../kernel/trpc.ts'
import { knowsPeople, listKnownContacts } from '../organisations/contact-scope.repo.ts'
import { findGrant } from '../users/user-list.repo.ts'
import { lastSeq, listEventsAfter } from './audit.repo.ts'

/** What a browser learns of a change: enough to know what to ask for again, nothing of its content. */
export type LiveChange = Pick<LoggedEvent, 'seq' | 'type' | 'noun' | 'recordId' | 'caseId' | 'commandId'>

const eventsPerRead = 200

/** Everybody hears of their own account and roles, so that their screen offers what they may do now. */
async function isOwnAccount(db: Db, { userId }: Actor, event: LoggedEvent): Promise<boolean> {
  if (event.noun === 'user') return event.recordId === userId
  if (event.noun !== 'grant') return false
  const { from, to } = event.changes['userId'] ?? {}
  if (event.op !== 'update') return from === userId || to === userId
  return (await findGrant(db, grantId.parse(event.recordId)))?.userId === userId
}

/** Which of the cases these events are about the actor sees, in one question. */
async function visibleCases(db: Db, actor: Actor, events: readonly LoggedEvent[]): Promise<ReadonlySet<CaseId>> {
  return listVisibleCases(db, caseScope(actor), [...new Set(events.flatMap((it) => it.caseId ?? []))])
}

/** People of an organisation are heard of by those who may know them; one who was removed is named by what the entry took away. */
async function mayKnowContact(db: Db, actor: Actor, event: LoggedEvent): Promise<boolean> {
  if (!can(actor, 'organisation.read').ok) return false
  const { from, to } = event.changes['organisationId'] ?? {}
  const gone = organisationId.safeParse(to ?? from)
  if (gone.success) return knowsPeople(db, caseScope(actor), gone.data)
  const id = contactId.parse(event.recordId)
  return (await listKnownContacts(db, caseScope(actor), [id])).has(id)
}

async function isForActor(db: Db, actor: Actor, event: LoggedEvent): Promise<boolean> {
  // Those of applications are told apart by their application, all in one question.
  if (isOfApplication(event.noun)) return false
  if (event.noun === 'applicationRound' || event.noun === 'letterTemplate') return can(actor, 'application.read').ok
  if (event.noun === 'register') return can(actor, 'municipality.read').ok
  if (event.noun === 'organisation') return can(actor, 'organisation.read').ok
  if (event.noun === 'contact') return mayKnowContact(db, actor, event)
  return can(actor, 'user.manage').ok || isOwnAccount(db, actor, event)
}

const announce = ({ seq, type, noun, recordId, caseId, commandId }: LoggedEvent): LiveChange => ({
  seq,
  type,
  noun,
  recordId,
  caseId,
  commandId,
})

export const liveRouter = router({
  /** Changes the person may see, as they are committed. Resumes after `lastEventId`; ends when the session does. */
  changes: query
    .meta({ needs: 'signed-in' })
    .input(
      z
        .object({
          lastEventId: z
            .string()
            .regex(/^\d{1,15}$/)
            .nullish(),
        })
        .optional(),
    )
    .subscription(async function* ({ ctx, input, signal }) {
      const stop = signal ?? new AbortController().signal
      let cursor = input?.lastEventId ? Number(input.lastEventId) : await lastSeq(ctx.db)
      while (!stop.aborted) {
        const change = ctx.services.bus.next(stop)
        const asking = await ctx.resolve()
        if (!asking) return
        const events = await listEventsAfter(ctx.db, cursor, eventsPerRead)
        const [seen, heard] = await Promise.all([visibleCases(ctx.db, asking.actor, events), audibleToActor(ctx.db, asking.actor, events)])
        for (const event of events) {
          cursor = event.seq
          const isHeard =
            event.caseId === null ? heard.has(event.seq) || (await isForActor(ctx.db, asking.actor, event)) : seen.has(event.caseId)
          if (isHeard) yield tracked(String(event.seq), announce(event))
        }
        if (events.length < eventsPerRead) await change
      }
    }),
})
