import { type Browser, expect, type Page, test } from '@playwright/test'
import { expectPagesAccessible } from '../support/accessible-pages.ts'
import { assess, detailOf, enter, modelMunicipality, network } from '../support/applications.ts'
import { fillMunicipalityForm, submitForm } from '../support/apply-form.ts'
import { openAs } from '../support/people.ts'

/** Garbsen and Friedland, both in Niedersachsen: 61,594 and 14,544 inhabitants by the register. */
const friedland = '03159013'

async function guest(browser: Browser): Promise<Page> {
  return (await browser.newContext({ acceptDownloads: true })).newPage()
}

const decide = (page: Page, number: string) => page.goto(`/bewerbungen/${number}/entscheidung`)

async function chooseAdmission(page: Page): Promise<void> {
  await page.getByRole('radio', { name: /^Zusage/ }).check()
}

/** The second signature, in the queue where decisions wait. */
async function sign(programme: Page, number: string): Promise<void> {
  await programme.goto('/entscheidungen')
  await programme
    .getByRole('link', { name: /Zusage/ })
    .filter({ hasText: number })
    .click()
  await programme.getByRole('button', { name: 'Unterschreiben', exact: true }).click()
  const dialog = programme.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Unterschreiben und Fall anlegen' }).click()
  await expect(dialog).toHaveCount(0)
}

async function propose(lead: Page): Promise<void> {
  await lead.getByRole('button', { name: 'Zur zweiten Unterschrift geben' }).click()
  const dialog = lead.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Zur zweiten Unterschrift geben' }).click()
  await expect(dialog).toHaveCount(0)
  await expect(lead.getByText('Wartet auf die zweite Unterschrift').first()).toBeVisible()
}

/** Goes to the case an application became. */
async function openCase(page: Page, number: string): Promise<void> {
  await page.goto(`/bewerbungen/${number}`)
  await page
    .getByRole('link', { name: /KI-[NM]-\d+/ })
    .first()
    .click()
  await expect(page).toHaveURL(/\/faelle\/KI-/)
}

test('eine Modellkommune bewirbt sich im Browser, kommt in Kiel an und wird über der Quote mit zwei Unterschriften aufgenommen', async ({
  browser,
}) => {
  test.setTimeout(180_000)
  const applicant = await guest(browser)
  await applicant.goto('/bewerben')
  await applicant.getByRole('button', { name: 'Als Modellkommune beginnen' }).click()
  await expect(applicant.getByRole('heading', { level: 1, name: 'Ort und Name' })).toBeVisible()
  await fillMunicipalityForm(applicant, { name: 'Garbsen wächst zusammen', town: 'Garbsen' })
  await expect(applicant.getByText('9 von 9 erfüllt').filter({ visible: true }).first()).toBeVisible()
  await expect(applicant.getByText(/Gespeichert um/)).toBeVisible()
  const draft = applicant.url()
  await applicant.goto('about:blank')
  await applicant.goto(draft)
  await expect(applicant.getByText('9 von 9 erfüllt').filter({ visible: true }).first()).toBeVisible()
  const number = await submitForm(applicant)

  const office = await openAs(browser, 'buero.kiel')
  const lead = await openAs(browser, 'leitung.kiel')
  const programme = await openAs(browser, 'lead')
  await office.goto('/bewerbungen')
  await office
    .getByRole('link', { name: new RegExp(number) })
    .first()
    .click()
  await expect(office.getByText('9 von 9 erfüllt').filter({ visible: true }).first()).toBeVisible()
  const { application, link } = await detailOf(office, number)
  expect(application.officeCode).toBe('KI')

  await applicant.goto(link)
  await expect(applicant.getByText('Ihre Bewerbung ist angekommen.', { exact: false })).toBeVisible()
  await assess(office, lead, number)
  await applicant.reload()
  await expect(applicant.getByText('Das Erstgespräch ist geführt.', { exact: false })).toBeVisible()

  await decide(lead, number)
  await chooseAdmission(lead)
  await lead.getByRole('textbox', { name: 'Warum über die Quote hinaus' }).fill('Die Region Hannover war bisher nicht vertreten.')
  await propose(lead)
  await applicant.reload()
  await expect(applicant.getByText('Das Erstgespräch ist geführt.', { exact: false })).toBeVisible()
  await sign(programme, number)

  await applicant.reload()
  await expect(applicant.getByText('Sie haben eine Zusage.', { exact: false })).toBeVisible()
  await openCase(office, number)
  await expect(office.getByRole('heading', { name: 'Garbsen wächst zusammen' })).toBeVisible()
  const path = new URL(office.url()).pathname.split('/').slice(0, 3).join('/')
  await office.goto(`${path}/stammdaten`)
  await expect(office.getByText(number).first()).toBeVisible()
  await expect(office.getByText('Jede Familie weiß, an wen sie sich wenden kann.').first()).toBeVisible()
  await office.goto(`${path}/tor/admission`)
  await expect(office.getByText(/^erreicht am .* 9 von 9 erfüllt$/)).toBeVisible()
  for (const page of [applicant, office, lead, programme]) await page.context().close()
})

