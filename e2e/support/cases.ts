import { expect, type Page } from '@playwright/test'

interface NewCase {
  readonly name: string
  /** `YYYY-MM-DD`; today unless given. */
  readonly startedOn?: string
}

const german = (day: string) => day.split('-').toReversed().join('.')

/** Sends the form; the quota of Kiel may be reached. Answers the number of the case. */
async function create(page: Page, startedOn: string | undefined, number: RegExp): Promise<string> {
  if (startedOn !== undefined) await page.getByRole('textbox', { name: /^Aufgenommen am/ }).fill(german(startedOn))
  await page.getByRole('button', { name: /Fall anlegen/ }).click()
  const reason = page.getByRole('textbox', { name: /Quote/ })
  await expect(reason.or(page.getByRole('heading', { level: 1, name: /./ })).first()).toBeVisible()
  if (await reason.isVisible()) {
    await reason.fill('Zugesagt in der Sitzung vom Herbst')
    await page.getByRole('button', { name: /Fall anlegen/ }).click()
  }
  await expect(page).toHaveURL(number)
  return number.exec(page.url())?.[1] ?? ''
}

/** A model municipality made through the form, in a place of the starter register. Answers its number. */
export async function newModelMunicipality(page: Page, { name, place, startedOn }: NewCase & { readonly place: string }): Promise<string> {
  await page.goto('/faelle/neu')
  await page.getByRole('radio', { name: 'Modellkommune' }).check()
  await page.getByRole('textbox', { name: /^Name/ }).fill(name)
  await page.getByRole('combobox', { name: 'Kommunen' }).fill(place)
  await page
    .getByRole('option', { name: new RegExp(place) })
    .first()
    .click()
  return create(page, startedOn, /\/faelle\/(KI-M-\d{3})/)
}

/** What a toast says. */
export const said = (page: Page, text: RegExp | string) => page.getByRole('status').filter({ hasText: text }).first()

/** A network of Kiel made through the form. Answers its number. */
export async function newNetwork(page: Page, { name, startedOn }: NewCase): Promise<string> {
  await page.goto('/faelle/neu')
  await page.getByRole('radio', { name: 'Netzwerk' }).check()
  await page.getByRole('textbox', { name: /^Name/ }).fill(name)
  await page.getByRole('combobox', { name: 'Kommunen' }).fill('Eckernförde')
  await page
    .getByRole('option', { name: /Eckernförde/ })
    .first()
    .click()
  await page.getByRole('textbox', { name: /Anliegen/ }).fill('Kita und Grundschule sprechen dieselbe Sprache.')
  return create(page, startedOn, /\/faelle\/(KI-N-\d{3})/)
}
