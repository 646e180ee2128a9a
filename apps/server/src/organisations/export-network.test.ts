import { fakeCaseFields } from '@etappe/domain/cases/case.fake'
import { caseScope } from '@etappe/domain/access/policy'
import type { Day } from '@etappe/domain/kernel/day'
import { caseId, cooperationId, organisationId } from '@etappe/domain/kernel/id'
import { fakeOrganisation } from '@etappe/domain/organisations/network.fake'
import { loadMessages } from '@etappe/i18n'
import { formats } from '@etappe/i18n/format'
import readExcelFile from 'read-excel-file/node'
import { expect, it } from 'vitest'
import { findVisibleCase } from '../cases/case.repo.ts'
import { newCommand, testServer, testToday } from '../testing.ts'
import { exportNetwork } from './export-network.ts'

it('writes every cooperation, the organisations of today and the figures of both ends', async () => {
  const server = await testServer()
  const staff = await server.person('officeStaff', 'KI')
  const api = server.as(staff)
  const id = caseId.parse(crypto.randomUUID())
  const of = { kind: 'network', officeCode: 'KI', ownerId: null, facilitatorId: null, startedOn: '2026-06-01', quotaReason: '' } as const
  const { number } = await api.case.create({ ...newCommand(), id, ...of, fields: fakeCaseFields() })
  const add = async (name: string) => {
    const { id: made, ...rest } = fakeOrganisation({ id: organisationId.parse(crypto.randomUUID()), name, kind: 'dayCare' })
    const address = { municipalityKey: null, street: '', postalCode: '', email: '', phone: '', website: '', note: '' }
    await api.organisation.create({ ...newCommand(), id: made, fields: { ...rest, ...address } })
    return made
  }
  const [kita, school] = [await add('=Kita'), await add('Schule')]
  const since = { level: 'jointAction' as const, validFrom: '2026-07-01' as Day, validTo: null, note: '' }
  const cooperation = { organisationAId: kita, organisationBId: school, ...since }
  await api.cooperation.create({ ...newCommand(), id: cooperationId.parse(crypto.randomUUID()), caseId: id, fields: cooperation })

  const db = server.database.read
  const record = await findVisibleCase(db, caseScope(staff), number)
  if (!record) throw new Error('the case is gone')
  const words = { locale: 'de', messages: await loadMessages('de'), formats: formats('de') } as const
  const file = await exportNetwork({ services: server.services, db, actor: staff, today: testToday, record, query: {}, ...words })
  expect(file.name).toBe(`${number} Netzwerk 24.11.2026.xlsx`)
  const sheets = await readExcelFile(Buffer.from(file.bytes))
  expect(sheets.map((it) => it.sheet)).toEqual(['Kooperationen', 'Organisationen', 'Kennzahlen'])
  const rowsOf = (index: number) => sheets[index]?.data.slice(1)
  expect(rowsOf(0)?.[0]?.slice(2)).toEqual(['Gemeinsames Handeln', new Date('2026-07-01'), null, null])
  expect(rowsOf(1)).toEqual([
    ['=Kita', 'Kita', null, 'nur genannt', 1],
    ['Schule', 'Kita', null, 'nur genannt', 1],
  ])
  expect(rowsOf(2)).toEqual([
    ['Organisationen', 0, 2],
    ['Kooperationen', 0, 1],
    ['Dichte (%)', null, 100],
    ['Reichweite (%)', null, 100],
    ['Unverbunden', 0, 0],
  ])
  await server.close()
})
