import { isOwnKey } from '@etappe/domain/baseline/indicator-shown'
import type { SituationFacts } from '@etappe/domain/baseline/situation-facts'
import { shortName } from '@etappe/domain/municipalities/municipality'
import { byImportance, costSummary, countMeant, mainMeasures, shownGoals } from '@etappe/domain/plan/decision-page'
import type { Goal } from '@etappe/domain/plan/goal'
import type { Measure } from '@etappe/domain/plan/measure'
import type { Areas } from '@etappe/i18n/areas'
import { amountInWords } from '@etappe/i18n/situation-figures'
import type { SituationWords } from '@etappe/i18n/situation-words'
import type { DecisionSheet } from '../pdf/decision-sheet.ts'

/** What the page is about, and the words for it. */
export interface DecisionData {
  readonly facts: SituationFacts
  readonly goals: readonly Goal[]
  readonly measures: readonly Measure[]
  readonly ask: string
  /** Of organisations, by id. */
  readonly names: Readonly<Record<string, string>>
  readonly words: SituationWords
  readonly plan: Areas['plan']
}

/** How much room the page gives its parts: the number of measures, and the length of texts in characters. */
export interface Room {
  /** Of the text, in points. */
  readonly size: number
  readonly measures: number
  readonly title: number
  readonly text: number
  readonly ask: number
}

/** From generous to narrow; the first that fits on one page is taken. */
export const rooms = [
  { size: 10.5, measures: 12, title: 130, text: 260, ask: 2000 },
  { size: 10, measures: 12, title: 130, text: 200, ask: 2000 },
  { size: 9.5, measures: 10, title: 120, text: 160, ask: 2000 },
  { size: 9.5, measures: 8, title: 110, text: 110, ask: 2000 },
  { size: 9.5, measures: 6, title: 100, text: 0, ask: 2000 },
  { size: 9.5, measures: 5, title: 90, text: 0, ask: 1600 },
  { size: 9.5, measures: 4, title: 80, text: 0, ask: 1200 },
  { size: 9, measures: 3, title: 70, text: 0, ask: 800 },
  { size: 9, measures: 3, title: 50, text: 0, ask: 400 },
] as const satisfies readonly Room[]

/** Text of at most so many characters, cut between words. */
export function cut(text: string, most: number): string {
  const plain = text.trim()
  if (plain.length <= most) return plain
  const kept = plain.slice(0, Math.max(0, most - 1)).toWellFormed()
  const space = kept.lastIndexOf(' ')
  return `${(space > most / 2 ? kept.slice(0, space) : kept).trimEnd()}…`
}

/** With all its lines as long as there is room for them. */
const askText = (ask: string, room: Room): string => cut(room.ask < rooms[0].ask ? ask.replaceAll(/\s+/g, ' ') : ask, room.ask)

const childIndicators: readonly string[] = ['childrenUnder1', 'children1To3', 'children3To6']

function childrenIn({ indicators }: SituationFacts): number | null {
  const known = indicators.filter((it) => childIndicators.includes(it.key)).map((it) => it.latest?.value ?? null)
  return known.length < childIndicators.length || known.includes(null) ? null : known.reduce<number>((sum, it) => sum + (it ?? 0), 0)
}

/** The situation in at most five lines; what nobody recorded is not said. */
function situationLines(facts: SituationFacts, words: SituationWords, room: Room): string[] {
  const { situation, formats } = words
  const t = situation.decision
  const { municipalities, offers, coverage, transitions, cooperation, findings } = facts
  const people = municipalities.reduce((sum, it) => sum + (it.population ?? 0), 0)
  const children = childrenIn(facts)
  const rated = transitions.filter((it) => it.rating !== null)
  const need = findings.find((it) => it.kind === 'need') ?? findings.find((it) => it.kind === 'gap')
  const gaps = coverage.cells.filter((it) => it.state === 'gap').length
  const { organisations, cooperations } = cooperation.now
  const place = cut(formats.list(municipalities.map((it) => shortName(it.name))), room.title)
  return [
    people > 0 ? t.people({ place, people: formats.number(people), children: children === null ? '' : formats.number(children) }) : '',
    offers.total > 0 ? t.offers({ offers: offers.total, gaps, cells: coverage.cells.length }) : '',
    rated.length > 0 ? t.transitions({ settled: rated.filter((it) => it.rating === 3).length, of: transitions.length }) : '',
    organisations > 0 ? t.network({ organisations, cooperations }) : '',
    need ? t.need({ text: cut(need.text.replaceAll(/\s+/g, ' '), Math.max(120, room.text)) }) : '',
  ].filter((it) => it !== '')
}

