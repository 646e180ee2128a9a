import type { Actor } from '@etappe/domain/access/policy'
import { type TestServer, testServer } from '@etappe/server/testing'
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { renderPiece } from '../testing/render-piece.tsx'
import { DraftNotice } from './draft-notice.tsx'
import { useDraft } from './use-draft.ts'

let server: TestServer
let writer: Actor
beforeEach(async () => {
  server = await testServer()
  writer = await server.person('officeStaff', 'KI')
})
afterEach(() => server.close())

function Form() {
  const draft = useDraft('meeting.new', { notes: '' })
  return (
    <>
      <DraftNotice restoredAt={draft.restoredAt} onDiscard={() => draft.clear()} />
      <input aria-label="Notiz" value={draft.value.notes} onChange={(event) => draft.set({ notes: event.currentTarget.value })} />
      <p>{draft.isDirty ? 'geändert' : 'unverändert'}</p>
      <button type="button" onClick={() => draft.clear({ notes: '' })}>
        Gespeichert
      </button>
    </>
  )
}
const open = async (as: Actor) => {
  cleanup()
  await renderPiece(<Form />, { server, as })
  return screen.getByLabelText<HTMLInputElement>('Notiz')
}
const keys = () => Object.keys(localStorage).filter((key) => key.startsWith('etappe.draft.'))
const write = (field: HTMLElement, value: string) => fireEvent.change(field, { target: { value } })

describe('a draft', () => {
  it('survives closing the form, and says when it is from', async () => {
    write(await open(writer), 'Räume im Rathaus fehlen')
    await waitFor(() => expect(keys()).toHaveLength(1))
    expect((await open(writer)).value).toBe('Räume im Rathaus fehlen')
    expect(screen.getByText(/Aus Ihrem Entwurf vom 24.11.2026/)).toBeTruthy()
  })

  it('is kept even when the window closes in the middle of a word', async () => {
    write(await open(writer), 'Räu')
    window.dispatchEvent(new Event('pagehide'))
    expect(keys()).toHaveLength(1)
  })

  it('is kept to the last letter when the form closes at once', async () => {
    write(await open(writer), 'Räu')
    expect((await open(writer)).value).toBe('Räu')
  })

  it('belongs to the person who wrote it', async () => {
    write(await open(writer), 'geheim')
    await waitFor(() => expect(keys()).toHaveLength(1))
    expect((await open(await server.person('officeStaff', 'KI'))).value).toBe('')
  })

  it('is gone after saving, and after discarding', async () => {
    const field = await open(writer)
    write(field, 'a')
    await waitFor(() => expect(keys()).toHaveLength(1))
    fireEvent.click(screen.getByRole('button', { name: 'Gespeichert' }))
    expect(keys()).toEqual([])
    expect(screen.getByText('unverändert')).toBeTruthy()
    write(field, 'b')
    await waitFor(() => expect(keys()).toHaveLength(1))
    await open(writer)
    fireEvent.click(screen.getByRole('button', { name: 'Entwurf verwerfen' }))
    expect([keys(), screen.getByLabelText<HTMLInputElement>('Notiz').value]).toEqual([[], ''])
  })

  it('does not outlive two weeks', async () => {
    localStorage.setItem('etappe.draft.someone.meeting.new', JSON.stringify({ at: '2026-11-01T00:00:00.000Z', value: {} }))
    await open(writer)
    expect(keys()).toEqual([])
  })
})
