import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { fakeCaseFields } from '@etappe/domain/cases/case.fake'
import type { Day } from '@etappe/domain/kernel/day'
import { dayOf } from '@etappe/domain/kernel/day'
import { commandId } from '@etappe/domain/kernel/id'
import { nobody } from '@etappe/domain/meetings/meeting'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { replacePassword } from './auth/password.repo.ts'
import { verifyChain } from './audit/audit.repo.ts'
import { childEnvironment } from './config.ts'
import { openSqlite } from './db/database.ts'
import { memoryFiles } from './documents/memory-files.fake.ts'
import { carryOut } from './kernel/command.ts'
import { closeServices, makeServices } from './services.ts'
import { invitePerson } from './users/invitation.ts'

const main = fileURLToPath(new URL('./main.ts', import.meta.url))
const secret = 'a secret of tests, at least 32 long'
const email = 'wiebke@example.org'
const password = 'ein langes Passwort'
const rounds = 4
const writers = 6

const uuid = () => crypto.randomUUID()

describe('a server that is killed while it writes', () => {
  const folder = mkdtempSync(join(tmpdir(), 'etappe-kill-'))
  const file = join(folder, 'etappe.db')
  let child: ChildProcess | undefined

  beforeAll(async () => {
    const services = await makeServices({
      database: openSqlite(file),
      auth: { url: 'http://127.0.0.1:3000', secret, production: false },
      demo: false,
      files: memoryFiles(),
    })
    const today = dayOf(services.clock.now())
    const id = uuid() as never
    const request = { commandId: commandId.parse(uuid()), actorId: null, procedure: 'test', rawInput: null }
    const grant = { role: 'programmeLead' as const, officeCode: null, deputyForId: null, validFrom: today, validTo: null }
    await carryOut(services, request, (ctx) => invitePerson(ctx, today, { id, fields: { name: 'Wiebke', email }, grants: [grant] }))
    const hash = await (await services.auth.$context).password.hash(password)
    await services.database.write.transaction().execute((tx) => replacePassword(tx, id, hash))
    await closeServices(services)
  })
  afterAll(() => {
    child?.kill('SIGKILL')
    rmSync(folder, { recursive: true, force: true })
  })

  async function start(): Promise<string> {
    const env = childEnvironment({
      PORT: '0',
      ETAPPE_DATA: folder,
      ETAPPE_DEMO: 'off',
      ETAPPE_SECRET: secret,
      LOG_LEVEL: 'silent',
      DATABASE_URL: '',
    })
    const started = spawn(process.execPath, [main], { env, stdio: ['ignore', 'pipe', 'inherit'] })
    child = started
    for await (const chunk of started.stdout) {
      const address = /http:\/\/127\.0\.0\.1:\d+/.exec(String(chunk))?.[0]
      if (address) return address
    }
    throw new Error('the server did not start')
  }

  async function signIn(address: string): Promise<string> {
    const headers = { 'content-type': 'application/json', origin: address }
    const response = await fetch(`${address}/api/auth/sign-in/email`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ email, password }),
    })
    return response.headers
      .getSetCookie()
      .map((it) => it.split(';')[0])
      .join('; ')
  }

  const call = async (address: string, cookie: string, path: string, input: object) => {
    const headers = { 'content-type': 'application/json', origin: address, cookie }
    const response = await fetch(`${address}/api/trpc/${path}`, { method: 'POST', headers, body: JSON.stringify(input) })
    if (!response.ok) throw new Error(`${path}: ${response.status}`)
  }

  it('has every acknowledged write afterwards, and no half one', async () => {
    const caseId = uuid()
    const acknowledged: string[] = []
    for (let round = 0; round < rounds; round += 1) {
      const address = await start()
      const cookie = await signIn(address)
      if (round === 0) {
        const people = { ownerId: null, facilitatorId: null }
        const input = {
          id: caseId,
          kind: 'network',
          officeCode: 'KI',
          fields: fakeCaseFields(),
          ...people,
          startedOn: '2026-01-01',
          quotaReason: '',
        }
        await call(address, cookie, 'case.create', { commandId: uuid(), ...input })
      }
      let running = true
      const before = acknowledged.length
      const write = async () => {
        while (running) {
          const id = uuid()
          const fields = {
            kind: 'review',
            state: 'held',
            heldOn: '2026-01-02' as Day,
            startsAt: null,
            endsAt: null,
            place: '',
            participants: nobody,
          }
          const input = { commandId: uuid(), id, caseId, fields: { ...fields, notes: 'ü'.repeat(2000), nextSteps: '' } }
          const written = await call(address, cookie, 'meeting.create', input).then(
            () => true,
            () => false,
          )
          if (written) acknowledged.push(id)
          else return
        }
      }
      const writing = Promise.all(Array.from({ length: writers }, write))
      await expect.poll(() => acknowledged.length, { timeout: 20_000, interval: 5 }).toBeGreaterThan(before + 25 + round * 7)
      child?.kill('SIGKILL')
      if (child) await once(child, 'exit')
      running = false
      await writing
    }

    const database = openSqlite(file)
    const kept = (await database.read.selectFrom('meeting').select('id').execute()).map((row) => row.id as string)
    expect(acknowledged.filter((id) => !kept.includes(id))).toEqual([])
    const logged = await database.read.selectFrom('audit').select('recordId').where('type', '=', 'meeting.logged').execute()
    expect(logged.map((row) => row.recordId).sort()).toEqual(kept.sort())
    expect(await verifyChain(database.read)).toMatchObject({ brokenAt: null, lostCommands: 0 })
    await database.close()
  }, 120_000)
})
