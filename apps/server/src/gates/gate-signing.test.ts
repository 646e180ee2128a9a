import type { Actor } from '@etappe/domain/access/policy'
import type { CriterionCode } from '@etappe/domain/gates/criterion'
import type { Day } from '@etappe/domain/kernel/day'
import type { OfficeCode } from '@etappe/domain/offices/office'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { engines, newCommand } from '../testing.ts'
import { waiverRow } from './gate-rows.fake.ts'
import { type GateScene, keptShutBy, openGates } from './gate-scene.fake.ts'

const refused = (code: string) => ({ cause: { code } })
const everything: readonly CriterionCode[] = ['organisationsInvolved', 'contactComplete', 'publicBodyInvolved']
const nextYear = '2027-01-15' as Day
/** Somebody who has the rights of an office lead as their deputy, and no others. */
const deputyOf = (actor: Actor, of: Actor): Actor => ({
  ...actor,
  grants: [{ role: 'officeLead', officeCode: 'KI' as OfficeCode, deputyForId: of.userId }],
})

describe.each(engines)('signing a gate on %s', (engine) => {
  let scene: GateScene
  const meet = async (...codes: readonly CriterionCode[]) => {
    for (const code of codes) await scene.meet(code)
  }
  beforeEach(async () => {
    scene = await openGates(engine)
  })
  afterEach(() => scene.server.close())

  describe('four eyes', () => {
    beforeEach(() => meet(...everything))
    const own = refused('own-proposal')

    it('close before what somebody proposed themselves, also through another of their roles', async () => {
      const byLead = await scene.propose('admission', { as: scene.lead })
      await expect(scene.confirm(byLead)).rejects.toMatchObject(own)
      const withBoth: Actor = { ...scene.lead, grants: [...scene.lead.grants, { role: 'programmeLead', officeCode: null }] }
      await expect(scene.confirm(byLead, withBoth)).rejects.toMatchObject(own)
      await expect(
        scene.server.as(scene.lead).gate.return({ ...newCommand(), id: byLead.id, comment: 'Doch nicht' }),
      ).rejects.toMatchObject(own)
      expect(await scene.server.as(scene.lead).gate.waiting({})).toEqual([])
      const other = await scene.server.person('programmeLead')
      expect(await scene.confirm(byLead, other)).toMatchObject({ result: 'passed' })
    })

    it('close before the deputy of who proposed it', async () => {
      const proposal = await scene.propose('admission', { as: scene.lead })
      const deputy = deputyOf(await scene.server.person('officeStaff', 'KI'), scene.lead)
      await expect(scene.confirm(proposal, deputy)).rejects.toMatchObject(own)
      expect(await scene.server.as(deputy).gate.waiting({})).toEqual([])
    })

    it('close before the person in whose name a deputy proposed it, and before that deputy', async () => {
      const deputy = deputyOf(await scene.server.person('officeStaff', 'KI'), scene.lead)
      const proposal = await scene.propose('admission', { as: deputy })
      expect(proposal).toMatchObject({ proposedBy: deputy.userId, proposedFor: scene.lead.userId })
      await expect(scene.confirm(proposal)).rejects.toMatchObject(own)
      await expect(scene.confirm(proposal, deputy)).rejects.toMatchObject(own)
      expect(await scene.confirm(proposal, await scene.server.person('officeLead', 'KI'))).toMatchObject({ result: 'passed' })
    })

    it('are those of people who may confirm', async () => {
      const proposal = await scene.propose('admission')
      await expect(scene.confirm(proposal, await scene.server.person('officeStaff', 'KI'))).rejects.toMatchObject(refused('forbidden'))
      await expect(scene.confirm(proposal, await scene.server.person('officeLead', 'BE'))).rejects.toMatchObject(refused('not-found'))
    })
  })

  describe('waivers and conditions', () => {
    const waive = (code: CriterionCode, hardness: 'hard' | 'soft') =>
      waiverRow(scene.server, { caseId: scene.case.id, gate: 'admission', code, hardness, by: scene.lead.userId })
    const condition = (code: CriterionCode) => ({ text: `Nachreichen: ${code}`, dueOn: nextYear, code })

    it('let a gate be passed without a soft criterion: by a waiver', async () => {
      await meet('organisationsInvolved', 'contactComplete')
      await expect(scene.propose('admission')).rejects.toMatchObject(keptShutBy(['publicBodyInvolved']))
      const waiver = await waive('publicBodyInvolved', 'soft')
      const { evaluation, result } = await scene.pass('admission')
      expect(result).toBe('passed')
      expect(evaluation.criteria.at(-1)).toMatchObject({
        state: 'waived',
        waiver: { requestId: waiver.id, byName: 'Wiebke Öhlenschlegel' },
      })
      expect((await scene.panel('admission')).requests.map((it) => it.id)).toEqual([waiver.id])
    })

    it('or by a condition, which comes back as a milestone', async () => {
      await meet('organisationsInvolved', 'contactComplete')
      const long = { text: 'Jugendamt '.repeat(25).trim(), dueOn: nextYear, code: null }
      const record = await scene.pass('admission', { conditions: [condition('publicBodyInvolved'), long] })
      expect(record.result).toBe('passedWithConditions')
      const { milestones } = await scene.detail()
      expect(milestones.map(({ id, kind, title, dueOn, doneOn }) => ({ id, kind, title: title.slice(0, 30), dueOn, doneOn }))).toEqual(
        expect.arrayContaining(
          record.conditions.map((it) => ({
            id: it.milestoneId,
            kind: 'condition',
            title: it.text.slice(0, 30),
            dueOn: nextYear,
            doneOn: null,
          })),
        ),
      )
      expect(milestones.find((it) => it.title.endsWith('…'))?.note).toBe(long.text)
    })

    it('let a hard criterion be waived, and no condition stand for it', async () => {
      await meet('organisationsInvolved', 'publicBodyInvolved')
      await expect(scene.propose('admission', { conditions: [condition('contactComplete')] })).rejects.toMatchObject(
        keptShutBy(['contactComplete']),
      )
      await waive('contactComplete', 'hard')
      expect((await scene.pass('admission')).evaluation.criteria[2]).toMatchObject({
        code: 'contactComplete',
        hardness: 'hard',
        state: 'waived',
      })
    })

    it('are agreed otherwise by who confirms', async () => {
      await meet('organisationsInvolved', 'contactComplete')
      const proposal = await scene.propose('admission', { conditions: [condition('publicBodyInvolved')] })
      await expect(scene.confirm(proposal, scene.lead, { conditions: [] })).rejects.toMatchObject(keptShutBy(['publicBodyInvolved']))
      const other = { ...condition('publicBodyInvolved'), text: 'Stadtrat einladen', dueOn: '2027-03-01' as Day }
      const record = await scene.confirm(proposal, scene.lead, { conditions: [other], comment: 'Früher' })
      expect(record).toMatchObject({ conditions: [{ text: 'Stadtrat einladen', dueOn: '2027-03-01' }], confirmationComment: 'Früher' })
    })
  })
})
