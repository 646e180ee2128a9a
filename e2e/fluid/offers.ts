import type { Page } from '@playwright/test'
import { base, call, openDemo } from './demo.ts'
import { type Fluidity, trace } from './trace.ts'

/**
 * How fluid the table of offers stays: filling in cells among 300 offers, and pasting 200 rows: `node fluid/offers.ts`, against a
 * running server with demo data at `ETAPPE_URL`. Fills a case (`ETAPPE_CASE`, `KI-M-002` unless said otherwise) up to that size.
 */
const number = process.env['ETAPPE_CASE'] ?? 'KI-M-002'
const [offers, pasted, limit, settled] = [300, 200, 50, 2500]

const cycle = <It>(values: readonly It[], at: number): It | undefined => values[at % values.length]

async function fill(page: Page): Promise<void> {
  const found = (await call(page, 'case.get', { number }, false)) as { case: { id: string } }
  const caseId = found.case.id
  const listed = (await call(page, 'offer.list', { caseId }, false)) as { offers: readonly unknown[] }
  const rows = Array.from({ length: Math.max(0, offers - listed.offers.length) }, (_, at) => ({
    id: crypto.randomUUID(),
    newProvider: `Träger ${at % 20}`,
    fields: {
      name: `Angebot ${String(at).padStart(3, '0')}`,
      providerId: null,
      pillars: [cycle(['education', 'health', 'social'], at)],
      level: cycle(['universal', 'selective', 'indicated'], at),
      ageFrom: cycle([-9, 0, 12, 36], at),
      ageTo: cycle([-1, 35, 35, 83], at),
      addressees: 'Familien mit kleinen Kindern',
      access: 'über die Kita',
      cost: 'free',
      places: at,
      district: `Stadtteil ${at % 6}`,
      fundingEnd: null,
      fit: (at % 4) + 1,
      state: 'running',
      note: 'Eine Notiz, wie sie in solchen Tabellen steht.',
    },
  }))
  if (rows.length > 0) await call(page, 'offer.createMany', { caseId, rows })
}

/** Types over cells row by row, with Tab and Enter, as in a spreadsheet. */
async function fillIn(page: Page): Promise<void> {
  for (let row = 0; row < 12; row++) {
    await page.keyboard.type(`Stadtteil ${row}`, { delay: 15 })
    await page.keyboard.press('Tab')
    await page.keyboard.type(String(100 + row), { delay: 15 })
    await page.keyboard.press('Enter')
    await page.keyboard.press('ArrowLeft')
  }
  await page.waitForTimeout(1500)
}

async function moveAround(page: Page): Promise<void> {
  for (let step = 0; step < 60; step++) await page.keyboard.press('ArrowDown')
  for (let step = 0; step < 8; step++) await page.keyboard.press('PageUp')
  await page.mouse.wheel(0, 4000)
  await page.waitForTimeout(300)
  await page.mouse.wheel(1200, -4000)
  await page.waitForTimeout(300)
}

const block = () => {
  const head = ['Angebot', 'Träger', 'Säule', 'Ebene', 'Alter', 'Plätze', 'Stadtteil', 'Finanzierung bis', 'Notiz']
  const rows = Array.from({ length: pasted }, (_, at) => [
    `Eingefügt ${crypto.randomUUID().slice(0, 8)} ${at}`,
    `Träger ${at % 20}`,
    cycle(['Bildung', 'Gesundheit', 'Soziales'], at),
    cycle(['für alle', 'selektiv', 'im Einzelfall'], at),
    cycle(['0–3', 'Schwangerschaft', '3 Jahre – Einschulung', '18 Monate'], at),
    cycle(['12', 'n/a', '1.234', '40 %'], at),
    `Stadtteil ${at % 6}`,
    cycle(['31.12.2027', '', 'bald'], at),
    'Aus einer Tabelle',
  ])
  return [head, ...rows].map((row) => row.join('\t')).join('\n')
}

async function paste(page: Page): Promise<void> {
  await page.evaluate((text) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', text)
    document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, block())
  // Asking the page whether it is done would be work of the page, too.
  await page.waitForTimeout(settled)
}

async function confirm(page: Page): Promise<void> {
  await page.keyboard.press('Enter')
  await page.waitForTimeout(settled)
}

async function measure(page: Page): Promise<Readonly<Record<string, Fluidity>>> {
  await page.goto(`${base}/faelle/${number}/ausgangslage/angebote`)
  await page.getByRole('grid').waitFor()
  // Parts that load later are there, as when somebody has looked at the page for a moment.
  await page.waitForTimeout(7000)
  const district = page.locator('[data-column="6"]').nth(1)
  await district.click()
  const figures: Record<string, Fluidity> = {}
  figures['go through the table'] = await trace(page, () => moveAround(page))
  await page.keyboard.press('Control+Home')
  for (let step = 0; step < 6; step++) await page.keyboard.press('ArrowRight')
  figures['fill in 24 cells'] = await trace(page, () => fillIn(page))
  figures[`paste ${pasted} rows`] = await trace(page, () => paste(page))
  const preview = page.getByRole('table', { name: 'Vorschau' })
  figures['scroll the preview'] = await trace(page, async () => {
    await preview.hover()
    for (let step = 0; step < 10; step++) {
      await page.mouse.wheel(0, 500)
      await page.waitForTimeout(60)
    }
  })
  await page.getByRole('button', { name: `${pasted} Angebote einlesen` }).focus()
  figures['confirm them'] = await trace(page, () => confirm(page))
  await page.getByText(`${pasted} Angebote eingelesen.`).waitFor()
  return figures
}

const { browser, page } = await openDemo({ viewport: { width: 1440, height: 900 }, locale: 'de-DE' })
await fill(page)
const figures = await measure(page)
for (const [what, { longestTask, longestWork, longestFrame, frames }] of Object.entries(figures))
  process.stdout.write(
    `${what}: longest task ${longestTask.toFixed(1)} ms (work ${longestWork.toFixed(1)} ms), longest frame ${longestFrame.toFixed(1)} ms, ${frames} frames\n`,
  )
process.exitCode = Object.values(figures).every((it) => it.longestTask <= limit) ? 0 : 1
await browser.close()
