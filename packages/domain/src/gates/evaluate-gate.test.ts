import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fakeId } from '../cases/case.fake.ts'
import { gates } from '../cases/gate.ts'
import { caseKinds } from '../cases/kind.ts'
import { phaseRunId } from '../kernel/id.ts'
import { startDefinition } from '../programme/start-definition.ts'
import { criteriaOf, type CriterionCode } from './criterion.ts'
import { evaluateGate } from './evaluate-gate.ts'
import { gateEvaluation, openCriteria } from './evaluation.ts'
import { emptyFacts, fakeFinding, fakeParticipant, fakeWaiver, fullFacts, someDay } from './gate-facts.fake.ts'
import type { GateFacts } from './gate-facts.ts'
import { blockingCriteria } from './gate-passable.ts'
import { standingOf } from './gate-standing.ts'

const every = caseKinds.flatMap((kind) => gates.map((gate) => ({ kind, gate })))
const anyGate = fc.constantFrom(...every)
const ask = (of: (typeof every)[number], facts: GateFacts) =>
  evaluateGate({ ...of, definition: startDefinition, programmeVersion: 1, on: someDay, facts })
const admission = { kind: 'network', gate: 'admission' } as const

/** Facts with some of what is there left out. */
const anyFacts: fc.Arbitrary<GateFacts> = fc
  .record({
    participants: fc.subarray([...fullFacts.participants]),
    milestones: fc.subarray([...fullFacts.milestones]),
    findings: fc.subarray([...fullFacts.findings]),
    indicators: fc.subarray([...fullFacts.indicators]),
    meetings: fc.subarray([...fullFacts.meetings]),
    goals: fc.subarray([...fullFacts.plan.goals]),
    measures: fc.subarray([...fullFacts.plan.measures]),
  })
  .map(({ goals, measures, ...rest }) => ({ ...fullFacts, ...rest, plan: { ...fullFacts.plan, goals, measures } }))

it.each(every)('the $gate gate of a $kind asks for what the definition lists, in its order', ({ kind, gate }) => {
  const found = ask({ kind, gate }, fullFacts)
  expect(found).toMatchObject({ gate, kind, programmeVersion: 1, on: someDay })
  expect(found.criteria.map(({ code, hardness, atLeast, atMost }) => ({ code, hardness, atLeast, atMost }))).toEqual(
    startDefinition.gates[kind][gate],
  )
  expect(found.criteria.every((it) => it.state === 'met')).toBe(true)
  expect(openCriteria(ask({ kind, gate }, emptyFacts), 'hard').length).toBeGreaterThan(0)
})

it('uses at a gate only what may be used there', () => {
  for (const { kind, gate } of every)
    for (const { code } of startDefinition.gates[kind][gate]) expect(criteriaOf[gate][kind], `${kind} ${gate}`).toContain(code)
})

describe('a waiver', () => {
  const waived = (over: Parameters<typeof fakeWaiver>[2] = {}) => fakeWaiver('admission', 'publicBodyInvolved', over)
  const soft = (facts: GateFacts) => ask(admission, facts).criteria.find((it) => it.code === 'publicBodyInvolved')

  it('turns what is not met into waived, with who, when and why', () => {
    const note = waived()
    expect(soft({ ...emptyFacts, waivers: [note] })).toMatchObject({
      state: 'waived',
      gaps: [],
      waiver: { requestId: note.requestId, reason: note.reason, byName: note.byName, on: note.on },
    })
  })

  it('leaves what is met as met, and stays on record', () => {
    expect(soft({ ...fullFacts, waivers: [waived()] })).toMatchObject({ state: 'met', waiver: { byName: 'Wiebke Öhlenschlegel' } })
  })

  it('holds for its gate, its criterion and its stay alone', () => {
    const elsewhere = [waived({ gate: 'goals' }), waived({ code: 'concernNamed' }), waived({ phaseRunId: phaseRunId.parse(fakeId()) })]
    for (const one of elsewhere) expect(soft({ ...emptyFacts, waivers: [one] })).toMatchObject({ state: 'unmet', waiver: null })
  })

  it('changes nothing about any other criterion, and never what was found', () => {
    fc.assert(
      fc.property(anyGate, anyFacts, (of, facts) => {
        const bare = ask(of, facts)
        const [open] = openCriteria(bare)
        const code = open?.code ?? 'vision'
        const after = ask(of, { ...facts, waivers: [fakeWaiver(of.gate, code)] })
        expect(after.criteria.map((it) => (it.code === code ? { ...it, state: open ? 'unmet' : it.state, waiver: null } : it))).toEqual(
          bare.criteria,
        )
        const stateIn = (all: typeof bare) => all.criteria.find((it) => it.code === code)?.state
        expect(stateIn(after)).toBe(open ? 'waived' : stateIn(bare))
      }),
    )
  })
})

it('shows a handful and counts them all, whatever there is', () => {
  fc.assert(
    fc.property(fc.nat(40), fc.nat(40), anyGate, (organisations, findings, of) => {
      const facts = {
        ...emptyFacts,
        participants: Array.from({ length: organisations }, () => fakeParticipant('other')),
        findings: Array.from({ length: findings }, (_, at) => fakeFinding({ number: at + 1, text: `${at} `.repeat(400) })),
      }
      const found = ask(of, facts)
      expect(gateEvaluation.safeParse(found).success).toBe(true)
      const there: Partial<Record<CriterionCode, number>> = { organisationsInvolved: organisations, actorMap: organisations, findings }
      const counted = found.criteria.filter(({ code }) => there[code] !== undefined)
      expect(counted.map((it) => it.count)).toEqual(counted.map((it) => there[it.code]))
    }),
  )
})

it('never asks for more once there is more: what is met stays met when people, findings and figures are added', () => {
  fc.assert(
    fc.property(anyGate, anyFacts, (of, facts) => {
      const met = ask(of, facts).criteria.filter((it) => it.state === 'met' && it.atMost === null)
      const { participants, findings, milestones, meetings, indicators } = fullFacts
      const more = ask(of, { ...facts, participants, findings, milestones, meetings, indicators }).criteria
      expect(met.filter(({ code }) => more.find((it) => it.code === code)?.state !== 'met')).toEqual([])
    }),
  )
})

describe('a gate', () => {
  const empty = ask(admission, emptyFacts)
  it('is kept shut by hard criteria whatever is agreed, by soft ones until a condition covers them', () => {
    const hard = ['organisationsInvolved', 'concernNamed', 'contactComplete']
    expect(blockingCriteria(empty, [])).toEqual([...hard, 'publicBodyInvolved'])
    expect(blockingCriteria(empty, [{ code: 'publicBodyInvolved' }, { code: 'concernNamed' }])).toEqual(hard)
    expect(blockingCriteria(empty, [{ code: null }])).toHaveLength(4)
    expect(blockingCriteria(ask(admission, fullFacts), [])).toEqual([])
  })

  it('is told in a line by what is met and what is open', () => {
    expect(standingOf('open', empty)).toEqual({ gate: 'admission', state: 'open', met: 0, total: 4, hardOpen: 3, softOpen: 1 })
  })
})
