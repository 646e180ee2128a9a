import type { Day } from '@etappe/domain/kernel/day'
import { programmeVersionId } from '@etappe/domain/kernel/id'
import { type ProgrammeDefinition, programmeDefinition } from '@etappe/domain/programme/definition'
import { definitionOf } from '@etappe/domain/programme/programme-version'
import { startDefinition, startVersion } from '@etappe/domain/programme/start-definition'
import type { Db, Tx } from '../db/database.ts'
import { programmeVersionTable } from './programme-version.table.ts'

/** The published definitions. A case names its version; new cases take the current one. */
export interface Definitions {
  readonly currentVersion: number
  readonly current: ProgrammeDefinition
  /** The definition of a version. Throws when it was never published. */
  readonly of: (version: number) => ProgrammeDefinition
}

export function definitionsFrom(published: ReadonlyMap<number, ProgrammeDefinition>): Definitions {
  const of = (version: number) => {
    const found = published.get(version)
    if (!found) throw new Error(`programme definition ${version} is not published`)
    return found
  }
  const currentVersion = Math.max(...published.keys())
  return { currentVersion, current: of(currentVersion), of }
}

/** What a database begins with. */
export const startDefinitions = definitionsFrom(new Map([[startVersion, startDefinition]]))

const { columns } = programmeVersionTable

/** Reads the published definitions. What was published never changes, so each is understood once. */
export function definitionReader(): (db: Db | Tx) => Promise<Definitions> {
  const understood = new Map<string, ProgrammeDefinition>()
  return async (db) => {
    const rows = await db.selectFrom('programmeVersion').select(columns).where('state', '=', 'published').execute()
    const published = new Map(
      rows.map((row) => {
        // Publishing can be taken back while no case follows it, so the number alone does not say what it was.
        const key = `${row.id} ${row.version}`
        const known = understood.get(key) ?? programmeDefinition.parse(definitionOf(programmeVersionTable.decode(row)))
        understood.set(key, known)
        return [row.number, known] as const
      }),
    )
    return definitionsFrom(published)
  }
}

/** Gives a new installation the definition of the commission. Does nothing when there is any. */
export async function ensureStartProgramme(db: Db, on: Day): Promise<void> {
  await db.transaction().execute(async (tx) => {
    if (await tx.selectFrom('programmeVersion').select('id').limit(1).executeTakeFirst()) return
    const first = {
      id: programmeVersionId.parse('00000000-0000-4000-8000-000000000001'),
      number: startVersion,
      title: '',
      note: '',
      state: 'published' as const,
      basedOn: null,
      ...startDefinition,
      createdBy: null,
      createdOn: on,
      publishedBy: null,
      publishedOn: on,
      version: 1,
    }
    await tx
      .insertInto('programmeVersion')
      .values(programmeVersionTable.encode(first) as never)
      .execute()
  })
}
