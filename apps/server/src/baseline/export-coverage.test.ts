import { caseScope } from '@etappe/domain/access/policy'
import { fakeFindingFields } from '@etappe/domain/baseline/finding.fake'
import { fakeOfferFields } from '@etappe/domain/baseline/offer.fake'
import { fakeCaseFields } from '@etappe/domain/cases/case.fake'
import { caseId, coverageMarkId, findingId, offerId, transitionId } from '@etappe/domain/kernel/id'
import { loadMessages } from '@etappe/i18n'
import { formats } from '@etappe/i18n/format'
import readExcelFile from 'read-excel-file/node'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { findVisibleCase } from '../cases/case.repo.ts'
import type { CaseFileContext, MakeCaseFile } from '../http/case-file.ts'
import { newCommand, type TestServer, testServer, testToday } from '../testing.ts'
import { exportCoverage } from './export-coverage.ts'
import { exportFindings } from './export-findings.ts'

const uuid = () => crypto.randomUUID()
let server: TestServer
let context: CaseFileContext

beforeAll(async () => {
  server = await testServer()
  const staff = await server.person('officeStaff', 'KI')
  const api = server.as(staff)
  const id = caseId.parse(uuid())
  const of = { kind: 'network', officeCode: 'KI', ownerId: null, facilitatorId: null, startedOn: '2026-06-01', quotaReason: '' } as const
  const { number } = await api.case.create({ ...newCommand(), id, ...of, fields: fakeCaseFields() })
  const offer = offerId.parse(uuid())
  const fields = fakeOfferFields({ name: '=Krippe', pillars: ['education'], level: 'universal', ageFrom: 12, ageTo: 40 })
  await api.offer.create({ ...newCommand(), id: offer, caseId: id, fields })
  const mark = { pillar: 'education', level: 'universal', band: 'pregnancy', reason: 'beginnt später' } as const
  await api.coverage.mark({ ...newCommand(), id: coverageMarkId.parse(uuid()), caseId: id, fields: mark })
  const rating = { kind: 'careToSchool', version: null, fields: { rating: 3, comment: 'Vertrag' } } as const
  await api.coverage.rate({ ...newCommand(), id: transitionId.parse(uuid()), caseId: id, ...rating })
  const about = fakeFindingFields({
    kind: 'gap',
    pillar: null,
    text: '@Lücke vor der Geburt',
    weight: 3,
    source: 'Workshop',
    cells: ['health.selective.infant'],
    offerIds: [offer],
    indicators: ['births'],
  })
  await api.finding.create({ ...newCommand(), id: findingId.parse(uuid()), caseId: id, fields: about })
  const db = server.database.read
  const record = await findVisibleCase(db, caseScope(staff), number)
  if (!record) throw new Error('the case is gone')
  const words = { locale: 'de', messages: await loadMessages('de'), formats: formats('de') } as const
  context = { services: server.services, db, actor: staff, today: testToday, record, query: {}, ...words }
})
afterAll(() => server.close())

const sheetsOf = async (make: MakeCaseFile) => {
  const file = await make(context)
  return { name: file.name, sheets: await readExcelFile(Buffer.from(file.bytes)) }
}

it('writes the matrix as on screen, then every cell, the transitions and the reviews', async () => {
  const { name, sheets } = await sheetsOf(exportCoverage)
  expect(name).toBe(`${context.record.number} Abdeckung.xlsx`)
  expect(sheets.map((it) => it.sheet)).toEqual(['Matrix', 'Felder', 'Übergänge', 'Durchsichten'])
  expect(sheets[0]?.data[1]).toEqual(['Bildung', 'für alle', 'nicht vorgesehen', 'Lücke', 1, 1, 1])
  const cells = sheets[1]?.data.slice(1) ?? []
  expect(cells).toHaveLength(36)
  expect(cells[0]).toEqual(['Bildung', 'für alle', 'Schwangerschaft', 'nicht vorgesehen', 0, null, 'beginnt später', null])
  expect(cells[2]).toEqual(['Bildung', 'für alle', '1 bis 3 Jahre', 'Angebote', 1, '=Krippe', null, null])
  expect(cells.find((it) => it[7] !== null)?.slice(0, 4)).toEqual(['Gesundheit', 'für Gruppen mit Bedarf', '0 bis 1 Jahr', 'Lücke'])
  expect(sheets[2]?.data.slice(1).map((it) => it[1])).toEqual([
    'noch nicht bewertet',
    'noch nicht bewertet',
    'noch nicht bewertet',
    'geregelt',
  ])
})

it('writes the findings with the names of what they rest on, and never a formula', async () => {
  const { name, sheets } = await sheetsOf(exportFindings)
  expect(name).toBe(`${context.record.number} Befunde.xlsx`)
  expect(sheets[0]?.data.slice(1)).toEqual([
    [
      'B 1',
      'Lücke',
      'alle Säulen',
      '@Lücke vor der Geburt',
      'hoch',
      0,
      'Workshop',
      'Gesundheit · für Gruppen mit Bedarf · 0 bis 1 Jahr',
      '=Krippe',
      'Geburten im Jahr',
    ],
  ])
})
