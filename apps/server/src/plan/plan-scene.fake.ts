import { fakeCaseFields } from '@etappe/domain/cases/case.fake'
import type { CaseKind } from '@etappe/domain/cases/kind'
import { goalId, measureId, organisationId } from '@etappe/domain/kernel/id'
import type { MunicipalityKey } from '@etappe/domain/municipalities/municipality'
import type { GoalFields } from '@etappe/domain/plan/goal'
import type { MeasureFields } from '@etappe/domain/plan/measure'
import { fakeGoalFields, fakeMeasureFields } from '@etappe/domain/plan/plan.fake'
import { someOpening } from '../cases/case-opening.fake.ts'
import { organisationTable } from '../organisations/organisation.table.ts'
import { ensureStarterRegister, newCommand, type TestServer } from '../testing.ts'

/** A case with somebody who may plan in it, and short ways to put goals and measures there. */
export async function openPlan(server: TestServer, kind: CaseKind = 'network') {
  if (kind === 'modelMunicipality') await ensureStarterRegister(server.database.write)
  const writer = await server.person('officeStaff', 'KI')
  const api = server.as(writer)
  const made = await api.case.create(
    someOpening({ kind, fields: fakeCaseFields({ municipalityKeys: kind === 'network' ? [] : ['01002000' as MunicipalityKey] }) }),
  )
  const inCase = made.id
  return {
    writer,
    api,
    case: made,
    view: () => api.plan.get({ caseId: inCase }),
    addGoal: (over: Partial<GoalFields> = {}, more: { reason?: string } = {}) =>
      api.goal.create({ ...newCommand(), id: goalId.parse(crypto.randomUUID()), caseId: inCase, fields: fakeGoalFields(over), ...more }),
    addMeasure: (over: Partial<MeasureFields> & Pick<MeasureFields, 'goalId'>, more: { reason?: string } = {}) => {
      const id = measureId.parse(crypto.randomUUID())
      return api.measure.create({ ...newCommand(), id, caseId: inCase, fields: fakeMeasureFields(over), ...more })
    },
    /** Puts an organisation into the directory. */
    addOrganisation: async (name: string) => {
      const id = organisationId.parse(crypto.randomUUID())
      const blank = { shortName: '', municipalityKey: null, street: '', postalCode: '', place: '', email: '', phone: '', website: '' }
      const row = { ...blank, id, name, kind: 'other', pillar: null, note: '', mergedIntoId: null, sortName: name, version: 1 } as const
      await server.database.write
        .insertInto('organisation')
        .values(organisationTable.encode(row) as never)
        .execute()
      return id
    },
  }
}

export type PlanScene = Awaited<ReturnType<typeof openPlan>>
