import { expect, type Locator, type Page, type Request, test } from '@playwright/test'
import { openAs } from '../support/people.ts'

const isFile = (request: Request) => /^https?:/.test(request.url()) && !new URL(request.url()).pathname.startsWith('/api/')

interface Loaded {
  readonly kilobytes: number
  /** How many files were asked for. */
  readonly count: number
  /** The largest first, for whoever has to find what has grown. */
  readonly files: string
}

/** What a first visit fetches of the program until the page can be used: compressed, with the head of each answer. */
async function firstLoad(page: Page, path: string, usable: Locator): Promise<Loaded> {
  const asked: Request[] = []
  page.on('request', (request) => isFile(request) && asked.push(request))
  await page.goto(path)
  await expect(usable).toBeVisible()
  const sizes = await Promise.all(
    [...asked].map(async (request) => {
      const { responseBodySize, responseHeadersSize } = await request.sizes()
      return { name: new URL(request.url()).pathname, bytes: responseBodySize + responseHeadersSize }
    }),
  )
  const lines = sizes.toSorted((a, b) => b.bytes - a.bytes).map(({ name, bytes }) => `${(bytes / 1000).toFixed(1)} ${name}`)
  return { kilobytes: sizes.reduce((sum, { bytes }) => sum + bytes, 0) / 1000, count: sizes.length, files: lines.join('\n') }
}

/** Kilobytes a first visit may fetch. */
const goal = 250
/** Files a page of a case may take: a browser asks for six at a time. */
const mostFiles = 50

test('die erste Seite bleibt leicht', async ({ browser, page: visitor }) => {
  const page = await openAs(browser, 'lead')
  const cases = await firstLoad(page, '/faelle', page.getByRole('rowheader').first())
  expect(cases.kilobytes, `Fälle:\n${cases.files}`).toBeLessThan(goal)
  // Less would mean that nothing was counted.
  expect(cases.kilobytes).toBeGreaterThan(150)
  const signIn = await firstLoad(visitor, '/anmelden', visitor.getByLabel('Dienstliche E-Mail-Adresse'))
  expect(signIn.kilobytes, `Anmelden:\n${signIn.files}`).toBeLessThan(goal)
})

test('ein Fall kommt in wenigen Dateien', async ({ browser }) => {
  const list = await openAs(browser, 'buero.kiel')
  await list.goto('/faelle')
  const address = await list.getByRole('rowheader').first().getByRole('link').getAttribute('href')
  const page = await openAs(browser, 'buero.kiel')
  const overview = await firstLoad(page, address ?? '', page.getByRole('heading', { name: 'Zuletzt geändert' }))
  expect(overview.count, `Fall:\n${overview.files}`).toBeLessThan(mostFiles)
  expect(overview.count).toBeGreaterThan(10)
})
