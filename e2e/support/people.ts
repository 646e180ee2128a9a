import { type Browser, expect, type Page, test } from '@playwright/test'

/** The demo accounts by the part before the at sign. */
export type Person = 'lead' | 'buero.kiel' | 'leitung.kiel' | 'begleitung' | 'admin'

const password = 'etappe-demo-2026'
const addressOf = (person: Person) => `${person}@demo.etappe.example`

/** Signs in through the form, as a person does. */
export async function signIn(page: Page, person: Person): Promise<void> {
  await page.goto('/anmelden')
  await page.getByLabel('Dienstliche E-Mail-Adresse').fill(addressOf(person))
  await page.getByRole('textbox', { name: 'Passwort' }).fill(password)
  await page.getByRole('button', { name: 'Anmelden', exact: true }).click()
  await expect(page).toHaveURL('/')
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible()
}

interface Device {
  readonly width?: number
  readonly height?: number
  readonly colorScheme?: 'light' | 'dark'
}

/** A browser of its own in which somebody is signed in; the form is left out, because other journeys prove it. */
export async function openAs(browser: Browser, person: Person, device: Device = {}): Promise<Page> {
  const { width = 1440, height = 900, colorScheme = 'light' } = device
  const context = await browser.newContext({ viewport: { width, height }, colorScheme, hasTouch: width < 500 })
  const page = await context.newPage()
  const origin = new URL(test.info().project.use.baseURL ?? '').origin
  const response = await page.request.post('/api/auth/sign-in/email', { data: { email: addressOf(person), password }, headers: { origin } })
  expect(response.status()).toBe(200)
  return page
}
