import type { Actor } from '@etappe/domain/access/policy'
import { documentRecord, largestDocument } from '@etappe/domain/documents/document'
import { type CaseId, decisionId } from '@etappe/domain/kernel/id'
import type { FastifyInstance } from 'fastify'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { someOpening } from '../cases/case-opening.fake.ts'
import { makeServer } from '../http/server.ts'
import { archive } from '../sheets/workbook.fake.ts'
import { engines, newCommand, type TestServer, testServer } from '../testing.ts'

const url = 'http://127.0.0.1:3000'
const boundary = 'etappe-test'
const pdf = Buffer.from('%PDF-1.7\nBeschlussvorlage\n%%EOF')

const main = (kind: string) => `application/vnd.openxmlformats-officedocument.${kind}.main+xml`
const office = (contentType: string, more: Record<string, string> = {}) =>
  archive({
    '[Content_Types].xml': `<Types><Override PartName="/main.xml" ContentType="${contentType}"/></Types>`,
    'main.xml': '',
    ...more,
  })

describe.each(engines)('documents on %s', (engine) => {
  let server: TestServer
  let app: FastifyInstance
  let staff: Actor
  let signedInAs: Actor | null
  let inCase: CaseId
  let number: string
  beforeEach(async () => {
    server = await testServer({ engine })
    staff = await server.person('officeStaff', 'KI')
    signedInAs = staff
    const sessions = { read: () => Promise.resolve(server.contextFor(signedInAs).signedIn), forget: () => {} }
    app = await makeServer({ ...server.services, sessions }, { url, production: false, logLevel: 'silent', metricsToken: undefined })
    const made = await server.as(staff).case.create(someOpening())
    inCase = made.id
    number = made.number
  })
  afterEach(async () => {
    await app.close()
    await server.close()
  })

  const newIds = () => ({ commandId: crypto.randomUUID() as string, id: crypto.randomUUID() as string })
  async function upload(bytes: Buffer, { name = 'Beschluss.pdf', ids = newIds() } = {}) {
    const head = `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: text/html\r\n\r\n`
    const response = await app.inject({
      method: 'POST',
      url: `/api/files/cases/${number}/documents?${new URLSearchParams(ids).toString()}`,
      headers: { 'content-type': `multipart/form-data; boundary=${boundary}`, origin: url },
      payload: Buffer.concat([Buffer.from(head), bytes, Buffer.from(`\r\n--${boundary}--\r\n`)]),
    })
    return { status: response.statusCode, body: response.json<unknown>() }
  }
  const added = async (bytes: Buffer, more: Parameters<typeof upload>[1] = {}) => documentRecord.parse((await upload(bytes, more)).body)
  const fetched = (id: string) => app.inject({ url: `/api/files/documents/${id}` })
  const list = () => server.as(staff).document.list({ caseId: inCase })

  it('come back byte for byte, as an attachment no browser opens', async () => {
    const { id, ...record } = await added(pdf, { name: 'Vorlage für den Rat.pdf' })
    expect(record).toMatchObject({ name: 'Vorlage für den Rat.pdf', type: 'application/pdf', size: pdf.length, addedBy: staff.userId })
    const answer = await fetched(id)
    expect(answer.rawPayload.equals(pdf)).toBe(true)
    expect(answer.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    })
    expect(answer.headers['content-disposition']).toContain(`filename*=UTF-8''Vorlage%20f%C3%BCr%20den%20Rat.pdf`)
    expect((await list()).names).toEqual({ [staff.userId]: staff.name })
  })

  it.each([
    ['../../etc/passwd', 'passwd.pdf'],
    ['C:\\Users\\ich\\Beschluss.PDF', 'Beschluss.pdf'],
    ['Rechnung\u202Efdp.exe', 'Rechnungfdp.exe.pdf'],
    ['.', 'Dokument.pdf'],
    [`${'ä'.repeat(300)}.pdf`, `${'ä'.repeat(190)}.pdf`],
  ])('are named without paths and tricks: %s', async (given, kept) => {
    expect((await added(pdf, { name: given })).name).toBe(kept)
  })

  it('are what their content says, whatever they are called', async () => {
    const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0])
    expect((await added(png, { name: 'bild.pdf' })).name).toBe('bild.pdf.png')
    expect((await added(Buffer.from([0xff, 0xd8, 0xff, 0xe0]), { name: 'foto.jpeg' })).type).toBe('image/jpeg')
    const kinds = ['wordprocessingml.document', 'spreadsheetml.sheet', 'presentationml.presentation']
    for (const kind of kinds)
      expect((await added(office(main(kind)), { name: 'x' })).type).toBe(`application/vnd.openxmlformats-officedocument.${kind}`)
  })

  it.each([
    ['a page', Buffer.from('<html><script>alert(1)</script></html>')],
    ['a program', Buffer.from('MZ\u0090')],
    ['a drawing that can run scripts', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['nothing', Buffer.alloc(0)],
    ['an archive of anything', archive({ 'a.txt': 'x' })],
    ['half an archive', office(main('wordprocessingml.document')).subarray(0, 60)],
    ['a document with macros', office(main('wordprocessingml.document'), { 'word/vbaProject.bin': 'x' })],
    ['a document for macros', office('application/vnd.ms-word.document.macroEnabled.main+xml')],
  ])('are refused when they are %s', async (_, bytes) => {
    expect(await upload(bytes)).toMatchObject({ status: 400, body: { code: 'file-type' } })
    expect((await list()).documents).toEqual([])
  })

  it('are refused when they are too large', async () => {
    const large = Buffer.concat([pdf, Buffer.alloc(largestDocument)])
    expect(await upload(large)).toMatchObject({ status: 413, body: { code: 'too-large' } })
  })

  it('are added once, however often the same request arrives', async () => {
    const ids = newIds()
    const first = await added(pdf, { ids })
    expect(await added(pdf, { ids })).toEqual(first)
    expect((await list()).documents).toHaveLength(1)
    expect(await upload(Buffer.from('%PDF- other'), { ids })).toMatchObject({ status: 400, body: { code: 'command-reused' } })
  })

  it('are not there for other offices, for nobody, and for a case that is over only to read', async () => {
    const { id } = await added(pdf)
    signedInAs = await server.person('officeLead', 'BE')
    expect((await fetched(id)).statusCode).toBe(404)
    expect(await upload(pdf)).toMatchObject({ status: 404, body: { code: 'not-found' } })
    signedInAs = null
    expect((await fetched(id)).statusCode).toBe(401)
    expect(await upload(pdf)).toMatchObject({ status: 401 })
    signedInAs = staff
    await server.as(staff).case.discontinue({ ...newCommand(), id: inCase, on: '2026-11-24', reasonCode: 'politics', reason: 'Ende' })
    expect(await upload(pdf)).toMatchObject({ status: 400, body: { code: 'case-read-only' } })
    expect((await fetched(id)).statusCode).toBe(200)
  })

  it('keep their ending when renamed, stay while a decision names them, and come back when their removal is undone', async () => {
    const api = server.as(staff)
    const { id } = await added(pdf)
    expect(await api.document.rename({ ...newCommand(), id, version: 1, fields: { name: 'Ratsbeschluss' } })).toMatchObject({
      name: 'Ratsbeschluss.pdf',
    })
    const fields = { body: 'Rat', sessionOn: '2026-11-10', subject: 'Konzept', result: 'adopted' as const, note: '', documentId: id }
    const votes = { votesFor: null, votesAgainst: null, votesAbstained: null }
    const decision = decisionId.parse(crypto.randomUUID())
    await api.decision.create({ ...newCommand(), id: decision, caseId: inCase, fields: { ...fields, ...votes } })
    const remove = () => api.document.remove({ ...newCommand(), id, version: 2 })
    await expect(remove()).rejects.toMatchObject({ cause: { code: 'in-use' } })
    await api.decision.remove({ ...newCommand(), id: decision, version: 1 })
    const removal = newCommand()
    await api.document.remove({ ...removal, id, version: 2 })
    expect((await fetched(id)).statusCode).toBe(404)
    await api.audit.undo({ ...newCommand(), undoes: removal.commandId })
    expect((await fetched(id)).rawPayload.equals(pdf)).toBe(true)
  })
})
