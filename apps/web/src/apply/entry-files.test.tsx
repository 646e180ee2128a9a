import type { Actor } from '@etappe/domain/access/policy'
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type ApplyScene, openApplyScene } from '../testing/apply-scene.ts'
import { renderApp } from '../testing/render-app.tsx'

/** How the next requests end: a status, or `lost` without an answer; `held` waits. */
type End = number | 'lost' | 'held'

let scene: ApplyScene
let ends: End[]
let sent: { readonly address: string; readonly name: string }[]

/** Stands for the connection that carries files, which is not the one of the router. */
class Request extends EventTarget {
  upload = new EventTarget()
  status = 0
  responseText = ''
  #address = ''
  open = (_: string, address: string) => {
    this.#address = address
  }
  abort = () => void this.dispatchEvent(new Event('abort'))
  send = (body: FormData) => {
    sent.push({ address: this.#address, name: (body.get('file') as File).name })
    const end = ends.shift() ?? 200
    if (end === 'held') return
    this.status = end === 'lost' ? 0 : end
    this.responseText = end === 200 ? '{}' : JSON.stringify({ code: 'file-type' })
    queueMicrotask(() => this.dispatchEvent(new Event(end === 'lost' ? 'error' : 'load')))
  }
}

beforeEach(async () => {
  scene = await openApplyScene()
  ends = []
  sent = []
  vi.stubGlobal('XMLHttpRequest', Request)
})
afterEach(() => {
  vi.unstubAllGlobals()
  return scene.server.close()
})

const open = async (known?: Actor) => {
  const as = known ?? (await scene.server.person('officeStaff', 'KI', 'Tjorven Grünspecht'))
  return { as, ...(await act(() => renderApp({ server: scene.server, as, path: '/bewerbungen/neu' }))) }
}
const field = (name: string | RegExp) => screen.getByLabelText<HTMLInputElement>(name, { selector: 'input, textarea, select' })
const type = (name: RegExp, value: string) => fireEvent.change(field(name), { target: { value } })
const pdf = (name: string, size = 20) => new File(['x'.repeat(size)], name, { type: 'application/pdf' })
const choose = (...files: File[]) => {
  const picker = document.querySelector<HTMLInputElement>('input[type="file"]')
  if (picker) fireEvent.change(picker, { target: { files } })
}
const fillIn = () => {
  type(/^Name des Vorhabens/, 'Papiernetz')
  fireEvent.click(screen.getByLabelText('Das Netzwerk arbeitet bundesweit'))
  type(/^Einrichtung, die/, 'Familienzentrum Süd')
  type(/^Ansprechperson/, 'Erika Beispiel')
}
const enter = () => act(async () => void fireEvent.click(screen.getByRole('button', { name: 'Bewerbung eintragen' })))
const attachments = () => within(screen.getByRole('list', { name: 'Unterlagen' }))

describe('files of an application on paper', () => {
  it('are chosen beside the fields, sent once it is in, and lead to it when they have arrived', async () => {
    const { router } = await open()
    choose(pdf('Antrag.pdf'), new File(['x'], 'Notiz.txt', { type: 'text/plain' }), pdf('Anlage.pdf'))
    expect(attachments().getByText('Antrag.pdf')).toBeDefined()
    expect(attachments().getByRole('alert').textContent).toContain('Diese Datei wird nicht gesendet.')
    fireEvent.click(attachments().getByRole('button', { name: 'Anlage.pdf entfernen' }))
    fillIn()
    expect(sent).toEqual([])
    await enter()
    await waitFor(() => expect(router.state.location.pathname).toBe('/bewerbungen/B-2026-001'))
    expect(sent.map((it) => it.name)).toEqual(['Antrag.pdf'])
    expect(sent[0]?.address).toMatch(/^\/api\/files\/applications\/B-2026-001\/files\?id=[0-9a-f-]{36}&commandId=[0-9a-f-]{36}$/)
  })

  it('stay with their reason when they do not arrive, are sent again as the same, and are not left without asking', async () => {
    ends = ['lost', 415]
    const { router } = await open()
    choose(pdf('Antrag.pdf'), pdf('Anlage.pdf'))
    fillIn()
    await enter()
    expect(await screen.findByText('2 Dateien sind nicht angekommen.')).toBeDefined()
    expect(attachments().getByText(/^Die Verbindung ist abgebrochen/)).toBeDefined()
    expect(attachments().queryByRole('button', { name: 'Anlage.pdf noch einmal senden' })).toBeNull()
    fireEvent.click(screen.getByRole('button', { name: 'Zur Bewerbung' }))
    const asked = within(await screen.findByRole('dialog', { name: 'Seite verlassen?' }))
    fireEvent.click(asked.getByRole('button', { name: 'Hier bleiben' }))
    await act(async () => void fireEvent.click(attachments().getByRole('button', { name: 'Antrag.pdf noch einmal senden' })))
    expect(await attachments().findByText('angekommen')).toBeDefined()
    expect(sent[2]).toEqual(sent[0])
    fireEvent.click(attachments().getByRole('button', { name: 'Anlage.pdf entfernen' }))
    await waitFor(() => expect(router.state.location.pathname).toBe('/bewerbungen/B-2026-001'))
  })

  it('are asked for again by name where a draft comes back without them', async () => {
    const { as, unmount } = await open()
    choose(pdf('Antrag.pdf'), pdf('Anlage.pdf'))
    type(/^Name des Vorhabens/, 'Papiernetz')
    unmount()
    await open(as)
    expect(screen.getByText(/^Bitte noch einmal auswählen: Antrag.pdf und Anlage.pdf\./)).toBeDefined()
    choose(pdf('Anlage.pdf'))
    expect(screen.getByText(/^Bitte noch einmal auswählen: Antrag.pdf\./)).toBeDefined()
    fireEvent.click(screen.getByRole('button', { name: 'Ohne diese Dateien weiter' }))
    expect(screen.queryByText(/^Bitte noch einmal auswählen/)).toBeNull()
    expect(field(/^Name des Vorhabens/).value).toBe('Papiernetz')
  })

  it('cannot be added for another office, which is said before and after', async () => {
    const { router } = await open()
    choose(pdf('Antrag.pdf'))
    fireEvent.change(field('Servicebüro'), { target: { value: 'BE' } })
    expect(screen.getByText(/^Die Bewerbung geht an ein anderes Servicebüro/)).toBeDefined()
    type(/^Warum dieses Servicebüro/, 'Sitz in Berlin.')
    fillIn()
    await enter()
    expect(await screen.findByText(/^Die Bewerbung liegt bei einem anderen Servicebüro/)).toBeDefined()
    expect(sent).toEqual([])
    fireEvent.click(screen.getByRole('button', { name: 'Antrag.pdf entfernen' }))
    await waitFor(() => expect(router.state.location.pathname).toBe('/bewerbungen'))
  })
})
