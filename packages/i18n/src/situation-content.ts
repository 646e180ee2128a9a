import type { SituationFacts } from '@etappe/domain/baseline/situation-facts'
import type { ReportSection } from '@etappe/domain/baseline/situation-report'
import { shortName } from '@etappe/domain/municipalities/municipality'
import { transitionKinds } from '@etappe/domain/baseline/coverage'
import type { ContentPart } from './content.ts'
import { cooperationParts } from './situation-cooperation.ts'
import { coverageParts } from './situation-coverage.ts'
import { indicatorParts } from './situation-figures.ts'
import { findingParts, needParts, outlookParts } from './situation-findings.ts'
import type { SituationWords } from './situation-words.ts'

const sentence = (parts: readonly string[]): ContentPart => ({ kind: 'text', text: parts.filter((it) => it !== '').join(' ') })

function introduction({ case: it, municipalities, on }: SituationFacts, { situation, messages, formats }: SituationWords): ContentPart[] {
  const t = situation.text.intro
  const places = municipalities.length > 0 ? formats.list(municipalities.map(({ name }) => shortName(name))) : it.name
  const about = it.kind === 'network' ? t.network({ name: it.name }) : t.municipality({ places })
  const topics = formats.list(it.topics.map((topic) => messages.cases.topic[topic]))
  return [
    sentence([about, t.basis({ start: formats.day(it.startedOn), day: formats.day(on) }), topics === '' ? '' : t.topics({ topics })]),
    ...(it.concern === '' ? [] : [sentence([t.concern({ concern: it.concern })])]),
  ]
}

function municipality({ municipalities, case: it }: SituationFacts, { situation, formats }: SituationWords): ContentPart[] {
  const t = situation.text.municipality
  const area = it.areaText === '' ? [] : [sentence([situation.text.intro.area({ area: it.areaText })])]
  const [first] = municipalities
  if (!first) return [sentence([t.none]), ...area]
  const number = (value: number | null) => (value === null ? '' : formats.number(value))
  const kreis = (of: typeof first) => (of.isKreisfrei || of.kreisName === '' ? '' : of.kreisName)
  const asOf = t.asOf({ day: formats.day(first.asOf) })
  if (municipalities.length === 1) {
    const inKreis = kreis(first) === '' ? '' : t.inKreis({ name: kreis(first) })
    return [
      sentence([
        t.one({ name: shortName(first.name), kreis: inKreis, people: number(first.population), area: number(first.areaKm2) }),
        asOf,
      ]),
      ...area,
    ]
  }
  const people = municipalities.reduce((sum, { population }) => sum + (population ?? 0), 0)
  const { column } = t
  return [
    sentence([t.total({ count: municipalities.length, people: formats.number(people) }), asOf]),
    ...area,
    {
      kind: 'table',
      caption: t.table,
      columns: [
        { title: column.name, width: 2 },
        { title: column.kreis, width: 1.4 },
        { title: column.people, isFigure: true },
        { title: column.area, isFigure: true },
      ],
      rows: municipalities.map((row) => [shortName(row.name), kreis(row), number(row.population), number(row.areaKm2)]),
    },
  ]
}

function offers({ offers: it }: SituationFacts, { situation, baseline, formats }: SituationWords): ContentPart[] {
  const t = situation.text.offers
  if (it.total === 0) return [sentence([t.none])]
  const [none, hardly, mostly, fully] = it.byFit
  const judged = none + hardly + mostly + fully
  return [
    sentence([
      t.total({ count: it.total, providers: it.providers, places: it.places === 0 ? '' : formats.number(it.places) }),
      t.states({ planned: it.byState.planned, ended: it.byState.ended }),
      judged === 0 ? '' : t.fit({ good: mostly + fully, poor: none + hardly, judged }),
    ]),
    {
      kind: 'table',
      caption: t.table,
      columns: [
        { title: t.column.pillar },
        ...Object.values(baseline.level).map((title) => ({ title, isFigure: true })),
        { title: t.column.total, isFigure: true },
      ],
      rows: it.byPillar.map((row) => [
        baseline.pillar[row.pillar],
        ...[row.universal, row.selective, row.indicated, row.total].map((count) => formats.number(count)),
      ]),
    },
    ...(it.byPillar.reduce((sum, { total }) => sum + total, 0) > it.total ? [sentence([t.manyPillars])] : []),
    ...(it.endingSoon.length === 0
      ? []
      : [
          sentence([t.ending({ count: it.endingSoon.length })]),
          { kind: 'list', items: it.endingSoon.map((offer) => t.endingItem({ ...offer, day: formats.day(offer.fundingEnd) })) } as const,
        ]),
  ]
}

const ratings = { 1: 'r1', 2: 'r2', 3: 'r3' } as const
const isRating = (it: number | null): it is keyof typeof ratings => it !== null && it in ratings

function transitions({ transitions: all }: SituationFacts, { situation, baseline, coverage }: SituationWords): ContentPart[] {
  const t = situation.text.transitions
  const rated = all.filter((it) => it.rating !== null).length
  return [
    sentence([t.summary({ settled: all.filter((it) => it.rating === 3).length, rated, of: transitionKinds.length })]),
    {
      kind: 'table',
      caption: t.table,
      columns: [
        { title: t.column.transition, width: 1.3 },
        { title: t.column.rating, width: 1.2 },
        { title: t.column.comment, width: 2.4 },
      ],
      rows: all.map((it) => [
        baseline.transition[it.kind],
        isRating(it.rating) ? { text: coverage.transitions.rating[ratings[it.rating]], step: it.rating, of: 3 } : t.unrated,
        it.comment,
      ]),
    },
  ]
}

/** What the data say for each section of a situation analysis, in sentences, tables and the matrix; screen and PDF draw the same. */
export function situationContent(facts: SituationFacts, words: SituationWords): Readonly<Record<ReportSection, readonly ContentPart[]>> {
  return {
    introduction: introduction(facts, words),
    municipality: municipality(facts, words),
    indicators: indicatorParts(facts.indicators, words),
    offers: offers(facts, words),
    coverage: coverageParts(facts.coverage, words),
    transitions: transitions(facts, words),
    cooperation: cooperationParts(facts, words),
    findings: findingParts(facts, words),
    needs: needParts(facts, words),
    outlook: outlookParts(facts, words),
  }
}