/** "38 % → 60 % bis 31.12.2028"; a share is written with its sign, other figures with the unit people gave. */
function goalFigure(goal: Goal, { facts, words }: DecisionData): string {
  if (goal.targetValue === null) return ''
  const known = facts.indicators.find((it) => it.key === goal.indicator)
  const unit = known && (goal.unit === '' || !isOwnKey(known.key)) ? known : { unit: 'other' as const, unitText: goal.unit }
  const say = (value: number | null) => (value === null ? '' : amountInWords(value, unit, words))
  return words.situation.decision.figure({
    start: say(goal.startValue),
    target: say(goal.targetValue),
    day: goal.targetOn === null ? '' : words.formats.day(goal.targetOn),
  })
}

function goalsPart(data: DecisionData, room: Room): DecisionSheet['goals'] {
  const t = data.words.situation.decision
  const goals = data.goals.toSorted(byImportance)
  const items = goals.slice(0, shownGoals).map((goal) => ({
    name: cut(goal.title, room.title),
    text: room.text === 0 ? '' : cut(goal.text.replaceAll(/\s+/g, ' '), room.text),
    figure: cut(goalFigure(goal, data), 90),
  }))
  const left = goals.length - items.length
  return {
    title: items.length === 0 ? t.noGoals : t.goals({ count: items.length }),
    items,
    more: left > 0 ? t.moreGoals({ count: left }) : '',
  }
}

function costOf(it: Measure, { words, plan }: DecisionData): string {
  return it.costState === 'amount' && it.costEuro !== null ? `${words.formats.number(it.costEuro)}\u00a0€` : plan.costState[it.costState]
}

function measuresPart(data: DecisionData, room: Room): DecisionSheet['measures'] {
  const t = data.words.situation.decision
  const shown = mainMeasures(data.goals, data.measures, room.measures)
  const left = countMeant(data.measures) - shown.length
  const responsible = (it: Measure) => (it.responsibleId === null ? '' : (data.names[it.responsibleId] ?? ''))
  return {
    title: t.measures,
    columns: [t.column.measure, t.column.responsible, t.column.until, t.column.cost],
    rows: shown.map((it) => [
      cut(it.title, room.title),
      cut(responsible(it), room.title / 2),
      it.endsOn === null ? '' : data.words.formats.day(it.endsOn),
      costOf(it, data),
    ]),
    more: left > 0 ? t.moreMeasures({ count: left }) : '',
    none: t.noMeasures,
  }
}

function costsPart({ measures, words }: DecisionData, room: Room): DecisionSheet['costs'] {
  const t = words.situation.decision
  const euro = (value: number) => `${words.formats.number(value)}\u00a0€`
  const cost = costSummary(measures)
  const rows = cost.byFunding.map((it) => [it.funding === null ? t.noFunding : cut(it.funding, room.title), euro(it.euro)] as const)
  const notes = [cost.neutral > 0 ? t.neutral({ count: cost.neutral }) : '', cost.open > 0 ? t.open({ count: cost.open }) : '']
  return {
    title: t.costs,
    total: euro(cost.euro),
    rows: cost.otherEuro > 0 ? [...rows, [t.otherFunding, euro(cost.otherEuro)]] : rows,
    note: notes.filter((it) => it !== '').join('; '),
  }
}

/** The content of the page with as much of it as the room allows. */
export function decisionSheet(data: DecisionData, room: Room): Omit<DecisionSheet, 'page' | 'kicker' | 'subtitle'> {
  const t = data.words.situation.decision
  const lines = situationLines(data.facts, data.words, room)
  return {
    size: room.size,
    situation: { title: t.situation, lines: lines.length === 0 ? [t.noSituation] : lines },
    goals: goalsPart(data, room),
    measures: measuresPart(data, room),
    costs: costsPart(data, room),
    ask: { title: t.ask, text: data.ask.trim() === '' ? t.noAsk : askText(data.ask, room) },
  }
}
