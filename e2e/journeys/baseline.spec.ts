import { readFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import { expectPagesAccessible } from '../support/accessible-pages.ts'
import { newModelMunicipality, said } from '../support/cases.ts'
import { asCopied, expectedCells, sixtyOffers } from '../support/offers.ts'
import { openAs } from '../support/people.ts'

test.describe.configure({ mode: 'serial' })

/** Number of the model municipality the first step makes and the others fill. */
let number = ''
/** The workbook the product gave out, which comes in again. */
let workbook = ''
const at = (path: string) => `/faelle/${number}/${path}`

test('60 Angebote kommen aus Excel, gehen als Mappe hinaus und kommen wieder herein', async ({ browser }) => {
  const page = await openAs(browser, 'buero.kiel')
  number = await newModelMunicipality(page, { name: 'Ausgangslage im Versuch', place: 'Eckernförde' })
  await page.goto(at('ausgangslage/angebote'))
  await page.getByRole('button', { name: 'Einlesen' }).first().click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: /kopierte Zellen/ }).fill(asCopied(sixtyOffers))
  await dialog.getByRole('textbox', { name: /kopierte Zellen/ }).blur()
  await expect(dialog.getByText('60 Angebote werden eingelesen.')).toBeVisible()
  await expect(dialog.getByText('6 Träger kommen neu ins Verzeichnis')).toBeVisible()
  await dialog.getByRole('button', { name: '60 Angebote einlesen' }).click()
  await expect(said(page, '60 Angebote eingelesen.')).toBeVisible()

  await page.getByRole('button', { name: 'Ausgeben' }).click()
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('menuitem', { name: 'Excel (XLSX)' }).click()])
  workbook = await download.path()

  // The import was one step; so is taking it back.
  await page.goto(at('verlauf'))
  await page
    .getByRole('button', { name: /Rückgängig machen: .* hat Angebote eingelesen/ })
    .first()
    .click()
  await page.goto(at('ausgangslage/angebote'))
  await expect(page.getByText('Es sind noch keine Angebote eingetragen.', { exact: false })).toBeVisible()

  await page.getByRole('button', { name: 'Einlesen' }).first().click()
  await page.locator('input[type=file]').setInputFiles({
    name: 'Angebote.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: readFileSync(workbook),
  })
  await expect(dialog.getByText('60 Angebote werden eingelesen.')).toBeVisible()
  await expect(dialog.getByRole('img', { name: /Fehler|Bleibt leer|Hinweis/ })).toHaveCount(0)
  await dialog.getByRole('button', { name: '60 Angebote einlesen' }).click()
  await expect(said(page, '60 Angebote eingelesen.')).toBeVisible()
  await page.context().close()
})

test('eine Datei, die keine Mappe ist, richtet nichts an', async ({ browser }) => {
  const page = await openAs(browser, 'buero.kiel')
  await page.goto(at('ausgangslage/angebote'))
  await page.getByRole('button', { name: 'Einlesen' }).first().click()
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'Angebote.xlsx', mimeType: 'application/zip', buffer: Buffer.from('kein Zip') })
  await expect(page.getByRole('alert')).toContainText('Das ist keine Excel-Mappe')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('heading', { level: 2, name: /Angebote\s*60$/ })).toBeVisible()
  await page.context().close()
})

