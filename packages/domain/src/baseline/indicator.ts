import { z } from 'zod'
import { caseId, indicatorValueId, ownIndicatorId } from '../kernel/id.ts'
import { line, requiredLine } from '../kernel/text.ts'

export const indicatorUnits = ['count', 'share', 'euro', 'perThousand', 'other'] as const
export const indicatorUnit = z.enum(indicatorUnits)
export type IndicatorUnit = z.infer<typeof indicatorUnit>

/** The core ten a baseline analysis looks at: the criterion of the first gate counts these. */
export const coreIndicators = [
  'inhabitants',
  'births',
  'childrenUnder1',
  'children1To3',
  'children3To6',
  'careRateUnder3',
  'careRate3To6',
  'childmindingPlaces',
  'childrenInSgb2',
  'languageFindings',
] as const
export type CoreIndicator = (typeof coreIndicators)[number]

/** More that municipalities often have at hand. */
export const furtherIndicators = [
  'dayCarePlaces',
  'waitingList',
  'familyLanguageOther',
  'singleParents',
  'migrationBackground',
  'earlyInterventionChildren',
  'childProtectionReports',
  'checkupU8',
  'dentalHealthy',
  'welcomeVisits',
  'parentCourses',
  'skilledStaffShare',
  'staffVacancies',
  'youthWelfareSpending',
] as const
export const catalogueIndicators = [...coreIndicators, ...furtherIndicators] as const
export type CatalogueIndicator = (typeof catalogueIndicators)[number]

/** The unit of each; shares are in percent. */
export const unitOfIndicator: Readonly<Record<CatalogueIndicator, IndicatorUnit>> = {
  inhabitants: 'count',
  births: 'count',
  childrenUnder1: 'count',
  children1To3: 'count',
  children3To6: 'count',
  careRateUnder3: 'share',
  careRate3To6: 'share',
  childmindingPlaces: 'count',
  childrenInSgb2: 'share',
  languageFindings: 'share',
  dayCarePlaces: 'count',
  waitingList: 'count',
  familyLanguageOther: 'share',
  singleParents: 'share',
  migrationBackground: 'share',
  earlyInterventionChildren: 'count',
  childProtectionReports: 'count',
  checkupU8: 'share',
  dentalHealthy: 'share',
  welcomeVisits: 'share',
  parentCourses: 'count',
  skilledStaffShare: 'share',
  staffVacancies: 'count',
  youthWelfareSpending: 'euro',
}

/** An indicator a case has of its own. */
export const ownIndicatorFields = z.object({ name: requiredLine(160), unit: indicatorUnit, unitText: line(40), note: line(400) })
export type OwnIndicatorFields = z.infer<typeof ownIndicatorFields>
export const ownIndicatorRecord = ownIndicatorFields.extend({ id: ownIndicatorId, caseId, version: z.int() })
export type OwnIndicator = z.infer<typeof ownIndicatorRecord>

/** Which indicator: the code of the catalogue, or the id of one of the case's own. */
export const indicatorKey = z.union([z.enum(catalogueIndicators), ownIndicatorId])
export type IndicatorKey = z.infer<typeof indicatorKey>

export const valueStates = ['measured', 'notAvailable'] as const

const amount = z.number({ error: 'not-a-number' }).min(-1e12, { error: 'out-of-range' }).max(1e12, { error: 'out-of-range' })

/** A value of one year. `base` is the n a share is of; `notAvailable` has no value and says so on purpose. */
export const indicatorValueFields = z.object({
  indicator: indicatorKey,
  year: z.int({ error: 'not-a-number' }).min(1990, { error: 'out-of-range' }).max(2100, { error: 'out-of-range' }),
  state: z.enum(valueStates),
  value: amount.nullable(),
  base: z.int({ error: 'not-a-number' }).min(0, { error: 'out-of-range' }).max(100_000_000, { error: 'out-of-range' }).nullable(),
  source: line(300),
  note: line(400),
})
export type IndicatorValueFields = z.infer<typeof indicatorValueFields>
export const indicatorValueRecord = indicatorValueFields.extend({ id: indicatorValueId, caseId, version: z.int() })
/** One per case, indicator and year. */
export type IndicatorValue = z.infer<typeof indicatorValueRecord>

/** Shares of fewer than this many are stored and never shown: single children could be recognised (domain rule, small numbers). */
export const smallestBase = 10

/** Whether a figure says how many of a base something holds for, in a hundred or in a thousand. */
export const isShare = (unit: IndicatorUnit): boolean => unit === 'share' || unit === 'perThousand'

/** Whether a value may not be shown to anybody, anywhere. */
export function isSuppressed({ unit, base }: { readonly unit: IndicatorUnit; readonly base: number | null }): boolean {
  return isShare(unit) && base !== null && base < smallestBase
}
