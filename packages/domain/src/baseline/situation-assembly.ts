import type { Case } from '../cases/case.ts'
import { addDays, type Day, isValidOn } from '../kernel/day.ts'
import type { OrganisationId } from '../kernel/id.ts'
import type { Municipality } from '../municipalities/municipality.ts'
import { cooperationLevels } from '../organisations/cooperation.ts'
import { missingSectors, networkFigures } from '../organisations/network-figures.ts'
import { type NetworkData, networkOn, networkPeriod } from '../organisations/network.ts'
import { type Participation, participationRoles } from '../organisations/participation.ts'
import { coverageMatrix } from './coverage-matrix.ts'
import type { CoverageState } from './coverage-state.ts'
import { transitionKinds } from './coverage.ts'
import type { Finding } from './finding.ts'
import type { ShownIndicator } from './indicator-shown.ts'
import { type Offer, offerStates } from './offer.ts'
import { levels, pillars } from './pillar.ts'
import type { NetworkState, SituationFacts, SituationFinding, SituationPart } from './situation-facts.ts'

type Names = Readonly<Record<string, string>>

/** What a situation analysis is assembled from: the records of one case. */
export interface SituationData {
  readonly today: Day
  readonly record: Pick<Case, 'number' | 'name' | 'kind' | 'startedOn' | 'areaText' | 'concern' | 'topics' | 'steeringGroup'>
  readonly municipalities: readonly Municipality[]
  readonly indicators: readonly ShownIndicator[]
  readonly offers: readonly Offer[]
  readonly coverage: CoverageState
  readonly network: NetworkData
  readonly participations: readonly Participation[]
  readonly findings: readonly Finding[]
  /** Of organisations, by id. */
  readonly names: Names
}

/** A funding that ends within this many days is worth a word. */
export const soonDays = 365

const nameOf = (names: Names, id: OrganisationId | null): string => (id === null ? '' : (names[id] ?? ''))

function offerFacts(offers: readonly Offer[], { names, today }: SituationData): SituationFacts['offers'] {
  const counted = offers.filter((it) => it.state !== 'ended')
  const soon = addDays(today, soonDays)
  return {
    total: counted.length,
    byState: Object.fromEntries(offerStates.map((state) => [state, offers.filter((it) => it.state === state).length])) as Record<
      Offer['state'],
      number
    >,
    places: counted.reduce((sum, it) => sum + (it.places ?? 0), 0),
    providers: new Set(counted.map((it) => it.providerId).filter((it) => it !== null)).size,
    byPillar: pillars.map((pillar) => {
      const own = counted.filter((it) => it.pillars.includes(pillar))
      const [universal = 0, selective = 0, indicated = 0] = levels.map((level) => own.filter((it) => it.level === level).length)
      return { pillar, universal, selective, indicated, total: own.length }
    }),
    byFit: [1, 2, 3, 4].map((fit) => counted.filter((it) => it.fit === fit).length) as [number, number, number, number],
    endingSoon: counted
      .flatMap(({ name, providerId, fundingEnd }) =>
        fundingEnd === null || fundingEnd < today || fundingEnd > soon ? [] : [{ name, provider: nameOf(names, providerId), fundingEnd }],
      )
      .toSorted((a, b) => (a.fundingEnd < b.fundingEnd ? -1 : 1)),
  }
}

function coverageFacts(state: CoverageState): SituationFacts['coverage'] {
  const matrix = coverageMatrix(state)
  const [review] = state.reviews
  return {
    cells: matrix.cells.map(({ pillar, level, band, offers, state: it }) => ({ pillar, level, band, count: offers.length, state: it })),
    pillarTotals: Object.fromEntries(matrix.pillars.map((it) => [it.pillar, it.sum])) as SituationFacts['coverage']['pillarTotals'],
    declared: state.marks.map(({ pillar, level, band, reason }) => ({ pillar, level, band, reason })),
    unlinked: matrix.unlinked.length,
    gapsWithoutFinding: matrix.gapsWithoutFinding.length,
    review: review ? { on: review.reviewedOn, by: review.reviewedBy } : null,
  }
}

function networkState(data: NetworkData, on: Day): NetworkState {
  const network = networkOn(data, on)
  const { organisations, cooperations, density, reach } = networkFigures(network)
  const byLevel = Object.fromEntries(cooperationLevels.map((level) => [level, network.edges.filter((it) => it.level === level).length]))
  return { on, organisations, cooperations, density, reach, byLevel }
}

function partsOn({ participations, names, today }: SituationData): SituationPart[] {
  const parts = participations
    .filter((it) => isValidOn(it, today))
    .map(({ role, organisationId, department, pillar, mandate }) => ({
      role,
      organisation: nameOf(names, organisationId),
      department,
      pillar,
      mandate,
    }))
  // Two people of one organisation are one line: the report names no persons.
  return [...new Map(parts.map((it) => [JSON.stringify(it), it])).values()].toSorted(
    (a, b) => participationRoles.indexOf(a.role) - participationRoles.indexOf(b.role) || (a.organisation < b.organisation ? -1 : 1),
  )
}

function cooperationFacts(data: SituationData): SituationFacts['cooperation'] {
  const { network, record, today } = data
  const { from } = networkPeriod(network, record.startedOn, today)
  const now = networkOn(network, today)
  const missing = missingSectors(now)
  return {
    start: networkState(network, from),
    now: networkState(network, today),
    unconnected: networkFigures(now)
      .unconnected.map((id) => nameOf(data.names, id))
      .toSorted(),
    missingPillars: [...missing.pillars],
    missingSectors: [...missing.sectors],
    parts: partsOn(data),
  }
}

const weightiestFirst = (a: SituationFinding, b: SituationFinding): number =>
  b.weight - a.weight || b.votes - a.votes || a.number - b.number

/** What the data of a case say for its situation analysis today. */
export function assembleSituation(data: SituationData): SituationFacts {
  const { record, coverage } = data
  return {
    on: data.today,
    case: {
      number: record.number,
      name: record.name,
      kind: record.kind,
      startedOn: record.startedOn,
      areaText: record.areaText,
      concern: record.concern,
      topics: [...record.topics],
      steeringGroup: record.steeringGroup,
    },
    municipalities: data.municipalities.map(({ name, key, kreisName, kind, population, areaKm2, asOf }) => ({
      name,
      key,
      kreisName,
      isKreisfrei: kind === 'kreisfrei',
      population,
      areaKm2,
      asOf,
    })),
    indicators: [...data.indicators],
    offers: offerFacts(data.offers, data),
    coverage: coverageFacts(coverage),
    transitions: transitionKinds.map((kind) => {
      const it = coverage.transitions.find((known) => known.kind === kind)
      return { kind, rating: it?.rating ?? null, comment: it?.comment ?? '' }
    }),
    cooperation: cooperationFacts(data),
    findings: data.findings
      .map(({ number, kind, pillar, text, weight, votes }) => ({ number, kind, pillar, text, weight, votes }))
      .toSorted(weightiestFirst),
  }
}
