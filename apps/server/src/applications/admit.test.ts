import { fakeMember, fakeMunicipalityApplication } from '@etappe/domain/applications/application.fake'
import type { Application } from '@etappe/domain/applications/application'
import { blankOrganisation } from '@etappe/domain/organisations/blank-organisation'
import { type CaseId, organisationId, type OrganisationId } from '@etappe/domain/kernel/id'
import type { OrganisationFields } from '@etappe/domain/organisations/organisation'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { gateRecordTable } from '../gates/gate.table.ts'
import { engines, newCommand, type TestServer, testServer, testToday } from '../testing.ts'
import { type Cast, castOf, decided, inDays, rated, uuid } from './admission-scene.fake.ts'
import { getApplication } from './application.repo.ts'
import { attached, sceneTown } from './application-scene.fake.ts'

const municipality = (over: Partial<Application> = {}): Partial<Application> => ({
  kind: 'modelMunicipality',
  ...fakeMunicipalityApplication({ municipalityKeys: [sceneTown] }),
  ...over,
})

describe.each(engines)('the case of an admitted application on %s', (engine) => {
  let server: TestServer
  let cast: Cast
  beforeEach(async () => {
    server = await testServer({ engine })
    cast = await castOf(server)
  })
  afterEach(() => server.close())

  const admitted = async (one: Application, over: Parameters<typeof decided>[3] = {}): Promise<CaseId> => {
    await decided(server, cast.lead, one, over)
    const { admittedCaseId } = await getApplication(server.database.read, one.id)
    if (!admittedCaseId) throw new Error('no case')
    return admittedCaseId
  }
  const readCase = async (id: CaseId) => {
    const { number } = await server.database.read.selectFrom('case').select('number').where('id', '=', id).executeTakeFirstOrThrow()
    return server.as(cast.lead).case.get({ number })
  }
  const inDirectory = (fields: Partial<OrganisationFields>): Promise<{ id: OrganisationId }> =>
    server.as(cast.staff).organisation.create({ ...newCommand(), id: uuid(), fields: { ...blankOrganisation, ...fields } })
  /** Who takes part: organisation, role, department and person. */
  const parts = async (id: CaseId) => {
    const { participations, organisations, contacts } = await server.as(cast.lead).participation.list({ caseId: id })
    return participations.map((it) => ({
      ...it,
      name: organisations.find((one) => one.id === it.organisationId)?.name ?? '',
      person: contacts.find((one) => one.id === it.contactId)?.name ?? null,
    }))
  }
  const record = async (id: CaseId) => {
    const row = await server.database.read.selectFrom('gateRecord').selectAll().where('caseId', '=', id).executeTakeFirstOrThrow()
    return gateRecordTable.decode(row)
  }

  it('has everything the application said, and nothing is left to type', async () => {
    const one = await rated(server, cast, municipality({ ownerId: cast.staff.userId }))
    const id = await admitted(one)
    const { case: made, ...detail } = await readCase(id)
    expect(made).toMatchObject({
      kind: 'modelMunicipality',
      officeCode: 'KI',
      name: one.name,
      municipalityKeys: [sceneTown],
      contactName: one.contactName,
      contactEmail: one.contactEmail,
      coordinator: 'Max Mustermann',
      coordinatorShare: 30,
      steeringGroup: 'Jugendamt, Gesundheitsamt; Beschluss des Rates',
      ownerId: cast.staff.userId,
      startedOn: testToday,
      phase: 'baseline',
      waitingUntil: null,
    })
    expect(detail.gateRecords).toMatchObject([{ gate: 'admission', result: 'passed', passedOn: testToday }])
    const rows = await parts(id)
    expect(rows.map((it) => [it.name, it.role, it.department, it.person])).toEqual(
      expect.arrayContaining([
        ['Stadt Hildesheim', 'leadOrganisation', null, one.contactName],
        ['Stadt Hildesheim', 'coordination', null, 'Max Mustermann'],
        ['Jugendamt', 'steeringGroup', 'socialYouth', null],
        ['Kita Sonnenblume', 'member', null, null],
      ]),
    )
    expect(rows).toHaveLength(8)
    const contacts = await server.database.read.selectFrom('contact').selectAll().orderBy('name').execute()
    expect(contacts).toMatchObject([
      { name: one.contactName, source: `Bewerbung ${one.number}`, consentOn: one.submittedOn, email: one.contactEmail },
      { name: 'Max Mustermann', source: `Bewerbung ${one.number}`, consentOn: null },
    ])
  })

  it('begins with the talk, the commitment, and the first tasks on working days', async () => {
    const one = await rated(server, cast, municipality())
    const id = await admitted(one)
    const meetings = await server.database.read.selectFrom('meeting').selectAll().where('caseId', '=', id).execute()
    expect(meetings).toMatchObject([{ kind: 'remote', state: 'held', heldOn: testToday }])
    expect(meetings[0]?.notes).toContain('Welche Angebote für Kinder und Familien gibt es?\nZwölf Angebote')
    const milestones = await server.database.read.selectFrom('milestone').selectAll().where('caseId', '=', id).orderBy('dueOn').execute()
    expect(milestones.map((it) => [it.kind, it.title, it.dueOn, it.doneOn])).toEqual([
      ['commitment', 'Bürgermeisterin', testToday, testToday],
      ['other', 'Prozessbegleitung zuordnen', '2026-12-08', null],
      ['agreement', '', '2026-12-14', null],
      ['other', 'Ersten Termin vereinbaren', '2026-12-22', null],
      ['actorMap', '', '2027-01-07', null],
      ['analysisReport', '', '2027-04-05', null],
    ])
  })

  it('keeps what was sent and attached as documents', async () => {
    const one = await rated(server, cast)
    await attached(server, one)
    const id = await admitted(one)
    const { documents } = await server.as(cast.staff).document.list({ caseId: id })
    expect(documents.map((it) => it.name).sort()).toEqual([`Bewerbung ${one.number}.pdf`, 'Konzept.pdf'])
    expect(documents.find((it) => it.name === 'Konzept.pdf')).toMatchObject({ sha256: 'a'.repeat(64), addedBy: cast.lead.userId })
    const receipt = documents.find((it) => it.name !== 'Konzept.pdf')
    expect(await server.services.files.get(receipt?.sha256 ?? '')).toHaveLength(receipt?.size ?? 0)
  })

  it('keeps the record of the admission gate: every criterion met, proposed by a rater and confirmed by the lead', async () => {
    const one = await rated(server, cast, municipality())
    const it = await record(await admitted(one))
    expect(new Set(it.evaluation.criteria.map((found) => found.state))).toEqual(new Set(['met']))
    expect(it.evaluation.criteria).toHaveLength(9)
    expect(it).toMatchObject({
      sequence: 1,
      proposedBy: expect.stringMatching(`${cast.staff.userId}|${cast.colleague.userId}`),
      confirmedBy: cast.lead.userId,
      proposalComment: 'Mit 12 von 18 Punkten bewertet.',
      subject: { confirmedByName: cast.lead.name, placeName: 'Garbsen', plannedOn: testToday },
    })
    // The gate before the case is the next one, and the printed record is there.
    const overview = await server.as(cast.lead).gate.overview({ caseId: it.caseId })
    expect(overview.find((one) => one.gate === 'admission')).toBeDefined()
  })

  it('records an exception as waived, by whom and why, and says so to the next who asks for one', async () => {
    const one = await rated(server, cast, municipality({ coordinatorShare: 10 }))
    const exceptions = [{ code: 'coordinatorShare' as const, reason: 'Wird im März aufgestockt.' }]
    const open = await decided(server, cast.lead, one, { exceptions })
    await server.as(cast.programme).admission.sign({ ...newCommand(), id: open.id, comment: 'In Ordnung.' })
    const { admittedCaseId } = await getApplication(server.database.read, one.id)
    const it = await record(admittedCaseId as CaseId)
    expect(it.evaluation.criteria.find((found) => found.code === 'coordinatorShare')).toMatchObject({
      state: 'waived',
      waiver: { reason: 'Wird im März aufgestockt.', byName: cast.programme.name },
    })
    expect(it).toMatchObject({ proposedBy: cast.lead.userId, confirmedBy: cast.programme.userId, confirmationComment: 'In Ordnung.' })
    const requests = await server.as(cast.programme).request.ofCase({ caseId: admittedCaseId as CaseId })
    expect(requests.rows).toMatchObject([{ request: { kind: 'waiver', state: 'granted', requestedBy: cast.lead.userId } }])
  })

  it('shows what somebody judged, with their words, as met', async () => {
    const judgements = [
      { code: 'commitmentGiven' as const, verdict: 'met' as const, note: 'Ratsbeschluss liegt vor', by: cast.staff.userId, on: testToday },
    ]
    const it = await record(await admitted(await rated(server, cast, municipality({ commitmentBy: '', judgements }))))
    const found = it.evaluation.criteria.find((one) => one.code === 'commitmentGiven')
    expect(found).toMatchObject({ state: 'met' })
    expect(found?.evidence[0]?.label).toBe('Ratsbeschluss liegt vor')
  })

  it('uses the organisations the directory has in the municipality, each for one, and leaves those of other towns alone', async () => {
    const kita = await inDirectory({ name: 'Kita Sonnenblume e. V.', municipalityKey: sceneTown, kind: 'other' })
    const elsewhere = await inDirectory({ name: 'Stadtelternrat', place: 'Passau', kind: 'parents' })
    const members = [
      ...fakeMunicipalityApplication().members,
      fakeMember('Stadtverwaltung', { kind: 'administration', department: 'education' }),
      fakeMember('Stadtverwaltung', { kind: 'administration', department: 'finance' }),
    ]
    const rows = await parts(await admitted(await rated(server, cast, municipality({ members }))))
    const ids = rows.map((it) => it.organisationId)
    expect(ids).toContain(kita.id)
    expect(ids).not.toContain(elsewhere.id)
    const names = rows.map((it) => it.name)
    expect(names).toContain('Stadtverwaltung')
    expect(names.filter((it) => it.startsWith('Stadtverwaltung ('))).toHaveLength(1)
    const after = await server.as(cast.staff).organisation.get({ id: organisationId.parse(kita.id) })
    expect(after.organisation.kind).toBe('dayCare')
  })

  it('waits until the day it begins, with its first gate later by as much', async () => {
    const startOn = inDays(server, 60)
    const { case: made } = await readCase(await admitted(await rated(server, cast), { startOn }))
    expect(made).toMatchObject({ startedOn: testToday, waitingUntil: startOn })
    const dates = await server.database.read.selectFrom('gateDate').selectAll().where('caseId', '=', made.id).execute()
    expect(dates).toMatchObject([{ gate: 'goals', sequence: 1, reason: 'Beginn laut Zusage am 23.01.2027.' }])
    expect((dates[0]?.agreedOn ?? '') > inDays(server, 118)).toBe(true)
  })

  it('is nationwide in words where no municipality says where it is', async () => {
    const one = await rated(server, cast, { municipalityKeys: [], nationwide: true, areaText: '' })
    const { case: made } = await readCase(await admitted(one))
    expect(made).toMatchObject({ areaText: 'bundesweit', municipalityKeys: [] })
  })

  it('is admitted whole or not at all', async () => {
    const one = await rated(server, cast)
    server.services.files.put = () => Promise.reject(new Error('disk full'))
    await expect(decided(server, cast.lead, one)).rejects.toThrow('disk full')
    expect(await server.database.read.selectFrom('case').selectAll().execute()).toEqual([])
    expect(await getApplication(server.database.read, one.id)).toEqual(one)
  })

  it('cannot be undone with one click', async () => {
    const command = newCommand()
    const one = await rated(server, cast)
    await decided(server, cast.lead, one, command)
    await expect(server.as(cast.lead).audit.undo({ ...newCommand(), undoes: command.commandId })).rejects.toMatchObject({
      code: 'PRECONDITION_FAILED',
    })
    expect(await getApplication(server.database.read, one.id)).toMatchObject({ state: 'admitted' })
  })
})
