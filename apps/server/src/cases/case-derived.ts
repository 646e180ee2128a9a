import type { Case } from '@etappe/domain/cases/case'
import type { Escalation } from '@etappe/domain/cases/escalation'
import type { GateDate } from '@etappe/domain/cases/gate-date'
import type { HoldPeriod } from '@etappe/domain/cases/hold-period'
import { type LightFacts, type LightTurn, lightSchedule, lightTurns } from '@etappe/domain/cases/light'
import type { PhaseRun } from '@etappe/domain/cases/phase'
import { currentPlannedEnd } from '@etappe/domain/cases/phase-plan'
import type { Assignment } from '@etappe/domain/facilitation/assignment'
import { grantedDays } from '@etappe/domain/facilitation/contingent'
import type { SupportService } from '@etappe/domain/facilitation/support-service'
import { addMonths, type Day, type Validity } from '@etappe/domain/kernel/day'
import type { Holidays } from '@etappe/domain/kernel/working-day'
import type { Milestone } from '@etappe/domain/meetings/milestone'
import { foldGerman, searchForms, shortName } from '@etappe/domain/municipalities/municipality'
import { type Land, landOf } from '@etappe/domain/offices/land'
import type { Participation } from '@etappe/domain/organisations/participation'
import { type ProgrammeDefinition, termsOf } from '@etappe/domain/programme/definition'
import { holidaysOf } from '../offices/holidays.ts'
import type { Definitions } from '../programme/programme.repo.ts'
import type { CaseDerived } from './case.table.ts'

/** What the derived columns of a case depend on. */
export interface DerivedFrom {
  readonly record: Case
  /** Full name of the first municipality; `null` when there is none or the register does not know it. */
  readonly municipalityName: string | null
  /** Its stays in phases, the current one last. */
  readonly runs: readonly PhaseRun[]
  /** The open milestone that is due first. */
  readonly nextMilestone: Milestone | null
  /** The day of the last meeting that was held. */
  readonly lastContactOn: Day | null
  readonly participations: readonly Pick<Participation, 'organisationId' | 'role' | 'validFrom' | 'validTo'>[]
  readonly assignments: readonly Pick<Assignment, 'daysGranted'>[]
  /** Facilitation that was delivered. */
  readonly delivered: readonly Pick<SupportService, 'on' | 'amount'>[]
  /** Open ones. */
  readonly escalations: readonly Escalation[]
  readonly holds: readonly HoldPeriod[]
  readonly gateDates: readonly GateDate[]
}

/** What a person would call the place: the first municipality, or the area. */
function placeOf({ record, municipalityName }: DerivedFrom): { placeName: string; land: Land | null } {
  const [first, ...rest] = record.municipalityKeys
  if (first === undefined) return { placeName: record.areaText, land: null }
  const name = shortName(municipalityName ?? first)
  return { placeName: rest.length > 0 ? `${name} +${rest.length}` : name, land: landOf(first) }
}

/** How far ahead of a case holidays matter: to the end of a late support. */
const yearsAhead = 5

/** The time the plan of a case looks at. */
export const yearsOfPlan = (record: Case): { readonly from: Day; readonly to: Day } => ({
  from: record.startedOn,
  to: addMonths(record.supportEnd ?? record.startedOn, yearsAhead * 12),
})

/** Public holidays the plan of a case is made with. */
export function holidaysFor(record: Case, of: Land | null): Holidays {
  const { from, to } = yearsOfPlan(record)
  return holidaysOf(of, from, to)
}

const dueOn = (definition: ProgrammeDefinition, { record, runs, holds, gateDates }: DerivedFrom, of: Land | null): Day => {
  const terms = termsOf(definition, record.programmeVersion, record.kind)
  const basis = { terms, holidays: holidaysFor(record, of), holds, agreed: gateDates }
  return currentPlannedEnd(basis, record, runs)
}

function lightFacts(definition: ProgrammeDefinition, from: DerivedFrom, phaseDueOn: Day): LightFacts {
  const { record, participations } = from
  const named: Validity[] = record.coordinator === '' ? [] : [{ validFrom: record.startedOn, validTo: null }]
  return {
    kind: record.kind,
    phase: record.phase,
    startedOn: record.startedOn,
    lastContactOn: from.lastContactOn,
    waitingUntil: record.waitingUntil,
    phaseDueOn,
    organisations: participations.filter((it) => it.role !== 'guest'),
    coordination: [...named, ...participations.filter((it) => it.role === 'coordination')],
    granted: grantedDays(definition, record.kind, from.assignments),
    delivered: from.delivered,
    escalations: from.escalations,
  }
}

/** When its contact becomes late, and very late. */
function contactDays(turns: readonly LightTurn[], { startedOn }: Case): Pick<CaseDerived, 'contactFrom' | 'contactCriticalFrom'> {
  const contact = turns.find((it) => it.kind === 'contact')
  return { contactFrom: contact?.amberFrom ?? startedOn, contactCriticalFrom: contact?.redFrom ?? startedOn }
}

/** What lists show and sort by. */
export function derivedColumns(definitions: Definitions, from: DerivedFrom): CaseDerived {
  const { record, nextMilestone, lastContactOn } = from
  const definition = definitions.of(record.programmeVersion)
  const place = placeOf(from)
  const phaseDueOn = dueOn(definition, from, place.land)
  const turns = lightTurns(definition, lightFacts(definition, from, phaseDueOn))
  return {
    ...place,
    nameSort: foldGerman(record.name),
    placeSort: foldGerman(place.placeName),
    searchText: searchTokens(record, place.placeName).join(' '),
    phaseEnteredOn: from.runs.at(-1)?.enteredOn ?? record.startedOn,
    phaseDueOn,
    milestoneKind: nextMilestone?.kind ?? null,
    milestoneTitle: nextMilestone?.title ?? null,
    milestoneDueOn: nextMilestone?.dueOn ?? null,
    lastContactOn,
    ...contactDays(turns, record),
    lightTurns: JSON.stringify(turns),
    ...lightSchedule(turns),
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
