import type { Actor } from '@etappe/domain/access/policy'
import { addDays, type Day } from '@etappe/domain/kernel/day'
import type { CriterionCode } from '@etappe/domain/gates/criterion'
import { gateProposalId } from '@etappe/domain/kernel/id'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { engines, newCommand, testToday } from '../testing.ts'
import { type GateScene, keptShutBy, newCase, openGates } from './gate-scene.fake.ts'

const refused = (code: string) => ({ cause: { code } })
const refusedField = (field: string, problem: string) => ({ cause: { code: 'invalid', details: { fields: { [field]: problem } } } })
const everything: readonly CriterionCode[] = ['organisationsInvolved', 'contactComplete', 'publicBodyInvolved']
const nextYear = '2027-01-15' as Day

describe.each(engines)('gates on %s', (engine) => {
  let scene: GateScene
  const meet = async (...codes: readonly CriterionCode[]) => {
    for (const code of codes) await scene.meet(code)
  }
  beforeEach(async () => {
    scene = await openGates(engine)
  })
  afterEach(() => scene.server.close())

  describe('the panel', () => {
    it('shows what is met by what, what is missing, and where to go', async () => {
      await meet('organisationsInvolved')
      const { evaluation, ...panel } = await scene.panel('admission')
      expect(panel).toMatchObject({
        gate: 'admission',
        state: 'open',
        plannedOn: '2024-01-08',
        record: null,
        proposal: null,
        earlier: [],
        requests: [],
      })
      expect(evaluation).toMatchObject({ kind: 'network', programmeVersion: 1, on: testToday })
      expect(evaluation.criteria.map(({ code, hardness, state, count, place }) => [code, hardness, state, count, place])).toEqual([
        ['organisationsInvolved', 'hard', 'met', 3, 'participants'],
        ['concernNamed', 'hard', 'met', null, 'data'],
        ['contactComplete', 'hard', 'unmet', null, 'data'],
        ['publicBodyInvolved', 'soft', 'unmet', null, 'participants'],
      ])
      expect(evaluation.criteria[0]?.evidence.map((it) => it.label.split(' ')[0]).sort()).toEqual(['counselling', 'other', 'school'])
    })

    it('shows gates ahead as they stand, and the way through all five in a line each', async () => {
      expect(await scene.panel('support')).toMatchObject({ state: 'ahead', record: null })
      const overview = await scene.server.as(scene.staff).gate.overview({ caseId: scene.case.id })
      expect(overview.map(({ gate, state }) => [gate, state])).toEqual([
        ['admission', 'open'],
        ['goals', 'ahead'],
        ['actionPlan', 'ahead'],
        ['support', 'ahead'],
        ['closing', 'ahead'],
      ])
      expect(overview[0]).toMatchObject({ met: 1, total: 4, hardOpen: 2, softOpen: 1 })
    })

    it('takes a number of statements that does not depend on what is in the case', async () => {
      const counted = async () => {
        scene.server.takeQueries()
        await scene.panel('goals')
        return scene.server.takeQueries().length
      }
      const before = await counted()
      await meet(...everything, 'agreementSigned', 'facilitatorAssigned', 'analysisMeeting', 'findings', 'gapFinding')
      expect(await counted()).toBe(before)
    })

    it('is not found from another office', async () => {
      const berlin = await scene.server.person('officeLead', 'BE')
      await expect(scene.server.as(berlin).gate.panel({ caseId: scene.case.id, gate: 'admission' })).rejects.toMatchObject(
        refused('not-found'),
      )
    })
  })

  describe('a proposal', () => {
    it('waits for those who may confirm it, and for nobody else', async () => {
      await meet(...everything)
      const proposal = await scene.propose('admission', { comment: 'Alles da' })
      expect(proposal).toMatchObject({ state: 'open', proposedBy: scene.staff.userId, proposedFor: null, comment: 'Alles da', sequence: 1 })
      const waiting = (as: Actor) => scene.server.as(as).gate.waiting({})
      expect(await waiting(scene.lead)).toMatchObject([
        {
          proposal: { id: proposal.id },
          case: { number: scene.case.number, placeName: 'Nordermühlen' },
          proposedByName: 'Fenja Sandregen',
        },
      ])
      const others = [scene.staff, scene.facilitator, await scene.server.person('officeLead', 'BE')]
      for (const other of others) expect(await waiting(other)).toEqual([])
      await scene.confirm(proposal)
      expect(await waiting(scene.lead)).toEqual([])
    })

    it('is made for the gate the case stands before, once, while it does not rest, for a day of this stay', async () => {
      await meet(...everything)
      await expect(scene.propose('goals')).rejects.toMatchObject(refused('gate-not-open'))
      await expect(scene.propose('admission', { passOn: addDays(testToday, 1) })).rejects.toMatchObject(
        refusedField('passOn', 'in-the-future'),
      )
      await expect(scene.propose('admission', { passOn: '2024-01-07' as Day })).rejects.toMatchObject(
        refusedField('passOn', 'before-phase-start'),
      )
      const { case: api } = scene.server.as(scene.staff)
      await api.hold({ ...newCommand(), id: scene.case.id, reason: 'Wahlen', until: null })
      await expect(scene.propose('admission')).rejects.toMatchObject(refused('case-on-hold'))
      await api.resume({ ...newCommand(), id: scene.case.id })
      await scene.propose('admission', { passOn: '2024-01-08' as Day })
      await expect(scene.propose('admission')).rejects.toMatchObject(refused('proposal-open'))
    })

    it('is refused conditions that are over or speak of another gate', async () => {
      await meet(...everything)
      const propose = (condition: { dueOn: Day; code: CriterionCode | null }) =>
        scene.propose('admission', { conditions: [{ text: 'Nachreichen', ...condition }] })
      await expect(propose({ dueOn: addDays(testToday, -1), code: null })).rejects.toMatchObject(
        refusedField('conditions.0.dueOn', 'in-the-past'),
      )
      await expect(propose({ dueOn: nextYear, code: 'vision' })).rejects.toMatchObject(refusedField('conditions.0.code', 'not-a-choice'))
    })

    it('is sent back with a comment, withdrawn by who made it or by the office, and can be made anew', async () => {
      await meet(...everything)
      await scene.server.as(scene.lead).case.assignFacilitator({
        ...newCommand(),
        id: scene.case.id,
        facilitatorId: scene.facilitator.userId,
        from: '2024-02-01',
      })
      const first = await scene.propose('admission', { as: scene.facilitator })
      const api = scene.server.as(scene.lead)
      await expect(api.gate.return({ ...newCommand(), id: first.id, comment: '  ' })).rejects.toMatchObject({ code: 'BAD_REQUEST' })
      const returned = await api.gate.return({ ...newCommand(), id: first.id, comment: 'Die Kita fehlt' })
      expect(returned).toMatchObject({
        state: 'returned',
        decidedBy: scene.lead.userId,
        decidedOn: testToday,
        decisionComment: 'Die Kita fehlt',
      })
      await expect(scene.confirm(first)).rejects.toMatchObject(refused('proposal-decided'))

      const second = await scene.propose('admission')
      const withdraw = (as: Actor, id: typeof second.id) => scene.server.as(as).gate.withdraw({ ...newCommand(), id })
      await expect(withdraw(scene.facilitator, second.id)).rejects.toMatchObject(refused('forbidden'))
      expect(await withdraw(scene.lead, second.id)).toMatchObject({ state: 'withdrawn', decidedBy: scene.lead.userId })
      await expect(withdraw(scene.lead, second.id)).rejects.toMatchObject(refused('proposal-decided'))
      const third = await scene.propose('admission', { as: scene.facilitator })
      expect(await withdraw(scene.facilitator, third.id)).toMatchObject({ state: 'withdrawn' })
      const panel = await scene.panel('admission')
      expect(panel.earlier.map((it) => [it.id, it.state])).toEqual([
        [third.id, 'withdrawn'],
        [second.id, 'withdrawn'],
        [first.id, 'returned'],
      ])
      expect(Object.values(panel.names).sort()).toEqual(['Enno Brackwasser', 'Fenja Sandregen', 'Wiebke Öhlenschlegel'])
    })

    it('does not exist under an id nobody gave', async () => {
      await expect(scene.confirm({ id: gateProposalId.parse(crypto.randomUUID()) })).rejects.toMatchObject(refused('not-found'))
    })
  })

  describe('the record', () => {
    it('stays as it was when the case, its people and its organisations change', async () => {
      await meet(...everything)
      const shown = (await scene.panel('admission')).evaluation
      const record = await scene.pass('admission', { comment: 'Alles da', passOn: '2026-11-20' as Day })
      expect(record.evaluation).toEqual(shown)
      expect(record).toMatchObject({
        passedOn: '2026-11-20',
        confirmedOn: testToday,
        proposalComment: 'Alles da',
        subject: {
          number: scene.case.number,
          name: 'Sprachbrücken',
          placeName: 'Nordermühlen',
          officeCode: 'KI',
          proposedByName: 'Fenja Sandregen',
          confirmedByName: 'Wiebke Öhlenschlegel',
          plannedOn: '2024-01-08',
        },
      })
      const api = scene.server.as(scene.staff)
      const { version } = (await scene.detail()).case
      await api.case.update({
        ...newCommand(),
        id: scene.case.id,
        version,
        fields: { name: 'Neuer Name', contactName: '', concern: 'Anderes' },
      })
      const { participations, organisations } = await api.participation.list({ caseId: scene.case.id })
      for (const it of participations) await api.participation.remove({ ...newCommand(), id: it.id, version: it.version })
      for (const it of organisations)
        await api.organisation.update({ ...newCommand(), id: it.id, version: 1, fields: { name: 'Umbenannt' } })
      await scene.server.database.write.updateTable('user').set({ name: 'Anders' }).execute()
      expect(await api.gate.record({ id: record.id })).toEqual(record)
      expect(await scene.panel('admission')).toMatchObject({ state: 'passed', evaluation: record.evaluation, record: { id: record.id } })
    })

    it('is not found from another office', async () => {
      await meet(...everything)
      const { id } = await scene.pass('admission')
      const berlin = scene.server.as(await scene.server.person('officeLead', 'BE'))
      await expect(berlin.gate.record({ id })).rejects.toMatchObject(refused('not-found'))
    })

    it('cannot be undone, and neither can what came with it', async () => {
      await meet(...everything)
      const proposal = await scene.propose('admission')
      const confirmed = newCommand()
      await scene.server.as(scene.lead).gate.confirm({ ...confirmed, id: proposal.id, comment: '' })
      await expect(scene.server.as(scene.lead).audit.undo({ ...newCommand(), undoes: confirmed.commandId })).rejects.toMatchObject(
        refused('gate-record-final'),
      )
    })
  })

  it('tells at the confirmation what is missing since, and loses nothing', async () => {
    await meet(...everything)
    const proposal = await scene.propose('admission')
    const api = scene.server.as(scene.staff)
    const { version } = (await scene.detail()).case
    await api.case.update({ ...newCommand(), id: scene.case.id, version, fields: { contactName: '' } })
    await expect(scene.confirm(proposal)).rejects.toMatchObject(keptShutBy(['contactComplete']))
    expect((await scene.panel('admission')).proposal).toEqual(proposal)
    expect((await scene.detail()).gateRecords).toEqual([])
    await scene.meet('contactComplete')
    expect(await scene.confirm(proposal)).toMatchObject({ result: 'passed', proposalId: proposal.id })
  })

  it('carries out one confirmation once, however often it arrives', async () => {
    await meet(...everything)
    const proposal = await scene.propose('admission')
    const once = { ...newCommand(), id: proposal.id, comment: '' }
    const api = scene.server.as(scene.lead)
    expect(await api.gate.confirm(once)).toEqual(await api.gate.confirm(once))
    await expect(api.gate.confirm({ ...once, ...newCommand() })).rejects.toMatchObject(refused('proposal-decided'))
    expect((await scene.detail()).gateRecords).toHaveLength(1)
  })

  it('keeps cases apart', async () => {
    await meet(...everything)
    const other = await newCase(scene.server, scene.staff)
    const panel = await scene.server.as(scene.staff).gate.panel({ caseId: other.id, gate: 'admission' })
    expect(panel.evaluation.criteria.map((it) => it.state)).toEqual(['unmet', 'met', 'unmet', 'unmet'])
  })
})
