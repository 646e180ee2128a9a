import type { Page } from '@playwright/test'
import { base, call, openDemo } from './demo.ts'
import { type Fluidity, trace } from './trace.ts'

/**
 * How fluid the network stays with 60 organisations and 200 cooperations: `node fluid/network.ts`, against a running server with
 * demo data at `ETAPPE_URL`. Fills a case (`ETAPPE_CASE`, `KI-M-003` unless said otherwise) up to that size.
 */
const number = process.env['ETAPPE_CASE'] ?? 'KI-M-003'
const [organisations, cooperations, limit] = [60, 200, 50]

interface Listed {
  readonly organisations: readonly { readonly id: string }[]
  readonly cooperations: readonly { readonly organisationAId: string; readonly organisationBId: string; readonly validTo: string | null }[]
}

async function fill(page: Page): Promise<void> {
  const found = (await call(page, 'case.get', { number }, false)) as { case: { id: string; startedOn: string } }
  const { id: caseId, startedOn } = found.case
  const listed = (await call(page, 'cooperation.list', { caseId }, false)) as Listed
  const ids = listed.organisations.map((it) => it.id)
  const address = { municipalityKey: null, street: '', postalCode: '', place: '', email: '', phone: '', website: '', note: '' }
  const pillars = ['education', 'health', 'social', null]
  const part = { contactId: null, department: null, pillar: null, mandate: '', role: 'member', validFrom: startedOn, validTo: null }
  while (ids.length < organisations) {
    const id = crypto.randomUUID()
    const fields = { name: `Einrichtung ${ids.length + 1}`, shortName: '', kind: 'dayCare', pillar: pillars[ids.length % 4], ...address }
    await call(page, 'organisation.create', { id, fields })
    await call(page, 'participation.create', { id: crypto.randomUUID(), caseId, fields: { organisationId: id, ...part } })
    ids.push(id)
  }
  const pairs = new Set(listed.cooperations.map((it) => `${it.organisationAId} ${it.organisationBId}`))
  for (let step = 1; pairs.size < cooperations; step++) {
    for (let at = 0; at < ids.length && pairs.size < cooperations; at += 1 + (step % 3)) {
      const ends = [ids[at] ?? '', ids[(at + step * 7) % ids.length] ?? ''].toSorted((a, b) => (a < b ? -1 : 1))
      const key = ends.join(' ')
      if (ends[0] === ends[1] || pairs.has(key)) continue
      pairs.add(key)
      const validFrom = new Date(Date.parse(startedOn) + ((pairs.size * 86_400_000) % (200 * 86_400_000))).toISOString().slice(0, 10)
      const level = ['information', 'coordination', 'jointAction'][pairs.size % 3]
      const fields = { organisationAId: ends[0], organisationBId: ends[1], level, validFrom, validTo: null, note: '' }
      await call(page, 'cooperation.create', { id: crypto.randomUUID(), caseId, fields })
    }
  }
}

async function highlight(page: Page): Promise<void> {
  const nodes = page.locator('[data-node]')
  for (let at = 0; at < 40; at++) await nodes.nth(at).hover({ force: true })
}

async function slide(page: Page): Promise<void> {
  const box = await page.getByRole('slider').boundingBox()
  if (!box) throw new Error('no slider')
  const y = box.y + box.height / 2
  await page.mouse.move(box.x + box.width - 8, y)
  await page.mouse.down()
  for (let step = 0; step <= 120; step++) await page.mouse.move(box.x + box.width - 8 - (step / 120) * (box.width - 16), y)
  for (let step = 0; step <= 120; step++) await page.mouse.move(box.x + 8 + (step / 120) * (box.width - 16), y)
  await page.mouse.up()
  await page.waitForTimeout(600)
}

async function drag(page: Page): Promise<void> {
  const box = await page.locator('[data-node]').nth(10).boundingBox()
  if (!box) throw new Error('no node')
  const [x, y] = [box.x + box.width / 2, box.y + 16]
  await page.mouse.move(x, y)
  await page.mouse.down()
  for (let step = 0; step < 150; step++) await page.mouse.move(x + 120 * Math.sin(step / 12), y + 80 * Math.sin(step / 9))
  await page.mouse.up()
}

const { browser, page } = await openDemo({ viewport: { width: 1440, height: 1400 } })
await fill(page)
await page.goto(`${base}/faelle/${number}`)
await page.getByRole('link', { name: 'Akteure' }).click()

const results: Record<string, Fluidity> = {
  opening: await trace(page, async () => {
    await page.getByRole('link', { name: 'Netzwerk' }).click()
    await page.locator('[data-node]').first().waitFor()
    await page.waitForTimeout(500)
  }),
  highlight: await trace(page, () => highlight(page)),
  slider: await trace(page, () => slide(page)),
  dragging: await trace(page, () => drag(page)),
}
for (const [what, it] of Object.entries(results))
  process.stdout.write(
    `${what.padEnd(10)} longest task ${it.longestTask.toFixed(1)} ms (work ${it.longestWork.toFixed(1)} ms), longest frame ${it.longestFrame.toFixed(1)} ms, ${it.frames} frames\n`,
  )
await browser.close()
const tooLong = ['highlight', 'slider', 'dragging'].filter((what) => (results[what]?.longestTask ?? 0) > limit)
if (tooLong.length > 0) throw new Error(`over ${limit} ms: ${tooLong.join(', ')}`)
