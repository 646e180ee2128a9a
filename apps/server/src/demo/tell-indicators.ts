import { type CatalogueIndicator, type IndicatorValueFields, unitOfIndicator } from '@etappe/domain/baseline/indicator'
import { indicatorValueId, ownIndicatorId } from '@etappe/domain/kernel/id'
import type { Scene } from './case-scene.ts'
import { type ContentTeller, dayIn, isRich, spanOf } from './content-scene.ts'
import type { Random } from './random.ts'
import type { Write } from './story.ts'
import { indicatorSources } from './text-analysis.ts'

interface Course {
  readonly indicator: CatalogueIndicator
  readonly source: keyof typeof indicatorSources
  /** Value in the newest year. */
  readonly value: number
  /** Growth per year, as a factor. */
  readonly growth: number
  readonly base: number | null
}

const ofThousand = (population: number, share: number) => Math.round((population * share) / 1000)

/** Values that fit together for a municipality of this size. */
function coursesOf(random: Random, population: number): Course[] {
  const births = ofThousand(population, 8.4 + random.next())
  const under1 = Math.round(births * 0.99)
  const to3 = Math.round(births * 2.05)
  const to6 = Math.round(births * 3.2)
  const it = (indicator: CatalogueIndicator, source: Course['source'], value: number, rest: Partial<Course> = {}): Course => ({
    growth: 1,
    base: null,
    ...rest,
    indicator,
    source,
    value,
  })
  return [
    it('births', 'statistics', births, { growth: 0.985 }),
    it('childrenUnder1', 'statistics', under1, { growth: 0.985 }),
    it('children1To3', 'statistics', to3, { growth: 0.99 }),
    it('children3To6', 'statistics', to6, { growth: 1.01 }),
    it('careRateUnder3', 'care', 31 + random.int(0, 80) / 10, { growth: 1.03, base: under1 + to3 }),
    it('careRate3To6', 'care', 91 + random.int(0, 50) / 10, { growth: 1.004, base: to6 }),
    it('childmindingPlaces', 'own', ofThousand(population, 1.4), { growth: 1.02 }),
    it('childrenInSgb2', 'social', 11 + random.int(0, 60) / 10, { growth: 1.02, base: under1 + to3 + to6 }),
    it('welcomeVisits', 'own', 88 + random.int(0, 50) / 10, { growth: 1.01, base: births }),
    it('checkupU8', 'health', 86 + random.int(0, 40) / 10, { base: Math.round(births * 1.02) }),
    it('familyLanguageOther', 'care', 24 + random.int(0, 90) / 10, { growth: 1.03, base: to6 }),
    it('earlyInterventionChildren', 'own', ofThousand(population, 2.1), { growth: 1.05 }),
    it('waitingList', 'own', ofThousand(population, 0.9), { growth: 1.1 }),
  ]
}

const yearsTold = 3
const isShare = (indicator: CatalogueIndicator) => unitOfIndicator[indicator] === 'share'

function valuesOf({ indicator, source, value, growth, base }: Course, year: number): IndicatorValueFields[] {
  return Array.from({ length: yearsTold }, (_, back): IndicatorValueFields => {
    const then = value / growth ** back
    return {
      indicator,
      year: year - back,
      state: 'measured',
      value: isShare(indicator) ? Math.round(then * 10) / 10 : Math.round(then),
      base,
      source: `${indicatorSources[source]} ${year - back}`,
      note: '',
    }
  })
}

/** Figures of model municipalities: core and further ones, one that is not available, one too small to be shown. */
export function tellIndicators(scene: Scene, teller: ContentTeller): void {
  const { random, caseId, place, plan } = scene
  const span = plan.kind === 'modelMunicipality' ? spanOf(scene, 'baseline') : null
  if (!span) return
  const newest = Number(span.from.slice(0, 4)) - 1
  const record = (fields: IndicatorValueFields): Write => ({
    noun: 'indicatorValue',
    type: 'indicator.recorded',
    record: { ...fields, id: indicatorValueId.parse(random.uuid()), caseId, version: 1 },
  })
  const single = (fields: Partial<IndicatorValueFields> & Pick<IndicatorValueFields, 'indicator'>) =>
    record({ year: newest, state: 'measured', value: null, base: null, source: '', note: '', ...fields })
  const people = dayIn(span, 0.3)
  const population = place.municipalities.reduce((sum, it) => sum + (it.population ?? 0), 0)
  if (people === null || population === 0) return
  teller.put(people, () => [single({ indicator: 'inhabitants', value: population, source: indicatorSources.register })])
  const courses = coursesOf(random, population)
  for (const [index, course] of courses.slice(0, isRich(scene) ? courses.length : 8).entries()) {
    const day = dayIn(span, 0.61 + 0.003 * index)
    if (day === null || !teller.put(day, () => valuesOf(course, newest).map(record))) return
  }
  const last = dayIn(span, 0.655)
  if (last === null) return
  const own = ownIndicatorId.parse(random.uuid())
  const ownFields = { name: 'Familien aus der Unterkunft in Eltern-Kind-Gruppen', unit: 'share' as const, unitText: '', note: '' }
  teller.put(last, () => [
    single({
      indicator: 'languageFindings',
      state: 'notAvailable',
      note: 'Der Gesundheitsdienst wertet erst ab dem nächsten Jahrgang aus.',
    }),
    ...(isRich(scene)
      ? [
          { noun: 'ownIndicator' as const, type: 'indicator.added' as const, record: { ...ownFields, id: own, caseId, version: 1 } },
          single({ indicator: own, value: 42.9, base: 7, source: indicatorSources.own }),
        ]
      : []),
  ])
}
