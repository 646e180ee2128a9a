import { addDays, addMonths, type Day } from '@etappe/domain/kernel/day'
import {
  adoptionId,
  decisionId,
  type DecisionId,
  goalId,
  type MeasureId,
  measureId,
  type OrganisationId,
  planId,
} from '@etappe/domain/kernel/id'
import type { Goal } from '@etappe/domain/plan/goal'
import type { Measure } from '@etappe/domain/plan/measure'
import type { Plan } from '@etappe/domain/plan/plan'
import type { Scene } from './case-scene.ts'
import { type ContentTeller, dayIn, isRich, type Span, spanOf } from './content-scene.ts'
import type { Actors } from './tell-actors.ts'
import type { Findings } from './tell-analysis.ts'
import { tellProgress } from './tell-progress.ts'
import { type GoalSketch, type MeasureSketch, municipalityGoals, municipalityVisions } from './text-goals.ts'
import { networkGoals, networkVisions } from './text-network-goals.ts'
import { dayAt } from './working-days.ts'

function chosenGoals(scene: Scene): readonly GoalSketch[] {
  if (scene.plan.kind === 'network') return networkGoals.slice(0, isRich(scene) ? 2 : scene.random.int(1, 2))
  return municipalityGoals.slice(0, isRich(scene) ? municipalityGoals.length : 3)
}

function goalOf(scene: Scene, sketch: GoalSketch, given: { readonly index: number; readonly on: Day; readonly findings: Findings }): Goal {
  const { title, pillar, band, indicator, indicatorText, unit, start, target } = sketch
  const answered = given.findings.get(sketch.finding)
  return {
    id: goalId.parse(scene.random.uuid()),
    caseId: scene.caseId,
    number: given.index + 1,
    title,
    text: '',
    pillar,
    ageBand: band,
    indicator,
    indicatorText,
    unit,
    startValue: start,
    startOn: given.on,
    targetValue: target,
    targetOn: addMonths(given.on, 26),
    findingIds: answered ? [answered] : [],
    priority: given.index < 2 ? 1 : 2,
    position: given.index + 1,
    rating: null,
    ratingReason: '',
    ratedOn: null,
    version: 1,
  }
}

/** Vision and goals; the plan is told once, with what was agreed in the end. */
function tellGoals(
  scene: Scene,
  teller: ContentTeller,
  findings: Findings,
): { readonly plan: Plan; readonly goals: Goal[]; readonly sketches: readonly GoalSketch[] } | null {
  const { random, caseId, plan } = scene
  const span = spanOf(scene, 'goals')
  const begin = span && dayIn(span, 0.15)
  if (!span || begin === null) return null
  const isModel = plan.kind === 'modelMunicipality'
  const record: Plan = {
    id: planId.parse(random.uuid()),
    caseId,
    vision: random.pick(isModel ? municipalityVisions : networkVisions),
    goalsAgreedOn: null,
    goalsAgreedMeetingId: null,
    goalsApprovedBy: '',
    goalsApprovedOn: null,
    permanentCoordination: '',
    decisionAsk: '',
    version: 1,
  }
  if (!teller.put(begin, () => [{ noun: 'plan', type: 'plan.updated', record }])) return null
  const sketches = chosenGoals(scene)
  const goals: Goal[] = []
  for (const [index, sketch] of sketches.entries()) {
    const day = dayIn(span, 0.3 + (0.4 * index) / sketches.length)
    if (day === null) break
    const isTold = teller.put(day, (at) => {
      const goal = goalOf(scene, sketch, { index, on: dayAt(at), findings })
      goals.push(goal)
      return [{ noun: 'goal', type: 'goal.added', record: goal }]
    })
    if (!isTold) break
  }
  const agreed = dayIn(span, 0.9)
  if (agreed !== null)
    teller.put(agreed, (at) => {
      const approved = isModel ? { goalsApprovedBy: 'Steuerungsgruppe', goalsApprovedOn: dayAt(at) } : {}
      return [{ noun: 'plan', type: 'plan.updated', id: record.id, fields: { goalsAgreedOn: dayAt(at), ...approved } }]
    })
  return { plan: record, goals, sketches }
}

interface MeasureGiven {
  readonly goal: Goal
  readonly number: number
  readonly place: number
  readonly actors: Actors
  readonly begin: Day
  readonly before: MeasureId | undefined
}

