import { type OrganisationId, organisationId } from '@etappe/domain/kernel/id'
import { fakeOrganisationFields } from '@etappe/domain/organisations/organisation.fake'
import { newCommand, type TestServer, testServer } from '@etappe/server/testing'
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { renderPiece } from '../testing/render-piece.tsx'
import { OrganisationPicker } from './organisation-picker.tsx'
import { OrganisationsPicker } from './organisations-picker.tsx'

let server: TestServer
let as: Awaited<ReturnType<TestServer['person']>>
beforeEach(async () => {
  server = await testServer()
  as = await server.person('officeStaff', 'MU')
})
afterEach(() => server.close())

const make = (over: Parameters<typeof fakeOrganisationFields>[0]) =>
  server
    .as(as)
    .organisation.create({ ...newCommand(), id: organisationId.parse(crypto.randomUUID()), fields: fakeOrganisationFields(over) })

const type = (field: HTMLElement, text: string) => {
  fireEvent.focus(field)
  fireEvent.change(field, { target: { value: text } })
}

async function showOne(locale: 'de' | 'en' = 'de') {
  const onChange = vi.fn<(id: OrganisationId | null) => void>()
  const onSubmit = vi.fn<() => void>()
  function Form() {
    const [value, setValue] = useState<OrganisationId | null>(null)
    const change = (id: OrganisationId | null) => {
      onChange(id)
      setValue(id)
    }
    return (
      <form onSubmit={onSubmit}>
        <OrganisationPicker label="Träger" value={value} onChange={change} />
      </form>
    )
  }
  await renderPiece(<Form />, { server, as, locale })
  await screen.findByPlaceholderText(locale === 'de' ? 'Name oder Ort' : 'Name or place')
  return { field: screen.getByRole<HTMLInputElement>('combobox', { name: 'Träger' }), onChange, onSubmit }
}

it('finds by either spelling of the umlaut, takes by Enter and shows the name', async () => {
  const { id } = await make({ name: 'Jugendhilfe Müller', place: 'Haar' })
  const { field, onChange, onSubmit } = await showOne()
  type(field, 'mueller')
  await screen.findByRole('option', { name: /^Jugendhilfe Müller/ })
  fireEvent.keyDown(field, { key: 'Enter', code: 'Enter' })
  expect(onChange).toHaveBeenCalledWith(id)
  expect(onSubmit).not.toHaveBeenCalled()
  fireEvent.blur(field)
  expect(field.value).toBe('Jugendhilfe Müller')
  fireEvent.click(screen.getByRole('button', { name: 'Jugendhilfe Müller entfernen' }))
  expect(onChange).toHaveBeenLastCalledWith(null)
})

it('adds what is not there by name and kind, after showing what is alike', async () => {
  await make({ name: 'Familienzentrum Süd' })
  const { field, onChange, onSubmit } = await showOne()
  type(field, 'Familienzentrum Sued e. V.')
  fireEvent.click(await screen.findByRole('option', { name: '„Familienzentrum Sued e. V.“ neu anlegen' }))
  const dialog = within(await screen.findByRole('dialog', { name: 'Organisation anlegen' }))
  await dialog.findByRole('button', { name: 'Familienzentrum Süd nehmen' })
  fireEvent.click(dialog.getByRole('button', { name: 'Anlegen und auswählen' }))
  expect(await dialog.findByRole('alert')).toHaveProperty('textContent', expect.stringContaining('Art'))
  fireEvent.change(dialog.getByRole('combobox', { name: /^Art/ }), { target: { value: 'familyCentre' } })
  fireEvent.click(dialog.getByRole('button', { name: 'Anlegen und auswählen' }))
  await waitFor(() => expect(onChange).toHaveBeenCalled())
  expect(onSubmit).not.toHaveBeenCalled()
  const [[id] = []] = onChange.mock.calls
  const [made] = await server.as(as).organisation.byIds({ ids: id ? [id] : [] })
  expect(made).toMatchObject({ name: 'Familienzentrum Sued e. V.', kind: 'familyCentre' })
})

it('says in English that nothing was found', async () => {
  const { field } = await showOne('en')
  type(field, 'xyz')
  expect(await screen.findByText('No organisation found for “xyz”.', { selector: 'div' })).toBeTruthy()
})

it('holds several and takes one out again', async () => {
  const [kita, school] = [await make({ name: 'Kita Nord' }), await make({ name: 'Schule West', kind: 'school' })]
  function Form() {
    const [values, setValues] = useState<readonly OrganisationId[]>([kita.id])
    return <OrganisationsPicker label="Partner" values={values} onChange={setValues} />
  }
  await renderPiece(<Form />, { server, as })
  const list = await screen.findByRole('list', { name: 'Partner' })
  const field = screen.getByRole('combobox', { name: 'Partner' })
  type(field, 'west')
  fireEvent.click(await screen.findByRole('option', { name: /^Schule West/ }))
  await waitFor(() => expect(within(list).getAllByRole('listitem')).toHaveLength(2))
  fireEvent.click(await screen.findByRole('button', { name: 'Kita Nord entfernen' }))
  expect(
    within(list)
      .getAllByRole('listitem')
      .map((it) => it.textContent),
  ).toEqual([expect.stringContaining(school.name)])
})
