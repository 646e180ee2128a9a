import type { Actor } from '@etappe/domain/access/policy'
import { newCommand, type TestServer, testServer } from '@etappe/server/testing'
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { renderApp } from '../testing/render-app.tsx'

let server: TestServer
let lead: Actor
beforeEach(async () => {
  server = await testServer()
  lead = await server.person('programmeLead')
})
afterEach(() => server.close())

const open = (search = '', locale: 'de' | 'en' = 'de') =>
  act(() => renderApp({ server, as: lead, path: `/verwaltung/briefe${search}`, locale }))
const body = async (): Promise<HTMLTextAreaElement> => screen.findByRole('textbox', { name: /^Text/ })
const preview = () => within(screen.getByRole('region', { name: /^Vorschau/ }))
const save = () => fireEvent.click(screen.getByRole('button', { name: 'Speichern' }))

it('writes a letter with placeholders, refuses one it does not know, and goes back to the standard wording', async () => {
  await open()
  expect(await screen.findByRole('link', { name: 'Zusage Standardtext' })).toBeDefined()
  fireEvent.change(await body(), { target: { value: 'Guten Tag {vorname}' } })
  expect(await screen.findByText('Gibt es hier nicht: {vorname}. Bitte nehmen Sie einen der Platzhalter über dem Text.')).toBeDefined()
  save()
  expect(await screen.findByRole('link', { name: 'Text' })).toBeDefined()
  fireEvent.change(await body(), { target: { value: 'Guten Tag ' } })
  fireEvent.focus(await body())
  const text = await body()
  text.setSelectionRange(10, 10)
  fireEvent.click(screen.getByRole('button', { name: 'Ansprechperson' }))
  expect(text.value).toBe('Guten Tag {contact}')
  expect(preview().getByText('Erika Mustermann')).toBeDefined()
  save()
  expect(await screen.findByRole('link', { name: 'Zusage eigener Text' })).toBeDefined()
  fireEvent.click(await screen.findByRole('button', { name: 'Zurück zum Standardtext' }))
  await waitFor(async () => expect((await body()).value).toContain('wir freuen uns'))
})

it('asks where somebody else wrote the same text meanwhile, and keeps mine', async () => {
  await open('?kind=rejected')
  fireEvent.change(await body(), { target: { value: 'Meine Absage' } })
  const theirs = { kind: 'rejected', locale: 'de', body: 'Deren Absage', version: 0 } as const
  await server.as(lead).letter.change({ ...newCommand(), ...theirs })
  save()
  const dialog = await screen.findByRole('dialog', { name: /Text/ })
  expect(within(dialog).getByText('Deren Absage')).toBeDefined()
  fireEvent.click(within(dialog).getByRole('button', { name: /speichern/i }))
  await waitFor(async () => {
    const letters = await server.as(lead).letter.list({})
    expect(letters.find((it) => it.kind === 'rejected' && it.locale === 'de')).toMatchObject({ body: 'Meine Absage', version: 2 })
  })
})

it('has every letter in both languages, whatever the screen speaks', async () => {
  await open('?kind=waitlisted&letter=en', 'en')
  expect(await screen.findByDisplayValue('Your application is on the waiting list: {name} ({number})')).toBeDefined()
  const paper = screen.getByRole('region', { name: 'Preview of the letter “Waiting list”' })
  expect(within(paper).getAllByText('Southside Language Network').length).toBeGreaterThan(0)
  expect(screen.getByRole('button', { name: 'Contact person' })).toBeDefined()
})

it('tells on demand who wrote what in a letter, and takes a change back', async () => {
  const write = (over: object) =>
    server
      .as(lead)
      .letter.change({ ...newCommand(), kind: 'rejected', locale: 'de', subject: 'Absage', body: 'Guten Tag', ...over } as never)
  await write({})
  await write({ subject: 'Leider nicht' })
  await open('?kind=admitted')
  fireEvent.click(await screen.findByRole('button', { name: 'Verlauf: Zusage (Deutsch)' }))
  const untouched = within(await screen.findByRole('dialog', { name: 'Verlauf: Zusage (Deutsch)' }))
  expect(await untouched.findByText(/^Es gilt der Standardtext von Etappe/)).toBeDefined()
  fireEvent.click(untouched.getByRole('button', { name: 'Schließen' }))
  fireEvent.click(screen.getByRole('link', { name: /^Absage/ }))
  fireEvent.click(await screen.findByRole('button', { name: 'Verlauf: Absage (Deutsch)' }))
  const drawer = within(await screen.findByRole('dialog', { name: 'Verlauf: Absage (Deutsch)' }))
  expect(await drawer.findByText(/hat den Standardtext eines Briefs ersetzt/)).toBeDefined()
  fireEvent.click(drawer.getByRole('button', { name: /hat eine Briefvorlage geändert/ }))
  await waitFor(async () => {
    const letters = await server.as(lead).letter.list({})
    expect(letters.find((it) => it.kind === 'rejected' && it.locale === 'de')).toMatchObject({ subject: 'Absage', version: 3 })
  })
})
