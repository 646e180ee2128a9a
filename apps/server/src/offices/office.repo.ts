import type { CaseKind } from '@etappe/domain/cases/kind'
import { type Day, isValidOn } from '@etappe/domain/kernel/day'
import type { Land } from '@etappe/domain/offices/land'
import type { Office, OfficeCode, OfficeOnDay, OfficeQuota, PlannedOffice } from '@etappe/domain/offices/office'
import { startOfficeLaender, startOfficeQuotas, startOffices } from '@etappe/domain/offices/programme-offices'
import type { Db, Tx } from '../db/database.ts'
import { officeQuotaTable } from './office.table.ts'

/** Gives a new installation the six offices of the programme. Does nothing when there are any. */
export async function ensureStartOffices(db: Db): Promise<void> {
  await db.transaction().execute(async (tx) => {
    const any = await tx.selectFrom('office').select('code').limit(1).executeTakeFirst()
    if (any) return
    await tx.insertInto('office').values(startOffices).execute()
    await tx.insertInto('officeLand').values(startOfficeLaender).execute()
    await tx.insertInto('officeQuota').values(startOfficeQuotas).execute()
  })
}

const known = startOffices.map((it) => it.code)
const place = (code: OfficeCode) => (known.includes(code) ? known.indexOf(code) : known.length)
const inProgrammeOrder = (a: Office, b: Office) => place(a.code) - place(b.code)

/** The offices that exist on a day, with their Länder and quotas of that day, in the order of the programme. */
export async function listOffices(db: Db | Tx, on: Day): Promise<OfficeOnDay[]> {
  const offices: Office[] = await db.selectFrom('office').selectAll().execute()
  const laender = await db.selectFrom('officeLand').selectAll().execute()
  const quotas = await db.selectFrom('officeQuota').selectAll().execute()
  return offices
    .filter((office) => isValidOn(office, on))
    .sort(inProgrammeOrder)
    .map((office) => {
      const quota = (kind: 'network' | 'modelMunicipality') =>
        quotas.find((it) => it.officeCode === office.code && it.kind === kind && isValidOn(it, on))?.target ?? 0
      return {
        ...office,
        laender: laender.filter((it) => it.officeCode === office.code && isValidOn(it, on)).map((it) => it.land),
        quota: { network: quota('network'), modelMunicipality: quota('modelMunicipality') },
      }
    })
}

/** The office as it is on a day; `undefined` without a code, and when it does not exist that day. */
export async function findOfficeOn(db: Db | Tx, code: OfficeCode | null, on: Day): Promise<Office | undefined> {
  if (code === null) return undefined
  const rows: Office[] = await db.selectFrom('office').selectAll().where('code', '=', code).execute()
  return rows.find((it) => isValidOn(it, on))
}

/** The city an office is called by, whether it still exists, or not yet. */
export async function findOfficeCity(db: Db | Tx, code: OfficeCode | null): Promise<string | null> {
  if (code === null) return null
  const row = await db.selectFrom('office').select('city').where('code', '=', code).executeTakeFirst()
  return row?.city ?? null
}

/** Every office with everything that is, was or will be planned for it, in the order of the programme. */
export async function listPlannedOffices(db: Db): Promise<PlannedOffice[]> {
  const [offices, laender, quotas] = await Promise.all([
    db.selectFrom('office').selectAll().execute(),
    db.selectFrom('officeLand').selectAll().orderBy('validFrom').orderBy('land').execute(),
    db.selectFrom('officeQuota').selectAll().orderBy('validFrom').orderBy('kind').execute(),
  ])
  return offices.sort(inProgrammeOrder).map((office) => ({
    ...office,
    laender: laender.filter((it) => it.officeCode === office.code),
    quotas: quotas.filter((it) => it.officeCode === office.code),
  }))
}

/** What is, was and will be planned for one kind in one office, in the order of time. */
export function listQuotas(db: Db | Tx, officeCode: OfficeCode, kind: CaseKind): Promise<OfficeQuota[]> {
  return db
    .selectFrom('officeQuota')
    .select(officeQuotaTable.columns)
    .where('officeCode', '=', officeCode)
    .where('kind', '=', kind)
    .orderBy('validFrom')
    .execute()
}

/** The offices responsible for some Länder on a day, each once. */
export async function officesForLaender(db: Db | Tx, laender: readonly Land[], on: Day): Promise<OfficeCode[]> {
  const offices = await listOffices(db, on)
  return offices.filter((office) => office.laender.some((it) => laender.includes(it))).map((office) => office.code)
}
