import { statesToAdmit } from '@etappe/domain/applications/application-course'
import type { CaseKind } from '@etappe/domain/cases/kind'
import type { OfficeCode } from '@etappe/domain/offices/office'
import type { Db, Tx } from '../db/database.ts'

/** How many there are of an office and kind. */
export interface PlaceCount {
  readonly officeCode: OfficeCode | null
  readonly kind: CaseKind
  readonly count: number
}
const counted = (rows: readonly PlaceCount[]): PlaceCount[] => rows.map((row) => ({ ...row, count: Number(row.count) }))

/** What takes a place of a quota, will take one, or waits for one, by office and kind. Three statements. */
export async function countPlaces(db: Db | Tx): Promise<{ taken: PlaceCount[]; proposed: PlaceCount[]; waitlisted: PlaceCount[] }> {
  const [taken, proposed, waitlisted] = await Promise.all([
    db
      .selectFrom('case')
      .select((eb) => ['officeCode', 'kind', eb.fn.countAll<number>().as('count')])
      .where('lifecycle', '<>', 'discontinued')
      .groupBy(['officeCode', 'kind'])
      .execute(),
    db
      .selectFrom('admissionDecision')
      .innerJoin('application', 'application.id', 'admissionDecision.applicationId')
      .where('admissionDecision.state', '=', 'open')
      .where('admissionDecision.result', '=', 'admitted')
      .where('application.state', 'in', statesToAdmit)
      .select((eb) => ['application.officeCode', 'application.kind', eb.fn.countAll<number>().as('count')])
      .groupBy(['application.officeCode', 'application.kind'])
      .execute(),
    db
      .selectFrom('application')
      .select((eb) => ['officeCode', 'kind', eb.fn.countAll<number>().as('count')])
      .where('state', '=', 'waitlisted')
      .groupBy(['officeCode', 'kind'])
      .execute(),
  ])
  return { taken: counted(taken), proposed: counted(proposed), waitlisted: counted(waitlisted) }
}
