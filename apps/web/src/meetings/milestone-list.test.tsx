import type { CaseDetail } from '@etappe/domain/cases/case-detail'
import type { Day } from '@etappe/domain/kernel/day'
import type { api as serverApi } from '@etappe/server/api'
import { newCommand } from '@etappe/server/testing'
import { useQuery } from '@tanstack/react-query'
import { fireEvent, screen, waitFor } from '@testing-library/react'
import type { TRPCLink } from '@trpc/client'
import { observable } from '@trpc/server/observable'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { useApp } from '../app/app-context.tsx'
import { renderPiece } from '../testing/render-piece.tsx'
import { openScene, type Scene } from '../testing/meeting-scene.ts'
import { MilestoneList } from './milestone-list.tsx'

let scene: Scene
beforeEach(async () => {
  scene = await openScene()
})
afterEach(() => scene.server.close())

function Tab({ number }: { number: string }) {
  const { api } = useApp()
  const { data } = useQuery(api.case.get.queryOptions({ number }))
  return data ? <MilestoneList detail={data satisfies CaseDetail} /> : null
}
async function open(link?: TRPCLink<typeof serverApi>) {
  const view = await renderPiece(<Tab number={scene.case.number} />, { server: scene.server, as: scene.writer, ...(link ? { link } : {}) })
  await screen.findByRole('heading', { name: /Meilensteine/ })
  return view
}
/** Lets no write reach the server before `until`. */
const waiting =
  (until: Promise<void>): TRPCLink<typeof serverApi> =>
  () =>
  ({ op, next }) =>
    observable((observer) => {
      const send = async () => {
        if (op.type === 'mutation') await until
        next(op).subscribe(observer)
      }
      void send()
    })
const box = (name: string | RegExp) => screen.getByRole<HTMLInputElement>('checkbox', { name })
const field = (name: string | RegExp) => screen.getByLabelText<HTMLInputElement>(name)
const type = (name: string | RegExp, value: string) => fireEvent.change(field(name), { target: { value } })
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }))
const rows = () => screen.getAllByRole('listitem').map((it) => it.textContent)

describe('the milestones of a case', () => {
  it('stand by urgency, what is late in words, what is done below', async () => {
    await scene.addMilestone({ kind: 'interimReview', dueOn: '2027-01-15' as Day })
    await scene.addMilestone({ kind: 'agreement', dueOn: '2026-03-01' as Day, doneOn: '2026-02-20' as Day })
    await scene.addMilestone({ kind: 'other', title: 'Räume finden <b>', dueOn: '2026-11-24' as Day })
    await scene.addMilestone({ kind: 'councilDecision', title: '\u200B', dueOn: '2026-11-23' as Day })
    await open()
    expect(rows()).toEqual([
      'Ratsbeschluss23.11.20261 Tag überfällig',
      'Räume finden <b>24.11.2026heute fällig',
      'Zwischenauswertung15.01.2027in 52 Tagen',
      'Vereinbarung unterzeichneterledigt am 20.02.2026',
    ])
    expect(screen.getByRole('heading', { name: /^Meilensteine\s*3 offen, 1 erledigt$/ })).toBeTruthy()
  })

  it('are done today by a tick, open again by the next, and the toast takes it back', async () => {
    await scene.addMilestone({ kind: 'agreement', dueOn: '2026-12-01' as Day })
    await open()
    fireEvent.click(box('Heute erledigt: Vereinbarung unterzeichnet'))
    expect(await screen.findByText('Meilenstein erledigt.')).toBeTruthy()
    expect((await scene.stored()).milestones).toMatchObject([{ doneOn: '2026-11-24' }])
    fireEvent.click(box('Doch nicht erledigt: Vereinbarung unterzeichnet'))
    expect(await screen.findByText('Meilenstein wieder offen.')).toBeTruthy()
    const [, undo] = screen.getAllByRole('button', { name: 'Rückgängig' })
    if (undo) fireEvent.click(undo)
    await waitFor(async () => expect((await scene.stored()).milestones).toMatchObject([{ doneOn: '2026-11-24' }]))
    expect(await screen.findByText('erledigt am 24.11.2026')).toBeTruthy()
  })

  it('show a tick at once and take it back with the reason when the server refuses', async () => {
    await scene.addMilestone({ kind: 'agreement' })
    const held = Promise.withResolvers<void>()
    await open(waiting(held.promise))
    fireEvent.click(box(/Vereinbarung unterzeichnet/))
    await waitFor(() => expect(box(/Vereinbarung unterzeichnet/).checked).toBe(true))
    const end = { on: '2026-11-24', reasonCode: 'staff', reason: 'Koordination unbesetzt' } as const
    await scene.server.as(scene.writer).case.discontinue({ ...newCommand(), id: scene.case.id, ...end })
    held.resolve()
    await waitFor(() => expect(box(/Vereinbarung unterzeichnet/).checked).toBe(false))
    expect((await screen.findAllByText(/Fall ist beendet/)).length).toBeGreaterThan(0)
    await waitFor(() => expect(box(/Vereinbarung unterzeichnet/).disabled).toBe(true))
    expect(screen.queryByRole('button', { name: 'Meilenstein' })).toBeNull()
  })

  it('are planned in a dialog that says beside its field what is missing or contradicts itself', async () => {
    await open()
    press('Ersten Meilenstein planen')
    press('Speichern')
    expect(await screen.findByText('Bitte prüfen Sie diese Felder')).toBeTruthy()
    expect(screen.getAllByText('Bitte füllen Sie dieses Feld aus.')).toHaveLength(2)
    fireEvent.change(screen.getByRole('combobox', { name: /Art/ }), { target: { value: 'planAdopted' } })
    type(/Fällig am/, '1.2.2027')
    type('Erledigt am', 'morgen')
    press('Speichern')
    expect((await screen.findAllByText(/in der Zukunft/)).length).toBeGreaterThan(0)
    type('Erledigt am', 'gestern')
    type('Notiz', 'früher fertig als gedacht 🎉')
    press('Speichern')
    expect(await screen.findByText('Meilenstein erledigt.')).toBeTruthy()
    expect((await scene.stored()).milestones).toMatchObject([
      { kind: 'planAdopted', dueOn: '2027-02-01', doneOn: '2026-11-23', note: 'früher fertig als gedacht 🎉' },
    ])
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  })

  it('are edited and removed from their row, and a closed dialog keeps what was typed', async () => {
    await scene.addMilestone({ kind: 'agreement', note: 'alt' })
    await open()
    const menu = async (item: string) => {
      press('Aktionen für Vereinbarung unterzeichnet')
      fireEvent.click(await screen.findByRole('menuitem', { name: item }))
    }
    await menu('Bearbeiten')
    type('Notiz', 'neu')
    await waitFor(() => expect(Object.keys(localStorage).some((key) => key.startsWith('etappe.draft.'))).toBe(true))
    press('Schließen')
    await menu('Bearbeiten')
    expect(field('Notiz').value).toBe('neu')
    press('Speichern')
    expect(await screen.findByText('Meilenstein gespeichert.')).toBeTruthy()
    expect((await scene.stored()).milestones).toMatchObject([{ note: 'neu' }])
    await menu('Entfernen')
    expect(await screen.findByText('Meilenstein entfernt.')).toBeTruthy()
    expect((await scene.stored()).milestones).toEqual([])
  })
})