test('die Matrix zeigt die richtigen Lücken, und jede Zahl öffnet genau ihre Angebote', async ({ browser }) => {
  const page = await openAs(browser, 'buero.kiel')
  await page.goto(at('ausgangslage'))
  const expected = expectedCells(sixtyOffers)
  const gaps = expected.filter((it) => it.count === 0)
  expect(gaps.length).toBeGreaterThan(0)
  await expect(page.getByText(`60 Angebote, ${gaps.length} Lücken`).first()).toBeVisible()
  const cells = page.getByRole('grid').getByRole('gridcell')
  for (const { pillar, level, band, count } of expected)
    await expect(cells.filter({ hasText: `${pillar}, ${level}, ${band}` }).first()).toContainText(count === 0 ? 'Lücke' : String(count))
  const full = expected.find((it) => it.count > 1)
  if (!full) throw new Error('no full cell')
  await cells
    .filter({ hasText: `${full.pillar}, ${full.level}, ${full.band}` })
    .getByRole('link')
    .click()
  await expect(page).toHaveURL(/angebote\?.*pillar=/)
  await expect(page.getByRole('heading', { level: 2, name: new RegExp(`Angebote\\s*${full.count} von 60`) })).toBeVisible()

  await page.goto(at('ausgangslage'))
  await page.getByRole('button', { name: 'Durchsicht festhalten' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Von wem').fill('Steuerungsgruppe')
  await dialog.getByRole('button', { name: 'Speichern' }).click()
  await expect(page.getByText(/durchgesehen am .*Steuerungsgruppe/)).toBeVisible()
  await page.context().close()
})

async function enter(page: Page, indicator: string, value: string, base?: string): Promise<void> {
  const year = new Date().getFullYear() - 1
  await page
    .locator('[data-cell]')
    .filter({ hasText: `${indicator}, ${year}:` })
    .first()
    .click()
  await page.getByLabel(new RegExp(`${indicator}, ${year} eintragen: Wert`)).fill(value)
  if (base !== undefined) await page.getByLabel(new RegExp(`${indicator}, ${year} eintragen: Basis`)).fill(base)
  await page.keyboard.press('Enter')
}

test('Kennzahlen werden eingetragen; ein Anteil aus weniger als zehn erscheint nirgends', async ({ browser }) => {
  const page = await openAs(browser, 'buero.kiel')
  await page.goto(at('ausgangslage/kennzahlen'))
  await page.getByRole('combobox', { name: 'Quelle der nächsten Eingaben' }).fill('Kommunale Statistik')
  await enter(page, 'Geburten im Jahr', '192')
  await expect(page.getByText('1 von 10 geklärt')).toBeVisible()
  await enter(page, 'Betreuungsquote unter 3 Jahren', '34,5', '560')
  await expect(page.getByText('2 von 10 geklärt')).toBeVisible()
  await enter(page, 'Sprachauffälligkeiten bei der Schuleingangsuntersuchung', '57,1', '7')
  await expect(said(page, 'Gespeichert, wird nicht gezeigt (Basis unter 10)')).toBeVisible()
  await page.reload()
  await expect(page.getByText('nicht gezeigt').first()).toBeVisible()
  await expect(page.getByText('57,1')).toHaveCount(0)
  await page.goto(at('verlauf'))
  await expect(page.getByText('hat einen Wert eingetragen').first()).toBeVisible()
  await expect(page.getByText('57,1')).toHaveCount(0)
  await page.context().close()
})

async function writeFinding(page: Page, text: string, kind: string): Promise<void> {
  await page
    .getByRole('button', { name: /^(Befund|Ersten Befund schreiben)$/ })
    .first()
    .click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: /^Befund/ }).fill(text)
  await dialog.getByRole('radio', { name: kind }).check()
  await dialog.getByRole('button', { name: 'Speichern' }).click()
  await expect(dialog).toHaveCount(0)
}

test('Befunde entstehen, und zwei Personen vergeben zugleich Punkte', async ({ browser }) => {
  const page = await openAs(browser, 'buero.kiel')
  await page.goto(at('ausgangslage/befunde'))
  await writeFinding(page, 'Nach dem Willkommensbesuch reißt der Faden.', 'Lücke')
  await writeFinding(page, 'Die Kitas arbeiten gut mit der Grundschule.', 'Stärke')
  await expect(page.getByText('B 2').first()).toBeVisible()
  const other = await openAs(browser, 'leitung.kiel')
  await other.goto(at('ausgangslage/befunde'))
  const give = (on: Page) => on.getByRole('button', { name: 'Punkt für B 1 geben' }).click()
  await expect(other.getByRole('button', { name: 'Punkt für B 1 geben' })).toBeVisible()
  await Promise.all([give(page), give(other)])
  for (const on of [page, other]) await expect(on.getByRole('img', { name: '2 Punkte' })).toBeVisible()
  await other.context().close()
  await page.context().close()
})

/** Picks an organisation out of the directory. */
async function choose(page: Page, field: RegExp, organisation: string): Promise<void> {
  await page.getByRole('dialog').getByRole('combobox', { name: field }).fill(organisation)
  await page
    .getByRole('option', { name: new RegExp(organisation) })
    .first()
    .click()
}

