import type { Actor } from '@etappe/domain/access/policy'
import { fakeCaseFields } from '@etappe/domain/cases/case.fake'
import type { Day } from '@etappe/domain/kernel/day'
import { type CaseId, caseId, contactId, type OrganisationId, organisationId, participationId } from '@etappe/domain/kernel/id'
import { fakeContactFields, fakeOrganisationFields, fakeParticipationFields } from '@etappe/domain/organisations/organisation.fake'
import type { ParticipationFields } from '@etappe/domain/organisations/participation'
import type { OfficeCode } from '@etappe/domain/offices/office'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { engines, newCommand, type TestServer, testServer } from '../testing.ts'

const notFound = { code: 'NOT_FOUND', cause: { code: 'not-found' } }
const refusedFields = (fields: object) => ({ cause: { code: 'invalid', details: { fields } } })

describe.each(engines)('who takes part in a case on %s', (engine) => {
  let server: TestServer
  let staff: Actor
  let api: ReturnType<TestServer['as']>
  let inCase: CaseId
  let of: OrganisationId

  const create = (over: Partial<ParticipationFields> = {}) =>
    api.participation.create({
      ...newCommand(),
      id: participationId.parse(crypto.randomUUID()),
      caseId: inCase,
      fields: fakeParticipationFields(of, over),
    })

  beforeEach(async () => {
    server = await testServer({ engine })
    staff = await server.person('officeStaff', 'KI')
    api = server.as(staff)
    inCase = caseId.parse(crypto.randomUUID())
    const fields = {
      kind: 'network' as const,
      officeCode: 'KI' as OfficeCode,
      fields: fakeCaseFields(),
      ownerId: null,
      facilitatorId: null,
    }
    await api.case.create({ ...newCommand(), id: inCase, ...fields, startedOn: '2026-06-01', quotaReason: '' })
    of = organisationId.parse(crypto.randomUUID())
    await api.organisation.create({ ...newCommand(), id: of, fields: fakeOrganisationFields() })
  })
  afterEach(() => server.close())

  it('is entered together with a new person in one step, which one undo takes back', async () => {
    const command = newCommand()
    const person = { id: contactId.parse(crypto.randomUUID()), fields: fakeContactFields() }
    const made = await api.participation.create({
      ...command,
      id: participationId.parse(crypto.randomUUID()),
      caseId: inCase,
      fields: fakeParticipationFields(of, { role: 'steeringGroup' }),
      newContact: person,
    })
    expect(made.contactId).toBe(person.id)
    const list = await api.participation.list({ caseId: inCase })
    expect(list).toMatchObject({
      participations: [made],
      organisations: [{ id: of }],
      contacts: [{ id: person.id, name: 'Erika Beispiel' }],
    })
    await api.audit.undo({ ...newCommand(), undoes: command.commandId })
    expect(await api.participation.list({ caseId: inCase })).toEqual({ participations: [], organisations: [], contacts: [] })
    expect((await api.organisation.get({ id: of })).contacts).toEqual([])
  })

  it('changes field by field, ends on a day and stays to be read', async () => {
    const { id } = await create()
    await api.participation.update({ ...newCommand(), id, version: 1, fields: { mandate: 'Stimme' } })
    const ended = await api.participation.update({ ...newCommand(), id, version: 1, fields: { validTo: '2026-11-24' } })
    expect(ended).toMatchObject({ mandate: 'Stimme', validTo: '2026-11-24', version: 3 })
    const late = api.participation.update({ ...newCommand(), id, version: 1, fields: { mandate: 'Vorsitz' } })
    await expect(late).rejects.toMatchObject({
      cause: { code: 'conflict', details: { conflicts: [{ field: 'mandate', theirs: 'Stimme' }] } },
    })
    expect((await api.participation.list({ caseId: inCase })).participations).toHaveLength(1)
  })

  it('makes sense: an end after the beginning, a person of the organisation, nothing twice', async () => {
    await expect(create({ validTo: '2026-05-31' as Day })).rejects.toMatchObject(refusedFields({ 'fields.validTo': 'end-before-start' }))
    const unknown = { contactId: contactId.parse(crypto.randomUUID()) }
    await expect(create(unknown)).rejects.toMatchObject(refusedFields({ 'fields.contactId': 'reference-unknown' }))
    const nowhere = { organisationId: organisationId.parse(crypto.randomUUID()) }
    await expect(create(nowhere)).rejects.toMatchObject(refusedFields({ 'fields.organisationId': 'organisation-unknown' }))
    await create({ validTo: '2026-08-31' as Day })
    await expect(create({ validFrom: '2026-08-31' as Day })).rejects.toMatchObject(refusedFields({ 'fields.role': 'already-there' }))
    await create({ validFrom: '2026-09-01' as Day })
    expect((await api.participation.list({ caseId: inCase })).participations).toHaveLength(2)
  })

  it('is nothing for who does not see the case, and not to be changed in a closed one', async () => {
    const { id } = await create()
    const berlin = server.as(await server.person('officeStaff', 'BE'))
    await expect(berlin.participation.list({ caseId: inCase })).rejects.toMatchObject(notFound)
    await expect(berlin.participation.remove({ ...newCommand(), id, version: 1 })).rejects.toMatchObject(notFound)
    const end = { id: inCase, on: '2026-11-24', reasonCode: 'politics' as const, reason: 'Beschluss' }
    await api.case.discontinue({ ...newCommand(), ...end })
    await expect(create({ role: 'guest' })).rejects.toMatchObject({ cause: { code: 'case-read-only' } })
  })

  it('is told in the history by names', async () => {
    const { id } = await create({ role: 'steeringGroup' })
    await api.participation.update({ ...newCommand(), id, version: 1, fields: { department: 'health' } })
    const { entries } = await api.audit.ofCase({ caseId: inCase })
    expect(entries[0]).toMatchObject({ count: 1, names: { [id]: of, [of]: 'Familienzentrum Süd' } })
    expect(entries[1]?.names).toMatchObject({ [of]: 'Familienzentrum Süd' })
  })
})
