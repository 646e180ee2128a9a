import type { Case } from '@etappe/domain/cases/case'
import { ledgerBasis, ledgerOf } from '@etappe/domain/facilitation/ledger'
import { ledgerEntries, sumEntries } from '@etappe/domain/facilitation/ledger-entry'
import type { LedgerView } from '@etappe/domain/facilitation/ledger-view'
import type { Day } from '@etappe/domain/kernel/day'
import type { Db } from '../db/database.ts'
import type { Definitions } from '../programme/programme.repo.ts'
import { namesOfUsers } from '../users/user.repo.ts'
import { listAssignments } from './assignment.repo.ts'
import { listLedgerMeetings, listServices } from './ledger.repo.ts'

/** Everything the page and the export of a support ledger show, in a fixed number of statements. */
export async function readLedger(db: Db, definitions: Definitions, record: Case, today: Day): Promise<LedgerView> {
  const [services, meetings, assignments] = await Promise.all([
    listServices(db, record.id),
    listLedgerMeetings(db, record.id),
    listAssignments(db, record.id),
  ])
  const names = await namesOfUsers(
    db,
    assignments.map((it) => it.userId),
  )
  const definition = definitions.of(record.programmeVersion)
  const basis = ledgerBasis(definition, { ...record, assignments }, today)
  const entries = ledgerEntries(services, meetings, basis.window)
  const sums = sumEntries(entries, basis)
  const { amberAt, redAt } = definition.light.contingent
  return {
    ledger: ledgerOf(basis, sums),
    entries,
    services,
    meetings,
    contingent: {
      granted: basis.promised.facilitation,
      delivered: sums.facilitation?.delivered ?? 0,
      amberAt,
      redAt,
      parts: assignments.map(({ id, userId, validFrom, validTo, daysGranted, version }) => ({
        assignmentId: id,
        userId,
        name: names[userId] ?? '',
        validFrom,
        validTo,
        daysGranted,
        version,
      })),
    },
  }
}
