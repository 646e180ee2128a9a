import { caseScope } from '@etappe/domain/access/policy'
import { fakeCaseFields } from '@etappe/domain/cases/case.fake'
import { caseId, contactId, organisationId, participationId } from '@etappe/domain/kernel/id'
import { fakeContactFields, fakeOrganisationFields, fakeParticipationFields } from '@etappe/domain/organisations/organisation.fake'
import { loadMessages } from '@etappe/i18n'
import { formats } from '@etappe/i18n/format'
import readExcelFile from 'read-excel-file/node'
import { expect, it } from 'vitest'
import { findVisibleCase } from '../cases/case.repo.ts'
import { newCommand, testServer, testToday } from '../testing.ts'
import { exportParticipants, exportParticipantsCsv } from './export-participants.ts'

it('writes who takes part in the order of the roles, as a workbook and as CSV without formulas', async () => {
  const server = await testServer()
  const staff = await server.person('officeStaff', 'KI')
  const api = server.as(staff)
  const id = caseId.parse(crypto.randomUUID())
  const of = { kind: 'network', officeCode: 'KI', ownerId: null, facilitatorId: null, startedOn: '2026-06-01', quotaReason: '' } as const
  const { number } = await api.case.create({ ...newCommand(), id, ...of, fields: fakeCaseFields() })
  const takePart = async (name: string, role: 'guest' | 'steeringGroup') => {
    const organisation = organisationId.parse(crypto.randomUUID())
    await api.organisation.create({ ...newCommand(), id: organisation, fields: fakeOrganisationFields({ name, place: '' }) })
    await api.participation.create({
      ...newCommand(),
      id: participationId.parse(crypto.randomUUID()),
      caseId: id,
      fields: fakeParticipationFields(organisation, { role }),
      newContact: role === 'guest' ? null : { id: contactId.parse(crypto.randomUUID()), fields: fakeContactFields() },
    })
  }
  await takePart('=SUMME(1)', 'guest')
  await takePart('Kita', 'steeringGroup')

  const db = server.database.read
  const record = await findVisibleCase(db, caseScope(staff), number)
  if (!record) throw new Error('the case is gone')
  const words = { locale: 'de', messages: await loadMessages('de'), formats: formats('de') } as const
  const context = { services: server.services, db, actor: staff, today: testToday, record, query: {}, ...words }
  const file = await exportParticipants(context)
  expect(file.name).toBe(`${number} Beteiligte.xlsx`)
  const [sheet] = await readExcelFile(Buffer.from(file.bytes))
  expect(sheet?.data.slice(1).map((row) => [row[0], row[1], row[4], row[11]])).toEqual([
    ['Steuerungsgruppe', 'Kita', 'Erika Beispiel', new Date('2026-06-01')],
    ['Gast', '=SUMME(1)', null, new Date('2026-06-01')],
  ])
  const csv = Buffer.from((await exportParticipantsCsv(context)).bytes).toString()
  expect(csv.split('\r\n')[2]).toContain("Gast;'=SUMME(1);")
  await server.close()
})
