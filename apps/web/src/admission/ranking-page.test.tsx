import { screen, within } from '@testing-library/react'
import { act, fireEvent } from '@testing-library/react'
import { newCommand } from '@etappe/server/testing'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { type AdmissionScene, openAdmissionScene } from '../testing/admission-scene.ts'
import { renderApp } from '../testing/render-app.tsx'

let scene: AdmissionScene
beforeEach(async () => {
  scene = await openAdmissionScene()
})
afterEach(() => scene.server.close())

const show = (path = '', as = scene.lead, locale: 'de' | 'en' = 'de') =>
  act(() => renderApp({ server: scene.server, as, path: `/bewerbungen/rangliste${path}`, locale }))
const names = () => screen.getAllByRole('rowheader').map((it) => within(it).queryByRole('link')?.textContent ?? it.textContent)

it('ranks by points, sets those without points apart, and offers the next step of each', async () => {
  await scene.rated({ name: 'Zweites Netz' }, 1)
  await scene.rated({ name: 'Erstes Netz' }, 3)
  await scene.talkedWith({ name: 'Noch offen' })
  await show()
  expect(await screen.findByRole('link', { name: 'Entscheiden: Erstes Netz' })).toBeDefined()
  expect(names()).toEqual(['Erstes Netz', 'Zweites Netz', '1 Bewerbung hat noch keinen Rang', 'Noch offen'])
  expect(screen.getByText('18 von 18')).toBeDefined()
  expect(await screen.findByText(/^Hier endet die Quote von 25/)).toBeDefined()
  expect(screen.getByRole('link', { name: 'Bewerten: Noch offen' })).toBeDefined()
})

it('lets the first of the waiting list move up when a place is free', async () => {
  const application = await scene.rated({ name: 'Wartendes Netz' })
  const { application: it } = await scene.server.as(scene.lead).application.get({ number: application.number })
  await scene.server.as(scene.lead).admission.decide({
    ...newCommand(),
    id: crypto.randomUUID(),
    applicationId: it.id,
    version: it.version,
    result: 'waitlisted',
    reason: 'Später',
    quotaReason: '',
    exceptions: [],
    startOn: null,
    letter: { subject: 'Warteliste', body: 'Bitte warten' },
  })
  const { router } = await show()
  expect(await screen.findByText('Als Nächstes auf der Warteliste: Wartendes Netz')).toBeDefined()
  await act(async () => void fireEvent.click(screen.getByRole('link', { name: 'Nachrücken lassen' })))
  expect(router.state.location.pathname).toBe(`/bewerbungen/${application.number}/entscheidung`)
  expect((await screen.findByRole<HTMLInputElement>('radio', { name: /^Zusage/ })).checked).toBe(true)
  expect(screen.queryByRole('radio', { name: /^Warteliste/ })).toBeNull()
})

it('says when there is nothing to rank, and is no room for facilitators', async () => {
  const { unmount } = await show('?kind=modelMunicipality', scene.staff, 'en')
  expect(await screen.findByText('There is no application here that could be ranked.')).toBeDefined()
  unmount()
  const facilitator = await scene.server.person('facilitator', undefined, 'Fenja Möwe')
  const { router } = await show('', facilitator)
  expect(router.state.location.pathname).toBe('/')
})
