import { gates } from '@etappe/domain/cases/gate'
import { caseKinds } from '@etappe/domain/cases/kind'
import type { Day } from '@etappe/domain/kernel/day'
import { startDefinition } from '@etappe/domain/programme/start-definition'
import { afterEach, describe, expect, it } from 'vitest'
import { engines, testToday } from '../testing.ts'
import { type GateScene, keptShutBy, openGates } from './gate-scene.fake.ts'

let scene: GateScene
afterEach(() => scene.server.close())

const day = (text: string) => text as Day
/** The day each gate is passed. */
const passOn = {
  admission: day('2024-01-15'),
  goals: day('2026-05-04'),
  actionPlan: day('2026-08-03'),
  support: testToday,
  closing: day('2028-11-30'),
}
/** Where a case stands once a gate was passed. */
const after = { admission: 'baseline', goals: 'goals', actionPlan: 'actionPlan', support: 'support', closing: 'support' } as const

describe.each(engines)('a case on %s', (engine) => {
  it.each(caseKinds)(
    'of a %s goes from its admission to its closing by meeting each criterion, and not before',
    async (kind) => {
      scene = await openGates(engine, kind)
      for (const gate of gates) {
        for (const { code } of startDefinition.gates[kind][gate]) {
          const open = await scene.unmet(gate)
          if (!open.includes(code)) continue
          await expect(scene.propose(gate)).rejects.toMatchObject(keptShutBy(open))
          await scene.meet(code)
          expect(await scene.unmet(gate)).not.toContain(code)
        }
        const shown = (await scene.panel(gate)).evaluation
        expect(shown.criteria.map((it) => it.state)).toEqual(shown.criteria.map(() => 'met'))
        // Who facilitates proposes as soon as there is somebody who does.
        const as = gate === 'admission' || gate === 'goals' ? scene.staff : scene.facilitator
        const record = await scene.pass(gate, { as, passOn: passOn[gate] })
        expect(record.evaluation).toEqual(shown)
        expect(record).toMatchObject({ gate, result: 'passed', proposedBy: as.userId, confirmedBy: scene.lead.userId })
        const detail = await scene.detail()
        expect(detail.case).toMatchObject({ phase: after[gate], lifecycle: gate === 'closing' ? 'completed' : 'active' })
        expect(detail.openProposal).toBeNull()
      }
      const { runs, gateRecords, case: it } = await scene.detail()
      expect(gateRecords.map((one) => one.gate)).toEqual(gates)
      expect(runs.map(({ phase, result }) => [phase, result])).toEqual([
        ['baseline', 'advanced'],
        ['goals', 'advanced'],
        ['actionPlan', 'advanced'],
        ['support', 'completed'],
      ])
      expect(it).toMatchObject({ supportStart: testToday, supportEnd: '2028-11-23', closedOn: '2028-11-30' })
      expect(await scene.server.as(scene.staff).gate.overview({ caseId: it.id })).toEqual(
        gates.map((gate) => {
          const total = startDefinition.gates[kind][gate].length
          return { gate, state: 'passed', met: total, total, hardOpen: 0, softOpen: 0 }
        }),
      )
    },
    120_000,
  )
})