function measureOf(scene: Scene, sketch: MeasureSketch, given: MeasureGiven): Measure {
  const named = (name: MeasureSketch['responsible']): OrganisationId[] => {
    const id = given.actors.get(name)
    return id ? [id] : []
  }
  const startsOn = addMonths(given.begin, sketch.from)
  return {
    id: measureId.parse(scene.random.uuid()),
    caseId: scene.caseId,
    goalId: given.goal.id,
    number: given.number,
    title: sketch.title,
    text: '',
    responsibleId: named(sketch.responsible)[0] ?? [...given.actors.values()][0] ?? null,
    partnerIds: (sketch.partners ?? []).flatMap(named),
    startsOn,
    endsOn: addDays(addMonths(startsOn, sketch.months), -1),
    costState: sketch.cost === 0 ? 'neutral' : 'amount',
    costEuro: sketch.cost === 0 ? null : sketch.cost,
    funding: sketch.funding ?? '',
    dependsOnIds: given.before ? [given.before] : [],
    state: 'planned',
    doneOn: null,
    deviationReason: '',
    position: given.place,
    version: 1,
  }
}

function tellMeasures(
  scene: Scene,
  teller: ContentTeller,
  span: Span,
  told: { readonly goals: readonly Goal[]; readonly sketches: readonly GoalSketch[]; readonly actors: Actors },
): Measure[] {
  const begin = spanOf(scene, 'support')?.from ?? span.to
  const measures: Measure[] = []
  for (const [index, goal] of told.goals.entries()) {
    const ids: MeasureId[] = []
    for (const [place, sketch] of (told.sketches[index]?.measures ?? []).entries()) {
      const day = dayIn(span, 0.1 + (0.65 * (index + place / 4)) / told.goals.length)
      if (day === null) return measures
      const before = sketch.after === undefined ? undefined : ids[sketch.after]
      const given = { goal, number: measures.length + 1, place: place + 1, actors: told.actors, begin, before }
      const record = measureOf(scene, sketch, given)
      if (!teller.put(day, () => [{ noun: 'measure', type: 'measure.added', record }])) return measures
      ids.push(record.id)
      measures.push(record)
    }
  }
  return measures
}

/** The council decides, the plan is frozen; a network agrees on it among itself. */
function tellAdoption(
  scene: Scene,
  teller: ContentTeller,
  span: Span,
  told: { readonly plan: Plan; readonly goals: Goal[]; readonly measures: Measure[] },
): boolean {
  const { random, caseId, plan, place } = scene
  let decided: DecisionId | null = null
  const session = dayIn(span, 0.9)
  if (plan.kind === 'modelMunicipality' && session !== null) {
    const id = decisionId.parse(random.uuid())
    const votesFor = random.int(19, 34)
    decided = id
    teller.put(session, (at) => [
      {
        noun: 'plan',
        type: 'plan.updated',
        id: told.plan.id,
        fields: { permanentCoordination: 'Fachbereich Jugend und Soziales, Stabsstelle frühe Bildung' },
      },
      {
        noun: 'decision',
        type: 'decision.recorded',
        record: {
          id,
          caseId,
          body: `Rat ${place.name}`,
          sessionOn: dayAt(at),
          subject: 'Gesamtkonzept frühe Bildung mit Maßnahmenplan',
          result: random.pick(['adopted', 'adoptedWithChanges', 'adopted']),
          votesFor,
          votesAgainst: random.int(0, 6),
          votesAbstained: random.int(0, 4),
          documentId: null,
          note: '',
          version: 1,
        },
      },
    ])
  }
  const frozenOn = dayIn(span, 0.96)
  if (frozenOn === null || told.measures.length === 0) return false
  const frozen = { vision: told.plan.vision, goals: told.goals, measures: told.measures }
  return teller.put(frozenOn, (at) => [
    {
      noun: 'adoption',
      type: 'plan.adopted',
      record: {
        id: adoptionId.parse(random.uuid()),
        caseId,
        number: 1,
        adoptedOn: dayAt(at),
        decisionId: decided,
        reason: '',
        frozen,
        version: 1,
      },
    },
  ])
}

/** Vision, goals, measures, decision, and what became of them. */
export function tellPlan(
  scene: Scene,
  teller: ContentTeller,
  { actors, findings }: { readonly actors: Actors; readonly findings: Findings },
): void {
  const told = tellGoals(scene, teller, findings)
  const span = spanOf(scene, 'actionPlan')
  if (!told || !span) return
  const measures = tellMeasures(scene, teller, span, { ...told, actors })
  const isAdopted = tellAdoption(scene, teller, span, { ...told, measures })
  if (isAdopted) tellProgress(scene, teller, { goals: told.goals, measures })
}
