import type { Day } from '@etappe/domain/kernel/day'
import { adoptionId, decisionId, type OrganisationId } from '@etappe/domain/kernel/id'
import type { DecisionFields } from '@etappe/domain/plan/decision'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { engines, newCommand, type TestServer, testServer, testToday } from '../testing.ts'
import { openPlan, type PlanScene } from './plan-scene.fake.ts'

const reason = 'Der Träger hat abgesagt.'
const withoutReason = { cause: { code: 'reason-required' } }

const decisionFields = (over: Partial<DecisionFields> = {}): DecisionFields => ({
  body: 'Rat der Stadt',
  sessionOn: '2026-11-10' as Day,
  subject: 'Gesamtkonzept Frühe Bildung',
  result: 'adopted',
  votesFor: 31,
  votesAgainst: 4,
  votesAbstained: 2,
  documentId: null,
  note: '',
  ...over,
})

describe.each(engines)('the agreed plan on %s', (engine) => {
  let server: TestServer
  let scene: PlanScene
  let responsibleId: OrganisationId
  beforeEach(async () => {
    server = await testServer({ engine })
    scene = await openPlan(server)
    responsibleId = await scene.addOrganisation('Jugendamt')
  })
  afterEach(() => server.close())

  const adopt = (over: object = {}, of: PlanScene = scene) =>
    of.api.adoption.adopt({
      ...newCommand(),
      id: adoptionId.parse(crypto.randomUUID()),
      caseId: of.case.id,
      decisionId: null,
      adoptedOn: testToday,
      reason: '',
      ...over,
    })
  const decide = (over: Partial<DecisionFields> = {}, of: PlanScene = scene) =>
    of.api.decision.create({
      ...newCommand(),
      id: decisionId.parse(crypto.randomUUID()),
      caseId: of.case.id,
      fields: decisionFields(over),
    })

  /** A plan that lacks nothing a network needs. */
  async function fill(of: PlanScene = scene) {
    const fields = { vision: 'Alle Kinder sprechen mit.', goalsAgreedOn: '2026-10-01' }
    await of.api.plan.update({ ...newCommand(), caseId: of.case.id, version: 0, fields })
    const targets = { startValue: 20, startOn: '2026-01-01' as Day, targetValue: 80, targetOn: '2028-06-30' as Day }
    const goal = await of.addGoal({ indicatorText: 'Kitas mit Tandem', unit: '%', ...targets })
    const days = { startsOn: '2027-01-01' as Day, endsOn: '2027-06-30' as Day }
    const measure = await of.addMeasure({ goalId: goal.id, responsibleId, ...days, costState: 'amount', costEuro: 5000 })
    return { goal, measure }
  }

  it('is not frozen before it is complete, and says what is missing', async () => {
    await scene.addGoal()
    await expect(adopt()).rejects.toMatchObject({
      cause: {
        code: 'plan-incomplete',
        details: {
          values: { missing: 'vision goalIndicator goalStart goalTarget goalDate goalsAgreed goalMeasure measureResponsible measureDate' },
        },
      },
    })
    expect((await scene.view()).adoptions).toEqual([])
  })

  it('keeps goals and measures as they were agreed, also after they changed', async () => {
    const { measure } = await fill()
    const { id } = await adopt()
    await scene.api.measure.update({ ...newCommand(), id: measure.id, version: 1, fields: { endsOn: '2027-09-30' }, reason })
    expect(await scene.api.adoption.get({ id })).toMatchObject({ number: 1, frozen: { measures: [{ endsOn: '2027-06-30' }] } })
    const view = await scene.view()
    expect(view).toMatchObject({ agreed: { measures: [{ endsOn: '2027-06-30' }] }, measures: [{ endsOn: '2027-09-30' }] })
    expect(view.changes).toMatchObject([{ measureId: measure.id, reason, changedOn: testToday }])
  })

  it('is left only with a reason, whichever agreed field it is, and together with the change', async () => {
    const { goal, measure } = await fill()
    await adopt()
    const { api } = scene
    const leaving = [
      () => api.goal.update({ ...newCommand(), id: goal.id, version: 1, fields: { targetValue: 60 } }),
      () => api.goal.remove({ ...newCommand(), id: goal.id, version: 1 }),
      () => api.measure.update({ ...newCommand(), id: measure.id, version: 1, fields: { costEuro: 7000 } }),
      () => api.measure.remove({ ...newCommand(), id: measure.id, version: 1 }),
      () => api.plan.update({ ...newCommand(), caseId: scene.case.id, version: 2, fields: { vision: 'Anders' } }),
      () => scene.addGoal({ title: 'mehr' }),
      () => scene.addMeasure({ goalId: goal.id, title: 'mehr' }),
    ]
    const before = await scene.view()
    for (const leave of leaving) await expect(leave()).rejects.toMatchObject(withoutReason)
    expect(await scene.view()).toEqual(before)
    const change = newCommand()
    await api.measure.update({ ...change, id: measure.id, version: 1, fields: { costEuro: 7000 }, reason })
    expect((await scene.view()).changes).toHaveLength(1)
    await api.audit.undo({ ...newCommand(), undoes: change.commandId })
    expect((await scene.view()).changes).toEqual([])
  })

  it('asks for nothing where nothing agreed is left: state, progress, rating, and going back', async () => {
    const { goal, measure } = await fill()
    await adopt()
    const { api } = scene
    await api.measure.update({ ...newCommand(), id: measure.id, version: 1, fields: { state: 'running', funding: 'Land' } })
    await api.goal.rate({ ...newCommand(), id: goal.id, version: 1, fields: { rating: 'full', ratingReason: 'Alle dabei' } })
    await api.measure.update({ ...newCommand(), id: measure.id, version: 2, fields: { endsOn: '2027-12-31' }, reason })
    await api.measure.update({ ...newCommand(), id: measure.id, version: 3, fields: { endsOn: '2027-06-30' } })
    const added = await scene.addMeasure({ goalId: goal.id, title: 'neu' }, { reason })
    await api.measure.update({ ...newCommand(), id: added.id, version: 1, fields: { title: 'neuer' } })
    await api.measure.remove({ ...newCommand(), id: added.id, version: 2 })
    expect((await scene.view()).changes).toHaveLength(2)
  })

  it('is agreed anew with a reason; the older version stays, and counts again when the newer one is taken back', async () => {
    const { measure } = await fill()
    const first = await adopt()
    await scene.api.measure.update({ ...newCommand(), id: measure.id, version: 1, fields: { costEuro: 9000 }, reason })
    await expect(adopt()).rejects.toMatchObject({ cause: { code: 'invalid', details: { fields: { reason: 'required' } } } })
    const second = await adopt({ reason: 'Nachtragshaushalt' })
    expect(second.number).toBe(2)
    expect((await scene.view()).agreed?.measures).toMatchObject([{ costEuro: 9000 }])
    const older = scene.api.adoption.remove({ ...newCommand(), id: first.id, version: 1 })
    await expect(older).rejects.toMatchObject({ cause: { code: 'in-use' } })
    await scene.api.adoption.remove({ ...newCommand(), id: second.id, version: 1 })
    expect((await scene.view()).agreed?.measures).toMatchObject([{ costEuro: 5000 }])
  })

  it('of a model municipality needs a political decision', async () => {
    const town = await openPlan(server, 'modelMunicipality')
    await fill(town)
    await expect(adopt({}, town)).rejects.toMatchObject({ cause: { code: 'plan-incomplete' } })
    const { details } = await adopt({}, town).then(
      () => ({ details: null }),
      (error: { cause: { details: { values: { missing: string } } } }) => ({ details: error.cause.details }),
    )
    expect(details?.values.missing.split(' ')).toContain('decision')
  })

  it('rests on no decision that rejected it, and not on one of another case', async () => {
    await fill()
    const rejected = await decide({ result: 'rejected' })
    await expect(adopt({ decisionId: rejected.id })).rejects.toMatchObject({
      cause: { code: 'invalid', details: { fields: { decisionId: 'not-a-choice' } } },
    })
    const other = await decide({}, await openPlan(server))
    await expect(adopt({ decisionId: other.id })).rejects.toMatchObject({
      cause: { code: 'invalid', details: { fields: { decisionId: 'reference-unknown' } } },
    })
    const approving = await decide()
    await adopt({ decisionId: approving.id })
    const remove = scene.api.decision.remove({ ...newCommand(), id: approving.id, version: 1 })
    await expect(remove).rejects.toMatchObject({ cause: { code: 'in-use' } })
  })

  it('is not read by other offices', async () => {
    await fill()
    const { id } = await adopt()
    const other = server.as(await server.person('officeLead', 'BE'))
    await expect(other.adoption.get({ id })).rejects.toMatchObject({ cause: { code: 'not-found' } })
  })

  it('takes decisions of past sessions only, and documents of the case only', async () => {
    await expect(decide({ sessionOn: '2026-12-01' as Day })).rejects.toMatchObject({
      cause: { code: 'invalid', details: { fields: { 'fields.sessionOn': 'in-the-future' } } },
    })
    await expect(decide({ documentId: crypto.randomUUID() as never })).rejects.toMatchObject({
      cause: { code: 'invalid', details: { fields: { 'fields.documentId': 'reference-unknown' } } },
    })
  })
})
