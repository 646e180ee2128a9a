import type { Actor } from '@etappe/domain/access/policy'
import { largestApplication, largestApplicationFile, mostApplicationFiles } from '@etappe/domain/applications/application-file'
import type { FastifyInstance } from 'fastify'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { makeServer } from '../http/server.ts'
import { readPdf } from '../pdf/pdf-structure.fake.ts'
import { archive } from '../sheets/workbook.fake.ts'
import { engines, type TestServer, testServer } from '../testing.ts'
import { someQuestion } from './application-scene.fake.ts'
import { applyFor, beginDraft, openARound, submitDraft } from './apply-scene.fake.ts'

const url = 'http://127.0.0.1:3000'
const boundary = 'etappe-test'
const pdf = Buffer.from('%PDF-1.7\nKonzept\n%%EOF')
const types = '[Content_Types].xml'
const office = 'application/vnd.openxmlformats-officedocument'
const workbook = (more: Record<string, string> = {}) =>
  archive({ [types]: `<Types><Override ContentType="${office}.spreadsheetml.sheet.main+xml"/></Types>`, 'xl/workbook.xml': '', ...more })
const slides = archive({ [types]: `<Types><Override ContentType="${office}.presentationml.presentation.main+xml"/></Types>` })

describe.each(engines)('files of applications on %s', (engine) => {
  let server: TestServer
  let app: FastifyInstance
  let signedInAs: Actor | null = null
  beforeEach(async () => {
    server = await testServer({ engine })
    signedInAs = null
    const sessions = { read: () => Promise.resolve(server.contextFor(signedInAs).signedIn), forget: () => {} }
    app = await makeServer({ ...server.services, sessions }, { url, production: false, logLevel: 'silent', metricsToken: undefined })
    await openARound(server)
  })
  afterEach(async () => {
    await app.close()
    await server.close()
  })

  async function post(path: string, bytes: Buffer, name = 'Konzept.pdf') {
    const head = `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: text/html\r\n\r\n`
    const response = await app.inject({
      method: 'POST',
      url: path,
      headers: { 'content-type': `multipart/form-data; boundary=${boundary}`, origin: url },
      payload: Buffer.concat([Buffer.from(head), bytes, Buffer.from(`\r\n--${boundary}--\r\n`)]),
    })
    return { status: response.statusCode, body: response.json<unknown>() }
  }
  const uuid = (): string => crypto.randomUUID()
  const upload = (token: string, bytes: Buffer, { id = uuid(), name = 'Konzept.pdf', more = '' } = {}) =>
    post(`/api/files/apply/${token}?id=${id}${more}`, bytes, name)
  const idOf = (it: { body: unknown }) => z.object({ id: z.string() }).parse(it.body).id
  const get = (path: string) => app.inject({ url: path })
  const draftOf = async (token: string) => {
    const found = await server.as(null).applyForm.draft({ token })
    return found.state === 'draft' ? found.draft : undefined
  }

  it('come with a draft, go with its submission, and come back byte for byte to who has the link and to the office', async () => {
    const began = await beginDraft(server)
    const added = await upload(began.token, pdf, { name: '../../Konzept für den Rat.pdf' })
    expect(added).toMatchObject({
      status: 200,
      body: { name: 'Konzept für den Rat.pdf', type: 'application/pdf', size: pdf.length, askBackItemId: null },
    })
    expect((await upload(began.token, workbook(), { name: 'Zahlen' })).body).toMatchObject({ name: 'Zahlen.xlsx' })
    const id = idOf(added)
    expect((await draftOf(began.token))?.files).toMatchObject([{ id }, {}])
    const { number } = await submitDraft(server, began)
    expect((await server.as(null).applicant.status({ token: began.token })).files).toMatchObject([
      { id, name: 'Konzept für den Rat.pdf' },
      {},
    ])
    const own = await get(`/api/files/apply/${began.token}/files/${id}`)
    expect(own.rawPayload.equals(pdf)).toBe(true)
    expect(own.headers).toMatchObject({ 'content-security-policy': "default-src 'none'; sandbox", 'x-content-type-options': 'nosniff' })
    signedInAs = await server.person('officeStaff', 'KI')
    expect((await get(`/api/files/applications/${number}/files/${id}`)).rawPayload.equals(pdf)).toBe(true)
    signedInAs = await server.person('officeStaff', 'BE')
    expect((await get(`/api/files/applications/${number}/files/${id}`)).statusCode).toBe(404)
    signedInAs = null
    expect((await get(`/api/files/applications/${number}/files/${id}`)).statusCode).toBe(401)
  })

  it.each([
    ['broke off in the file', `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n%PDF-1.7`, boundary],
    ['broke off before the file', `--${boundary}\r\ncontent-dispo`, boundary],
    ['names no boundary', `--${boundary}--\r\n`, ''],
  ])('are not taken from a request that %s, and it is not called too large', async (_, payload, named) => {
    const { token } = await beginDraft(server)
    const response = await app.inject({
      method: 'POST',
      url: `/api/files/apply/${token}?id=${uuid()}`,
      headers: { 'content-type': `multipart/form-data${named && `; boundary=${named}`}`, origin: url },
      payload,
    })
    expect([response.statusCode, response.json()]).toEqual([400, { code: 'invalid', details: {} }])
    expect((await draftOf(token))?.files).toEqual([])
  })

  it('come one by one: of two in one request none is taken, instead of the first without a word', async () => {
    const { token } = await beginDraft(server)
    const second = `\r\n--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="b.pdf"\r\n\r\n`
    const sent = await upload(token, Buffer.concat([pdf, Buffer.from(second), pdf]))
    expect(sent).toEqual({ status: 400, body: { code: 'invalid', details: {} } })
    expect((await draftOf(token))?.files).toEqual([])
  })

  it.each([
    ['nothing', Buffer.alloc(0), 400, 'file-empty'],
    ['a page', Buffer.from('<html><script>alert(1)</script></html>'), 400, 'file-type'],
    ['a program called a document', Buffer.from('MZ'), 400, 'file-type'],
    ['macros', workbook({ 'xl/vbaProject.bin': 'x' }), 400, 'file-type'],
    ['slides', slides, 400, 'file-type'],
    ['too much', Buffer.concat([pdf, Buffer.alloc(largestApplicationFile)]), 413, 'too-large'],
  ])('are refused when they are %s', async (_, bytes, status, code) => {
    const { token } = await beginDraft(server)
    expect(await upload(token, bytes)).toMatchObject({ status, body: { code } })
    expect((await draftOf(token))?.files).toEqual([])
  })

  it('are added once under one id, and no more of them than there is room for', async () => {
    const { token } = await beginDraft(server)
    const id = uuid()
    await upload(token, pdf, { id })
    expect((await upload(token, pdf, { id })).status).toBe(200)
    expect(await upload(token, Buffer.from('%PDF-other'), { id })).toMatchObject({ status: 400, body: { code: 'conflict' } })
    expect((await draftOf(token))?.files).toHaveLength(1)
    const all = await Promise.all(Array.from({ length: mostApplicationFiles }, () => upload(token, pdf)))
    expect(all.filter((it) => it.status === 200)).toHaveLength(mostApplicationFiles - 1)
    expect(await upload(token, pdf)).toMatchObject({ status: 400, body: { code: 'invalid', details: { fields: { file: 'too-many' } } } })
  })

  it('have fifty megabytes in all', async () => {
    const { token } = await beginDraft(server)
    const large = Buffer.concat([pdf, Buffer.alloc(largestApplicationFile - pdf.length - 1)])
    const fitting = Math.floor(largestApplication / large.length)
    for (let count = 0; count < fitting; count++) expect((await upload(token, large)).status).toBe(200)
    expect(await upload(token, large)).toMatchObject({ status: 413, body: { code: 'too-large' } })
  })

  it('are nowhere for a link that is guessed, and closed when the application is', async () => {
    const { token } = await applyFor(server)
    const [id = '', number = ''] = token.split('.')
    for (const guess of [`${id}.${number}.${'A'.repeat(43)}`, `${id}.2.${token.split('.')[2]}`, 'x', `${uuid()}.1.x`]) {
      expect((await upload(guess, pdf)).status).toBe(404)
      expect((await get(`/api/files/apply/${guess}/receipt`)).statusCode).toBe(404)
    }
    expect(await upload(token, pdf, { id: 'x' })).toMatchObject({ status: 400, body: { code: 'invalid' } })
    expect(await upload(token, pdf, { more: `&item=${uuid()}` })).toMatchObject({ status: 404 })
    expect(await upload(token, pdf, { more: '&item=x' })).toMatchObject({ status: 400 })
    await server.as(null).applicant.withdraw({ commandId: uuid(), token, reason: '' })
    expect(await upload(token, pdf)).toMatchObject({ status: 400, body: { code: 'application-closed' } })
  })

  it('answer what was asked for, and can be taken out again until that is sent', async () => {
    const { token, number } = await applyFor(server)
    const staff = await server.person('officeStaff', 'KI')
    const { application } = await server.as(staff).application.get({ number })
    const question = someQuestion(application)
    const item = question.items[0]?.id ?? ''
    await server.as(staff).application.askBack(question)
    const wrong = idOf(await upload(token, pdf, { more: `&item=${item}` }))
    const remove = (id: string) => server.as(null).applyForm.removeFile({ token, id })
    expect((await remove(wrong)).files).toEqual([])
    await expect(remove(wrong)).rejects.toMatchObject({ cause: { code: 'not-found' } })
    const id = idOf(await upload(token, pdf, { more: `&item=${item}` }))
    const send = { commandId: uuid(), token, askBackId: question.id, answers: [], isDone: true }
    await server.as(null).applicant.answer(send)
    const { files, state } = await server.as(null).applicant.status({ token })
    expect([files, state]).toMatchObject([[{ id, askBackItemId: item }], 'submitted'])
    await expect(remove(id)).rejects.toMatchObject({ cause: { code: 'not-found' } })
    signedInAs = staff
    expect((await get(`/api/files/applications/${number}/files/${wrong}`)).statusCode).toBe(200)
  })

  it('of the office stay in the office', async () => {
    const { token, number } = await applyFor(server)
    const add = (commandId = uuid(), id = uuid()) =>
      post(`/api/files/applications/${number}/files?id=${id}&commandId=${commandId}`, pdf, 'Vermerk.pdf')
    expect(await add()).toMatchObject({ status: 401 })
    signedInAs = await server.person('facilitator')
    expect(await add()).toMatchObject({ status: 404 })
    signedInAs = await server.person('officeStaff', 'KI')
    const again = [uuid(), uuid()] as const
    const added = await add(...again)
    expect(added).toMatchObject({ status: 200, body: { name: 'Vermerk.pdf', addedBy: signedInAs.userId } })
    expect((await add(...again)).body).toEqual(added.body)
    expect((await server.as(null).applicant.status({ token })).files).toEqual([])
    expect((await get(`/api/files/apply/${token}/files/${idOf(added)}`)).statusCode).toBe(404)
  })

  it('are told on a tagged page of what was sent, in the language of the applicant', async () => {
    const began = await beginDraft(server, 'modelMunicipality', {
      goal: 'Kein Kind geht verloren.\n\nEltern wissen, an wen sie sich wenden.',
      signs: ['Wartezeit unter vier Wochen', '', 'Eine Telefonnummer'],
      topics: ['language', 'transitions'],
      inhabitants: 62_000,
    })
    await upload(began.token, pdf, { name: 'Ratsbeschluss.pdf' })
    const { number } = await submitDraft(server, began)
    const receipt = await get(`/api/files/apply/${began.token}/receipt`)
    expect(receipt.headers['content-type']).toBe('application/pdf')
    const read = await readPdf(new Uint8Array(receipt.rawPayload))
    expect(read).toMatchObject({ title: 'Bewerbung', language: 'de', isTagged: true, isUniversal: true, headlessTables: 0 })
    const expected = [
      number,
      'Garbsen',
      'Kiel',
      'Jugendamt',
      'Ratsbeschluss.pdf',
      '62.000',
      '2. Eine Telefonnummer',
      'Sprachbildung',
      '30 %',
    ]
    for (const text of expected) expect(read.text).toContain(text)
    signedInAs = await server.person('officeStaff', 'KI')
    const english = await readPdf(new Uint8Array((await get(`/api/files/applications/${number}/receipt?locale=en`)).rawPayload))
    expect(english).toMatchObject({ title: 'Application', language: 'en' })
    expect(english.text).toContain('Responsible service office')
  })
})
