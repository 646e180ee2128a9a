import { type Case } from '@etappe/domain/cases/case'
import { lightOf } from '@etappe/domain/cases/light'
import { gateAfter } from '@etappe/domain/cases/gate'
import type { Day } from '@etappe/domain/kernel/day'
import type { CaseId } from '@etappe/domain/kernel/id'
import type { ProgrammeDefinition } from '@etappe/domain/programme/definition'
import type { CaseChoice, CaseEffect } from '@etappe/domain/programme/version-effect'
import type { Db, Tx } from '../db/database.ts'
import { caseTable, type CaseDerived } from '../cases/case.table.ts'
import { derivedColumns } from '../cases/case-derived.ts'
import { readDerivedFrom } from '../cases/case-facts.repo.ts'
import type { Definitions } from './programme.repo.ts'

export interface Target {
  readonly number: number
  readonly definition: ProgrammeDefinition
}

/** Running cases that are meant and follow another version, by number. */
const movable = (db: Db | Tx, number: number, { kind, offices }: CaseChoice) => {
  const all = db.selectFrom('case').where('lifecycle', 'in', ['active', 'onHold']).where('programmeVersion', '<>', number).orderBy('number')
  const ofKind = kind === null ? all : all.where('kind', '=', kind)
  return offices.length === 0 ? ofKind : ofKind.where('officeCode', 'in', offices)
}

export async function listMovable(db: Db | Tx, number: number, choice: CaseChoice): Promise<Case[]> {
  return (await movable(db, number, choice).select(caseTable.columns).execute()).map(caseTable.decode)
}

/** As many cases as are looked at together; an answer to one request stays one reading of the database up to here. */
const atOnce = 2000

/** Lets others have their turn: thousands of cases are more than one breath. */
const breathe = () => new Promise((go) => setImmediate(go))

type Before = Case & Pick<CaseDerived, 'phaseDueOn' | 'amberFrom' | 'redFrom'>

/** What would be different for each case that is meant. A fixed number of statements for every two thousand of them. */
export async function readEffects(
  db: Db,
  definitions: Definitions,
  target: Target,
  asked: { readonly choice: CaseChoice; readonly today: Day },
): Promise<CaseEffect[]> {
  const rows = await movable(db, target.number, asked.choice)
    .select(caseTable.columns)
    .select(['phaseDueOn', 'amberFrom', 'redFrom'])
    .execute()
  const known = new Map<CaseId, Before>(rows.map((row) => [row.id, { ...row, ...caseTable.decode(row) }]))
  const records = [...known.values()]
  const of = (version: number) => (version === target.number ? target.definition : definitions.of(version))
  const effects: CaseEffect[] = []
  for (let start = 0; start < records.length; start += atOnce) {
    const some = records.slice(start, start + atOnce)
    for (const from of await readDerivedFrom(db, some)) {
      const before = known.get(from.record.id)
      if (!before) continue
      const moved = { ...from, record: { ...from.record, programmeVersion: target.number } }
      const after = derivedColumns({ ...definitions, of }, moved)
      effects.push(effectOf(before, after, asked.today))
    }
    await breathe()
  }
  return effects
}

function effectOf(before: Before, after: CaseDerived, today: Day): CaseEffect {
  return {
    caseId: before.id,
    number: before.number,
    name: before.name,
    officeCode: before.officeCode,
    kind: before.kind,
    phase: before.phase,
    fromVersion: before.programmeVersion,
    dueOn: { before: before.phaseDueOn, after: after.phaseDueOn },
    light: { before: lightOf(before, today), after: lightOf({ ...after, lifecycle: before.lifecycle }, today) },
    gate: gateAfter(before.phase),
    opened: [],
    closed: [],
  }
}

/** Writes that these cases follow another version. Their events are the caller's. */
export async function replaceVersionOf(tx: Tx, ids: readonly CaseId[], number: number): Promise<void> {
  for (let start = 0; start < ids.length; start += atOnce) {
    await tx
      .updateTable('case')
      .set((eb) => ({ programmeVersion: number, version: eb('version', '+', 1) }))
      .where('id', 'in', ids.slice(start, start + atOnce))
      .execute()
    await breathe()
  }
}