async function addParticipant(page: Page, organisation: string, role: string): Promise<void> {
  await page.getByRole('button', { name: 'Beteiligte hinzufügen' }).click()
  const dialog = page.getByRole('dialog')
  await choose(page, /^Organisation/, organisation)
  await dialog.getByRole('combobox', { name: /Rolle/ }).selectOption({ label: role })
  await dialog.getByRole('button', { name: 'Hinzufügen' }).click()
  await expect(dialog).toHaveCount(0)
}

test('Beteiligte werden eingetragen, das Netzwerk wird gezeichnet', async ({ browser }) => {
  const page = await openAs(browser, 'buero.kiel')
  await page.goto(at('akteure'))
  await addParticipant(page, 'Träger 1', 'Federführung')
  await addParticipant(page, 'Träger 2', 'Mitglied')
  await addParticipant(page, 'Träger 3', 'Steuerungsgruppe')
  await page.goto(at('akteure/netzwerk'))
  await page
    .getByRole('button', { name: /^Kooperation$/ })
    .first()
    .click()
  const dialog = page.getByRole('dialog')
  await choose(page, /^Organisation/, 'Träger 1')
  await choose(page, /arbeitet zusammen mit/, 'Träger 2')
  await dialog.getByRole('radio', { name: /Abstimmung/ }).check()
  await dialog.getByRole('button', { name: 'Speichern' }).click()
  await expect(dialog).toHaveCount(0)
  await expect(page.getByText(/3 Organisationen, 1 Kooperation am/)).toBeVisible()
  await expect(page.getByText('33 %').first()).toBeVisible()
  await page.context().close()
})

test('die Situationsanalyse wird zu zweit geschrieben, endgültig gemacht und abgenommen', async ({ browser }) => {
  const page = await openAs(browser, 'buero.kiel')
  const other = await openAs(browser, 'leitung.kiel')
  await page.goto(at('ausgangslage/bericht'))
  await page.getByRole('button', { name: 'Situationsanalyse beginnen' }).click()
  const text = (on: Page, section: string) => on.getByRole('textbox', { name: new RegExp(`Ihr Text: ${section}`) })
  await expect(text(page, 'Einleitung')).toBeVisible()
  await other.goto(`${at('ausgangslage/bericht')}?section=needs`)
  await text(other, 'Handlungsbedarf').fill('Zuerst der Weg nach dem Besuch.')
  await text(page, 'Einleitung').fill('Warum wir das tun.')
  await Promise.all([text(page, 'Einleitung').blur(), text(other, 'Handlungsbedarf').blur()])
  for (const on of [page, other]) await expect(on.getByText('2 von 10 Abschnitten mit Text')).toBeVisible()
  await page.getByRole('button', { name: 'Als Arbeitsfassung weitergeben' }).click()
  await page.getByRole('button', { name: 'Endgültig machen …' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Endgültig machen' }).click()
  await page.getByRole('button', { name: 'Abnahme eintragen' }).click()
  await page.getByLabel(/Abgenommen von/).fill('Steuerungsgruppe')
  await page.getByRole('button', { name: 'Abnahme speichern' }).click()
  await expect(page.getByText(/abgenommen am .*: Steuerungsgruppe/)).toBeVisible()
  const link = page.getByRole('link', { name: 'PDF herunterladen' })
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()])
  const pdf = readFileSync(await download.path()).toString('latin1')
  expect(pdf.slice(0, 5)).toBe('%PDF-')
  expect(pdf).toContain('/MarkInfo')
  await other.context().close()
  await page.context().close()
})

const pages = [
  'ausgangslage',
  'ausgangslage/angebote',
  'ausgangslage/kennzahlen',
  'ausgangslage/befunde',
  'ausgangslage/bericht',
  'akteure',
  'akteure/netzwerk',
]

test('alle Seiten der Ausgangslage sind zugänglich, hell und dunkel und am Telefon', async ({ browser }) => {
  test.setTimeout(240_000)
  await expectPagesAccessible(
    browser,
    'begleitung',
    pages.map((path) => `/faelle/KI-M-001/${path}`),
  )
})
