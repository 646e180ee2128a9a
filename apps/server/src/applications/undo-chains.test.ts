import type { Actor } from '@etappe/domain/access/policy'
import type { Application } from '@etappe/domain/applications/application'
import type { CommandId } from '@etappe/domain/kernel/id'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { engines, newCommand, type TestServer, testServer } from '../testing.ts'
import { rate, scored, someQuestion, someTalk, submitted, talkedWith } from './application-scene.fake.ts'

describe.each(engines)('taking back what something was built on, on %s', (engine) => {
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
  async function talk(it: Application): Promise<CommandId> {
    const command = newCommand()
    await server.as(staff).interview.save({ ...command, id: crypto.randomUUID(), applicationId: it.id, ...someTalk() })
    return command.commandId
  }

  it('never leaves two applications that repeat each other and are worked on by nobody', async () => {
    const [one, other] = [await submitted(server), await submitted(server)]
    const inbox = server.as(staff).application
    await inbox.markDuplicate({ ...newCommand(), id: one.id, duplicateOfId: other.id })
    const unmarked = newCommand()
    await inbox.unmarkDuplicate({ ...unmarked, id: one.id })
    await inbox.markDuplicate({ ...newCommand(), id: other.id, duplicateOfId: one.id })
    await expect(undo(unmarked.commandId)).rejects.toMatchObject(blocked)
    expect((await page(one)).application).toMatchObject({ state: 'submitted', duplicateOfId: null })
  })

  it('keeps the talk the course went on with', async () => {
    const it = await submitted(server)
    await server.as(staff).application.accept({ ...newCommand(), id: it.id })
    const [first, second] = [await talk(it), await talk(it)]
    await expect(undo(first)).rejects.toMatchObject(blocked)
    await undo(second)
    await undo(first)
    expect(await page(it)).toMatchObject({ application: { state: 'checked' }, interviews: [] })
  })

  it('keeps a talk held during a question back once the course went on', async () => {
    const it = await submitted(server)
    await server.as(staff).application.accept({ ...newCommand(), id: it.id })
    const question = someQuestion(it)
    await server.as(staff).application.askBack(question)
    const held = await talk(it)
    await server.as(staff).application.closeAskBack({ ...newCommand(), id: question.id })
    await expect(undo(held)).rejects.toMatchObject(blocked)
    expect((await page(it)).application.state).toBe('interviewed')
  })

  it('leaves an application with the office that has begun to work on it', async () => {
    const it = await talkedWith(server, staff)
    const handed = newCommand()
    await server.as(staff).application.handOver({ ...handed, id: it.id, officeCode: 'BE', reason: 'Zuständig' })
    await rate(server, await server.person('officeStaff', 'BE'), it, scored(2))
    await expect(undo(handed.commandId)).rejects.toMatchObject(blocked)
    expect((await page(it, lead)).application.officeCode).toBe('BE')
  })

  it('gives an application back to nobody of an office that has handed it over since', async () => {
    const it = await submitted(server)
    const inbox = server.as(staff).application
    await inbox.assignOwner({ ...newCommand(), id: it.id, ownerId: staff.userId })
    const givenUp = newCommand()
    await inbox.assignOwner({ ...givenUp, id: it.id, ownerId: null })
    const handed = newCommand()
    await inbox.handOver({ ...handed, id: it.id, officeCode: 'BE', reason: 'Zuständig' })
    await expect(undo(givenUp.commandId, lead)).rejects.toMatchObject(blocked)
    await undo(handed.commandId)
    await undo(givenUp.commandId)
    expect((await page(it)).application).toMatchObject({ officeCode: 'KI', ownerId: staff.userId })
  })

  it('happens once, also when two ask for it at once', async () => {
    const it = await submitted(server)
    const accepted = newCommand()
    await server.as(staff).application.accept({ ...accepted, id: it.id })
    const answers = await Promise.allSettled([undo(accepted.commandId), undo(accepted.commandId, lead)])
    expect(answers.map((one) => one.status).toSorted()).toEqual(['fulfilled', 'rejected'])
    expect((await page(it)).application).toMatchObject({ state: 'submitted', version: 3 })
  })
})
