import { applicationDetail } from '@etappe/domain/applications/application-detail'
import {
  applicationCountQuery,
  applicationCounts,
  applicationHit,
  applicationListQuery,
  applicationPage,
} from '@etappe/domain/applications/application-list'
import { applicationNumber } from '@etappe/domain/applications/application-number'
import { line } from '@etappe/domain/kernel/text'
import { z } from 'zod'
import { query, router } from '../kernel/trpc.ts'
import { enterApplication } from './application-entry.ts'
import { readApplicationDetail } from './application-detail.ts'
import { countApplications, countQueues, countToRateBy, listApplications, searchApplications } from './application-list.repo.ts'
import { toApplicationHits, toApplicationRows } from './application-rows.ts'
import { acceptApplication, assignApplicationOwner, judgeApplication, snoozeApplication, wakeApplication } from './triage.ts'
import { askBack, closeAskBack } from './triage-ask-back.ts'
import { markDuplicate, unmarkDuplicate } from './triage-duplicate.ts'
import { removeApplicationFile, updateApplication, withdrawForApplicant } from './triage-edit.ts'
import { handOver } from './triage-hand-over.ts'
import { markMailSent, renewLink, writeMail } from './triage-mail.ts'

const hitsShown = 8

export const applicationRouter = router({
  /** How much lies on each heap of the inbox, of what the reader sees and the filters leave. */
  queues: query
    .meta({ needs: 'application.read' })
    .input(applicationCountQuery)
    .output(applicationCounts)
    .query(async ({ ctx: { db, actor }, input }) => {
      const [queues, mineToRate] = await Promise.all([countQueues(db, actor, input), countToRateBy(db, actor, input)])
      return { queues, mineToRate }
    }),

  /** One page of a heap, in the order of the work. */
  list: query
    .meta({ needs: 'application.read' })
    .input(applicationListQuery)
    .output(applicationPage)
    .query(async ({ ctx: { db, actor, services }, input: { cursor = null, limit, ...filters } }) => {
      const [{ applications, next }, total] = await Promise.all([
        listApplications(db, actor, { filters, cursor, limit }),
        countApplications(db, actor, filters),
      ])
      return { rows: await toApplicationRows(db, services, actor, applications), total, next }
    }),

  /** The newest few that are found by these words, on whichever heap they lie. */
  search: query
    .meta({ needs: 'application.read' })
    .input(z.object({ q: line(200) }))
    .output(z.array(applicationHit))
    .query(async ({ ctx: { db, actor }, input }) => toApplicationHits(db, await searchApplications(db, actor, input.q, hitsShown))),

  get: query
    .meta({ needs: 'application.read' })
    .input(z.object({ number: applicationNumber }))
    .output(applicationDetail)
    .query(({ ctx: { db, actor, services }, input }) => readApplicationDetail(db, services, actor, input.number)),

  enter: enterApplication,
  update: updateApplication,
  accept: acceptApplication,
  askBack,
  closeAskBack,
  snooze: snoozeApplication,
  wake: wakeApplication,
  markDuplicate,
  unmarkDuplicate,
  handOver,
  assignOwner: assignApplicationOwner,
  judge: judgeApplication,
  withdraw: withdrawForApplicant,
  renewLink,
  writeMail,
  markMailSent,
  removeFile: removeApplicationFile,
})
