import { type TestServer, testServer } from '@etappe/server/testing'
import { fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { renderPiece } from '../testing/render-piece.tsx'
import { SignInPage } from './sign-in-page.tsx'

let server: TestServer
beforeEach(async () => {
  server = await testServer({ demo: true })
})
afterEach(async () => {
  vi.unstubAllGlobals()
  await server.close()
})

const email = () => screen.getByLabelText<HTMLInputElement>('Dienstliche E-Mail-Adresse')
const password = () => screen.getByLabelText<HTMLInputElement>('Passwort')

async function open(answer: () => Promise<Response>, weiter?: string) {
  const post = vi.fn<typeof answer>(answer)
  vi.stubGlobal('fetch', post)
  const view = await renderPiece(<SignInPage search={weiter === undefined ? {} : { weiter }} aside={null} />, {
    server,
    as: await server.person('officeStaff', 'KI'),
  })
  return { ...view, post }
}
function submit() {
  fireEvent.change(email(), { target: { value: 'tjorven@amt.example' } })
  fireEvent.change(password(), { target: { value: 'falsch, aber lang' } })
  fireEvent.click(screen.getByRole('button', { name: 'Anmelden' }))
}
const status = (code: number) => async () => new Response('{}', { status: code })

describe('signing in', () => {
  it.each([
    ['a wrong password', status(401), /stimmt nicht/],
    ['a locked account', status(403), /gesperrt/],
    ['too many attempts', status(429), /Zu viele Versuche/],
    ['a broken server', status(500), /gerade nicht möglich/],
    ['no connection', () => Promise.reject(new TypeError('Failed to fetch')), /keine Verbindung/],
  ])('says what to do about %s and keeps the e-mail', async (_case, answer, words) => {
    await open(answer)
    submit()
    expect((await screen.findByText(words)).closest('[role="alert"]')).toBeTruthy()
    expect(email().value).toBe('tjorven@amt.example')
  })

  it('asks for what is missing without troubling the server', async () => {
    const { post } = await open(status(200))
    fireEvent.click(screen.getByRole('button', { name: 'Anmelden' }))
    expect(await screen.findByText(/geben Sie E-Mail-Adresse und Passwort ein/)).toBeTruthy()
    expect(post).not.toHaveBeenCalled()
  })

  it('goes on where the person wanted to be, and nowhere else', async () => {
    const { router } = await open(status(200), '/faelle?text=Kita')
    submit()
    await waitFor(() => expect(router.state.location.href).toBe('/faelle?text=Kita'))
  })

  it('says so when the network goes right after the password was taken, and can be pressed again', async () => {
    const { client, router } = await open(status(200), '/faelle')
    const ask = vi.spyOn(client.queryClient, 'query').mockRejectedValueOnce(new TypeError('Failed to fetch'))
    submit()
    expect(await screen.findByText(/keine Verbindung/)).toBeTruthy()
    ask.mockRestore()
    fireEvent.click(screen.getByRole('button', { name: 'Anmelden' }))
    await waitFor(() => expect(router.state.location.href).toBe('/faelle'))
  })

  it('fills the form from a demo account in one click', async () => {
    await open(status(200))
    fireEvent.click(await screen.findByRole('button', { name: /Büroleitung/ }))
    expect(email().value).toBe('leitung.kiel@demo.etappe.example')
    expect(password().value).not.toBe('')
  })
})
