import { describe, expect, it } from 'vitest'
import type { CaseKind } from '../cases/kind.ts'
import type { Day } from '../kernel/day.ts'
import { findingId, organisationId } from '../kernel/id.ts'
import { startDefinition } from '../programme/start-definition.ts'
import { type PlanFacts, planItems } from './plan-complete.ts'
import { fakeGoal, fakeMeasure } from './plan.fake.ts'

const someId = '00000000-0000-4000-8000-0000000000bb'
const fullGoal = () =>
  fakeGoal({
    indicatorText: 'Kitas mit Tandem',
    startValue: 0,
    targetValue: 9,
    targetOn: '2028-06-30' as Day,
    findingIds: [findingId.parse(someId)],
  })
const goals = [fullGoal(), fullGoal(), fullGoal()]
const fullMeasure = (goalId = goals[0]?.id) =>
  fakeMeasure({
    ...(goalId ? { goalId } : {}),
    responsibleId: organisationId.parse(someId),
    endsOn: '2027-06-30' as Day,
    costState: 'neutral',
  })

const full: PlanFacts = {
  plan: {
    vision: 'Alle Kinder',
    goalsAgreedOn: '2026-10-01' as Day,
    goalsApprovedBy: 'Steuerungsgruppe',
    goalsApprovedOn: '2026-10-05' as Day,
    permanentCoordination: 'Stabsstelle',
  },
  goals,
  measures: goals.map((it) => fullMeasure(it.id)),
  decisions: [{ result: 'inPrinciple' }],
}
const open = (over: Partial<PlanFacts>, kind: CaseKind = 'modelMunicipality') =>
  planItems(startDefinition.gates[kind], { ...full, ...over })
    .filter((it) => !it.isMet)
    .map((it) => it.criterion)

describe('a plan', () => {
  it('lacks nothing when everything is there', () => {
    expect([open({}), open({}, 'network')]).toEqual([[], []])
  })

  it('of a network needs less than one of a model municipality', () => {
    const empty: PlanFacts = { plan: null, goals: [], measures: [], decisions: [] }
    expect(open(empty, 'network')).toEqual([
      'vision',
      'goalCount',
      'goalIndicator',
      'goalStart',
      'goalTarget',
      'goalDate',
      'goalsAgreed',
      'goalMeasure',
      'measureResponsible',
      'measureDate',
    ])
    expect(open(empty)).toHaveLength(16)
    const alone = { plan: { ...full.plan, goalsApprovedOn: null, permanentCoordination: '' } as PlanFacts['plan'], decisions: [] }
    expect([open(alone, 'network'), open(alone)]).toEqual([[], ['goalsApproved', 'permanentCoordination', 'decision']])
  })

  it('names the goals and measures that lack something', () => {
    const bare = fakeGoal()
    const late = { ...fullMeasure(), endsOn: null }
    const items = planItems(startDefinition.gates.network, { ...full, goals: [...goals, bare], measures: [...full.measures, late] })
    const gapsOf = (criterion: string) => items.find((it) => it.criterion === criterion)?.gaps
    expect(gapsOf('goalTarget')).toEqual([bare.id])
    expect(gapsOf('goalMeasure')).toEqual([bare.id])
    expect(gapsOf('measureDate')).toEqual([late.id])
  })

  it('counts nothing that was dropped, neither for nor against it', () => {
    const dropped = { ...fakeMeasure({ goalId: goals[0]?.id as never }), state: 'dropped' as const }
    expect(open({ measures: [...full.measures, dropped] })).toEqual([])
    expect(open({ measures: full.measures.map((it, at) => (at === 0 ? { ...it, state: 'dropped' as const } : it)) })).toEqual([
      'goalMeasure',
    ])
  })

  it('asks for as many goals as the definition says, and for its hard criteria alone', () => {
    const { network } = startDefinition.gates
    const two = { ...network, actionPlan: network.actionPlan.map((it) => (it.code === 'goalCount' ? { ...it, atLeast: 4 } : it)) }
    expect(planItems(two, full).filter((it) => !it.isMet)).toMatchObject([{ criterion: 'goalCount', count: 3, atLeast: 4 }])
    const soft = { ...two, actionPlan: two.actionPlan.map((it) => ({ ...it, hardness: 'soft' as const })) }
    expect(planItems(soft, full).map((it) => it.gate)).toEqual(['support', 'support', 'support'])
  })

  it('has 3 to 7 guiding goals, and takes a start of zero for a start', () => {
    const eight = Array.from({ length: 8 }, fullGoal)
    const measures = eight.map((it) => fullMeasure(it.id))
    expect(open({ goals: eight, measures })).toEqual(['goalCount'])
    expect(open({ goals: goals.slice(0, 2) })).toEqual(['goalCount'])
  })

  it('addresses all pillars by its goals, and is carried by no rejecting decision', () => {
    const ofHealth = goals.map((it) => ({ ...it, pillar: 'health' as const }))
    expect(open({ goals: ofHealth, decisions: [{ result: 'rejected' }, { result: 'postponed' }] })).toEqual([
      'pillarsAddressed',
      'decision',
    ])
  })
})
