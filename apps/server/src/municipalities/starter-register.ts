import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Municipality, municipalityRecord } from '@etappe/domain/municipalities/municipality'
import { land } from '@etappe/domain/offices/land'
import { day } from '@etappe/domain/kernel/day'
import { z } from 'zod'
import type { Db } from '../db/database.ts'
import { isRegisterEmpty, putMunicipalities } from './municipality.repo.ts'

const { key, name, kind, population, areaKm2, postalCode, longitude, latitude } = municipalityRecord.shape
const starterFile = z.object({
  /** The source, which has to be named. */
  notice: z.string(),
  asOf: day,
  rows: z.array(z.tuple([key, name, kind, population, areaKm2, postalCode, longitude, latitude])),
})

/** The small register the product ships: about 260 municipalities of all Länder, with their Kreise. */
export function readStarterRegister(): Municipality[] {
  const { asOf, rows } = starterFile.parse(JSON.parse(readFileSync(join(import.meta.dirname, 'starter-register.json'), 'utf8')))
  const kreisNames = new Map<string, string>(rows.filter((row) => row[2] === 'kreis').map((row) => [row[0], row[1]]))
  return rows.map((row) => {
    const kreisKey = row[0].slice(0, 5)
    return {
      key: row[0],
      name: row[1],
      kind: row[2],
      land: land.parse(row[0].slice(0, 2)),
      kreisKey,
      kreisName: kreisNames.get(kreisKey) ?? row[1],
      population: row[3],
      areaKm2: row[4],
      postalCode: row[5],
      longitude: row[6],
      latitude: row[7],
      asOf,
      vanishedOn: null,
    }
  })
}

/** Fills an empty register, so that the product works before the official file was imported. */
export async function ensureStarterRegister(db: Db): Promise<void> {
  if (!(await isRegisterEmpty(db))) return
  await db.transaction().execute(async (tx) => {
    if (await isRegisterEmpty(tx)) await putMunicipalities(tx, readStarterRegister())
  })
}
