import { fakeNetworkApplication } from '@etappe/domain/applications/application.fake'
import type { StoredFile } from '@etappe/domain/applications/application-file'
import type { Day } from '@etappe/domain/kernel/day'
import { applicationFileId } from '@etappe/domain/kernel/id'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { engines, type TestServer, testServer } from '../testing.ts'
import { submitted } from './application-scene.fake.ts'
import { beginDraft, openARound } from './apply-scene.fake.ts'
import { changeDraftFiles, deleteDraft, findDraft, type KeptDraft, pointDraft, saveDraft } from './draft.repo.ts'

const file: StoredFile = {
  id: applicationFileId.parse('00000000-0000-4000-8000-000000000009'),
  name: 'a.pdf',
  type: 'application/pdf',
  size: 1,
  sha256: 'b'.repeat(64),
}

describe.each(engines)('two who touch a draft at once on %s', (engine) => {
  let server: TestServer
  let draft: KeptDraft
  beforeEach(async () => {
    server = await testServer({ engine })
    await openARound(server)
    const { token } = await beginDraft(server, 'network')
    const found = await findDraft(server.database.read, server.services.applicantLinks.linkOf(token)?.id as never)
    if (!found) throw new Error('no draft')
    draft = found
  })
  afterEach(() => server.close())

  const transact = <T>(run: Parameters<typeof server.database.transact<T>>[0]) => server.database.transact(run)
  const add = () => transact((tx) => changeDraftFiles(tx, { id: draft.id, expiresOn: '2027-01-23' as Day }, (it) => [...it.files, file]))

  it('leave nothing in one that was sent a second time: neither what was typed before nor a file', async () => {
    const same = await submitted(server)
    expect(await transact((tx) => pointDraft(tx, draft, same.id))).toBe(true)
    expect(await add()).toBeUndefined()
    const { locale, savedAt, expiresOn } = draft
    const late = { locale, savedAt, expiresOn, fields: fakeNetworkApplication({ name: 'Zu spät' }) }
    expect(await transact((tx) => saveDraft(tx, draft, late))).toBe(false)
    expect(await findDraft(server.database.read, draft.id)).toMatchObject({ sameAsId: same.id, files: [], fields: { name: '' } })
  })

  it('lose no file of one that is thrown away, whenever it was read', async () => {
    expect(draft.files).toEqual([])
    await add()
    expect((await transact((tx) => deleteDraft(tx, draft.id)))?.files).toEqual([file])
  })
})
