import type { Actor } from '@etappe/domain/access/policy'
import { fakeCaseFields } from '@etappe/domain/cases/case.fake'
import type { Day } from '@etappe/domain/kernel/day'
import { type CaseId, caseId, cooperationId, type OrganisationId, organisationId } from '@etappe/domain/kernel/id'
import type { CooperationFields, CooperationLevel } from '@etappe/domain/organisations/cooperation'
import { fakeOrganisation } from '@etappe/domain/organisations/network.fake'
import { inOrder } from '@etappe/domain/organisations/network'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { engines, newCommand, type TestServer, testServer, testToday } from '../testing.ts'

const newId = () => cooperationId.parse(crypto.randomUUID())
const at = (text: string) => text as Day

describe.each(engines)('cooperation on %s', (engine) => {
  let server: TestServer
  let staff: Actor
  let api: ReturnType<TestServer['as']>
  let inCase: CaseId
  let kita: OrganisationId
  let school: OrganisationId
  let club: OrganisationId

  const addOrganisation = async (name: string) => {
    const { id, ...rest } = fakeOrganisation({ id: organisationId.parse(crypto.randomUUID()), name })
    const address = { municipalityKey: null, street: '', postalCode: '', email: '', phone: '', website: '', note: '' }
    await api.organisation.create({ ...newCommand(), id, fields: { ...rest, ...address } })
    return id
  }
  const newCase = async () => {
    const id = caseId.parse(crypto.randomUUID())
    const of = { kind: 'network', officeCode: 'KI', ownerId: null, facilitatorId: null, startedOn: '2026-06-01', quotaReason: '' } as const
    await api.case.create({ ...newCommand(), id, ...of, fields: fakeCaseFields() })
    return id
  }
  const create = (over: Partial<CooperationFields> = {}, id = newId(), into = inCase) => {
    const fields = { level: 'information' as const, validFrom: at('2026-07-01'), validTo: null, note: '' }
    return api.cooperation.create({
      ...newCommand(),
      id,
      caseId: into,
      fields: { organisationAId: kita, organisationBId: school, ...fields, ...over },
    })
  }
  const set = (level: CooperationLevel | null, on: string, seen: CooperationLevel | null, as = api) =>
    as.cooperation.set({ ...newCommand(), caseId: inCase, id: newId(), organisationIds: [school, kita], level, on: at(on), seen })
  const spans = async () => (await api.cooperation.list({ caseId: inCase })).cooperations.map((it) => [it.level, it.validFrom, it.validTo])
  const refused = (fields: object) => ({ cause: { code: 'invalid', details: { fields } } })

  beforeEach(async () => {
    server = await testServer({ engine, countQueries: true })
    staff = await server.person('officeStaff', 'KI')
    api = server.as(staff)
    inCase = await newCase()
    ;[kita, school, club] = [await addOrganisation('Kita'), await addOrganisation('Schule'), await addOrganisation('Club')]
  })
  afterEach(() => server.close())

  it('names the two in one order, whichever was said first, and lists them with what they are', async () => {
    const [first, last] = inOrder(kita, school)
    expect(await create({ organisationAId: last, organisationBId: first })).toMatchObject({ organisationAId: first, organisationBId: last })
    const listed = await api.cooperation.list({ caseId: inCase })
    expect(listed.organisations.map((it) => it.name)).toEqual(['Kita', 'Schule'])
    expect(listed.participations).toEqual([])
  })

  it('is listed with the same number of statements, however much there is', async () => {
    const statements = async () => {
      server.takeQueries()
      await api.cooperation.list({ caseId: inCase })
      return server.takeQueries().length
    }
    await create()
    const few = await statements()
    await create({ organisationBId: club })
    await create({ organisationAId: school, organisationBId: club })
    expect(await statements()).toBe(few)
  })

  it('refuses one organisation twice, an end before the beginning, an unknown organisation, and a second record for the same days', async () => {
    await expect(create({ organisationBId: kita })).rejects.toMatchObject(refused({ 'fields.organisationBId': 'same-twice' }))
    await expect(create({ validTo: at('2026-06-30') })).rejects.toMatchObject(refused({ 'fields.validTo': 'end-before-start' }))
    const nobody = organisationId.parse(crypto.randomUUID())
    await expect(create({ organisationBId: nobody })).rejects.toMatchObject({ cause: { code: 'invalid' } })
    await create({ validTo: at('2026-07-31') })
    await expect(create({ organisationAId: school, organisationBId: kita, validFrom: at('2026-07-31') })).rejects.toMatchObject(
      refused({ 'fields.validFrom': 'already-there' }),
    )
    await create({ validFrom: at('2026-08-01') })
    await create({ organisationBId: club })
    expect(await spans()).toHaveLength(3)
    const elsewhere = await newCase()
    await create({}, newId(), elsewhere)
  })

  it('refuses an edit that would make two records overlap', async () => {
    const early = await create({ validTo: at('2026-07-31') })
    await create({ validFrom: at('2026-08-01'), level: 'coordination' })
    const edit = api.cooperation.update({ ...newCommand(), id: early.id, version: 1, fields: { validTo: at('2026-08-01') } })
    await expect(edit).rejects.toMatchObject(refused({ 'fields.validFrom': 'already-there' }))
    expect(await spans()).toEqual([
      ['information', '2026-07-01', '2026-07-31'],
      ['coordination', '2026-08-01', null],
    ])
  })

  it('merges two people’s edits of different fields and asks about the same one', async () => {
    const { id } = await create()
    const other = server.as(await server.person('officeLead', 'KI', 'Wiebke'))
    await other.cooperation.update({ ...newCommand(), id, version: 1, fields: { level: 'coordination' } })
    expect(await api.cooperation.update({ ...newCommand(), id, version: 1, fields: { note: 'monatlich' } })).toMatchObject({
      level: 'coordination',
      note: 'monatlich',
      version: 3,
    })
    await expect(api.cooperation.update({ ...newCommand(), id, version: 1, fields: { level: 'jointAction' } })).rejects.toMatchObject({
      code: 'CONFLICT',
      cause: { details: { conflicts: [{ field: 'level', theirs: 'coordination', mine: 'jointAction', by: 'Wiebke' }] } },
    })
  })

  it('becomes closer from a day on in one step, which is taken back in one step', async () => {
    await create()
    const last = newCommand()
    const it = { caseId: inCase, id: newId(), organisationIds: [kita, school] as [OrganisationId, OrganisationId] }
    const answered = await api.cooperation.set({ ...last, ...it, level: 'jointAction', on: testToday, seen: 'information' })
    expect(answered.map((one) => [one.level, one.validFrom, one.validTo])).toEqual(await spans())
    expect(await spans()).toEqual([
      ['information', '2026-07-01', '2026-11-23'],
      ['jointAction', '2026-11-24', null],
    ])
    await api.audit.undo({ ...newCommand(), undoes: last.commandId })
    expect(await spans()).toEqual([['information', '2026-07-01', null]])
  })

  it('ends, begins and is corrected through the same door; asking for what already is writes nothing', async () => {
    await set('information', '2026-07-01', null)
    await set('information', '2026-07-01', 'information')
    await set('coordination', '2026-07-01', 'information')
    expect(await spans()).toEqual([['coordination', '2026-07-01', null]])
    await set(null, '2026-09-01', 'coordination')
    await set(null, '2026-09-01', 'coordination')
    expect(await spans()).toEqual([['coordination', '2026-07-01', '2026-08-31']])
    const { entries } = await api.audit.ofCase({ caseId: inCase })
    expect(entries.map((entry) => entry.events[0]?.type)).toEqual([
      'cooperation.updated',
      'cooperation.updated',
      'cooperation.added',
      'case.created',
    ])
  })

  it('does not overwrite unseen what somebody else set meanwhile', async () => {
    const other = server.as(await server.person('officeLead', 'KI'))
    await set('jointAction', '2026-07-01', null, other)
    await expect(set('information', '2026-07-01', null)).rejects.toMatchObject({ code: 'CONFLICT' })
    expect(await set('jointAction', '2026-07-01', null)).toHaveLength(1)
    const twice = { caseId: inCase, id: newId(), level: 'information', on: at('2026-07-01'), seen: null } as const
    await expect(api.cooperation.set({ ...newCommand(), ...twice, organisationIds: [kita, kita] })).rejects.toMatchObject(
      refused({ organisationIds: 'same-twice' }),
    )
  })

  it('is nobody’s business outside the scope, and read-only once the case has ended', async () => {
    const { id } = await create()
    const stranger = server.as(await server.person('officeStaff', 'BE'))
    const notFound = { code: 'NOT_FOUND' }
    await expect(stranger.cooperation.list({ caseId: inCase })).rejects.toMatchObject(notFound)
    await expect(stranger.cooperation.remove({ ...newCommand(), id, version: 1 })).rejects.toMatchObject(notFound)
    await expect(set('information', '2026-07-01', null, stranger)).rejects.toMatchObject(notFound)
    await api.case.discontinue({ ...newCommand(), id: inCase, on: testToday, reasonCode: 'staff', reason: 'Stelle unbesetzt' })
    await expect(api.cooperation.remove({ ...newCommand(), id, version: 1 })).rejects.toMatchObject({ cause: { code: 'case-read-only' } })
    expect(await spans()).toHaveLength(1)
  })

  it('is removed and comes back', async () => {
    const made = await create({ note: 'Kooperationsvertrag' })
    const last = newCommand()
    await api.cooperation.remove({ ...last, id: made.id, version: 1 })
    expect(await spans()).toEqual([])
    await api.audit.undo({ ...newCommand(), undoes: last.commandId })
    expect((await api.cooperation.list({ caseId: inCase })).cooperations).toMatchObject([{ id: made.id, note: 'Kooperationsvertrag' }])
  })
})
