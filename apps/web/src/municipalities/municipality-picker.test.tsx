import { type MunicipalityKey, municipalityKey } from '@etappe/domain/municipalities/municipality'
import { ensureStarterRegister, type TestServer, testServer } from '@etappe/server/testing'
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import type { TRPCLink } from '@trpc/client'
import { observable } from '@trpc/server/observable'
import { useState } from 'react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { renderPiece } from '../testing/render-piece.tsx'
import { MunicipalityPicker } from './municipality-picker.tsx'

let server: TestServer
beforeEach(async () => {
  server = await testServer()
  await ensureStarterRegister(server.database.write)
})
afterEach(() => server.close())

type Link = TRPCLink<typeof import('@etappe/server/testing')['api']>
interface Setting {
  readonly start?: readonly string[]
  readonly single?: boolean
  readonly error?: string
  readonly link?: Link
}

/** The picker as a form holds it; tells every change. */
async function show({ start = [], link, ...props }: Setting = {}) {
  const onChange = vi.fn<(keys: readonly string[]) => void>()
  const onSubmit = vi.fn<() => void>()
  function Form() {
    const [keys, setKeys] = useState<readonly MunicipalityKey[]>(start.map((key) => municipalityKey.parse(key)))
    const change = (next: MunicipalityKey[]) => {
      onChange(next)
      setKeys(next)
    }
    return (
      <form onSubmit={onSubmit}>
        <MunicipalityPicker label="Kommunen" value={keys} onChange={change} {...props} />
      </form>
    )
  }
  const as = await server.person('officeStaff', 'MU')
  await renderPiece(<Form />, { server, as, ...(link ? { link } : {}) })
  const field = await screen.findByRole<HTMLInputElement>('combobox', { name: 'Kommunen' })
  return { field, onChange, onSubmit }
}

const type = (field: HTMLElement, text: string) => {
  fireEvent.focus(field)
  fireEvent.change(field, { target: { value: text } })
}
const press = (field: HTMLElement, key: string) => fireEvent.keyDown(field, { key, code: key })
const findOptions = async () => (await screen.findAllByRole('option')).map((option) => option.textContent)
const chosen = () =>
  within(screen.getByRole('list', { name: 'Kommunen' }))
    .getAllByRole('listitem')
    .map((item) => item.textContent)

it.each(['Mü', 'Mue', 'mu', '80313'])('offers München for %s, with what tells it apart, and takes it by Enter', async (text) => {
  const { field, onChange, onSubmit } = await show()
  type(field, text)
  expect((await findOptions())[0]).toBe('München, Landeshauptstadtkreisfreie Stadt · Bayern · 80313 · 1.510.378 Einw.')
  press(field, 'Enter')
  expect(onChange).toHaveBeenCalledWith(['09162000'])
  expect(field.value).toBe('')
  expect(screen.queryByRole('option')).toBeNull()
  expect(chosen()).toEqual(['München, Landeshauptstadtkreisfreie Stadt · Bayern · 80313 · 1.510.378 Einw.'])
  expect(onSubmit).not.toHaveBeenCalled()
})

it('shows Kreis and Land of namesakes and walks them by the arrow keys', async () => {
  const { field, onChange } = await show()
  type(field, 'garding')
  expect(await findOptions()).toEqual([
    'Garding, StadtNordfriesland · Schleswig-Holstein · 25836 · 2.814 Einw.',
    'Garding, KirchspielNordfriesland · Schleswig-Holstein · 25836 · 319 Einw.',
  ])
  press(field, 'ArrowDown')
  press(field, 'Enter')
  expect(onChange).toHaveBeenLastCalledWith(['01054035'])
})

it('marks what is historical', async () => {
  await server.database.write
    .updateTable('municipality')
    .set({ vanishedOn: '2025-11-30' as never })
    .where('key', '=', '01054035' as never)
    .execute()
  const { field } = await show()
  type(field, 'garding')
  expect((await findOptions())[1]).toContain('historisch seit 30.11.2025')
})

it('adds several, shows those given by key, and takes one out again', async () => {
  const { field, onChange } = await show({ start: ['09184123', '99999999'] })
  expect(await screen.findByText('Haar')).toBeTruthy()
  await screen.findByText('Schlüssel 99999999, nicht im Verzeichnis')
  type(field, 'Kreis Nordfr')
  expect(await screen.findByText(/Keine Kommune zu „Kreis Nordfr“ gefunden/, { selector: 'div' })).toBeTruthy()
  type(field, 'Nordfr')
  fireEvent.click(await screen.findByRole('option', { name: /^Nordfriesland/ }))
  expect(onChange).toHaveBeenLastCalledWith(['09184123', '99999999', '01054'])
  fireEvent.click(screen.getByRole('button', { name: 'Haar entfernen' }))
  expect(onChange).toHaveBeenLastCalledWith(['99999999', '01054'])
  const left = ['Schlüssel 99999999, nicht im Verzeichnis', expect.stringMatching(/^NordfrieslandKreis · Schleswig-Holstein/)]
  await waitFor(() => expect(chosen()).toEqual(left))
})

it('holds one at most when it is single', async () => {
  const { field, onChange } = await show({ single: true, start: ['09184123'] })
  type(field, 'hannover')
  await findOptions()
  press(field, 'Enter')
  expect(onChange).toHaveBeenLastCalledWith(['03241001'])
  expect(chosen()).toHaveLength(1)
})

it('tells what is wrong beside the field', async () => {
  const { field } = await show({ error: 'Eine Modellkommune braucht mindestens eine Kommune.' })
  expect(field.getAttribute('aria-invalid')).toBe('true')
  const description = document.getElementById(field.getAttribute('aria-describedby') ?? '')
  expect(description?.textContent).toContain('Eine Modellkommune braucht mindestens eine Kommune.')
})

it('asks once for a word typed quickly, and gives up a question that is outdated', async () => {
  const asked: string[] = []
  const givenUp: string[] = []
  const watching: Link =
    () =>
    ({ op, next }) =>
      observable((observer) => {
        if (op.path !== 'municipality.search') return next(op).subscribe(observer)
        const { text } = op.input as { text: string }
        asked.push(text)
        // The first question never gets its answer.
        const running = asked.length === 1 ? undefined : next(op).subscribe(observer)
        op.signal?.addEventListener('abort', () => givenUp.push(text))
        return () => running?.unsubscribe()
      })
  const { field } = await show({ link: watching })
  for (const text of ['n', 'no', 'nob']) type(field, text)
  await waitFor(() => expect(asked).toEqual(['nob']))
  type(field, 'haar')
  expect((await findOptions())[0]).toContain('Haar')
  expect(asked).toEqual(['nob', 'haar'])
  expect(givenUp).toEqual(['nob'])
})

it('does not send the form by an Enter that comes before the answer', async () => {
  const { field, onSubmit } = await show()
  type(field, 'münch')
  expect(press(field, 'Enter')).toBe(false)
  expect(onSubmit).not.toHaveBeenCalled()
})

it('does not take what answered an earlier text', async () => {
  const { field, onChange } = await show()
  type(field, 'mün')
  await findOptions()
  type(field, 'haar')
  press(field, 'Enter')
  expect(onChange).not.toHaveBeenCalled()
  await screen.findByText('Haar')
  press(field, 'Enter')
  expect(onChange).toHaveBeenCalledWith(['09184123'])
})
