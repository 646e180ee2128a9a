import type { ApplyTerms, PublicRound } from '@etappe/domain/applications/apply-terms'
import { nextRound, openRound, type Round } from '@etappe/domain/applications/round'
import type { CaseKind } from '@etappe/domain/cases/kind'
import { type Day, isValidOn } from '@etappe/domain/kernel/day'
import type { Db } from '../db/database.ts'
import type { Services } from '../kernel/context.ts'
import { listPlannedOffices } from '../offices/office.repo.ts'
import { listRounds } from './round.repo.ts'

const shown = (it: Round | undefined): PublicRound | null =>
  it ? { id: it.id, title: it.title, kinds: it.kinds, opensOn: it.opensOn, closesOn: it.closesOn, startBy: it.startBy } : null

/** When one may apply, what is asked for, and who is responsible where. */
export async function readApplyTerms(services: Pick<Services, 'definitions'>, db: Db, today: Day): Promise<ApplyTerms> {
  const [{ current, currentVersion }, rounds, planned] = await Promise.all([
    services.definitions(db),
    listRounds(db),
    listPlannedOffices(db),
  ])
  const roundsOf = (kind: CaseKind) => ({ open: shown(openRound(rounds, kind, today)), next: shown(nextRound(rounds, kind, today)) })
  const offices = planned.filter((it) => isValidOn(it, today))
  return {
    today,
    rounds: { network: roundsOf('network'), modelMunicipality: roundsOf('modelMunicipality') },
    programmeVersion: currentVersion,
    admission: { network: [...current.gates.network.admission], modelMunicipality: [...current.gates.modelMunicipality.admission] },
    offices: offices.map(({ code, city, email, phone }) => ({ code, city, email, phone })),
    officeLaender: planned.flatMap((office) => office.laender.map((it) => ({ ...it, officeCode: office.code }))),
  }
}
