import { fakeMember, fakeMunicipalityApplication, fakeNetworkApplication } from '@etappe/domain/applications/application.fake'
import type { Application } from '@etappe/domain/applications/application'
import type { MunicipalityKey } from '@etappe/domain/municipalities/municipality'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { newNetwork } from '../requests/request-scene.fake.ts'
import { engines, newCommand, type TestServer, testServer, testToday } from '../testing.ts'
import { type Cast, castOf, decided, decision, inDays, rated, ratedBy, scoresOf, talkedTo } from './admission-scene.fake.ts'
import { submitted } from './application-scene.fake.ts'
import { getApplication } from './application.repo.ts'

const exception = { code: 'sizeRecommended', reason: 'Der Nachbarort macht mit.' } as const

describe.each(engines)('deciding about applications on %s', (engine) => {
  let server: TestServer
  let cast: Cast
  beforeEach(async () => {
    server = await testServer({ engine })
    cast = await castOf(server)
  })
  afterEach(() => server.close())

  const now = (one: Application) => getApplication(server.database.read, one.id)
  const rows = (table: 'case' | 'applicationMail' | 'admissionDecision') => server.database.read.selectFrom(table).selectAll().execute()
  /** A model municipality of 14,544 people: below the recommendation. */
  const tooSmall = () =>
    rated(server, cast, {
      kind: 'modelMunicipality',
      ...fakeMunicipalityApplication({ municipalityKeys: ['03159013' as MunicipalityKey] }),
    })
  const setQuota = (target: number) =>
    server.database.write
      .updateTable('officeQuota')
      .set({ target })
      .where('officeCode', '=', 'KI' as never)
      .execute()

  it('admits within the quota at once, writes to the applicant, and opens the case', async () => {
    const one = await rated(server, cast)
    const made = await decided(server, cast.lead, one)
    expect(made).toMatchObject({ state: 'signed', signedBy: cast.lead.userId, exceptions: [], overrun: null, total: 12 })
    expect(made.letter).toEqual({ subject: `Zusage ${one.number}`, body: 'Ihr Fall KI-N-001, Beginn 24.11.2026. {link}' })
    const after = await now(one)
    expect(after).toMatchObject({ state: 'admitted' })
    expect(after.admittedCaseId).not.toBeNull()
    expect(await rows('applicationMail')).toMatchObject([{ kind: 'decision', to: one.contactEmail, text: made.letter.body }])
  })

  it('waits for the second signature where an exception is made, and then recalls what it was decided on', async () => {
    const one = await tooSmall()
    const open = await decided(server, cast.lead, one, { exceptions: [exception] })
    expect(open).toMatchObject({ state: 'open', signedBy: null, exceptions: [{ ...exception, hardness: 'soft' }] })
    expect(await rows('case')).toEqual([])
    expect(await rows('applicationMail')).toEqual([])
    await expect(server.as(cast.lead).admission.decide(decision(one))).rejects.toMatchObject({ cause: { code: 'decision-open' } })
    const [waiting] = await server.as(cast.programme).admission.toSign({})
    expect(waiting).toMatchObject({
      proposedByName: cast.lead.name,
      application: { number: one.number, placeName: 'Friedland' },
      fill: { taken: 0, proposed: 1 },
      precedents: [{ matter: 'sizeRecommended', granted: 0 }],
    })
    expect(await server.as(cast.programme).admission.count({})).toEqual({ count: 1 })
    const signed = await server.as(cast.programme).admission.sign({ ...newCommand(), id: open.id, comment: 'Gut begründet.' })
    expect(signed).toMatchObject({ state: 'signed', signedBy: cast.programme.userId, comment: 'Gut begründet.' })
    expect(await now(one)).toMatchObject({ state: 'admitted' })
    expect(await server.as(cast.programme).admission.toSign({})).toEqual([])
    await expect(server.as(cast.programme).admission.sign({ ...newCommand(), id: open.id, comment: '' })).rejects.toMatchObject({
      cause: { code: 'decision-decided' },
    })
  })

  it('needs no exception any more for what was met meanwhile', async () => {
    const one = await tooSmall()
    const open = await decided(server, cast.lead, one, { exceptions: [exception] })
    await server.database.write.updateTable('municipality').set({ population: 50_000 }).execute()
    const signed = await server.as(cast.programme).admission.sign({ ...newCommand(), id: open.id, comment: '' })
    expect(signed.exceptions).toEqual([])
    expect(await server.database.read.selectFrom('caseRequest').selectAll().execute()).toEqual([])
  })

  it('lets nobody sign what they decided themselves, and no office lead sign at all', async () => {
    const one = await tooSmall()
    const open = await decided(server, cast.programme, one, { exceptions: [exception] })
    const sign = { ...newCommand(), id: open.id, comment: '' }
    await expect(server.as(cast.programme).admission.sign(sign)).rejects.toMatchObject({ cause: { code: 'own-proposal' } })
    await expect(server.as(cast.lead).admission.sign(sign)).rejects.toMatchObject({ code: 'FORBIDDEN' })
    expect(await server.as(cast.programme).admission.toSign({})).toEqual([])
    const other = await server.person('programmeLead')
    await expect(server.as(other).admission.sign(sign)).resolves.toMatchObject({ state: 'signed' })
  })

  it('is returned with a reason or taken back, and can be decided anew', async () => {
    const one = await tooSmall()
    const first = await decided(server, cast.lead, one, { exceptions: [exception] })
    const refused = server.as(cast.programme).admission.return({ ...newCommand(), id: first.id, comment: ' ' })
    await expect(refused).rejects.toMatchObject({ code: 'BAD_REQUEST' })
    const returned = await server.as(cast.programme).admission.return({ ...newCommand(), id: first.id, comment: 'Bitte mit dem Kreis.' })
    expect(returned).toMatchObject({ state: 'returned', comment: 'Bitte mit dem Kreis.' })
    const second = await decided(server, cast.lead, one, { exceptions: [exception] })
    const back = await server.as(cast.lead).admission.takeBack({ ...newCommand(), id: second.id })
    expect(back.state).toBe('takenBack')
    await expect(server.as(cast.programme).admission.sign({ ...newCommand(), id: second.id, comment: '' })).rejects.toMatchObject({
      cause: { code: 'decision-decided' },
    })
    expect(await now(one)).toMatchObject({ state: 'rated', version: 1 })
    expect(await rows('case')).toEqual([])
  })

  it('asks for a reason above the quota, counting admissions that wait, and keeps it as a precedent', async () => {
    await setQuota(1)
    const [first, second] = [await rated(server, cast), await rated(server, cast, { name: 'Zweites Netz' })]
    await decided(server, cast.lead, first)
    await expect(server.as(cast.lead).admission.decide(decision(second))).rejects.toMatchObject({
      cause: { details: { fields: { quotaReason: 'quota-exceeded' } } },
    })
    const open = await decided(server, cast.lead, second, { quotaReason: 'Ein Platz aus Köln.' })
    expect(open).toMatchObject({ state: 'open', overrun: { taken: 1, quota: 1, reason: 'Ein Platz aus Köln.' } })
    expect(await server.as(cast.staff).admission.quota({ officeCode: 'KI', kind: 'network' })).toMatchObject({
      quota: 1,
      taken: 1,
      proposed: 1,
      waitlisted: 0,
    })
    const third = await rated(server, cast, { name: 'Drittes Netz' })
    const further = await decided(server, cast.lead, third, { quotaReason: 'Noch einer.' })
    expect(further.overrun).toMatchObject({ taken: 2, quota: 1 })
    await server.as(cast.programme).admission.sign({ ...newCommand(), id: open.id, comment: '' })
    const requests = await server.database.read.selectFrom('caseRequest').selectAll().execute()
    expect(requests).toMatchObject([{ matter: 'quotaOverrun', state: 'granted', reason: 'Ein Platz aus Köln.' }])
    const [waiting] = await server.as(cast.programme).admission.toSign({})
    expect(waiting?.precedents).toMatchObject([{ matter: 'quotaOverrun', granted: 1 }])
  })

  it('counts the same places for a case opened by hand, which leaves room for what waits for its signature', async () => {
    await setQuota(1)
    const lacking = [{ code: 'concernNamed' as const, reason: 'Kommt nach.' }]
    const open = await decided(server, cast.lead, await rated(server, cast, { concern: '' }), { exceptions: lacking })
    const create = (quotaReason: string) => newNetwork(server, cast.staff, { quotaReason })
    await expect(create('')).rejects.toMatchObject({ cause: { details: { fields: { quotaReason: 'quota-exceeded' } } } })
    const made = await create('Ein Platz mehr.')
    const [asked] = (await server.as(cast.programme).request.ofCase({ caseId: made.id })).rows
    expect([made.quotaReason, asked?.request.subject]).toEqual(['Ein Platz mehr.', { kind: 'quotaOverrun', taken: 1, quota: 1 }])
    await server.as(cast.lead).admission.takeBack({ ...newCommand(), id: open.id })
    await setQuota(2)
    expect((await create('')).quotaReason).toBe('')
  })

  it('has whoever signs give the reason where the quota was lowered meanwhile', async () => {
    const one = await tooSmall()
    const open = await decided(server, cast.lead, one, { exceptions: [exception] })
    await setQuota(0)
    const sign = (comment: string) => server.as(cast.programme).admission.sign({ ...newCommand(), id: open.id, comment })
    await expect(sign('')).rejects.toMatchObject({ cause: { details: { fields: { comment: 'quota-exceeded' } } } })
    expect((await sign('Trotz der neuen Quote.')).overrun).toMatchObject({ taken: 0, quota: 0, reason: 'Trotz der neuen Quote.' })
  })

  it('never admits a network of two organisations, with an exception or without', async () => {
    const fields = fakeNetworkApplication({
      members: [fakeMember('Stadtverwaltung', { kind: 'administration' }), fakeMember('Familienzentrum Süd e. V.')],
    })
    const one = await rated(server, cast, fields)
    await expect(server.as(cast.lead).admission.decide(decision(one))).rejects.toMatchObject({
      cause: { code: 'application-ineligible', details: { values: { criteria: 'organisationsInvolved' } } },
    })
    const exceptions = [{ code: 'organisationsInvolved' as const, reason: 'Ausnahmsweise' }]
    await expect(server.as(cast.lead).admission.decide(decision(one, { exceptions }))).rejects.toMatchObject({
      cause: { details: { fields: { 'exceptions.0.code': 'not-excepted' } } },
    })
  })

  it('does not admit before the talk, two ratings that agree, and a person for every doubt', async () => {
    const bare = await submitted(server, { state: 'rated' })
    const code = async (one: Application) =>
      server
        .as(cast.lead)
        .admission.decide(decision(one))
        .catch((error: { cause?: { code?: string } }) => error.cause?.code)
    expect(await code(bare)).toBe('interview-missing')
    const apart = await submitted(server, { state: 'rated' })
    await talkedTo(server, apart, cast.staff)
    await ratedBy(server, apart, cast.staff)
    expect(await code(apart)).toBe('rating-missing')
    await ratedBy(server, apart, cast.colleague, scoresOf(2, { need: 0 }))
    expect(await code(apart)).toBe('rating-unsettled')
    const doubtful = await rated(
      server,
      cast,
      fakeNetworkApplication({ members: [fakeMember('Stadtverwaltung'), fakeMember('Elternrat')] }),
    )
    expect(await code(doubtful)).toBe('application-ineligible')
    for (const state of ['submitted', 'incomplete', 'checked', 'interviewed'] as const)
      expect(await code(await rated(server, cast, { state }))).toBe('application-step')
    for (const state of ['rejected', 'withdrawn', 'duplicate', 'admitted'] as const)
      expect(await code(await rated(server, cast, { state }))).toBe('application-closed')
    expect(await rows('case')).toEqual([])
  })

  it('rejects from any open state with a reason the applicant reads', async () => {
    for (const state of ['submitted', 'incomplete', 'checked', 'interviewed', 'rated', 'waitlisted'] as const) {
      const one = await submitted(server, { state })
      await expect(decided(server, cast.lead, one, { result: 'rejected', reason: ' ' })).rejects.toMatchObject({
        cause: { details: { fields: { reason: 'reason-required' } } },
      })
      const made = await decided(server, cast.lead, one, { result: 'rejected', reason: 'Außerhalb des Programms.' })
      expect(made).toMatchObject({ state: 'signed', startOn: null, total: null })
      expect(await now(one)).toMatchObject({ state: 'rejected', endReason: 'Außerhalb des Programms.', admittedCaseId: null })
    }
  })

  it('puts on the waiting list and moves up from it', async () => {
    const one = await rated(server, cast)
    const waiting = await decided(server, cast.lead, one, { result: 'waitlisted', reason: 'Alle Plätze vergeben.' })
    expect(waiting.state).toBe('signed')
    expect(await server.as(cast.lead).admission.quota({ officeCode: 'KI', kind: 'network' })).toMatchObject({ waitlisted: 1, taken: 0 })
    const up = await decided(server, cast.lead, await now(one))
    expect(up.state).toBe('signed')
    expect(await now(one)).toMatchObject({ state: 'admitted', endReason: '' })
  })

  it('refuses what was read before somebody changed it, a stale start and unknown placeholders', async () => {
    const one = await rated(server, cast, { submittedOn: inDays(server, -10) })
    const refused = (over: Parameters<typeof decision>[1]) =>
      server
        .as(cast.lead)
        .admission.decide(decision(one, over))
        .catch((error: { cause?: { code?: string; details?: { fields?: unknown } } }) => error.cause?.details?.fields ?? error.cause?.code)
    expect(await refused({ version: 9 })).toBe('conflict')
    expect(await refused({ startOn: null })).toEqual({ startOn: 'required' })
    expect(await refused({ startOn: inDays(server, -11) })).toEqual({ startOn: 'before-start' })
    expect(await refused({ startOn: inDays(server, 181) })).toEqual({ startOn: 'wait-too-long' })
    expect(await refused({ letter: { subject: 'An {alle}', body: '{name}' } })).toEqual({ 'letter.subject': 'unknown-placeholder' })
    expect(await refused({ exceptions: [{ code: 'concernNamed', reason: 'Grund' }] })).toEqual({ 'exceptions.0.code': 'not-a-choice' })
    const nowhere = await rated(server, cast, { officeCode: null })
    await expect(server.as(cast.lead).admission.decide(decision(nowhere))).rejects.toMatchObject({
      cause: { details: { fields: { officeCode: 'office-required' } } },
    })
  })

  it('does nothing twice', async () => {
    const one = await rated(server, cast)
    const input = decision(one)
    const first = await server.as(cast.lead).admission.decide(input)
    expect(await server.as(cast.lead).admission.decide(input)).toEqual(first)
    expect(await rows('case')).toHaveLength(1)
  })

  it('knows nothing of applications of another office, and lets staff only read', async () => {
    const elsewhere = await server.person('officeLead', 'BE')
    const one = await rated(server, cast)
    await expect(server.as(elsewhere).admission.decide(decision(one))).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(server.as(cast.staff).admission.decide(decision(one))).rejects.toMatchObject({ code: 'FORBIDDEN' })
    expect(await server.as(elsewhere).admission.ranking({ kind: 'network' })).toEqual([])
    expect(await server.as(elsewhere).admission.quota({ officeCode: 'KI', kind: 'network' })).toMatchObject({ officeCode: 'KI' })
    await expect(server.as(cast.lead).admission.quota({ officeCode: 'ZZ', kind: 'network' })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  it('ranks by total, need and day, says what is open, and leaves out who withdrew', async () => {
    const best = await submitted(server, { state: 'rated', name: 'Bestes' })
    for (const by of [cast.staff, cast.colleague]) await ratedBy(server, best, by, scoresOf(3))
    const needy = await submitted(server, { state: 'rated', name: 'Nötig' })
    for (const by of [cast.staff, cast.colleague]) await ratedBy(server, needy, by, scoresOf(2, { need: 3, commitment: 1 }))
    const usual = await rated(server, cast, { name: 'Üblich' })
    await submitted(server, { state: 'checked', name: 'Ungewertet' })
    await submitted(server, { state: 'withdrawn' })
    await submitted(server, { state: 'rejected' })
    const list = await server.as(cast.staff).admission.ranking({ kind: 'network', officeCode: 'KI' })
    expect(list.map((it) => [it.rank, it.name, it.total])).toEqual([
      [1, 'Bestes', 18],
      [2, 'Nötig', 12],
      [2, 'Üblich', 12],
      [null, 'Ungewertet', null],
    ])
    await decided(server, cast.lead, usual)
    const after = await server.as(cast.staff).admission.ranking({ kind: 'network' })
    expect(after.find((it) => it.id === usual.id)).toMatchObject({
      state: 'admitted',
      decidedOn: testToday,
      placeName: 'Garbsen',
      unmet: 0,
    })
  })

  it('drafts the letter in the language of the applicant, leaving open what nobody said yet', async () => {
    const one = await rated(server, cast, { locale: 'en' })
    const draft = await server
      .as(cast.lead)
      .admission.draftLetter({ applicationId: one.id, result: 'admitted', reason: '', startOn: inDays(server, 30) })
    expect(draft.subject).toContain(one.number)
    expect(draft.body).toContain('Kiel')
    expect(draft.body).toContain('{caseNumber}')
    expect(draft.body).toContain('{link}')
    expect(draft.body).not.toContain('{startOn}')
    const rejection = await server
      .as(cast.lead)
      .admission.draftLetter({ applicationId: one.id, result: 'rejected', reason: '', startOn: null })
    expect(rejection.body).toContain('{reason}')
  })

  it('tells whoever sees a case what it came from, and nothing of one opened by hand', async () => {
    const one = await rated(server, cast)
    await decided(server, cast.lead, one)
    const { admittedCaseId } = await now(one)
    const caseId = admittedCaseId ?? ''
    const told = await server.as(cast.staff).admission.ofCase({ caseId })
    expect(told).toMatchObject({ number: one.number, fields: { goal: one.goal }, interviews: [{ heldByName: cast.staff.name }] })
    expect(JSON.stringify(told)).not.toContain('scores')
    const elsewhere = await server.person('officeStaff', 'BE')
    await expect(server.as(elsewhere).admission.ofCase({ caseId })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })
})
