import type { Case } from '@etappe/domain/cases/case'
import { lightSchedule } from '@etappe/domain/cases/light'
import { plannedEnd } from '@etappe/domain/cases/phase'
import type { Day } from '@etappe/domain/kernel/day'
import type { Milestone } from '@etappe/domain/meetings/milestone'
import { foldGerman, searchForms, shortName } from '@etappe/domain/municipalities/municipality'
import { type Land, landOf } from '@etappe/domain/offices/land'
import type { ProgrammeDefinition } from '@etappe/domain/programme/definition'
import type { CaseDerived } from './case.table.ts'

/** What the derived columns of a case depend on. */
export interface DerivedFrom {
  readonly record: Case
  /** Full name of the first municipality; `null` when there is none or the register does not know it. */
  readonly municipalityName: string | null
  /** The day its current stay in a phase began. */
  readonly phaseEnteredOn: Day
  /** The open milestone that is due first. */
  readonly nextMilestone: Milestone | null
  /** The day of the last meeting that was held. */
  readonly lastContactOn: Day | null
}

/** What a person would call the place: the first municipality, or the area. */
function placeOf({ record, municipalityName }: DerivedFrom): { placeName: string; land: Land | null } {
  const [first, ...rest] = record.municipalityKeys
  if (first === undefined) return { placeName: record.areaText, land: null }
  const name = shortName(municipalityName ?? first)
  return { placeName: rest.length > 0 ? `${name} +${rest.length}` : name, land: landOf(first) }
}

/** What lists show and sort by. */
export function derivedColumns(definition: ProgrammeDefinition, from: DerivedFrom): CaseDerived {
  const { record, phaseEnteredOn, nextMilestone, lastContactOn } = from
  const place = placeOf(from)
  const phaseDueOn =
    record.phase === 'support' && record.supportEnd !== null
      ? record.supportEnd
      : plannedEnd(definition, record.kind, record.phase, phaseEnteredOn)
  return {
    ...place,
    nameSort: foldGerman(record.name),
    placeSort: foldGerman(place.placeName),
    searchText: searchTokens(record, place.placeName).join(' '),
    phaseEnteredOn,
    phaseDueOn,
    milestoneKind: nextMilestone?.kind ?? null,
    milestoneTitle: nextMilestone?.title ?? null,
    milestoneDueOn: nextMilestone?.dueOn ?? null,
    lastContactOn,
    ...lightSchedule(definition, { ...record, lastContactOn, phaseDueOn }),
  }
}

/** Words a case is found by, each once: its number, name, place and area. */
export function searchTokens(record: Case, placeName: string): string[] {
  const forms = [record.number, record.name, placeName, record.areaText].flatMap(searchForms)
  return [
    ...new Set(
      forms
        .flatMap((form) => form.split(' '))
        .filter((token) => token !== '')
        .map((token) => token.slice(0, 40)),
    ),
  ]
}