test('eine kleine Gemeinde erfüllt die Empfehlung nicht und wird mit festgehaltener Ausnahme aufgenommen', async ({ browser }) => {
  test.setTimeout(120_000)
  const office = await openAs(browser, 'buero.kiel')
  const lead = await openAs(browser, 'leitung.kiel')
  const programme = await openAs(browser, 'lead')
  const number = await enter(office, { kind: 'modelMunicipality', fields: modelMunicipality('Klein und gemeinsam', friedland) })
  await office.goto(`/bewerbungen/${number}`)
  await expect(office.getByText('Empfehlung nicht erfüllt').first()).toBeVisible()
  await expect(office.getByText('14.544', { exact: false }).first()).toBeVisible()
  await assess(office, lead, number)
  await decide(lead, number)
  await chooseAdmission(lead)
  await lead.getByRole('textbox', { name: /Warum eine Ausnahme/ }).fill('Plant gemeinsam mit zwei Nachbargemeinden.')
  await lead.getByRole('textbox', { name: 'Warum über die Quote hinaus' }).fill('Südniedersachsen war bisher nicht vertreten.')
  await propose(lead)
  await sign(programme, number)
  await openCase(office, number)
  const path = new URL(office.url()).pathname.split('/').slice(0, 3).join('/')
  await office.goto(`${path}/tor/admission`)
  await expect(office.getByText('Plant gemeinsam mit zwei Nachbargemeinden.').first()).toBeVisible()
  for (const page of [office, lead, programme]) await page.context().close()
})

test('ein Netzwerk aus zwei Organisationen kann nicht aufgenommen werden, auch wenn eine von ihnen zweimal dasteht', async ({
  browser,
}) => {
  const office = await openAs(browser, 'buero.kiel')
  const lead = await openAs(browser, 'leitung.kiel')
  const twice = [
    { name: 'Grundschule am Deich', kind: 'school' },
    { name: 'Grundschule am Deich e. V.', kind: 'school' },
  ]
  const number = await enter(office, { kind: 'network', fields: network('Zu zweit', twice) })
  await assess(office, lead, number)
  await decide(lead, number)
  await expect(lead.getByText('Davon gibt es keine Ausnahme.', { exact: false }).first()).toBeVisible()
  await expect(lead.getByRole('radio', { name: /^Zusage/ })).toBeDisabled()
  for (const page of [office, lead]) await page.context().close()
})

test('ein bundesweites Netzwerk wird von Hand zugeordnet, mit Grund und Verlauf', async ({ browser }) => {
  const office = await openAs(browser, 'buero.kiel')
  const members = [
    { name: 'Bundesverband der Kindertagespflege Beispiel', kind: 'association' },
    { name: 'Elternvertretung der Länder Beispiel', kind: 'parents' },
  ]
  const fields = network('Überall dasselbe Anliegen', members, { municipalityKeys: [], nationwide: true })
  const number = await enter(office, { kind: 'network', fields })
  await office.goto(`/bewerbungen/${number}`)
  await expect(office.getByText('Noch ist kein Servicebüro zuständig.', { exact: false })).toBeVisible()
  await office
    .getByRole('button', { name: 'Servicebüro zuordnen' })
    .or(office.getByRole('link', { name: 'Servicebüro zuordnen' }))
    .first()
    .click()
  const dialog = office.getByRole('dialog')
  await dialog.getByRole('combobox', { name: 'Servicebüro' }).selectOption({ label: 'Kiel' })
  await dialog.getByRole('textbox', { name: 'Warum' }).fill('Der Sitz des Verbandes ist in Kiel.')
  await dialog.getByRole('button', { name: 'Zuordnen' }).click()
  await expect(dialog).toHaveCount(0)
  expect((await detailOf(office, number)).application.officeCode).toBe('KI')
  await office.goto(`/bewerbungen/${number}/verlauf`)
  await expect(office.getByText('Der Sitz des Verbandes ist in Kiel.').first()).toBeVisible()
  await office.context().close()
})

