import { fakeCaseFields } from '@etappe/domain/cases/case.fake'
import { caseId, goalId, measureId } from '@etappe/domain/kernel/id'
import type { GoalFields } from '@etappe/domain/plan/goal'
import type { MeasureFields } from '@etappe/domain/plan/measure'
import { fakeGoalFields, fakeMeasureFields } from '@etappe/domain/plan/plan.fake'
import { newCommand, testServer } from '@etappe/server/testing'

/** Wide enough for the panel beside the plan. */
export function wideScreen(): void {
  const { happyDOM } = window as unknown as { happyDOM: { setViewport(size: { width: number; height: number }): void } }
  happyDOM.setViewport({ width: 1440, height: 900 })
}

/** A server with one network of Kiel, who plans in it, and short ways to put goals and measures there. */
export async function openPlanScene() {
  const server = await testServer()
  const writer = await server.person('officeStaff', 'KI', 'Tjorven Grünspecht')
  const api = server.as(writer)
  const record = await api.case.create({
    ...newCommand(),
    id: caseId.parse(crypto.randomUUID()),
    kind: 'network',
    officeCode: 'KI',
    fields: fakeCaseFields(),
    ownerId: writer.userId,
    facilitatorId: null,
    startedOn: '2026-06-01',
    quotaReason: '',
  })
  return {
    server,
    writer,
    api,
    case: record,
    view: () => api.plan.get({ caseId: record.id }),
    addGoal: (over: Partial<GoalFields> = {}) =>
      api.goal.create({ ...newCommand(), id: goalId.parse(crypto.randomUUID()), caseId: record.id, fields: fakeGoalFields(over) }),
    addMeasure: (over: Partial<MeasureFields> & Pick<MeasureFields, 'goalId'>) => {
      const id = measureId.parse(crypto.randomUUID())
      return api.measure.create({ ...newCommand(), id, caseId: record.id, fields: fakeMeasureFields(over) })
    },
  }
}
export type PlanScene = Awaited<ReturnType<typeof openPlanScene>>
