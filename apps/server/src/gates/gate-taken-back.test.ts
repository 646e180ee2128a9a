import type { Actor } from '@etappe/domain/access/policy'
import type { CriterionCode } from '@etappe/domain/gates/criterion'
import { gateProposalId } from '@etappe/domain/kernel/id'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { engines, newCommand, testToday } from '../testing.ts'
import { waiverRow } from './gate-rows.fake.ts'
import { type GateScene, openGates } from './gate-scene.fake.ts'

const refused = (code: string) => ({ cause: { code } })
const everything: readonly CriterionCode[] = ['organisationsInvolved', 'contactComplete', 'publicBodyInvolved']

describe.each(engines)('what takes a gate back on %s', (engine) => {
  let scene: GateScene
  const meet = async (...codes: readonly CriterionCode[]) => {
    for (const code of codes) await scene.meet(code)
  }
  beforeEach(async () => {
    scene = await openGates(engine)
  })
  afterEach(() => scene.server.close())

  describe('what ends a stay otherwise', () => {
    const analysis = ['agreementSigned', 'facilitatorAssigned', 'analysisMeeting', 'findings', 'gapFinding'] as const
    const plan = ['vision', 'goalCount', 'goalIndicator', 'goalStart', 'goalTarget', 'goalDate', 'goalsAgreed'] as const
    beforeEach(async () => {
      await meet(...everything, ...analysis)
      await scene.pass('admission')
      await scene.pass('goals')
    })

    it('withdraws the proposal by itself: going back, which undone brings it back', async () => {
      await meet(...plan)
      const proposal = await scene.propose('actionPlan')
      const back = newCommand()
      const api = scene.server.as(scene.lead)
      await api.case.goBack({ ...back, id: scene.case.id, from: 'goals', to: 'baseline', on: testToday, reason: 'Analyse fehlt' })
      expect((await scene.panel('actionPlan')).earlier).toMatchObject([{ id: proposal.id, state: 'withdrawn', decidedBy: null }])
      await expect(scene.confirm(proposal)).rejects.toMatchObject(refused('proposal-decided'))
      // The gate that was passed is open again; its record stays readable.
      expect(await scene.panel('goals')).toMatchObject({ state: 'open', record: null })
      expect((await scene.detail()).gateRecords.map((it) => it.gate)).toEqual(['admission', 'goals'])
      await api.audit.undo({ ...newCommand(), undoes: back.commandId })
      expect((await scene.panel('actionPlan')).proposal).toMatchObject({ id: proposal.id, state: 'open' })
    })

    it('withdraws it when the case is discontinued', async () => {
      await meet(...plan)
      const proposal = await scene.propose('actionPlan')
      const end = { id: scene.case.id, on: testToday, reasonCode: 'politics' as const, reason: 'Beschluss' }
      await scene.server.as(scene.lead).case.discontinue({ ...newCommand(), ...end })
      expect((await scene.panel('actionPlan')).earlier).toMatchObject([{ id: proposal.id, state: 'withdrawn' }])
      await expect(scene.confirm(proposal)).rejects.toMatchObject(refused('case-read-only'))
    })

    it('keeps a waiver to the stay it was granted in', async () => {
      const by = scene.lead.userId
      const api = scene.server.as(scene.lead)
      await waiverRow(scene.server, { caseId: scene.case.id, gate: 'actionPlan', code: 'vision', hardness: 'hard', by })
      expect(await scene.unmet('actionPlan')).not.toContain('vision')
      await api.case.goBack({ ...newCommand(), id: scene.case.id, from: 'goals', to: 'baseline', on: testToday, reason: 'Analyse fehlt' })
      await scene.pass('goals')
      expect(await scene.unmet('actionPlan')).toContain('vision')
    })
  })

  describe('undo', () => {
    const undo = (as: Actor, { commandId }: ReturnType<typeof newCommand>) =>
      scene.server.as(as).audit.undo({ ...newCommand(), undoes: commandId })
    beforeEach(() => meet(...everything))

    it('takes a proposal, a return and a withdrawal back', async () => {
      const [proposed, returned, withdrawn] = [newCommand(), newCommand(), newCommand()]
      const { id } = await scene.propose('admission')
      await scene.server.as(scene.lead).gate.return({ ...returned, id, comment: 'Die Kita fehlt' })
      await undo(scene.lead, returned)
      expect((await scene.panel('admission')).proposal).toMatchObject({ id, state: 'open', decidedBy: null, decisionComment: '' })
      await scene.server.as(scene.staff).gate.withdraw({ ...withdrawn, id })
      const again = gateProposalId.parse(crypto.randomUUID())
      const wanted = { caseId: scene.case.id, gate: 'admission' as const, passOn: testToday, comment: '', conditions: [] }
      await scene.server.as(scene.staff).gate.propose({ ...newCommand(), ...proposed, ...wanted, id: again })
      // Two would wait at once.
      await expect(undo(scene.staff, withdrawn)).rejects.toMatchObject(refused('undo-blocked'))
      await undo(scene.staff, proposed)
      await undo(scene.staff, withdrawn)
      expect((await scene.panel('admission')).proposal).toMatchObject({ id, state: 'open' })
    })

    it('does not bring a proposal back for a stay that is over', async () => {
      await meet('agreementSigned', 'facilitatorAssigned', 'analysisMeeting', 'findings', 'gapFinding')
      await scene.pass('admission')
      const withdrawn = newCommand()
      const { id } = await scene.propose('goals')
      await scene.server.as(scene.staff).gate.withdraw({ ...withdrawn, id })
      await scene.pass('goals')
      await expect(undo(scene.staff, withdrawn)).rejects.toMatchObject(refused('undo-blocked'))
    })
  })
})
