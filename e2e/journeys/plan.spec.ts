import { expect, type Locator, type Page, test } from '@playwright/test'
import { expectPagesAccessible } from '../support/accessible-pages.ts'
import { newModelMunicipality, said } from '../support/cases.ts'
import { openAs } from '../support/people.ts'

test.describe.configure({ mode: 'serial' })

/** Number of the model municipality the first step makes and the others fill. */
let number = ''
const at = (path: string) => `/faelle/${number}/${path}`

const goals = ['Familien finden den Weg', 'Kinder bleiben gesund', 'Lernen beginnt früh'] as const
const pillars = ['Soziales', 'Gesundheit', 'Bildung'] as const

const panel = (page: Page, name: RegExp) => page.getByRole('complementary', { name }).or(page.getByRole('dialog', { name }))
const saveIn = (it: Locator) => it.getByRole('button', { name: 'Speichern', exact: true }).click()

async function writeFinding(page: Page): Promise<void> {
  await page.goto(at('ausgangslage/befunde'))
  await page
    .getByRole('button', { name: /^(Befund|Ersten Befund schreiben)$/ })
    .first()
    .click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: /^Befund/ }).fill('Es fehlt ein gemeinsamer Weg.')
  await dialog.getByRole('radio', { name: 'Lücke' }).check()
  await dialog.getByRole('button', { name: 'Speichern' }).click()
  await expect(dialog).toHaveCount(0)
}

test('Vision, drei Ziele und ihre Maßnahmen entstehen', async ({ browser }) => {
  const page = await openAs(browser, 'buero.kiel')
  number = await newModelMunicipality(page, { name: 'Maßnahmenplan im Versuch', place: 'Eckernförde' })
  await writeFinding(page)
  await page.goto(at('plan'))
  await page.getByRole('button', { name: 'Vision aufschreiben' }).click()
  const vision = panel(page, /Vision/)
  await vision.getByRole('textbox', { name: 'Vision' }).fill('Jedes Kind wächst mit Menschen auf, die voneinander wissen.')
  await vision.getByRole('textbox', { name: 'Ziele vereinbart am' }).fill('heute')
  await vision.getByRole('textbox', { name: 'Ziele gebilligt von' }).fill('Steuerungsgruppe')
  await vision.getByRole('textbox', { name: 'Gebilligt am' }).fill('heute')
  await vision.getByRole('textbox', { name: 'Dauerhafte Koordination' }).fill('Stabsstelle frühe Bildung')
  await saveIn(vision)
  await expect(page.getByText('Jedes Kind wächst', { exact: false }).first()).toBeVisible()
  for (const title of goals) {
    await page.getByRole('textbox', { name: 'Ziel hinzufügen' }).fill(title)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { name: title, exact: true })).toBeVisible()
  }
  for (const [index, title] of goals.entries()) {
    await page.getByRole('textbox', { name: `Maßnahme zu Z ${index + 1} hinzufügen` }).fill(`Erster Schritt: ${title}`)
    await page.keyboard.press('Enter')
    await expect(page.getByText(`Erster Schritt: ${title}`).first()).toBeVisible()
  }
  await page.context().close()
})

async function completeGoal(page: Page, index: number): Promise<void> {
  await page.goto(at('plan'))
  await page
    .getByRole('link', { name: goals[index] ?? '' })
    .or(page.getByRole('button', { name: goals[index] ?? '' }))
    .first()
    .click()
  const form = panel(page, new RegExp(`Z ${index + 1}`))
  await form.getByRole('combobox', { name: 'Säule' }).selectOption({ label: pillars[index] ?? '' })
  await form.getByRole('textbox', { name: 'Kennzahl in Worten' }).fill('Familien, die ankommen')
  await form.getByRole('textbox', { name: 'Ausgangswert', exact: true }).fill('20')
  await form.getByRole('textbox', { name: 'Ausgangswert vom' }).fill('heute')
  await form.getByRole('textbox', { name: 'Zielwert' }).fill('60')
  await form.getByRole('textbox', { name: 'Zu erreichen bis' }).fill('+700')
  await form.getByRole('combobox', { name: 'Befunde, auf die es antwortet' }).click()
  await page.getByRole('option', { name: /B 1/ }).click()
  await form.getByRole('textbox', { name: 'Einheit' }).fill('%')
  await saveIn(form)
  await expect(said(page, 'Ziel gespeichert.')).toBeVisible()
}

async function completeMeasure(page: Page, index: number): Promise<void> {
  await page.goto(at('plan'))
  await page
    .getByRole('link', { name: `Erster Schritt: ${goals[index]}` })
    .or(page.getByRole('button', { name: `Erster Schritt: ${goals[index]}` }))
    .first()
    .click()
  const form = panel(page, new RegExp(`M ${index + 1}`))
  await form.getByRole('combobox', { name: 'Verantwortlich' }).fill('Freie Wohlfahrt Bad')
  await page
    .getByRole('option', { name: /Freie Wohlfahrt Bad/ })
    .first()
    .click()
  await form.getByRole('textbox', { name: 'Beginn' }).fill(`+${30 + index * 60}`)
  await form.getByRole('textbox', { name: 'Ende' }).fill(`+${80 + index * 60}`)
  await form.getByRole('radio', { name: 'kostenneutral' }).or(form.getByText('kostenneutral')).first().click()
  await saveIn(form)
  await expect(said(page, 'Maßnahme gespeichert.')).toBeVisible()
}

