import type { Day } from '@etappe/domain/kernel/day'
import { type ApplicationRoundId, applicationRoundId } from '@etappe/domain/kernel/id'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { submitted } from '../applications/application-scene.fake.ts'
import { engines, newCommand, type TestServer, testServer } from '../testing.ts'

const day = (text: string) => text as Day
const fields = {
  title: 'Frühjahr 2027',
  kinds: ['network' as const],
  opensOn: day('2027-01-01'),
  closesOn: day('2027-03-31'),
  startBy: day('2027-08-01'),
  note: '',
}
const newId = () => applicationRoundId.parse(crypto.randomUUID())
const admitted = { kind: 'admitted', locale: 'de' } as const
const blocked = { cause: { code: 'undo-blocked' } }

describe.each(engines)('the history of rounds and letters on %s', (engine) => {
  let server: TestServer
  let api: ReturnType<TestServer['as']>
  beforeEach(async () => {
    server = await testServer({ engine, countQueries: true })
    api = server.as(await server.person('programmeLead', undefined, 'Ruth Quittenbaum'))
  })
  afterEach(() => server.close())

  const plan = async (over: Partial<typeof fields> = {}) => (await api.round.plan({ ...newCommand(), id: newId(), ...fields, ...over })).id
  const change = async (id: ApplicationRoundId, version: number, wanted: object) => {
    const { commandId } = newCommand()
    await api.round.change({ commandId, id, version, fields: wanted })
    return commandId
  }
  const undo = (undoes: Parameters<typeof api.audit.undo>[0]['undoes']) => api.audit.undo({ ...newCommand(), undoes })
  const typesOf = async (roundId?: ApplicationRoundId) =>
    (await api.audit.ofRounds({ roundId })).entries.map((it) => it.events.map((event) => event.type).join())
  const rounds = () => api.round.list({})

  it('tells what became of one round, and of all with those that are gone', async () => {
    const id = await plan()
    await change(id, 1, { closesOn: '2027-04-15' })
    const other = await plan({ title: 'Herbst 2027' })
    const { commandId } = newCommand()
    await api.round.remove({ commandId, id: other, version: 1 })
    expect(await typesOf(id)).toEqual(['round.changed', 'round.planned'])
    expect(await typesOf(other)).toEqual(['round.removed', 'round.planned'])
    expect(await typesOf()).toEqual(['round.removed', 'round.planned', 'round.changed', 'round.planned'])
    const [changed] = (await api.audit.ofRounds({ roundId: id })).entries
    expect(changed).toMatchObject({ by: 'Ruth Quittenbaum', undoneBy: null, names: { [id]: 'Frühjahr 2027' } })
    expect(changed?.events[0]?.changes).toEqual({ closesOn: { from: '2027-03-31', to: '2027-04-15' } })
    await undo(commandId)
    expect((await rounds()).map((it) => it.title)).toContain('Herbst 2027')
    const entries = (await api.audit.ofRounds({ roundId: other })).entries
    expect(entries.map((it) => it.events[0]?.type)).toEqual(['change.undone', 'round.removed', 'round.planned'])
    expect(entries[1]?.undoneBy).toBe(entries[0]?.commandId)
  })

  it('takes no change back on which applications or other days rest', async () => {
    const id = await plan()
    const widened = await change(id, 1, { kinds: ['network', 'modelMunicipality'] })
    await submitted(server, { roundId: id, kind: 'modelMunicipality' })
    await expect(undo(widened)).rejects.toMatchObject({ cause: { code: 'round-in-use' } })
    const later = await change(id, 2, { closesOn: '2027-06-30' })
    await change(id, 3, { opensOn: '2027-05-01' })
    await expect(undo(later)).rejects.toMatchObject(blocked)
    expect((await rounds())[0]).toMatchObject({ kinds: ['network', 'modelMunicipality'], closesOn: '2027-06-30', version: 4 })
    const renamed = await change(id, 4, { title: 'Runde 1' })
    await undo(renamed)
    expect((await rounds())[0]).toMatchObject({ title: 'Frühjahr 2027' })
  })

  it('says beforehand what cannot be taken back, as the attempt would', async () => {
    const used = await plan()
    const widened = await change(used, 1, { kinds: ['network', 'modelMunicipality'] })
    await submitted(server, { roundId: used, kind: 'modelMunicipality' })
    const later = await change(used, 2, { closesOn: '2027-06-30' })
    await change(used, 3, { opensOn: '2027-05-01' })
    const free = await plan({ title: 'Herbst 2027' })
    const { commandId: removal } = newCommand()
    await api.round.remove({ commandId: removal, id: await plan({ title: 'Irrtum' }), version: 1 })
    const { entries } = await api.audit.ofRounds({})
    const told = entries.map(({ events: [event], staysBecause }) => [event?.recordId === free ? 'free' : event?.type, staysBecause])
    expect(told).toEqual([
      ['round.removed', null],
      ['round.planned', 'undo-blocked'],
      ['free', null],
      ['round.changed', null],
      ['round.changed', 'undo-blocked'],
      ['round.changed', 'round-in-use'],
      ['round.planned', 'round-in-use'],
    ])
    const codeOf = (id: (typeof entries)[number]['commandId']) =>
      undo(id).then(
        () => null,
        (error: { cause: { code: string } }) => error.cause.code,
      )
    // What stays first: taking the others back changes what rests on what.
    const inOrder = entries.toSorted((a, b) => Number(a.staysBecause === null) - Number(b.staysBecause === null))
    const codes = []
    for (const { commandId } of inOrder) codes.push(await codeOf(commandId))
    expect(codes).toEqual(inOrder.map((it) => it.staysBecause))
    expect(await rounds()).toMatchObject([
      { id: used, kinds: ['network', 'modelMunicipality'], opensOn: '2027-01-01', closesOn: '2027-06-30' },
      { title: 'Irrtum' },
    ])
    const after = (await api.audit.ofRounds({})).entries.filter((it) => [widened, later, removal].includes(it.commandId))
    expect(after.map((it) => it.staysBecause)).toEqual([null, null, 'round-in-use'])
  })

  it('tells a letter across its own wordings, each a record of its own, and nothing of other letters', async () => {
    const write = (over: object) => api.letter.change({ ...newCommand(), ...admitted, subject: 'Willkommen', body: 'Guten Tag', ...over })
    await write({})
    await write({ locale: 'en', body: 'Dear all, "admitted" is "de"' })
    await write({ kind: 'rejected' })
    await write({ subject: 'Herzlich willkommen' })
    const reset = newCommand()
    await api.letter.reset({ ...reset, ...admitted })
    await write({ subject: 'Neu' })
    const { entries, next } = await api.audit.ofLetter(admitted)
    expect(entries.map((it) => it.events[0]?.type)).toEqual(['letter.written', 'letter.reset', 'letter.changed', 'letter.written'])
    expect(next).toBeNull()
    expect(entries[2]?.events[0]?.changes).toEqual({ subject: { from: 'Willkommen', to: 'Herzlich willkommen' } })
    await expect(undo(reset.commandId)).rejects.toMatchObject(blocked)
    await api.letter.reset({ ...newCommand(), ...admitted })
    await undo(reset.commandId)
    expect((await api.letter.list({})).find((it) => it.kind === 'admitted' && it.locale === 'de')).toMatchObject({
      subject: 'Herzlich willkommen',
    })
  })

  it('needs the same statements for many entries as for few, and comes to those who plan rounds', async () => {
    const id = await plan()
    const read = async () => {
      server.takeQueries()
      const { entries } = await api.audit.ofRounds({})
      return { entries: entries.length, statements: server.takeQueries().length }
    }
    await change(id, 1, { note: 'a' })
    const few = await read()
    await change(id, 2, { note: 'b' })
    await plan()
    expect(await read()).toEqual({ entries: 4, statements: few.statements })
    const office = server.as(await server.person('officeLead', 'KI'))
    await expect(office.audit.ofRounds({})).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await expect(office.audit.ofLetter(admitted)).rejects.toMatchObject({ code: 'FORBIDDEN' })
  })
})
