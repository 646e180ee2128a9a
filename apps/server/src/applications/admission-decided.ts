import { type Actor, applicationScope } from '@etappe/domain/access/policy'
import type { DecidedAdmission } from '@etappe/domain/applications/decided-admission'
import { dayOf } from '@etappe/domain/kernel/day'
import type { Page } from '@etappe/domain/kernel/page'
import type { Db } from '../db/database.ts'
import { readPlaceNames } from './admission-places.ts'
import { rowOf } from './admission-read.ts'
import { listApplicationsById } from './application.repo.ts'
import { placeOf } from './application-place.ts'
import { listEndedDecisions } from './decided-admission.repo.ts'

interface Paged {
  readonly cursor: string | null
  readonly limit: number
}

/** What became of admissions that waited for their second signature, the newest first. Three statements. */
export async function readDecided(db: Db, actor: Actor, paged: Paged): Promise<Page<DecidedAdmission>> {
  const { rows, next } = await listEndedDecisions(db, applicationScope(actor), paged)
  const applications = await listApplicationsById(
    db,
    rows.map((it) => it.decision.applicationId),
  )
  const names = await readPlaceNames(db, applications)
  const byId = new Map(applications.map((it) => [it.id, it]))
  return {
    next,
    rows: rows.flatMap(({ decision, endedAt, endedByName, proposedByName }) => {
      const application = byId.get(decision.applicationId)
      const { id, exceptions, overrun, proposedOn, comment, state } = decision
      if (!application || state === 'open') return []
      return [
        {
          decision: { id, exceptions, overrun, proposedOn, comment, state },
          application: { ...rowOf(application), placeName: placeOf(application, names) },
          proposedByName,
          endedOn: dayOf(new Date(endedAt)),
          endedByName,
        },
      ]
    }),
  }
}