test('Ziele und Maßnahmen bekommen, was die Prüfung verlangt', async ({ browser }) => {
  test.setTimeout(180_000)
  const page = await openAs(browser, 'buero.kiel')
  await page.goto(at('plan/beschluss'))
  await expect(page.getByText(/Punkte? offen/).first()).toBeVisible()
  for (const index of goals.keys()) await completeGoal(page, index)
  for (const index of goals.keys()) await completeMeasure(page, index)
  await page.context().close()
})

const bar = (page: Page, measure: number) => page.getByRole('button', { name: new RegExp(`^Maßnahme M ${measure},`) }).first()

test('im Zeitplan wird eine Maßnahme mit Tasten verschoben und zurückgenommen', async ({ browser }) => {
  const page = await openAs(browser, 'buero.kiel')
  await page.goto(at('plan/zeitplan'))
  const label = (await bar(page, 2).getAttribute('aria-label')) ?? (await bar(page, 2).innerText())
  await bar(page, 2).focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await expect(said(page, /M 2 läuft jetzt/)).toBeVisible()
  await page.getByRole('button', { name: 'Rückgängig' }).first().click()
  await expect(bar(page, 2)).toHaveAccessibleName(label)
  await page.context().close()
})

test('der Rat beschließt, der Plan wird festgeschrieben, eine spätere Änderung zeigt sich', async ({ browser }) => {
  const page = await openAs(browser, 'buero.kiel')
  await page.goto(at('plan/beschluss'))
  await page.getByRole('button', { name: 'Beschluss eintragen' }).first().click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: /Gremium/ }).fill('Rat der Stadt')
  await dialog.getByRole('textbox', { name: /Gegenstand/ }).fill('Gesamtkonzept frühe Bildung')
  await dialog.getByRole('textbox', { name: /Sitzung am/ }).fill('heute')
  await dialog.getByRole('combobox', { name: /Ergebnis/ }).selectOption({ label: 'beschlossen' })
  await dialog.getByRole('textbox', { name: 'Ja' }).fill('28')
  await saveIn(dialog)
  await expect(dialog).toHaveCount(0)
  await expect(page.getByText('Es fehlt nichts.').first()).toBeVisible()
  await page.getByRole('button', { name: 'Vereinbarten Plan festschreiben' }).click()
  await dialog.getByRole('button', { name: 'Festschreiben' }).click()
  await expect(said(page, 'Der vereinbarte Plan ist festgeschrieben.')).toBeVisible()

  await page.goto(at('plan/zeitplan'))
  await bar(page, 1).focus()
  await page.keyboard.press('Shift+ArrowRight')
  await page.keyboard.press('Enter')
  await dialog.getByRole('textbox', { name: 'Grund der Änderung' }).fill('Die Förderzusage kam später.')
  await dialog.getByRole('button', { name: 'Mit diesem Grund speichern' }).click()
  await expect(bar(page, 1)).toHaveAccessibleName(/später als vereinbart/)
  await page.goto(at('plan/beschluss'))
  await expect(page.getByText('Die Förderzusage kam später.').first()).toBeVisible()
  await page.goto(at('plan'))
  await expect(page.getByText('1 Abweichung').first()).toBeVisible()
  await page.context().close()
})

test('zwei Personen ändern dieselbe Maßnahme: verschiedene Felder fügen sich zusammen', async ({ browser }) => {
  const page = await openAs(browser, 'buero.kiel')
  const other = await openAs(browser, 'leitung.kiel')
  const open = async (on: Page) => {
    await on.goto(at('plan'))
    await on
      .getByRole('link', { name: `Erster Schritt: ${goals[2]}` })
      .or(on.getByRole('button', { name: `Erster Schritt: ${goals[2]}` }))
      .first()
      .click()
    return panel(on, /M 3/)
  }
  const [mine, theirs] = [await open(page), await open(other)]
  await mine.getByRole('textbox', { name: 'Erläuterung' }).fill('Beginnt in zwei Kitas.')
  await theirs.getByRole('combobox', { name: 'Stand' }).selectOption({ label: 'läuft' })
  await saveIn(theirs)
  await expect(said(other, 'Maßnahme gespeichert.')).toBeVisible()
  await saveIn(mine)
  await expect(said(page, 'Maßnahme gespeichert.')).toBeVisible()
  for (const on of [page, other]) {
    const shown = await open(on)
    await expect(shown.getByRole('textbox', { name: 'Erläuterung' })).toHaveValue('Beginnt in zwei Kitas.')
    await expect(shown.getByRole('combobox', { name: 'Stand' })).toHaveValue('running')
  }
  await other.context().close()
  await page.context().close()
})

const pages = ['plan', 'plan/zeitplan', 'plan/beschluss', 'plan/aehnliche']

test('alle Seiten des Plans sind zugänglich, hell und dunkel und am Telefon', async ({ browser }) => {
  test.setTimeout(180_000)
  await expectPagesAccessible(
    browser,
    'buero.kiel',
    pages.map((path) => `/faelle/KI-M-001/${path}`),
  )
})
