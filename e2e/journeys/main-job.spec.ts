import { type Browser, expect, type Page, test } from '@playwright/test'
import { expectPagesAccessible } from '../support/accessible-pages.ts'
import { openAs, type Person, signIn } from '../support/people.ts'

test.describe.configure({ mode: 'serial' })

const caseName = 'Gemeinsam groß werden – Frühe Bildung für Öhringer Straße und Südstadt'
/** Number of the case the first steps make and the later ones work on. */
let number = ''

const rooms = (page: Page) => page.getByRole('navigation', { name: 'Bereiche', exact: true }).first()
const toast = (page: Page, text: RegExp | string) => page.getByRole('status').filter({ hasText: text })

async function numbersInList(page: Page): Promise<number> {
  const heading = page.getByRole('heading', { level: 1, name: 'Fälle' })
  await expect(heading).toBeVisible()
  const sub = page
    .locator('[aria-live="polite"]')
    .filter({ hasText: /Fa?ä?ll/ })
    .first()
  await expect(sub).toHaveText(/^\d/)
  return Number((await sub.innerText()).replaceAll('.', '').split(' ')[0])
}

test('jede Rolle meldet sich an und sieht nur, was sie darf', async ({ browser }) => {
  const expected: Record<Person, { rooms: string[]; list: RegExp | null }> = {
    lead: { rooms: ['Heute', 'Fälle', 'Auswertung', 'Verwaltung'], list: /in allen Servicebüros/ },
    'leitung.kiel': { rooms: ['Heute', 'Fälle', 'Auswertung'], list: /im Servicebüro Kiel/ },
    'buero.kiel': { rooms: ['Heute', 'Fälle', 'Auswertung'], list: /im Servicebüro Kiel/ },
    begleitung: { rooms: ['Heute', 'Fälle'], list: /in Ihrer Begleitung/ },
    admin: { rooms: ['Heute', 'Verwaltung'], list: null },
  }
  for (const [person, sees] of Object.entries(expected) as [Person, (typeof expected)[Person]][]) {
    const page = await (await browser.newContext()).newPage()
    await signIn(page, person)
    for (const room of sees.rooms) await expect(rooms(page).getByRole('link', { name: room, exact: true })).toBeVisible()
    for (const other of ['Fälle', 'Auswertung', 'Verwaltung'].filter((it) => !sees.rooms.includes(it)))
      await expect(rooms(page).getByRole('link', { name: other, exact: true })).toHaveCount(0)
    if (sees.list !== null) {
      await page.goto('/faelle')
      await expect(page.getByText(sees.list).first()).toBeVisible()
    }
    // A case of Berlin is nobody's but the programme lead's; for the others it does not exist.
    await page.goto('/faelle/BE-N-001')
    if (person === 'lead') await expect(page.getByText('BE-N-001').first()).toBeVisible()
    else await expect(page.getByText(/oder Sie dürfen (ihn|das) nicht sehen/)).toBeVisible()
    await page.context().close()
  }
})

test('ein falsches Passwort bekommt eine klare Antwort', async ({ page }) => {
  await page.goto('/anmelden')
  await page.getByLabel('Dienstliche E-Mail-Adresse').fill('buero.kiel@demo.etappe.example')
  await page.getByRole('textbox', { name: 'Passwort' }).fill('ganz falsches Passwort')
  await page.getByRole('button', { name: 'Anmelden', exact: true }).click()
  await expect(page.getByRole('alert').first()).toContainText('E-Mail-Adresse oder Passwort stimmt nicht')
  await expect(page.getByLabel('Dienstliche E-Mail-Adresse')).toHaveValue('buero.kiel@demo.etappe.example')
})

test('das Servicebüro legt einen Fall für eine wirkliche Kommune an', async ({ browser }) => {
  const page = await openAs(browser, 'buero.kiel')
  await page.goto('/faelle/neu')
  await page.getByRole('radio', { name: 'Modellkommune' }).check()
  await page.getByRole('textbox', { name: /^Name/ }).fill(caseName)
  await page.getByRole('combobox', { name: 'Kommunen' }).fill('Eckernfoe')
  await page
    .getByRole('option', { name: /Eckernförde/ })
    .first()
    .click()
  const reason = page.getByRole('textbox', { name: /Quote/ })
  await page.getByRole('button', { name: /Fall anlegen/ }).click()
  // The quota of Kiel is reached: the reason is asked for beside its field, and nothing typed is lost.
  await expect(reason).toBeVisible()
  await reason.fill('Zugesagt in der Sitzung vom Herbst')
  await page.getByRole('button', { name: /Fall anlegen/ }).click()
  await expect(page).toHaveURL(/\/faelle\/KI-M-\d{3}/)
  number = /KI-M-\d{3}/.exec(page.url())?.[0] ?? ''
  await expect(page.getByRole('heading', { level: 1, name: caseName })).toBeVisible()
  await expect(page.getByText('Eckernförde').first()).toBeVisible()
  await page.context().close()
})

