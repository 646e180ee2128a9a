import type { Actor } from '@etappe/domain/access/policy'
import type { Application } from '@etappe/domain/applications/application'
import type { ApplicationState } from '@etappe/domain/applications/application-course'
import type { CommandId } from '@etappe/domain/kernel/id'
import type { OfficeCode } from '@etappe/domain/offices/office'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { caller } from '../api.ts'
import { listEventsAfter } from '../audit/audit.repo.ts'
import type { LiveChange } from '../audit/live.router.ts'
import { carryOut } from '../kernel/command.ts'
import type { Mailer } from '../ports.ts'
import { engines, newCommand, type TestServer, testServer } from '../testing.ts'
import { logTalk, rate, rateAndFinish, scored, someQuestion, submitted, talkedWith } from './application-scene.fake.ts'
import { getApplication } from './application.repo.ts'
import { audibleToActor } from './application-event.repo.ts'
import { stepApplication } from './application-write.ts'

const sending: Mailer = { sends: true, send: () => Promise.resolve(true) }

describe.each(engines)('taking back in the inbox on %s', (engine) => {
  let server: TestServer
  let staff: Actor
  let lead: Actor
  beforeEach(async () => {
    server = await testServer({ engine })
    staff = await server.person('officeStaff', 'KI', 'Stine Sommer')
    lead = await server.person('programmeLead', undefined, 'Petra Lang')
  })
  afterEach(() => server.close())

  const undo = (undoes: CommandId, by = staff) => server.as(by).audit.undo({ ...newCommand(), undoes })
  const page = (it: Application, reader = staff) => server.as(reader).application.get({ number: it.number })
  const blocked = { cause: { code: 'undo-blocked' } }
  const lastCommand = async (it: Application) =>
    (await server.as(lead).audit.ofApplication({ applicationId: it.id })).entries[0]?.commandId as CommandId

  it('brings back what was accepted, asked, put aside or marked, and again', async () => {
    const it = await submitted(server)
    const accepted = newCommand()
    await server.as(staff).application.accept({ ...accepted, id: it.id })
    const undone = newCommand()
    await server.as(staff).audit.undo({ ...undone, undoes: accepted.commandId })
    expect((await page(it)).application).toMatchObject({ state: 'submitted', checkedBy: null })
    await undo(undone.commandId)
    expect((await page(it)).application).toMatchObject({ state: 'checked', checkedBy: staff.userId })
    const question = someQuestion(it)
    await server.as(staff).application.askBack(question)
    await undo(question.commandId)
    expect(await page(it)).toMatchObject({ application: { state: 'checked' }, askBacks: [], mails: [] })
    const other = await submitted(server)
    const marked = newCommand()
    await server.as(staff).application.markDuplicate({ ...marked, id: it.id, duplicateOfId: other.id })
    await undo(marked.commandId)
    expect((await page(it)).application).toMatchObject({ state: 'checked', duplicateOfId: null })
    const withdrawn = newCommand()
    await server.as(staff).application.withdraw({ ...withdrawn, id: it.id, reason: 'Verwechselt' })
    expect((await page(it)).mails).toMatchObject([{ kind: 'withdrawn', sentAt: null }])
    await undo(withdrawn.commandId)
    expect(await page(it)).toMatchObject({ application: { state: 'checked', endReason: '' }, mails: [] })
  })

  it('is nobody’s business in another office, and lets who handed over take that back', async () => {
    const it = await submitted(server)
    const command = newCommand()
    await server.as(staff).application.handOver({ ...command, id: it.id, officeCode: 'BE', reason: 'Irrtum' })
    const elsewhere = await server.person('officeStaff', 'DD')
    await expect(undo(command.commandId, elsewhere)).rejects.toMatchObject({ cause: { code: 'not-found' } })
    const facilitator = await server.person('facilitator')
    await expect(undo(command.commandId, facilitator)).rejects.toMatchObject({ cause: { code: 'not-found' } })
    await undo(command.commandId)
    expect((await page(it)).application).toMatchObject({ officeCode: 'KI', officeReason: '' })
    const again = newCommand()
    await server.as(staff).application.handOver({ ...again, id: it.id, officeCode: 'BE', reason: 'Doch' })
    await server.as(lead).application.accept({ ...newCommand(), id: it.id })
    await expect(undo(again.commandId)).rejects.toMatchObject(blocked)
  })

  it.each(['rejected', 'admitted'] as const satisfies ApplicationState[])('never leads back out of %s', async (to) => {
    const it = await submitted(server, { state: 'rated' })
    const command = newCommand()
    await carryOut(server.services, { ...command, actorId: lead.userId, procedure: 'scene', rawInput: null }, async (ctx) =>
      stepApplication(ctx, await getApplication(ctx.tx, it.id), { to, type: 'application.decided', on: it.stateOn }),
    )
    await expect(undo(command.commandId, lead)).rejects.toMatchObject(blocked)
    expect((await page(it)).application.state).toBe(to)
  })

  it('leaves what the applicant did, and what happened before it', async () => {
    const it = await submitted(server)
    await expect(undo(await lastCommand(it))).rejects.toMatchObject(blocked)
    const accepted = newCommand()
    await server.as(staff).application.accept({ ...accepted, id: it.id })
    const token = server.services.applicantLinks.tokenFor({ id: it.id, number: 1 })
    await server.as(null).applicant.withdraw({ ...newCommand(), token, reason: '' })
    await expect(undo(await lastCommand(it), lead)).rejects.toMatchObject(blocked)
    await expect(undo(accepted.commandId)).rejects.toMatchObject(blocked)
  })

  it('does not unsay a mail that has left, nor bring back a link that was given up', async () => {
    const mailing = await testServer({ engine, mailer: sending })
    try {
      const person = await mailing.person('officeStaff', 'KI')
      const it = await submitted(mailing)
      const question = someQuestion(it)
      await mailing.as(person).application.askBack(question)
      const handed = newCommand()
      await mailing.as(person).application.handOver({ ...handed, id: it.id, officeCode: 'BE', reason: 'Zuständig' })
      for (const { commandId: undoes } of [question, handed])
        await expect(mailing.as(person).audit.undo({ ...newCommand(), undoes })).rejects.toMatchObject({ code: expect.any(String) })
      const boss = await mailing.person('programmeLead')
      const told = await submitted(mailing)
      const withdrawn = newCommand()
      await mailing.as(boss).application.withdraw({ ...withdrawn, id: told.id, reason: 'Am Telefon' })
      await expect(mailing.as(boss).audit.undo({ ...newCommand(), undoes: withdrawn.commandId })).rejects.toMatchObject(blocked)
      for (const { commandId: undoes } of [question, handed])
        await expect(mailing.as(boss).audit.undo({ ...newCommand(), undoes })).rejects.toMatchObject(blocked)
    } finally {
      await mailing.close()
    }
    const quiet = await submitted(server)
    const renewed = newCommand()
    await server.as(staff).application.renewLink({ ...renewed, id: quiet.id })
    await expect(undo(renewed.commandId)).rejects.toMatchObject(blocked)
  })

  it('keeps ratings their raters’, and closed once the other was read', async () => {
    const it = await talkedWith(server, staff)
    const talk = (await page(it)).interviews[0]
    const saved = newCommand()
    const { id } = await server
      .as(staff)
      .rating.save({ ...saved, id: crypto.randomUUID(), applicationId: it.id, scores: scored(1), note: '' })
    await expect(undo(saved.commandId, lead)).rejects.toMatchObject({ cause: { code: 'forbidden' } })
    const logged = (await server.as(staff).audit.ofApplication({ applicationId: it.id })).entries.find((entry) =>
      entry.events.some((event) => event.recordId === talk?.id),
    )
    await expect(undo(logged?.commandId as CommandId)).rejects.toMatchObject(blocked)
    const finished = newCommand()
    await server.as(staff).rating.finish({ ...finished, id })
    await expect(undo(saved.commandId)).rejects.toMatchObject(blocked)
    const taken = newCommand()
    await server.as(staff).audit.undo({ ...taken, undoes: finished.commandId })
    expect((await page(it)).ratings).toMatchObject([{ doneOn: null }])
    await expect(undo(taken.commandId)).rejects.toMatchObject(blocked)
    const done = newCommand()
    await server.as(staff).rating.finish({ ...done, id })
    await rateAndFinish(server, lead, it, scored(2))
    await expect(undo(done.commandId)).rejects.toMatchObject(blocked)
    expect((await page(it)).application.state).toBe('rated')
  })

  it('takes a talk back as long as nobody rates', async () => {
    const it = await submitted(server)
    await server.as(staff).application.accept({ ...newCommand(), id: it.id })
    await logTalk(server, staff, it)
    await undo(await lastCommand(it))
    expect(await page(it)).toMatchObject({ application: { state: 'checked' }, interviews: [] })
    await logTalk(server, staff, it)
    await rate(server, staff, it, scored(1))
    await undo(await lastCommand(it))
    expect((await page(it)).ratingHeads).toEqual([])
    await undo(await lastCommand(it))
    expect((await page(it)).ratings).toMatchObject([{ scores: scored(1) }])
  })

  it('is told to those who see the application, and to nobody else', async () => {
    const mine = await submitted(server)
    const other = await submitted(server, { officeCode: 'BE' as OfficeCode })
    const open = await submitted(server, { officeCode: null })
    await server.as(lead).application.askBack(someQuestion(other))
    await server.as(lead).application.handOver({ ...newCommand(), id: mine.id, officeCode: 'BE', reason: 'Zuständig' })
    await server.as(lead).application.handOver({ ...newCommand(), id: open.id, officeCode: 'BE', reason: 'Zuständig' })
    const events = await listEventsAfter(server.database.read, 0, 200)
    const audible = async (actor: Actor) => {
      const seqs = await audibleToActor(server.database.read, actor, events)
      return events.filter((it) => seqs.has(it.seq)).map((it) => `${it.type} ${it.recordId}`)
    }
    // The office an application left hears that it left, and nothing of it any more.
    const inKiel = [`application.handedOver ${mine.id}`, `application.handedOver ${open.id}`]
    expect(await audible(staff)).toEqual(inKiel)
    expect(await audible(await server.person('facilitator'))).toEqual([])
    expect(await audible(await server.person('admin'))).toEqual([])
    expect(await audible(lead)).toHaveLength(events.length)
    const stop = new AbortController()
    const stream = await caller(server.contextFor(staff), { signal: stop.signal }).live.changes({ lastEventId: '0' })
    const heard = stream[Symbol.asyncIterator]() as AsyncIterator<readonly [string, LiveChange, symbol]>
    for (const expected of inKiel) {
      const { value } = await heard.next()
      const change = (value as readonly [string, LiveChange])[1]
      expect(`${change.type} ${change.recordId}`).toBe(expected)
      expect(change).not.toHaveProperty('changes')
    }
    stop.abort()
  })
})
