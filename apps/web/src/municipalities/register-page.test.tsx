import type { RegisterProgress } from '@etappe/domain/municipalities/register'
import type { Role } from '@etappe/domain/access/role'
import { ensureStarterRegister, type TestServer, testServer } from '@etappe/server/testing'
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { renderPiece } from '../testing/render-piece.tsx'
import { RegisterPage } from './register-page.tsx'

let server: TestServer
beforeEach(async () => {
  server = await testServer()
  await ensureStarterRegister(server.database.write)
})
afterEach(async () => {
  vi.unstubAllGlobals()
  await server.close()
})

const summary = {
  source: 'gv100ad',
  asOf: '2025-11-30',
  read: 11_247,
  created: 2,
  changed: 10_905,
  vanished: 8,
  refused: [],
  olderThan: null,
  vanishedUnsure: false,
} as const
const show = async (role: Role = 'admin') =>
  renderPiece(<RegisterPage />, { server, as: await server.person(role, role === 'officeLead' ? 'KI' : undefined) })
const chooseFile = (file: File) => {
  const input = document.querySelector('input[type="file"]') as HTMLInputElement
  fireEvent.change(input, { target: { files: [file] } })
}
const someFile = () => new File(['60'], 'GV100AD_301125.txt')

/** A server whose answer is handed out line by line. */
function answering() {
  let handOut: ReadableStreamDefaultController<Uint8Array> | undefined
  const stream = new ReadableStream<Uint8Array>({ start: (controller) => void (handOut = controller) })
  const fetched = vi.fn<(url: string, init: RequestInit) => Promise<Response>>(
    async () => new Response(stream, { headers: { 'content-type': 'application/x-ndjson' } }),
  )
  vi.stubGlobal('fetch', fetched)
  const encoder = new TextEncoder()
  return {
    fetched,
    send: (event: unknown) => handOut?.enqueue(encoder.encode(`${JSON.stringify(event)}\n`)),
    sendRaw: (bytes: Uint8Array) => handOut?.enqueue(bytes),
    end: () => handOut?.close(),
  }
}

it('says where the register stands and where it comes from', async () => {
  await show()
  const facts = await screen.findByText('Gebietsstand', { selector: 'dt' })
  expect(facts.nextSibling?.textContent).toBe('31.12.2024')
  expect(screen.getByText('Quelle').nextSibling?.textContent).toBe('mitgelieferte Auswahl')
  expect(screen.getByText('Gemeinden').nextSibling?.textContent).toBe('265')
  expect(screen.getByText(/Spielen Sie die amtliche Datei ein/)).toBeTruthy()
  expect(screen.getByText('Es wurde noch keine Datei eingespielt.')).toBeTruthy()
})

it('sends the file, shows how far the import is, then what it did', async () => {
  const answer = answering()
  await show()
  await screen.findByRole('button', { name: 'Datei auswählen' })
  chooseFile(someFile())
  await waitFor(() => expect(answer.fetched).toHaveBeenCalledOnce())
  const [url, init] = answer.fetched.mock.lastCall ?? ['', {}]
  expect(url).toMatch(/^\/api\/files\/register\?commandId=[0-9a-f-]{36}$/)
  expect((init.body as FormData).get('file')).toMatchObject({ name: 'GV100AD_301125.txt' })
  answer.send({ kind: 'progress', step: 'reading', done: 0, total: 1 } satisfies RegisterProgress)
  expect(await screen.findByText('Datei wird gelesen …')).toBeTruthy()
  answer.send({ kind: 'progress', step: 'writing', done: 5000, total: 10_000 } satisfies RegisterProgress)
  await screen.findByText('Änderungen werden geschrieben …')
  expect(screen.getByRole('progressbar', { name: 'Fortschritt des Imports' }).getAttribute('aria-valuenow')).toBe('72.5')
  const refused = Array.from({ length: 22 }, (_, index) => ({ line: index + 7, reason: 'length' }))
  answer.send({ kind: 'finished', summary: { ...summary, refused, olderThan: '2026-01-31', vanishedUnsure: true } })
  answer.end()
  const result = await screen.findByRole('group', { name: 'Eingespielt: GV100AD (Text), Gebietsstand 30.11.2025' })
  expect(within(result).getByText('Geändert').nextSibling?.textContent).toBe('10.905')
  expect(within(result).getByText(/älter als das Verzeichnis \(31\.01\.2026\)/)).toBeTruthy()
  expect(within(result).getByText(/Deshalb gilt nichts als weggefallen/)).toBeTruthy()
  expect(within(result).getByText('22 Zeilen wurden abgewiesen')).toBeTruthy()
  expect(within(result).getByText('Zeile 7: nicht 220 Zeichen lang')).toBeTruthy()
  expect(within(result).getAllByText(/^Zeile/)).toHaveLength(20)
  expect(within(result).getByText('… und 2 weitere')).toBeTruthy()
  expect(screen.queryByRole('progressbar')).toBeNull()
})