test('die Prozessbegleitung hält mit zwei Griffen am Telefon einen Termin fest', async ({ browser }) => {
  const page = await openAs(browser, 'begleitung', { width: 390, height: 844 })
  await page.goto('/')
  await page.getByRole('navigation', { name: 'Bereiche' }).last().getByRole('link', { name: 'Termin' }).click()
  await page
    .getByRole('main')
    .getByRole('button', { name: /KI-[NM]-\d{3}/ })
    .first()
    .click()
  await expect(page.getByRole('heading', { level: 1, name: 'Termin festhalten' })).toBeVisible()
  await page.getByRole('radio', { name: 'Netzwerktreffen' }).check()
  await page.getByRole('button', { name: 'Praxis: eine Person mehr' }).click()
  await page.getByRole('button', { name: 'Praxis: eine Person mehr' }).click()
  const notes = 'Übergang Kita–Grundschule besprochen 🙂 <script>alert(1)</script> שלום'
  await page.getByRole('textbox', { name: 'Ergebnis' }).fill(notes)
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
  await page.getByRole('button', { name: 'Speichern', exact: true }).click()
  await expect(toast(page, /Termin für KI-[NM]-\d{3} festgehalten/)).toBeVisible()
  const said = (
    await toast(page, /festgehalten/)
      .first()
      .innerText()
  ).match(/KI-[NM]-\d{3}/)?.[0]
  // While it is said, the rooms at the foot of the phone can be reached.
  await page.getByRole('navigation', { name: 'Bereiche' }).last().getByRole('link', { name: 'Fälle' }).click({ timeout: 4000 })
  await page.goto(`/faelle/${said}/termine`)
  await expect(page.getByText(notes).first()).toBeVisible()
  await page.context().close()
})

test('jede Zahl der Auswertung ist so lang wie die Liste, die sie öffnet', async ({ browser }) => {
  const page = await openAs(browser, 'lead')
  await page.goto('/auswertung')
  const figures = page.getByRole('table').first().getByRole('link')
  await expect(figures.first()).toBeVisible()
  const links = await figures.evaluateAll((all) =>
    all.map((it) => ({
      href: it.getAttribute('href') ?? '',
      count: Number((it.textContent ?? '').match(/\d[\d.]*/)?.[0]?.replaceAll('.', '')),
    })),
  )
  expect(links.length).toBeGreaterThan(60)
  // Every seventh, and the totals: the server's tests hold all of them.
  for (const { href, count } of links.filter((_, index) => index % 7 === 0 || index > links.length - 12)) {
    await page.goto(href)
    expect([href, await numbersInList(page)]).toEqual([href, count])
  }
  await page.context().close()
})

async function waitForLive(browser: Browser): Promise<[Page, Page]> {
  const [first, second] = [await openAs(browser, 'buero.kiel'), await openAs(browser, 'lead')]
  await Promise.all([first.goto(`/faelle/${number}`), second.goto(`/faelle/${number}`)])
  await expect(second.getByRole('heading', { level: 1, name: caseName })).toBeVisible()
  await expect(second.getByRole('img', { name: 'Änderungen anderer erscheinen sofort.' })).toBeVisible()
  return [first, second]
}

test('ein zweiter Browser sieht die Änderung sofort, und Rückgängig nimmt sie überall zurück', async ({ browser }) => {
  const [first, second] = await waitForLive(browser)
  await first.goto(`/faelle/${number}?dialog=hold`)
  const dialog = first.getByRole('dialog')
  await dialog.getByRole('textbox', { name: 'Warum ruht er?' }).fill('Elternzeit der Koordination')
  await dialog.getByRole('button', { name: 'Ruhen lassen' }).click()
  await expect(toast(first, 'Der Fall ruht.')).toBeVisible()
  await expect(second.getByText('Dieser Fall ruht.').first()).toBeVisible({ timeout: 2000 })
  await toast(first, 'Der Fall ruht.').getByRole('button', { name: 'Rückgängig' }).click()
  await expect(toast(first, 'Rückgängig gemacht.')).toBeVisible()
  await expect(second.getByText('Dieser Fall ruht.')).toHaveCount(0, { timeout: 2000 })
  await first.goto(`/faelle/${number}/verlauf`)
  await expect(first.getByText('hat eine Änderung rückgängig gemacht').first()).toBeVisible()
  await Promise.all([first.context().close(), second.context().close()])
})

const open = ['/anmelden', '/gibt-es-nicht']
const ofLead = () => [
  '/',
  '/faelle',
  '/faelle?layout=board',
  '/faelle?open=%22KI-N-001%22',
  '/faelle?text=%22gibt-es-nicht-xyz%22',
  '/faelle/neu',
  `/faelle/${number}`,
  `/faelle/${number}/termine`,
  `/faelle/${number}/verlauf`,
  `/faelle/${number}/stammdaten`,
  `/faelle/${number}?dialog=move`,
  '/faelle/XX-N-999',
  '/termin/neu',
  `/termin/neu?fall=${number}`,
  '/auswertung',
]
const ofAdmin = ['/', '/verwaltung', '/verwaltung/personen', '/verwaltung/bueros', '/verwaltung/register']

test('axe findet nichts, auf dem Schreibtisch hell und dunkel, am Telefon', async ({ browser }) => {
  test.setTimeout(300_000)
  await expectPagesAccessible(browser, null, open)
  await expectPagesAccessible(browser, 'lead', ofLead())
  await expectPagesAccessible(browser, 'admin', ofAdmin)
})
