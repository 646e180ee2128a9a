import { expect, type Page } from '@playwright/test'
import { wholeTable } from './applications.ts'

const kinds: Readonly<Record<string, string>> = {
  administration: 'Verwaltung',
  dayCare: 'Kita',
  parents: 'Elternvertretung',
  welfare: 'Wohlfahrtsverband',
  childminding: 'Kindertagespflege',
}
const departments: Readonly<Record<string, string>> = { socialYouth: 'Soziales und Jugend', health: 'Gesundheit' }

const fill = (page: Page, label: string, value: string) => page.getByRole('textbox', { name: label, exact: true }).fill(value)

async function goTo(page: Page, section: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Abschnitte der Bewerbung' }).getByRole('link', { name: section }).click()
  await expect(page.getByRole('heading', { level: 1, name: section })).toBeVisible()
}

async function addMembers(page: Page): Promise<void> {
  for (const [index, { name, kind, department, hasSeat }] of wholeTable.entries()) {
    await page.getByRole('button', { name: 'Organisation hinzufügen' }).click()
    const row = page.getByRole('group', { name: `${index + 1}. Organisation` })
    await row.getByRole('textbox', { name: 'Organisation oder Amt' }).fill(name)
    await row.getByRole('combobox', { name: 'Art' }).selectOption(kinds[kind] ?? '')
    if (department) await row.getByRole('combobox', { name: 'Fachbereich' }).selectOption(departments[department] ?? '')
    if (hasSeat) await row.getByRole('checkbox', { name: 'In der Steuerungsgruppe' }).check()
  }
}

interface Municipality {
  readonly name: string
  readonly town: string
}

/** Fills in the public form of a model municipality, section by section, as somebody at a town hall would. */
export async function fillMunicipalityForm(page: Page, { name, town }: Municipality): Promise<void> {
  await fill(page, 'Name des Vorhabens', name)
  await page.getByRole('combobox', { name: 'Kommunen' }).fill(town)
  await page
    .getByRole('option', { name: new RegExp(town) })
    .first()
    .click()
  await goTo(page, 'Einrichtung')
  await fill(page, 'Einrichtung, die sich bewirbt', `Stadtverwaltung ${town}`)
  await page.getByRole('combobox', { name: 'Art der Einrichtung' }).selectOption('Verwaltung')
  await goTo(page, 'Kontakt')
  await fill(page, 'Ansprechperson', 'Erika Beispiel')
  await fill(page, 'Funktion', 'Bildungsbüro')
  await fill(page, 'Dienstliche E-Mail', 'erika.beispiel@garbsen.example')
  await goTo(page, 'Anliegen und Ziel')
  await fill(page, 'Ziel in eigenen Worten', 'Jede Familie weiß, an wen sie sich wenden kann.')
  await goTo(page, 'Wer mitmacht')
  await addMembers(page)
  await fill(page, 'Mandat der Steuerungsgruppe', 'Der Rat hat die Gruppe eingesetzt.')
  await goTo(page, 'Koordination und Zusage')
  await fill(page, 'Koordination', 'Max Mustermann')
  await fill(page, 'Stellenanteil (Prozent)', '30')
  await page.getByRole('checkbox', { name: /24 Monate/ }).check()
  await fill(page, 'Zugesagt von', 'Bürgermeisterin')
}

/** Submits what is filled in, and answers the number it was given. */
export async function submitForm(page: Page): Promise<string> {
  await goTo(page, 'Prüfen und absenden')
  await page.getByRole('button', { name: 'Bewerbung absenden' }).click()
  await expect(page.getByRole('heading', { name: 'Ihre Bewerbung ist eingegangen' })).toBeVisible()
  const number = /B-\d{4}-\d{3,}/.exec(await page.getByRole('main').innerText())?.[0]
  if (number === undefined) throw new Error('the receipt names no number')
  return number
}
