import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { fakeCaseFields } from '@etappe/domain/cases/case.fake'
import { blankApplication } from '@etappe/domain/applications/application-fields'
import type { StoredFile } from '@etappe/domain/applications/application-file'
import { addDays, dayOf, type Instant } from '@etappe/domain/kernel/day'
import { applicationFileId, applicationId, caseId, commandId, documentId, userId } from '@etappe/domain/kernel/id'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { insertDraft } from '../applications/draft.repo.ts'
import { caseTable } from '../cases/case.table.ts'
import { readConfig } from '../config.ts'
import { documentTable } from '../documents/document.table.ts'
import { pathOf } from '../documents/folder-files.ts'
import { carryOut } from '../kernel/command.ts'
import type { Services } from '../kernel/context.ts'
import { closeServices, configuredFiles, makeServices, openConfiguredDatabase } from '../services.ts'
import { invitePerson } from '../users/invitation.ts'

const content = Buffer.from('%PDF-1.7 Ratsbeschluss')
const draftContent = Buffer.from('%PDF-1.7 Entwurf')
let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'etappe-backup-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const environment = (data: string) => ({ ETAPPE_DATA: join(folder, data), ETAPPE_DEMO: 'off' })

async function run(script: 'backup' | 'restore', data: string, ...args: string[]) {
  const file = fileURLToPath(new URL(`${script}.ts`, import.meta.url))
  const done = await promisify(execFile)(process.execPath, [file, ...args], { env: environment(data) }).catch(
    (error: { code: number; stdout: string; stderr: string }) => error,
  )
  return { code: 'code' in done ? done.code : 0, out: done.stdout, complaint: done.stderr }
}

/** Somebody is writing an application and has attached a file. */
async function putIntoDraft({ database, files, clock }: Services): Promise<StoredFile> {
  const id = applicationFileId.parse(crypto.randomUUID())
  const sha256 = await files.put(draftContent)
  const file = { id, name: 'Entwurf.pdf', type: 'application/pdf', size: draftContent.length, sha256 } as const
  const now = clock.now().toISOString() as Instant
  await insertDraft(database.write, {
    id: applicationId.parse(crypto.randomUUID()),
    kind: 'network',
    fields: blankApplication,
    files: [file],
    locale: 'de',
    version: 1,
    startedAt: now,
    savedAt: now,
    expiresOn: addDays(dayOf(clock.now()), 30),
    announcedOn: null,
    linkNumber: 1,
    sameAsId: null,
  })
  return file
}

/** An installation with a document of a case, and one of an application that is still being written. */
async function fill(data: string): Promise<{ readonly sha256: string; readonly inDraft: string }> {
  const config = readConfig(environment(data))
  const files = configuredFiles(config)
  const services = await makeServices({ database: openConfiguredDatabase(config), auth: config, demo: false, files })
  const sha256 = await files.put(content)
  const today = dayOf(services.clock.now())
  const addedBy = userId.parse(crypto.randomUUID())
  const request = { commandId: commandId.parse(crypto.randomUUID()), actorId: null, procedure: 'test', rawInput: null }
  const grants = [{ role: 'programmeLead' as const, officeCode: null, deputyForId: null, validFrom: today, validTo: null }]
  await carryOut(services, request, async (ctx) => {
    await invitePerson(ctx, today, { id: addedBy, fields: { name: 'Wiebke', email: 'wiebke@example.org' }, grants })
    const id = caseId.parse(crypto.randomUUID())
    const blank = { ownerId: null, lifecycle: 'active', holdReason: '', holdUntil: null, endReasonCode: null, endReason: '' } as const
    const support = {
      supportStart: null,
      supportEnd: null,
      supportReason: '',
      closedOn: null,
      quotaReason: '',
      waitingUntil: null,
      waitingReason: '',
      programmeVersion: 1,
    }
    const known = { number: 'KI-N-001' as never, kind: 'network', officeCode: 'KI' as never, startedOn: today, phase: 'baseline' } as const
    await ctx.write.insert(caseTable, { ...fakeCaseFields(), ...blank, ...support, ...known, id, version: 1 }, 'case.created')
    const document = { name: 'Beschluss.pdf', type: 'application/pdf', size: content.length, sha256, addedBy } as const
    const addedAt = '2026-11-24T11:00:00.000Z' as Instant
    const row = { ...document, id: documentId.parse(crypto.randomUUID()), caseId: id, addedAt, version: 1 }
    await ctx.write.insert(documentTable, row, 'document.added')
    return null
  })
  const { sha256: inDraft } = await putIntoDraft(services)
  await closeServices(services)
  return { sha256, inDraft }
}

const at = (data: string, sha256: string) => pathOf(join(folder, data, 'files'), sha256)

it('puts database and documents into one file, and brings both back', async () => {
  const { sha256, inDraft } = await fill('here')
  const file = join(folder, 'etappe.backup')
  const saved = await run('backup', 'here', file)
  expect(saved).toMatchObject({ code: 0, complaint: '' })
  expect(saved.out).toMatch(/unversehrt, \d+ Einträge im Verlauf, 2 Dokumente\./)
  expect(existsSync(`${file}.part`)).toBe(false)

  const restored = await run('restore', 'there', file)
  expect(restored).toMatchObject({ code: 0, complaint: '' })
  expect(await readFile(at('there', sha256))).toEqual(content)
  expect(await readFile(at('there', inDraft))).toEqual(draftContent)
  const again = await run('backup', 'there', join(folder, 'again.backup'))
  expect(again).toMatchObject({ code: 0, complaint: '' })
})

it('leaves no backup when a document is missing or damaged, and says which', async () => {
  const { sha256, inDraft } = await fill('here')
  const file = join(folder, 'etappe.backup')
  await rm(at('here', inDraft))
  expect(await run('backup', 'here', file)).toMatchObject({
    code: 1,
    complaint: expect.stringContaining(`Es fehlen Dokumente: ${inDraft}`),
  })
  await writeFile(at('here', sha256), 'verdorben')
  expect(await run('backup', 'here', file)).toMatchObject({ code: 1, complaint: expect.stringContaining('beschädigt') })
  await rm(at('here', sha256))
  expect(await run('backup', 'here', file)).toMatchObject({ code: 1, complaint: expect.stringContaining(sha256) })
  expect(existsSync(file)).toBe(false)
})

it('says on demand what a backup holds and what it does not', async () => {
  const { code, out } = await run('backup', 'here', '--help')
  expect({ code, tells: /alle Dokumente/.test(out) && /Nicht enthalten/.test(out) }).toEqual({ code: 0, tells: true })
})
