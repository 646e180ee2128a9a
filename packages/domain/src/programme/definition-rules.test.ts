import { describe, expect, it } from 'vitest'
import { caseKinds } from '../cases/kind.ts'
import { gates } from '../cases/gate.ts'
import { criteriaOf, type CriterionUse } from '../gates/criterion.ts'
import { type ProgrammeDefinition, programmeDefinition } from './definition.ts'
import { definitionProblems, inUsualOrder, newCriterion } from './definition-rules.ts'
import { startDefinition } from './start-definition.ts'

const withGoals = (goals: CriterionUse[]): ProgrammeDefinition => ({
  ...startDefinition,
  gates: { ...startDefinition.gates, network: { ...startDefinition.gates.network, goals } },
})
const problemsOf = (use: Partial<CriterionUse> & Pick<CriterionUse, 'code'>, ...more: CriterionUse[]) =>
  definitionProblems(withGoals([...more, { ...newCriterion(use.code), ...use }]))

describe('a definition', () => {
  it('is fine as the programme starts', () => {
    expect(programmeDefinition.parse(startDefinition)).toEqual(startDefinition)
    expect(definitionProblems(startDefinition)).toEqual({})
  })

  it('may use every criterion that is possible, with its usual numbers', () => {
    const all = programmeDefinition.parse(startDefinition)
    for (const kind of caseKinds) for (const gate of gates) all.gates[kind][gate] = criteriaOf[gate][kind].map(newCriterion)
    expect(definitionProblems(all)).toEqual({})
  })

  it('uses each criterion once per gate, and only where its facts exist', () => {
    expect(problemsOf({ code: 'actorMap' }, newCriterion('actorMap'))).toEqual({ 'gates.network.goals.1.code': 'already-there' })
    expect(problemsOf({ code: 'decision' })).toEqual({ 'gates.network.goals.0.code': 'not-a-choice' })
  })

  it('gives numbers only to criteria that count, and those have to have one', () => {
    expect(problemsOf({ code: 'gapFinding', atLeast: null })).toEqual({ 'gates.network.goals.0.atLeast': 'required' })
    expect(problemsOf({ code: 'gapFinding', atMost: 4 })).toEqual({ 'gates.network.goals.0.atMost': 'invalid' })
    expect(problemsOf({ code: 'agreementSigned', atLeast: 1 })).toEqual({ 'gates.network.goals.0.atLeast': 'invalid' })
  })

  it('orders what has two ends', () => {
    const use: CriterionUse = { code: 'goalCount', hardness: 'hard', atLeast: 5, atMost: 3 }
    const gatesOf = { ...startDefinition.gates, network: { ...startDefinition.gates.network, actionPlan: [use] } }
    expect(definitionProblems({ ...startDefinition, gates: gatesOf })).toEqual({ 'gates.network.actionPlan.0.atMost': 'below-first' })
    const light = { ...startDefinition.light, contingent: { amberAt: 90, redAt: 80 } }
    expect(definitionProblems({ ...startDefinition, light })).toEqual({ 'light.contingent.redAt': 'below-first' })
    const contact = { ...startDefinition.contact, goals: { amberAfter: 90, redAfter: 30 } }
    expect(programmeDefinition.safeParse({ ...startDefinition, contact }).error?.issues).toMatchObject([
      { path: ['contact', 'goals', 'redAfter'], message: 'below-first' },
    ])
  })

  it('keeps percent below a hundred and core indicators below eleven', () => {
    const admission: CriterionUse[] = [{ ...newCriterion('coordinatorShare'), atMost: 120 }]
    const goals: CriterionUse[] = [{ ...newCriterion('coreIndicators'), atLeast: 11 }]
    const modelMunicipality = { ...startDefinition.gates.modelMunicipality, admission, goals }
    expect(definitionProblems({ ...startDefinition, gates: { ...startDefinition.gates, modelMunicipality } })).toEqual({
      'gates.modelMunicipality.admission.0.atMost': 'out-of-range',
      'gates.modelMunicipality.goals.0.atLeast': 'out-of-range',
    })
  })

  it('promises each service once, and parts of days for facilitation only', () => {
    const network = [
      { kind: 'facilitation' as const, amount: 7.25 },
      { kind: 'training' as const, amount: 1.5 },
      { kind: 'training' as const, amount: 2 },
    ]
    const entitlements = { ...startDefinition.entitlements, network }
    expect(definitionProblems({ ...startDefinition, entitlements })).toEqual({
      'entitlements.network.1.amount': 'not-a-number',
      'entitlements.network.2.kind': 'already-there',
    })
  })
})

it('puts criteria into the order people know', () => {
  const { goals } = startDefinition.gates.network
  expect(inUsualOrder('network', 'goals', goals.toReversed())).toEqual(goals)
})
