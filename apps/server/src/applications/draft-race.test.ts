import type { StoredFile } from '@etappe/domain/applications/application-file'
import { applicationFileId } from '@etappe/domain/kernel/id'
import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Tx } from '../db/database.ts'
import { type TestServer, testServer } from '../testing.ts'
import { addFileByLink } from './applicant-files.ts'
import { applyFor, beginDraft, openARound, submitDraft } from './apply-scene.fake.ts'
import { deleteDraft, findDraft, type KeptDraft, saveDraft } from './draft.repo.ts'

// SQLite writes one thing after the other; here two really write at once.
describe('two windows with one draft, in the same moment, on postgres', () => {
  let server: TestServer
  let draft: KeptDraft
  let began: Awaited<ReturnType<typeof beginDraft>>
  beforeEach(async () => {
    server = await testServer({ engine: 'postgres' })
    await openARound(server)
    began = await beginDraft(server, 'network')
    draft = await find()
  })
  afterEach(() => server.close())

  async function find(): Promise<KeptDraft> {
    const found = await findDraft(server.database.read, server.services.applicantLinks.linkOf(began.token)?.id as never)
    if (!found) throw new Error('no draft')
    return found
  }

  async function untilSomebodyWaits(): Promise<void> {
    const waiting = sql`select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`
    while ((await waiting.execute(server.database.read)).rows.length === 0);
  }

  /** Does `later` while what the other window writes is written and not committed. */
  async function whileWriting<T>(write: (tx: Tx) => Promise<unknown>, later: () => Promise<T>): Promise<T> {
    const { promise: written, resolve: isWritten } = Promise.withResolvers<void>()
    const { promise: end, resolve: commit } = Promise.withResolvers<void>()
    const first = server.database.transact(async (tx) => {
      await write(tx)
      isWritten()
      await end
    })
    await written
    const second = later()
    second.catch(() => undefined)
    await untilSomebodyWaits()
    commit()
    await first
    return second
  }

  const goal = 'Eben noch getippt'
  const type = (tx: Tx) => saveDraft(tx, draft, { ...saved(), fields: { ...draft.fields, goal } })
  const saved = () => ({ locale: draft.locale, savedAt: draft.savedAt, expiresOn: draft.expiresOn })
  const refused = { cause: { code: 'draft-changed' } }

  it('lose nothing that was kept while the other one sent', async () => {
    await expect(whileWriting(type, () => submitDraft(server, began))).rejects.toMatchObject(refused)
    expect((await find()).fields.goal).toBe(goal)
  })

  it('lose nothing that was kept while the other one sent the same a second time', async () => {
    await applyFor(server, 'network')
    await expect(whileWriting(type, () => submitDraft(server, began))).rejects.toMatchObject(refused)
    expect(await find()).toMatchObject({ sameAsId: null, fields: { goal } })
  })

  it('send nothing that is thrown away in the other, and keep no file of it', async () => {
    const discard = (tx: Tx) => deleteDraft(tx, draft.id)
    await expect(whileWriting(discard, () => submitDraft(server, began))).rejects.toMatchObject(refused)
    expect(await server.database.read.selectFrom('application').select('id').execute()).toEqual([])
  })

  it('take no file into a draft that is thrown away', async () => {
    const id = applicationFileId.parse(crypto.randomUUID())
    const file: StoredFile = { id, name: 'a.pdf', type: 'application/pdf', size: 1, sha256: 'c'.repeat(64) }
    const add = () => addFileByLink(server.services, { token: began.token, item: null }, file)
    await expect(whileWriting((tx) => deleteDraft(tx, draft.id), add)).rejects.toMatchObject({ code: 'draft-changed' })
  })

  it('throw nothing away that was just sent', async () => {
    const discard = () => server.as(null).applyForm.discard({ token: began.token })
    await expect(whileWriting((tx) => deleteDraft(tx, draft.id), discard)).rejects.toMatchObject(refused)
  })
})
