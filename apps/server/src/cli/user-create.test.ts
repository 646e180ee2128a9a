import { execFile } from 'node:child_process'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readConfig } from '../config.ts'
import { memoryFiles } from '../documents/memory-files.fake.ts'
import { makeServer } from '../http/server.ts'
import { closeServices, makeServices, openConfiguredDatabase } from '../services.ts'

const script = fileURLToPath(new URL('user-create.ts', import.meta.url))
const address = 'https://etappe.example'
const ruth = ['--name', 'Ruth Quittenbaum', '--email', 'ruth@example.org']

describe('npm run user:create', () => {
  let folder: string
  let environment: Record<string, string>
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'etappe-user-'))
    environment = { NODE_ENV: 'production', ETAPPE_DATA: folder, ETAPPE_URL: address, TZ: 'UTC' }
  })
  afterEach(() => rm(folder, { recursive: true, force: true }))

  const run = async (...args: string[]) => {
    const done = await promisify(execFile)(process.execPath, [script, ...args], { env: environment }).catch(
      (error: { code: number; stdout: string; stderr: string }) => error,
    )
    return { code: 'code' in done ? done.code : 0, lines: done.stdout.trimEnd().split('\n'), complaint: done.stderr }
  }

  it('gives an empty production installation its first administration, who can really sign in by the link', async () => {
    const { code, lines, complaint } = await run(...ruth, '--role', 'admin')
    expect({ code, complaint }).toEqual({ code: 0, complaint: '' })
    expect(lines[0]).toMatch(/^Ruth Quittenbaum kann sich anmelden, sobald .* \(gilt bis \d\d\.\d\d\.\d{4}, nur einmal\):$/)
    const token = lines[1]?.replace(`${address}/passwort/`, '') ?? ''

    const config = readConfig(environment)
    const services = await makeServices({ database: openConfiguredDatabase(config), auth: config, demo: config.demo, files: memoryFiles() })
    const app = await makeServer(services, { ...config, logLevel: 'silent' })
    const headers = { origin: address, host: 'etappe.example' }
    const post = (url: string, payload: object) => app.inject({ method: 'POST', url, payload, headers })
    const password = 'ein langes Passwort'
    expect((await post('/api/trpc/session.setPassword', { token, password })).json()).toMatchObject({
      result: { data: { email: 'ruth@example.org' } },
    })
    const signedIn = await post('/api/auth/sign-in/email', { email: 'ruth@example.org', password })
    expect(signedIn.statusCode).toBe(200)
    const cookie = signedIn.cookies.map((it) => `${it.name}=${it.value}`).join('; ')
    const me = await app.inject({ url: '/api/trpc/session.me', headers: { cookie } })
    expect(me.json()).toMatchObject({
      result: { data: { demo: false, user: { name: 'Ruth Quittenbaum' }, actor: { grants: [{ role: 'admin', officeCode: null }] } } },
    })
    await app.close()
    await closeServices(services)
  })

  it('takes an address only once, and an office only if there is one', async () => {
    expect(await run(...ruth, '--role', 'officeStaff', '--office', 'ki')).toMatchObject({ code: 0 })
    expect(await run(...ruth, '--role', 'admin')).toMatchObject({
      code: 1,
      lines: [''],
      complaint: '--email: Mit dieser Adresse gibt es schon einen Zugang.\n',
    })
    const other = ['--name', 'Ida', '--email', 'ida@example.org', '--role', 'officeLead', '--office', 'XX']
    expect(await run(...other)).toMatchObject({ code: 1, lines: [''], complaint: '--office: Dieses Servicebüro passt hier nicht.\n' })
  })

  it('says in German what is wrong, explains the roles, and makes nothing', async () => {
    const result = await run(...ruth, '--role', 'chefin')
    expect(result).toMatchObject({ code: 1, lines: [''] })
    expect(result.complaint).toMatch(/^--role: Diese Rolle gibt es nicht\.\n\nAufruf: npm run user:create -- --name/)
    expect(result.complaint).toContain('  facilitator    Prozessbegleitung: sieht die zugewiesenen Fälle')
    expect(result.complaint).not.toMatch(/\bat .*\.ts:\d|Error:/)
    expect(await readdir(folder)).toEqual([])
  })
})
