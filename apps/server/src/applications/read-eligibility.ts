import type { Application } from '@etappe/domain/applications/application'
import { assessEligibility } from '@etappe/domain/applications/assess-eligibility'
import type { Eligibility } from '@etappe/domain/applications/eligibility'
import type { Day } from '@etappe/domain/kernel/day'
import type { ApplicationId } from '@etappe/domain/kernel/id'
import type { Db, Tx } from '../db/database.ts'
import type { Services } from '../kernel/context.ts'
import { listKnownMunicipalities } from './known-municipality.repo.ts'

/** How some applications stand to the prerequisites of today, by their id. Two statements, however many there are. */
export async function readEligibility(
  services: Pick<Services, 'definitions'>,
  db: Db | Tx,
  applications: readonly Application[],
  on: Day,
): Promise<Map<ApplicationId, Eligibility>> {
  const { current, currentVersion } = await services.definitions(db)
  const municipalities = await listKnownMunicipalities(db, [...new Set(applications.flatMap((it) => it.municipalityKeys))])
  return new Map(
    applications.map((it) => [
      it.id,
      assessEligibility({
        kind: it.kind,
        uses: current.gates[it.kind].admission,
        programmeVersion: currentVersion,
        fields: it,
        municipalities: municipalities.filter((one) => it.municipalityKeys.includes(one.key)),
        judgements: it.judgements,
        on,
      }),
    ]),
  )
}
