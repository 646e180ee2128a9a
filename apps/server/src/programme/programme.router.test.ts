import type { Actor } from '@etappe/domain/access/policy'
import { fakeCaseFields } from '@etappe/domain/cases/case.fake'
import { type CaseId, caseId, programmeVersionId } from '@etappe/domain/kernel/id'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { engines, newCommand, type TestServer, testServer } from '../testing.ts'

const refused = (code: string) => ({ cause: { code } })
const refusedFields = (fields: object) => ({ cause: { code: 'invalid', details: { fields } } })

describe.each(engines)('the programme definition on %s', (engine) => {
  let server: TestServer
  let lead: Actor
  let api: ReturnType<TestServer['as']>
  beforeEach(async () => {
    server = await testServer({ engine, countQueries: true })
    lead = await server.person('programmeLead', undefined, 'Hildburg Ampfer')
    api = server.as(lead)
  })
  afterEach(() => server.close())

  const newDraft = (basedOn = 1) => api.programme.draft({ ...newCommand(), id: programmeVersionId.parse(crypto.randomUUID()), basedOn })
  const publish = (it: { id: string; version: number }) =>
    api.programme.publish({ ...newCommand(), id: programmeVersionId.parse(it.id), version: it.version })
  const newCase = async (officeCode = 'KI') => {
    const id = caseId.parse(crypto.randomUUID())
    const fields = fakeCaseFields()
    const made = { ...newCommand(), id, kind: 'network' as const, officeCode, fields, ownerId: null, facilitatorId: null }
    return api.case.create({ ...made, startedOn: '2026-08-03', quotaReason: '' })
  }
  const versionOf = async (id: CaseId) => {
    const row = await server.database.read.selectFrom('case').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
    return { version: row.programmeVersion, dueOn: row.phaseDueOn, redFrom: row.redFrom }
  }
  /** A version with shorter phases and rarer meetings, in force. */
  const shorter = async () => {
    const draft = await newDraft()
    const { targetDays, contact } = draft
    const fields = {
      title: 'Kürzere Wege',
      targetDays: { ...targetDays, network: { ...targetDays.network, baseline: 20 } },
      contact: { ...contact, baseline: { amberAfter: 10, redAfter: 15 } },
    }
    return publish(await api.programme.edit({ ...newCommand(), id: draft.id, version: 1, fields }))
  }

  it('begins with one version, which every case follows', async () => {
    await newCase()
    expect(await api.programme.list()).toMatchObject([{ number: 1, state: 'published', isCurrent: true, running: 1, ended: 0 }])
    expect((await api.programme.get({ number: 1 })).targets).toEqual({ network: 150, modelMunicipality: 20, qualityDialogues: 50 })
  })

  it('has one draft at a time, which only the programme lead sees, and forgets one that is discarded', async () => {
    const draft = await newDraft()
    expect(draft).toMatchObject({ number: 2, basedOn: 1, state: 'draft', createdBy: lead.userId })
    await expect(newDraft()).rejects.toMatchObject(refused('programme-draft-exists'))
    expect(await api.programme.draft({ ...newCommand(), id: draft.id, basedOn: 1 })).toEqual(draft)
    const office = server.as(await server.person('officeLead', 'KI'))
    expect((await office.programme.list()).map((it) => it.number)).toEqual([1])
    await expect(office.programme.get({ number: 2 })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await api.programme.discard({ ...newCommand(), id: draft.id, version: 1 })
    await expect(newDraft(7)).rejects.toMatchObject(refusedFields({ basedOn: 'reference-unknown' }))
    expect((await newDraft()).number).toBe(2)
  })

  it('merges two people in different sections, and asks them in the same one', async () => {
    const { id } = await newDraft()
    const edit = (fields: object) => api.programme.edit({ ...newCommand(), id, version: 1, fields })
    await edit({ supportMonths: 36 })
    const merged = await edit({ targets: { network: 160, modelMunicipality: 20, qualityDialogues: 50 } })
    expect(merged).toMatchObject({ supportMonths: 36, targets: { network: 160 }, version: 3 })
    await expect(edit({ supportMonths: 30 })).rejects.toMatchObject({
      cause: { code: 'conflict', details: { conflicts: [{ field: 'supportMonths', before: 24, theirs: 36, mine: 30 }] } },
    })
  })

  it('refuses what contradicts itself and names the field', async () => {
    const { id, gates, light, contact } = await newDraft()
    const edit = (fields: object) => api.programme.edit({ ...newCommand(), id, version: 1, fields })
    const [first, ...rest] = gates.network.goals
    const withGate = (goals: readonly unknown[]) => ({ gates: { ...gates, network: { ...gates.network, goals } } })
    const twice = edit(withGate([first, first, ...rest]))
    await expect(twice).rejects.toMatchObject(refusedFields({ 'fields.gates.network.goals.1.code': 'already-there' }))
    const alien = edit(withGate([{ code: 'handover', hardness: 'hard', atLeast: null, atMost: null }]))
    await expect(alien).rejects.toMatchObject(refusedFields({ 'fields.gates.network.goals.0.code': 'not-a-choice' }))
    const burn = edit({ light: { ...light, contingent: { amberAt: 100, redAt: 80 } } })
    await expect(burn).rejects.toMatchObject(refusedFields({ 'fields.light.contingent.redAt': 'below-first' }))
    const rhythm = edit({ contact: { ...contact, goals: { amberAfter: 90, redAfter: 30 } } })
    await expect(rhythm).rejects.toMatchObject({ code: 'BAD_REQUEST' })
    expect((await api.programme.get({ number: 2 })).version).toBe(1)
  })

  it('publishes what was seen, and then never changes it', async () => {
    const draft = await newDraft()
    await expect(publish(draft)).rejects.toMatchObject(refusedFields({ 'fields.title': 'required' }))
    const named = await api.programme.edit({ ...newCommand(), id: draft.id, version: 1, fields: { title: 'Neu' } })
    await expect(publish(draft)).rejects.toMatchObject(refused('conflict'))
    const inForce = await publish(named)
    expect(inForce).toMatchObject({ state: 'published', publishedBy: lead.userId, publishedOn: '2026-11-24' })
    const at = { ...newCommand(), id: draft.id, version: inForce.version }
    await expect(api.programme.edit({ ...at, fields: { title: 'Anders' } })).rejects.toMatchObject(refused('programme-published'))
    await expect(api.programme.discard({ ...at, ...newCommand() })).rejects.toMatchObject(refused('programme-published'))
    expect((await newCase()).programmeVersion).toBe(2)
  })

  it('takes publishing back only while no case follows it, and reads what is published then', async () => {
    const draft = await newDraft()
    const edited = newCommand()
    const named = await api.programme.edit({ ...edited, id: draft.id, version: 1, fields: { title: 'Neu', supportMonths: 12 } })
    const first = newCommand()
    await api.programme.publish({ ...first, id: draft.id, version: named.version })
    await expect(api.audit.undo({ ...newCommand(), undoes: edited.commandId })).rejects.toMatchObject(refused('undo-blocked'))
    expect((await server.services.definitions(server.database.read)).current.supportMonths).toBe(12)
    await api.audit.undo({ ...newCommand(), undoes: first.commandId })
    expect((await server.services.definitions(server.database.read)).currentVersion).toBe(1)
    const again = await api.programme.get({ number: 2 })
    const changed = await api.programme.edit({ ...newCommand(), id: draft.id, version: again.version, fields: { supportMonths: 18 } })
    const second = newCommand()
    await api.programme.publish({ ...second, id: draft.id, version: changed.version })
    expect((await server.services.definitions(server.database.read)).current.supportMonths).toBe(18)
    await newCase()
    await expect(api.audit.undo({ ...newCommand(), undoes: second.commandId })).rejects.toMatchObject(refused('undo-blocked'))
  })

  it('previews exactly what applying then does, and takes all of it back as one step', async () => {
    const [kiel, berlin] = [await newCase('KI'), await newCase('BE')]
    const before = await versionOf(kiel.id)
    await shorter()
    const { totals, cases } = await api.programme.preview({ number: 2, offices: ['KI'] })
    expect(totals).toMatchObject({ cases: 1, changed: 1, earlier: 1, later: 0, worse: 1 })
    const [effect] = cases
    expect(effect).toMatchObject({ number: kiel.number, fromVersion: 1, dueOn: { before: before.dueOn, after: '2026-08-24' } })
    const move = newCommand()
    expect(await api.programme.move({ ...move, number: 2, offices: ['KI'] })).toEqual({ number: 2, moved: 1 })
    expect(await versionOf(kiel.id)).toMatchObject({ version: 2, dueOn: effect?.dueOn.after })
    expect((await api.case.get({ number: kiel.number })).light).toBe(effect?.light.after)
    expect(await versionOf(berlin.id)).toMatchObject({ version: 1 })
    expect((await api.audit.ofCase({ caseId: kiel.id })).entries[0]?.events[0]).toMatchObject({ type: 'case.programmeChanged' })
    expect((await api.programme.preview({ number: 2, offices: ['KI'] })).totals.cases).toBe(0)
    await api.audit.undo({ ...newCommand(), undoes: move.commandId })
    expect(await versionOf(kiel.id)).toEqual(before)
  })

  it('moves nobody to a draft, and previews one', async () => {
    await newCase()
    await newDraft()
    await expect(api.programme.move({ ...newCommand(), number: 2 })).rejects.toMatchObject(refusedFields({ number: 'not-a-choice' }))
    expect((await api.programme.preview({ number: 2 })).totals).toMatchObject({ cases: 1, changed: 0 })
    await expect(api.programme.preview({ number: 9 })).rejects.toMatchObject(refused('not-found'))
  })

  it('says which criteria of the next gate would be open, or no longer', async () => {
    const made = await newCase()
    const { id, gates } = await newDraft()
    const admission = gates.network.admission.filter((it) => it.code !== 'contactComplete')
    const fields = { title: 'Ohne Kontakt', gates: { ...gates, network: { ...gates.network, admission } } }
    const edited = await api.programme.edit({ ...newCommand(), id, version: 1, fields })
    const there = await api.programme.preview({ number: 2 })
    expect(there.totals).toMatchObject({ cases: 1, changed: 1, closed: 1, opened: 0 })
    expect(there.cases).toMatchObject([{ caseId: made.id, gate: 'admission', opened: [], closed: ['contactComplete'] }])
    await publish(edited)
    await api.programme.move({ ...newCommand(), number: 2 })
    const back = await api.programme.preview({ number: 1 })
    expect(back.cases).toMatchObject([{ fromVersion: 2, opened: ['contactComplete'], closed: [] }])
  })

  it('previews with as many statements for few cases as for many', async () => {
    await newCase()
    await shorter()
    const count = async () => {
      server.takeQueries()
      await api.programme.preview({ number: 2 })
      return server.takeQueries().length
    }
    await api.programme.preview({ number: 2 })
    const forOne = await count()
    for (let n = 0; n < 4; n += 1) {
      const made = await newCase()
      await server.database.write.updateTable('case').set({ programmeVersion: 1 }).where('id', '=', made.id).execute()
    }
    expect(await count()).toBe(forOne)
  })

  it('is written by nobody else, and read by the administration too', async () => {
    for (const role of ['officeStaff', 'officeLead', 'facilitator', 'admin'] as const) {
      const other = server.as(await server.person(role, role.startsWith('office') ? 'KI' : undefined))
      expect(await other.programme.list()).toHaveLength(1)
      await expect(other.programme.move({ ...newCommand(), number: 1 })).rejects.toMatchObject({ code: 'FORBIDDEN' })
      await expect(other.programme.preview({ number: 1 })).rejects.toMatchObject({ code: 'FORBIDDEN' })
    }
  })

  it('keeps its history, section by section', async () => {
    await shorter()
    const { entries } = await api.programme.history({})
    expect(entries.map((it) => it.events[0]?.type)).toEqual(['programme.published', 'programme.edited', 'programme.drafted'])
    expect(Object.keys(entries[1]?.events[0]?.changes ?? {}).sort()).toEqual(['contact', 'targetDays', 'title'])
  })
})
