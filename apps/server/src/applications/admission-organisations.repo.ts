import type { MunicipalityKey } from '@etappe/domain/municipalities/municipality'
import type { Organisation } from '@etappe/domain/organisations/organisation'
import type { Tx } from '../db/database.ts'
import { organisationTable } from '../organisations/organisation.table.ts'

/** Entries of the directory in some municipalities, or at some places, in an order that stays. */
export async function listOrganisationsAt(
  tx: Tx,
  { keys, places }: { readonly keys: readonly MunicipalityKey[]; readonly places: readonly string[] },
): Promise<Organisation[]> {
  const rows = await tx
    .selectFrom('organisation')
    .select(organisationTable.columns)
    .where('mergedIntoId', 'is', null)
    .where((eb) =>
      eb.or([
        ...(keys.length > 0 ? [eb('municipalityKey', 'in', keys)] : []),
        ...(places.length > 0 ? [eb('place', 'in', places)] : []),
        eb.lit(false),
      ]),
    )
    .orderBy('sortName')
    .orderBy('id')
    .execute()
  return rows.map(organisationTable.decode)
}
