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

/** Parts small enough for the parameter limit of either engine. */
function* partsOf<T>(rows: readonly T[], size: number): Generator<readonly T[]> {
  for (let start = 0; start < rows.length; start += size) yield rows.slice(start, start + size)
}

const rowsPerPart = 500
const tokensPerPart = 4000

/** Lets other requests have their turn between two parts. */
const breathe = () => new Promise<void>((resolve) => setImmediate(resolve))

async function inParts<T>(
  rows: readonly T[],
  write: (part: readonly T[]) => Promise<unknown>,
  onDone: (count: number) => void = () => {},
): Promise<void> {
  for (const part of partsOf(rows, rowsPerPart)) {
    await write(part)
    onDone(part.length)
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
  if (keys.length === 0) return
  await tx.deleteFrom('municipalitySearch').where('key', 'in', keys).execute()
  const tokens = rows.flatMap((it) => municipalityTokens(it).map((token) => ({ token, key: it.key })))
  for (const part of partsOf(tokens, tokensPerPart)) await tx.insertInto('municipalitySearch').values(part).execute()
}

interface PutOptions {
  /** Whether a row is found by other words than before; without it every row is taken to be. */
  readonly hasNewWords?: (row: Municipality) => boolean
  readonly onDone?: (count: number) => void
}

/** Inserts rows or overwrites those of the same key, with the words they are found by. */
export async function putMunicipalities(
  tx: Tx,
  rows: readonly Municipality[],
  { hasNewWords = () => true, onDone }: PutOptions = {},
): Promise<void> {
  const write = async (part: readonly Municipality[]) => {
    await putRows(tx, part)
    await replaceTokens(tx, part.filter(hasNewWords))
  }
  await inParts(rows, write, onDone)
}

export async function setAsOf(tx: Tx, keys: readonly MunicipalityKey[], asOf: Day): Promise<void> {
  await inParts(keys, (part) => tx.updateTable('municipality').set({ asOf }).where('key', 'in', part).execute())
}

export async function setVanished(tx: Tx, keys: readonly MunicipalityKey[], vanishedOn: Day): Promise<void> {
  await inParts(keys, (part) => tx.updateTable('municipality').set({ vanishedOn }).where('key', 'in', part).execute())
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
