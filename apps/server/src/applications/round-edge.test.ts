import type { Actor } from '@etappe/domain/access/policy'
import type { Round } from '@etappe/domain/applications/round'
import { caseKinds } from '@etappe/domain/cases/kind'
import type { Day } from '@etappe/domain/kernel/day'
import { applicationRoundId } from '@etappe/domain/kernel/id'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { engines, ensureStarterRegister, newCommand, type TestServer, testServer } from '../testing.ts'
import { beginDraft, openARound, submitDraft } from './apply-scene.fake.ts'

const day = (text: string) => text as Day
const closed = { cause: { code: 'round-closed' } }

describe.each(engines)('the ends of a round on %s', (engine) => {
  let server: TestServer
  let lead: Actor
  beforeEach(async () => {
    server = await testServer({ engine })
    lead = await server.person('programmeLead')
  })
  afterEach(() => server.close())

  const at = (instant: string) => server.clock.set(new Date(instant))
  const rounds = () => server.as(lead).round
  const theRound = async () => (await rounds().list({}))[0] as Round
  const plan = (over: Partial<Round>) => {
    const fields = { title: 'Runde 2027', kinds: [...caseKinds], opensOn: day('2027-02-01'), closesOn: day('2027-03-31'), note: '' }
    const id = applicationRoundId.parse(crypto.randomUUID())
    return rounds().plan({ ...newCommand(), startBy: day('2027-08-01'), ...fields, id, ...over })
  }
  const change = async (fields: Partial<Round>) => {
    const { id, version } = await theRound()
    const command = newCommand()
    await rounds().change({ ...command, id, version, fields })
    return command.commandId
  }
  const openNow = async () => (await server.as(null).applyForm.terms({})).rounds.network.open?.title
  const roundOf = async (number: string) => {
    const ofNumber = server.database.read
      .selectFrom('application')
      .select('roundId')
      .where('number', '=', number as never)
    return (await ofNumber.executeTakeFirstOrThrow()).roundId
  }

  it.each([
    ['in winter', '2026-12-31', '2026-12-31T22:59:59.999Z', '2026-12-31T23:00:00.000Z'],
    ['in summer', '2027-06-30', '2027-06-30T21:59:59.999Z', '2027-06-30T22:00:00.000Z'],
    ['on the day the clocks go forward', '2027-03-28', '2027-03-28T21:59:59.999Z', '2027-03-28T22:00:00.000Z'],
    ['on the day they go back', '2027-10-31', '2027-10-31T22:59:59.999Z', '2027-10-31T23:00:00.000Z'],
    ['on a leap day', '2028-02-29', '2028-02-29T22:59:59.999Z', '2028-02-29T23:00:00.000Z'],
  ])('are midnight in Berlin, %s', async (_, closesOn, last, first) => {
    await ensureStarterRegister(server.database.write)
    await plan({ opensOn: day('2026-11-01'), closesOn: day(closesOn), startBy: day('2028-08-01') })
    server.clock.set(new Date(Date.parse(last) - 300_000))
    const [inTime, late] = [await beginDraft(server, 'network'), await beginDraft(server, 'network', { name: 'Eine andere' })]
    at(last)
    expect(await openNow()).toBe('Runde 2027')
    const receipt = await submitDraft(server, inTime)
    at(first)
    expect(await openNow()).toBeUndefined()
    await expect(submitDraft(server, late)).rejects.toMatchObject(closed)
    const again = { ...newCommand(), ...inTime, website: '' }
    expect(await server.as(null).applyForm.submit(again)).toEqual(receipt)
    const kept = { token: late.token, version: late.version, fields: { ...late.fields, goal: 'Bis zur nächsten Runde' } }
    expect(await server.as(null).applyForm.save(kept)).toMatchObject({ version: late.version + 1 })
  })

  it('may move while somebody writes: nothing that was written is lost, and the form says at once whether it can be sent', async () => {
    await openARound(server)
    const began = await beginDraft(server, 'network')
    const undo = (undoes: Awaited<ReturnType<typeof change>>) => server.as(lead).audit.undo({ ...newCommand(), undoes })
    const shut = await change({ closesOn: day('2026-11-23') })
    expect(await openNow()).toBeUndefined()
    await expect(submitDraft(server, began)).rejects.toMatchObject(closed)
    await undo(shut)
    expect(await openNow()).toBe('Runde 2026')
    const narrowed = await change({ kinds: ['modelMunicipality'] })
    await expect(submitDraft(server, began)).rejects.toMatchObject(closed)
    await undo(narrowed)
    const removal = { ...newCommand(), id: (await theRound()).id, version: (await theRound()).version }
    await rounds().remove(removal)
    await expect(submitDraft(server, began)).rejects.toMatchObject(closed)
    const version = began.version + 1
    await server.as(null).applyForm.save({ ...began, fields: { ...began.fields, goal: 'Weiter' } })
    await undo(removal.commandId)
    const { number } = await submitDraft(server, { ...began, version, fields: { ...began.fields, goal: 'Weiter' } })
    expect(await roundOf(number)).toBe(removal.id)
    await expect(change({ kinds: ['modelMunicipality'] })).rejects.toMatchObject({ cause: { code: 'round-in-use' } })
  })

  it('let a draft of one round be sent in the next', async () => {
    await openARound(server)
    const next = await plan({})
    const began = await beginDraft(server, 'network')
    at('2027-01-20T11:00:00.000Z')
    await expect(submitDraft(server, began)).rejects.toMatchObject(closed)
    at('2027-01-31T23:00:00.000Z')
    await expect(submitDraft(server, began)).rejects.toMatchObject({ cause: { code: 'not-found' } })
    at('2027-01-20T11:00:00.000Z')
    const { version } = await server.as(null).applyForm.save({ ...began, fields: { ...began.fields, goal: 'Neu' } })
    at('2027-01-31T23:00:00.000Z')
    const { number } = await submitDraft(server, { ...began, version, fields: { ...began.fields, goal: 'Neu' } })
    expect(await roundOf(number)).toBe(next.id)
  })

  it('may overlap: it goes to the one that closes last and takes its kind', async () => {
    await openARound(server)
    const longer = await plan({ title: 'Nur Kommunen', kinds: ['modelMunicipality'], opensOn: day('2026-11-20') })
    const [network, town] = [await beginDraft(server, 'network'), await beginDraft(server)]
    const [first, second] = [await submitDraft(server, network), await submitDraft(server, town)]
    expect([await roundOf(first.number), await roundOf(second.number)]).toEqual([(await rounds().list({}))[1]?.id, longer.id])
  })
})
