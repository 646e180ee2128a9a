import type { Day } from '@etappe/domain/kernel/day'
import {
  type Municipality,
  type MunicipalityChoice,
  type MunicipalityKey,
  municipalityRecord,
} from '@etappe/domain/municipalities/municipality'
import { municipalityTokens, searchTerms } from '@etappe/domain/municipalities/search'
import type { Db, Tx } from '../db/database.ts'
import { choiceColumns } from './municipality.table.ts'

/** Every row, historical ones too. */
export async function listMunicipalities(db: Db | Tx): Promise<Municipality[]> {
  return db.selectFrom('municipality').select(municipalityRecord.keyof().options).orderBy('key').execute()
}

export async function isRegisterEmpty(db: Db | Tx): Promise<boolean> {
  return (await db.selectFrom('municipality').select('key').limit(1).executeTakeFirst()) === undefined
}

const rowsPerStatement = 500

/** Parts small enough for the parameter limit of either engine, and for the event loop to breathe in between. */
function* chunksOf<T>(rows: readonly T[]): Generator<readonly T[]> {
  for (let start = 0; start < rows.length; start += rowsPerStatement) yield rows.slice(start, start + rowsPerStatement)
}

const breathe = () => new Promise<void>((resolve) => setImmediate(resolve))

async function inChunks<T>(
  rows: readonly T[],
  write: (chunk: readonly T[]) => Promise<unknown>,
  onDone: (count: number) => void = () => {},
): Promise<void> {
  for (const chunk of chunksOf(rows)) {
    await write(chunk)
    onDone(chunk.length)
    await breathe()
  }
}

async function putRows(tx: Tx, rows: readonly Municipality[]): Promise<void> {
  const columns = municipalityRecord.keyof().options.filter((column) => column !== 'key')
  await tx
    .insertInto('municipality')
    .values(rows)
    .onConflict((conflict) =>
      conflict.column('key').doUpdateSet((eb) => Object.fromEntries(columns.map((column) => [column, eb.ref(`excluded.${column}`)]))),
    )
    .execute()
}

async function replaceTokens(tx: Tx, rows: readonly Municipality[]): Promise<void> {
  const keys = rows.map((it) => it.key)
  await tx.deleteFrom('municipalitySearch').where('key', 'in', keys).execute()
  const tokens = rows.flatMap((it) => municipalityTokens(it).map((token) => ({ token, key: it.key })))
  for (const chunk of chunksOf(tokens)) await tx.insertInto('municipalitySearch').values(chunk).execute()
}

/** Inserts rows or overwrites those of the same key, with the words they are found by. */
export async function putMunicipalities(tx: Tx, rows: readonly Municipality[], onDone?: (count: number) => void): Promise<void> {
  await inChunks(
    rows,
    async (chunk) => {
      await putRows(tx, chunk)
      await replaceTokens(tx, chunk)
    },
    onDone,
  )
}

export async function setAsOf(tx: Tx, keys: readonly MunicipalityKey[], asOf: Day): Promise<void> {
  await inChunks(keys, (chunk) => tx.updateTable('municipality').set({ asOf }).where('key', 'in', chunk).execute())
}

export async function setVanished(tx: Tx, keys: readonly MunicipalityKey[], vanishedOn: Day): Promise<void> {
  await inChunks(keys, (chunk) => tx.updateTable('municipality').set({ vanishedOn }).where('key', 'in', chunk).execute())
}

/** Above every character a folded token can hold. */
const beyond = '\uffff'

/**
 * Municipalities of which every word of the text begins a word of the name, the postal code or the key. Exact names
 * come first, then current before historical, names that begin with the text, and the larger before the smaller.
 */
export async function searchMunicipalities(db: Db | Tx, text: string, limit: number): Promise<MunicipalityChoice[]> {
  const { words, name } = searchTerms(text)
  if (words.length === 0) return []
  const tokens = () => db.selectFrom('municipalitySearch').select('municipalitySearch.key')
  const beginning = (start: string) =>
    tokens()
      .where('token', '>=', start)
      .where('token', '<', start + beyond)
  let query = db.selectFrom('municipality').select(choiceColumns)
  for (const word of words) query = query.where('key', 'in', beginning(word))
  return query
    .orderBy((eb) =>
      eb
        .case()
        .when('key', 'in', tokens().where('token', '=', name))
        .then(0)
        .else(1)
        .end(),
    )
    .orderBy((eb) => eb.case().when('vanishedOn', 'is', null).then(0).else(1).end())
    .orderBy((eb) => eb.case().when('key', 'in', beginning(name)).then(0).else(1).end())
    .orderBy((eb) => eb.fn.coalesce('population', eb.lit(0)), 'desc')
    .orderBy('key')
    .limit(limit)
    .execute()
}
