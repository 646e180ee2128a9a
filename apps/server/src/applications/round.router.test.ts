import type { Actor } from '@etappe/domain/access/policy'
import type { Application } from '@etappe/domain/applications/application'
import type { Round } from '@etappe/domain/applications/round'
import type { Day } from '@etappe/domain/kernel/day'
import { type ApplicationRoundId, applicationRoundId } from '@etappe/domain/kernel/id'
import type { OfficeCode } from '@etappe/domain/offices/office'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { engines, newCommand, type TestServer, testServer } from '../testing.ts'
import { submitted } from './application-scene.fake.ts'

const day = (text: string) => text as Day
const fields = {
  title: 'Frühjahr 2027',
  kinds: ['network' as const, 'modelMunicipality' as const],
  opensOn: day('2027-01-01'),
  closesOn: day('2027-03-31'),
  startBy: day('2027-08-01'),
  note: '',
}
const newId = () => applicationRoundId.parse(crypto.randomUUID())
describe.each(engines)('rounds on %s', (engine) => {
  let server: TestServer
  let lead: Actor
  let api: ReturnType<TestServer['as']>
  beforeEach(async () => {
    server = await testServer({ engine, countQueries: true })
    lead = await server.person('programmeLead')
    api = server.as(lead)
  })
  afterEach(() => server.close())

  const plan = (over: Partial<Round> = {}) => api.round.plan({ ...newCommand(), id: newId(), ...fields, ...over })
  const apply = (roundId: ApplicationRoundId, office: string, over: Partial<Application> = {}) =>
    submitted(server, { roundId, officeCode: office as OfficeCode, ...over })
  const refused = (problems: object) => ({ cause: { code: 'invalid', details: { fields: problems } } })

  it('are planned, changed and taken back, the one that opens last first', async () => {
    const spring = await plan()
    const autumn = await plan({ title: 'Herbst 2027', opensOn: day('2027-09-01'), closesOn: day('2027-10-31'), startBy: day('2028-01-01') })
    expect((await api.round.list({})).map((it) => it.title)).toEqual(['Herbst 2027', 'Frühjahr 2027'])
    const changed = await api.round.change({ ...newCommand(), id: spring.id, version: 1, fields: { closesOn: day('2027-04-15') } })
    expect(changed).toEqual({ ...spring, closesOn: '2027-04-15', version: 2 })
    const removal = newCommand()
    await api.round.remove({ ...removal, id: autumn.id, version: 1 })
    expect((await api.round.list({})).map((it) => it.title)).toEqual(['Frühjahr 2027'])
    await api.audit.undo({ ...newCommand(), undoes: removal.commandId })
    expect((await api.round.list({}))[0]).toMatchObject({ title: 'Herbst 2027', kinds: fields.kinds })
  })

  it('merge what two people change, and ask about what both did', async () => {
    const { id } = await plan()
    await api.round.change({ ...newCommand(), id, version: 1, fields: { title: 'Runde 1' } })
    await api.round.change({ ...newCommand(), id, version: 1, fields: { note: 'Presse am 10.1.' } })
    expect((await api.round.list({}))[0]).toMatchObject({ title: 'Runde 1', note: 'Presse am 10.1.', version: 3 })
    await expect(api.round.change({ ...newCommand(), id, version: 1, fields: { title: 'Runde eins' } })).rejects.toMatchObject({
      code: 'CONFLICT',
      cause: { details: { conflicts: [{ field: 'title', before: 'Frühjahr 2027', theirs: 'Runde 1', mine: 'Runde eins' }] } },
    })
    await expect(api.round.remove({ ...newCommand(), id, version: 1 })).rejects.toMatchObject({ code: 'CONFLICT' })
    expect(await api.round.change({ ...newCommand(), id, version: 3, fields: { title: 'Runde 1' } })).toMatchObject({ version: 3 })
  })

  it('stay when somebody has applied in them', async () => {
    const planning = newCommand()
    const id = newId()
    await api.round.plan({ ...planning, id, ...fields })
    await apply(id, 'KI')
    const inUse = { cause: { code: 'round-in-use' } }
    await expect(api.round.remove({ ...newCommand(), id, version: 1 })).rejects.toMatchObject(inUse)
    await expect(api.round.change({ ...newCommand(), id, version: 1, fields: { kinds: ['modelMunicipality'] } })).rejects.toMatchObject(
      inUse,
    )
    await expect(api.audit.undo({ ...newCommand(), undoes: planning.commandId })).rejects.toMatchObject(inUse)
    await api.round.change({ ...newCommand(), id, version: 1, fields: { kinds: ['network'], closesOn: day('2027-02-28') } })
    expect((await api.round.list({}))[0]).toMatchObject({ kinds: ['network'], applications: { network: 1, modelMunicipality: 0 } })
  })

  it('count what the reader sees, in the same two statements for one round and for many', async () => {
    const { id } = await plan()
    await apply(id, 'KI')
    await apply(id, 'KI', { kind: 'modelMunicipality' })
    await apply(id, 'BE')
    const kiel = server.as(await server.person('officeStaff', 'KI'))
    server.takeQueries()
    expect((await kiel.round.list({}))[0]?.applications).toEqual({ network: 1, modelMunicipality: 1 })
    const few = server.takeQueries().length
    expect((await api.round.list({}))[0]?.applications).toEqual({ network: 2, modelMunicipality: 1 })
    for (const title of ['a', 'b', 'c']) await apply((await plan({ title })).id, 'KI')
    server.takeQueries()
    expect(await kiel.round.list({})).toHaveLength(4)
    expect(server.takeQueries()).toHaveLength(few)
    expect(few).toBe(2)
  })

  it('refuse days in the wrong order, no kind, a taken id, and who does not lead the programme', async () => {
    await expect(plan({ closesOn: day('2026-12-31') })).rejects.toMatchObject(refused({ closesOn: 'end-before-start' }))
    await expect(plan({ startBy: day('2027-03-30') })).rejects.toMatchObject(refused({ startBy: 'before-start' }))
    await expect(plan({ kinds: [] })).rejects.toMatchObject({ code: 'BAD_REQUEST' })
    const { id } = await plan()
    const late = api.round.change({ ...newCommand(), id, version: 1, fields: { opensOn: day('2027-04-01') } })
    await expect(late).rejects.toMatchObject(refused({ closesOn: 'end-before-start' }))
    await expect(plan({ id })).rejects.toMatchObject({ code: 'CONFLICT' })
    const gone = { ...newCommand(), id: newId(), version: 1 }
    await expect(api.round.remove(gone)).rejects.toMatchObject({ code: 'NOT_FOUND' })
    const office = server.as(await server.person('officeLead', 'KI'))
    await expect(office.round.remove({ ...newCommand(), id, version: 1 })).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await expect(server.as(await server.person('facilitator')).round.list({})).rejects.toMatchObject({ code: 'FORBIDDEN' })
    expect(await api.round.list({})).toHaveLength(1)
  })
})