test('wer sich bewirbt, reicht auf der geheimen Seite nach, was fehlt; ein geratener Link findet nichts', async ({ browser }) => {
  const office = await openAs(browser, 'buero.kiel')
  const number = await enter(office, { kind: 'network', fields: network('Noch nicht ganz', [{ name: 'Stadtbücherei', kind: 'other' }]) })
  await office.goto(`/bewerbungen/${number}`)
  await office.getByRole('button', { name: 'Rückfrage' }).first().click()
  const dialog = office.getByRole('dialog')
  await dialog.getByRole('textbox', { name: 'Punkt 1' }).fill('Welche dritte Organisation macht mit?')
  await dialog.getByRole('checkbox', { name: 'Datei erbeten' }).first().check()
  await dialog.getByRole('button', { name: 'Rückfrage senden' }).click()
  await expect(dialog).toHaveCount(0)
  const { link } = await detailOf(office, number)

  const applicant = await guest(browser)
  await applicant.goto(link)
  await expect(applicant.getByText('Welche dritte Organisation macht mit?').first()).toBeVisible()
  const pdf = Buffer.from('%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF')
  await applicant.locator('input[type=file]').first().setInputFiles({ name: '../../zusage.pdf', mimeType: 'application/pdf', buffer: pdf })
  await expect(applicant.getByText('zusage.pdf').first()).toBeVisible()
  await applicant
    .getByRole('textbox', { name: /Was Sie dazu sagen möchten|Ihre Antwort/ })
    .first()
    .fill('Die Hebammenpraxis Lichtblick.')
  await applicant.getByRole('button', { name: 'Antworten absenden' }).click()
  await expect(applicant.getByText('Ihre Antworten sind abgesendet.', { exact: false }).first()).toBeVisible()
  await office.goto(`/bewerbungen/${number}/schriftverkehr`)
  await expect(office.getByText('Die Hebammenpraxis Lichtblick.').first()).toBeVisible()

  await applicant.goto(`${link.slice(0, -4)}AAAA`)
  await expect(applicant.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(applicant.getByText('Noch nicht ganz')).toHaveCount(0)
  for (const page of [office, applicant]) await page.context().close()
})

test('axe findet auf den öffentlichen Seiten der Bewerbung nichts', async ({ browser }) => {
  test.setTimeout(180_000)
  const office = await openAs(browser, 'buero.kiel')
  const number = await enter(office, { kind: 'modelMunicipality', fields: modelMunicipality('Für alle lesbar', friedland) })
  const { link } = await detailOf(office, number)
  const applicant = await guest(browser)
  await applicant.goto('/bewerben')
  await applicant.getByRole('button', { name: 'Als Netzwerk beginnen' }).click()
  await expect(applicant.getByRole('heading', { level: 1, name: 'Ort und Name' })).toBeVisible()
  const { pathname } = new URL(applicant.url())
  const sections = ['members', 'rest', 'check'].map((it) => `${pathname}?schritt=${it}`)
  await expectPagesAccessible(browser, null, ['/bewerben', pathname, ...sections, new URL(link).pathname])
  for (const page of [office, applicant]) await page.context().close()
})

test('axe findet in der Ablage und auf den Seiten einer Bewerbung nichts', async ({ browser }) => {
  test.setTimeout(180_000)
  const office = await openAs(browser, 'buero.kiel')
  const number = await enter(office, { kind: 'modelMunicipality', fields: modelMunicipality('Für alle zugänglich', friedland) })
  await office.context().close()
  const parts = ['', '/gespraech', '/bewertung', '/entscheidung', '/schriftverkehr', '/verlauf'].map((it) => `/bewerbungen/${number}${it}`)
  await expectPagesAccessible(browser, 'leitung.kiel', ['/bewerbungen', ...parts, '/bewerbungen/rangliste', '/bewerbungen/neu'])
  await expectPagesAccessible(browser, 'lead', ['/verwaltung/runden', '/verwaltung/briefe'])
})
