import { z } from 'zod'
import { caseNumber } from '../cases/case-number.ts'
import { caseKinds } from '../cases/kind.ts'
import { topics } from '../cases/topic.ts'
import { day } from '../kernel/day.ts'
import { departments, participationRoles } from '../organisations/participation.ts'
import { coverageMarkRecord, transitionKinds } from './coverage.ts'
import { findingKind } from './finding-kind.ts'
import { shownIndicator } from './indicator-shown.ts'
import { offerStates } from './offer.ts'
import { ageBand, level, pillar } from './pillar.ts'

const share = z.number().nullable()
const counts = z.record(z.string(), z.int())

const networkState = z.object({
  on: day,
  organisations: z.int(),
  cooperations: z.int(),
  /** Shares from 0 to 1; `null` under two organisations. */
  density: share,
  reach: share,
  byLevel: counts,
})
export type NetworkState = z.infer<typeof networkState>

const part = z.object({
  role: z.enum(participationRoles),
  organisation: z.string(),
  department: z.enum(departments).nullable(),
  pillar: pillar.nullable(),
  mandate: z.string(),
})
export type SituationPart = z.infer<typeof part>

const findingFact = z.object({
  number: z.int(),
  kind: findingKind,
  pillar: pillar.nullable(),
  text: z.string(),
  weight: z.int(),
  votes: z.int(),
})
export type SituationFinding = z.infer<typeof findingFact>

/**
 * Everything the data say for a situation analysis on one day, without words: what a final report keeps. It holds names of
 * organisations but of no persons, and of indicators only what may be shown.
 */
export const situationFacts = z.object({
  on: day,
  case: z.object({
    number: caseNumber,
    name: z.string(),
    kind: z.enum(caseKinds),
    startedOn: day,
    areaText: z.string(),
    concern: z.string(),
    topics: z.array(z.enum(topics)),
    steeringGroup: z.string(),
  }),
  municipalities: z.array(
    z.object({
      name: z.string(),
      key: z.string(),
      kreisName: z.string(),
      isKreisfrei: z.boolean(),
      population: z.int().nullable(),
      areaKm2: z.number().nullable(),
      asOf: day,
    }),
  ),
  indicators: z.array(shownIndicator),
  offers: z.object({
    total: z.int(),
    byState: z.record(z.enum(offerStates), z.int()),
    places: z.int(),
    providers: z.int(),
    byPillar: z.array(z.object({ pillar, universal: z.int(), selective: z.int(), indicated: z.int(), total: z.int() })),
    /** How well they fit the need, from 1 to 4; offers nobody judged are in none. */
    byFit: z.tuple([z.int(), z.int(), z.int(), z.int()]),
    /** Running offers whose funding ends within a year, the first to end first. */
    endingSoon: z.array(z.object({ name: z.string(), provider: z.string(), fundingEnd: day })),
  }),
  coverage: z.object({
    cells: z.array(z.object({ pillar, level, band: ageBand, count: z.int(), state: z.enum(['offers', 'gap', 'none']) })),
    pillarTotals: z.record(pillar, z.int()),
    declared: z.array(coverageMarkRecord.pick({ pillar: true, level: true, band: true, reason: true })),
    unlinked: z.int(),
    gapsWithoutFinding: z.int(),
    review: z.object({ on: day, by: z.string() }).nullable(),
  }),
  transitions: z.array(z.object({ kind: z.enum(transitionKinds), rating: z.int().nullable(), comment: z.string() })),
  cooperation: z.object({
    start: networkState,
    now: networkState,
    unconnected: z.array(z.string()),
    missingPillars: z.array(pillar),
    missingSectors: z.array(z.string()),
    parts: z.array(part),
  }),
  /** All findings, the weightiest first: by weight, then by dots, then by number. */
  findings: z.array(findingFact),
})
export type SituationFacts = z.infer<typeof situationFacts>
