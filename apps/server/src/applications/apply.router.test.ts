import { fakeMunicipalityApplication } from '@etappe/domain/applications/application.fake'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { engines, ensureStarterRegister, newCommand, type TestServer, testServer } from '../testing.ts'

const round = {
  title: 'Runde',
  kinds: ['network' as const, 'modelMunicipality' as const],
  opensOn: '2026-11-01',
  closesOn: '2026-12-31',
  startBy: '2027-03-01',
  note: '',
}

describe.each(engines)('applying on %s', (engine) => {
  let server: TestServer
  beforeEach(async () => {
    server = await testServer({ engine })
    await ensureStarterRegister(server.database.write)
    const lead = await server.person('programmeLead')
    await server.as(lead).round.plan({ ...newCommand(), id: crypto.randomUUID(), ...round })
  }, 60_000)
  afterEach(() => server.close())

  it('works', async () => {
    const api = server.as(null)
    const { token } = await api.applyForm.start({ kind: 'modelMunicipality', locale: 'de' })
    const fields = fakeMunicipalityApplication({ municipalityKeys: ['03241005' as never] })
    const saved = await api.applyForm.save({ token, version: 1, fields })
    server.clock.set(new Date('2026-11-24T11:05:00.000Z'))
    const done = await api.applyForm.submit({ ...newCommand(), token, version: saved.version, fields, website: '' })
    expect(done).toMatchObject({ number: 'B-2026-001', token, officeCode: 'KI' })
    const view = await api.applicant.status({ token })
    console.log(JSON.stringify(view), await api.applyForm.terms({} as never))
  })
})
