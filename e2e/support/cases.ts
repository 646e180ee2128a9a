import { expect, type Page } from '@playwright/test'

/** A model municipality made through the form, in a place of the starter register. Answers its number. */
export async function newModelMunicipality(
  page: Page,
  { name, place }: { readonly name: string; readonly place: string },
): Promise<string> {
  await page.goto('/faelle/neu')
  await page.getByRole('radio', { name: 'Modellkommune' }).check()
  await page.getByRole('textbox', { name: /^Name/ }).fill(name)
  await page.getByRole('combobox', { name: 'Kommunen' }).fill(place)
  await page
    .getByRole('option', { name: new RegExp(place) })
    .first()
    .click()
  await page.getByRole('button', { name: /Fall anlegen/ }).click()
  // The quota of Kiel is reached.
  const reason = page.getByRole('textbox', { name: /Quote/ })
  await reason.fill('Zugesagt in der Sitzung vom Herbst')
  await page.getByRole('button', { name: /Fall anlegen/ }).click()
  await expect(page).toHaveURL(/\/faelle\/KI-M-\d{3}/)
  return /KI-M-\d{3}/.exec(page.url())?.[0] ?? ''
}

/** What a toast says. */
export const said = (page: Page, text: RegExp | string) => page.getByRole('status').filter({ hasText: text }).first()
