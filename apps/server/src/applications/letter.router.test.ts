import { letterKinds, unknownPlaceholders } from '@etappe/domain/applications/letter-template'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { engines, newCommand, type TestServer, testServer } from '../testing.ts'
import { letterTextFor } from './letter-text.ts'

const admitted = { kind: 'admitted', locale: 'de' } as const
const own = { subject: 'Willkommen, {name}', body: 'Guten Tag {contact}' }

describe.each(engines)('letters on %s', (engine) => {
  let server: TestServer
  let api: ReturnType<TestServer['as']>
  beforeEach(async () => {
    server = await testServer({ engine })
    api = server.as(await server.person('programmeLead'))
  })
  afterEach(() => server.close())

  const letter = async () => (await api.letter.list({})).find((it) => it.kind === 'admitted' && it.locale === 'de')

  it('say everything there is to say in both languages, before anybody has written a word', async () => {
    const all = await api.letter.list({})
    expect(all.map((it) => `${it.kind} ${it.locale}`)).toEqual(letterKinds.flatMap((kind) => [`${kind} de`, `${kind} en`]))
    for (const { subject, body, version, usual, kind } of all) {
      expect({ subject, body, version }).toEqual({ ...usual, version: 0 })
      expect(unknownPlaceholders(`${subject} ${body}`)).toEqual([])
      for (const needed of ['{contact}', '{number}', '{officeEmail}', '{link}', ...(kind === 'admitted' ? ['{startOn}'] : ['{reason}'])])
        expect(body).toContain(needed)
    }
  })

  it('are said in the programme’s own words, and in the product’s again', async () => {
    const change = newCommand()
    const written = await api.letter.change({ ...change, ...admitted, ...own, version: 0 })
    expect(written).toMatchObject({ ...admitted, ...own, version: 1 })
    expect(await letterTextFor(server.database.read, admitted)).toEqual(own)
    expect((await letterTextFor(server.database.read, { ...admitted, locale: 'en' })).subject).toContain('has been successful')
    const reset = newCommand()
    expect(await api.letter.reset({ ...reset, ...admitted })).toMatchObject({ version: 0, ...written.usual })
    expect(await letterTextFor(server.database.read, admitted)).toEqual(written.usual)
    await api.audit.undo({ ...newCommand(), undoes: reset.commandId })
    expect(await letter()).toMatchObject(own)
    expect(await api.letter.reset({ ...newCommand(), ...admitted })).toMatchObject({ version: 0 })
    expect(await api.letter.reset({ ...newCommand(), ...admitted })).toMatchObject({ version: 0 })
  })

  it('merge a new subject with a new text, and ask where both wrote the same', async () => {
    const usual = (await letter())?.usual
    await api.letter.change({ ...newCommand(), ...admitted, body: own.body, version: 0 })
    await api.letter.change({ ...newCommand(), ...admitted, subject: 'Willkommen', version: 0 })
    expect(await letter()).toMatchObject({ subject: 'Willkommen', body: own.body, version: 2, usual })
    await api.letter.change({ ...newCommand(), ...admitted, subject: 'Herzlich willkommen', version: 2 })
    const other = await api.letter.change({ ...newCommand(), ...admitted, body: 'Liebe Leute', version: 2 })
    expect(other).toMatchObject({ subject: 'Herzlich willkommen', body: 'Liebe Leute', version: 4 })
    const clash = api.letter.change({ ...newCommand(), ...admitted, ...own, body: 'Hallo', version: 2, subject: 'Herzlich willkommen' })
    await expect(clash).rejects.toMatchObject({
      cause: { code: 'conflict', details: { conflicts: [{ field: 'body', theirs: 'Liebe Leute' }] } },
    })
    const fresh = api.letter.change({ ...newCommand(), ...admitted, subject: 'Herzlich willkommen', body: 'Von vorn', version: 0 })
    await expect(fresh).rejects.toMatchObject({ cause: { code: 'conflict', details: { conflicts: [{ field: 'body' }] } } })
    expect(await letter()).toMatchObject({ body: 'Liebe Leute', version: 4 })
  })

  it('refuse a placeholder no letter knows, an empty text, and who does not lead the programme', async () => {
    const wrong = { ...admitted, subject: 'An {vorname}', body: '{contact} { Nachname }' }
    await expect(api.letter.change({ ...newCommand(), ...wrong })).rejects.toMatchObject({
      code: 'BAD_REQUEST',
      cause: { details: { fields: { subject: 'unknown-placeholder', body: 'unknown-placeholder' } } },
    })
    await expect(api.letter.change({ ...newCommand(), ...admitted, subject: ' ', body: 'x' })).rejects.toMatchObject({
      code: 'BAD_REQUEST',
    })
    const office = server.as(await server.person('officeLead', 'KI'))
    await expect(office.letter.change({ ...newCommand(), ...admitted, ...own })).rejects.toMatchObject({ code: 'FORBIDDEN' })
    expect(await office.letter.list({})).toHaveLength(6)
    expect(await letter()).toMatchObject({ version: 0 })
  })
})
