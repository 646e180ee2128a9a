import type { Case } from '@etappe/domain/cases/case'
import { lightOf } from '@etappe/domain/cases/light'
import { currentGate } from '@etappe/domain/cases/gate'
import { supportEndFor } from '@etappe/domain/cases/phase-plan'
import { grantedDays } from '@etappe/domain/facilitation/contingent'
import { openCriteria } from '@etappe/domain/gates/evaluation'
import type { GateFacts } from '@etappe/domain/gates/gate-facts'
import type { Day } from '@etappe/domain/kernel/day'
import type { CaseId } from '@etappe/domain/kernel/id'
import type { ProgrammeDefinition } from '@etappe/domain/programme/definition'
import type { CaseChoice, CaseEffect } from '@etappe/domain/programme/version-effect'
import type { Db, Tx } from '../db/database.ts'
import { caseTable, type CaseDerived } from '../cases/case.table.ts'
import { type DerivedFrom, derivedColumns } from '../cases/case-derived.ts'
import { readDerivedFrom } from '../cases/case-facts.repo.ts'
import { evaluationOf } from '../gates/evaluate-cases.ts'
import { listAdmitted } from '../gates/gate.repo.ts'
import { loadGateFacts } from '../gates/gate-facts.repo.ts'
import { breathe } from '../kernel/breathe.ts'
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
const atOnce = 1000

type Before = Case & Pick<CaseDerived, 'phaseDueOn' | 'amberFrom' | 'redFrom'>

/** What would be different for each case that is meant. A fixed number of statements for every thousand of them. */
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
  const both: Definitions = { ...definitions, of }
  const effects: CaseEffect[] = []
  for (let start = 0; start < records.length; start += atOnce) {
    const some = records.slice(start, start + atOnce)
    const gatesOf = await readGates(db, both, { records: some, number: target.number, today: asked.today })
    await breathe()
    for (const from of await readDerivedFrom(db, some)) {
      const before = known.get(from.record.id)
      const gates = gatesOf(from)
      if (!before || !gates) continue
      const after = derivedColumns(both, { ...from, record: { ...from.record, programmeVersion: target.number } })
      effects.push({ ...effectOf(before, after, asked.today), ...gates })
    }
    await breathe()
  }
  return effects
}

type GatePart = Pick<CaseEffect, 'gate' | 'opened' | 'closed'>

/** Answers for each case the gate it stands before, and which of its criteria would be open from then on, or no longer. */
async function readGates(
  db: Db,
  definitions: Definitions,
  { records, number, today }: { readonly records: readonly Case[]; readonly number: number; readonly today: Day },
): Promise<(from: DerivedFrom) => GatePart | undefined> {
  const ids = records.map((it) => it.id)
  const [facts, admitted] = await Promise.all([loadGateFacts(db, definitions, records), listAdmitted(db, ids)])
  return (from) => {
    const { record } = from
    const own = facts.get(record.id)
    const gate = currentGate(record, admitted.has(record.id) ? [{ gate: 'admission' }] : [])
    if (!own || !gate) return undefined
    const openBy = (it: Case) => {
      const evaluation = evaluationOf(definitions, it, factsBy(definitions.of(it.programmeVersion), it, own, from), { gate, on: today })
      return openCriteria(evaluation).map(({ code }) => code)
    }
    const [before, after] = [openBy(record), openBy({ ...record, programmeVersion: number })]
    return { gate, opened: after.filter((code) => !before.includes(code)), closed: before.filter((code) => !after.includes(code)) }
  }
}

/** Facts of a case as the version it names makes them: what was granted and how long the support is are said by it. */
function factsBy(definition: ProgrammeDefinition, { kind, supportStart }: Case, facts: GateFacts, { assignments }: DerivedFrom): GateFacts {
  return {
    ...facts,
    grantedDays: grantedDays(definition, kind, assignments),
    usualSupportEnd: supportStart === null ? null : supportEndFor(definition, supportStart),
  }
}

function effectOf(before: Before, after: CaseDerived, today: Day): Omit<CaseEffect, keyof GatePart> {
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