it('takes a file that is dropped', async () => {
  const answer = answering()
  await show()
  const target = (await screen.findByText(/Ziehen Sie die Datei hierher/)).parentElement as HTMLElement
  fireEvent.drop(target, { dataTransfer: { files: [someFile()] } })
  await waitFor(() => expect(answer.fetched).toHaveBeenCalledOnce())
})

it.each([
  [{ kind: 'failed', code: 'register-truncated', missingColumns: '', reference: 'r' }, ['Die Datei ist unvollständig.']],
  [
    { kind: 'failed', code: 'register-format', missingColumns: 'plz', reference: 'r' },
    ['Das ist weder ein Auszug', 'Fehlende Spalten: plz'],
  ],
  [{ kind: 'failed', code: null, missingColumns: '', reference: 'ab-12' }, ['Kennung: ab-12']],
])('says in German why not: %j', async (event, words) => {
  const answer = answering()
  await show()
  await screen.findByRole('button', { name: 'Datei auswählen' })
  chooseFile(someFile())
  answer.send(event)
  answer.end()
  const alert = await screen.findByRole('alert')
  for (const text of words) expect(alert.textContent).toContain(text)
})

it('says so when the connection breaks off or something else answers', async () => {
  const answer = answering()
  await show()
  await screen.findByRole('button', { name: 'Datei auswählen' })
  chooseFile(someFile())
  answer.send({ kind: 'progress', step: 'reading', done: 0, total: 1 })
  answer.end()
  expect((await screen.findByRole('alert')).textContent).toContain('Die Verbindung ist abgebrochen.')
  vi.stubGlobal('fetch', async () => new Response('<html>502</html>', { status: 502 }))
  chooseFile(someFile())
  await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('Die Verbindung ist abgebrochen.'))
})

it('refuses a file that is too large without sending it', async () => {
  const answer = answering()
  await show()
  await screen.findByRole('button', { name: 'Datei auswählen' })
  chooseFile(Object.defineProperty(someFile(), 'size', { value: 31 * 1024 * 1024 }))
  expect((await screen.findByRole('alert')).textContent).toContain('Die Datei ist zu groß.')
  expect(answer.fetched).not.toHaveBeenCalled()
})

it('reads an umlaut that is split between two parts of the answer', async () => {
  const answer = answering()
  await show()
  await screen.findByRole('button', { name: 'Datei auswählen' })
  chooseFile(someFile())
  const bytes = new TextEncoder().encode(
    `${JSON.stringify({ kind: 'failed', code: 'register-format', missingColumns: 'längengrad', reference: '' })}\n`,
  )
  const split = bytes.indexOf(0xc3) + 1
  answer.sendRaw(bytes.slice(0, split))
  answer.sendRaw(bytes.slice(split))
  answer.end()
  expect((await screen.findByRole('alert')).textContent).toContain('Fehlende Spalten: längengrad')
})

it('lists the last imports and takes the newest for the state', async () => {
  const row = {
    source: 'gv100ad',
    asOf: '2025-11-30' as never,
    importedAt: '2026-11-24T10:00:00.000Z' as never,
    summary: JSON.stringify(summary),
  }
  await server.database.write
    .insertInto('registerImport')
    .values({ id: crypto.randomUUID(), ...row })
    .execute()
  await show()
  expect(await screen.findByText('GV100AD (Text), Gebietsstand 30.11.2025')).toBeTruthy()
  expect(screen.getByText('Eingespielt am 24.11.2026, 11:00')).toBeTruthy()
  expect(screen.getByText('Quelle').nextSibling?.textContent).toBe('GV100AD (Text)')
})

it('tells those who may not, and shows nothing else', async () => {
  await show('officeLead')
  expect(await screen.findByText('Das dürfen Sie nicht.')).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'Datei auswählen' })).toBeNull()
})
