import type { Case } from '@etappe/domain/cases/case'
import { supportEndFor } from '@etappe/domain/cases/phase-plan'
import { grantedDays } from '@etappe/domain/facilitation/contingent'
import type { GateFacts } from '@etappe/domain/gates/gate-facts'
import type { CaseId } from '@etappe/domain/kernel/id'
import type { Db, Tx } from '../db/database.ts'
import { findMunicipalities } from '../municipalities/municipality-name.repo.ts'
import type { Definitions } from '../programme/programme.repo.ts'
import { readAnalysisFacts } from './facts-analysis.repo.ts'
import { readCourseFacts } from './facts-course.repo.ts'
import { readPeopleFacts } from './facts-people.repo.ts'
import { readPlanFacts } from './facts-plan.repo.ts'

/** What the criteria of all gates look at, of some cases. The number of statements does not depend on how many there are. */
export async function loadGateFacts(db: Db | Tx, definitions: Definitions, records: readonly Case[]): Promise<Map<CaseId, GateFacts>> {
  const ids = records.map((it) => it.id)
  if (ids.length === 0) return new Map()
  const keys = [...new Set(records.flatMap((it) => it.municipalityKeys))]
  const [people, course, analysis, plan, municipalities] = await Promise.all([
    readPeopleFacts(db, ids),
    readCourseFacts(db, ids),
    readAnalysisFacts(db, ids),
    readPlanFacts(db, ids),
    findMunicipalities(db, keys),
  ])
  const placeOf = new Map(municipalities.map((it) => [it.key, it]))
  const factsOf = (record: Case): GateFacts => {
    const definition = definitions.of(record.programmeVersion)
    const taking = people(record.id)
    return {
      ...taking,
      ...course(record.id),
      ...analysis(record.id),
      plan: plan(record.id),
      case: record,
      municipalities: record.municipalityKeys.flatMap((key) => placeOf.get(key) ?? []),
      grantedDays: grantedDays(definition, record.kind, taking.assignments),
      usualSupportEnd: record.supportStart === null ? null : supportEndFor(definition, record.supportStart),
    }
  }
  return new Map(records.map((it) => [it.id, factsOf(it)]))
}
