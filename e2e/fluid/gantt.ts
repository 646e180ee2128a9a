import type { Page } from '@playwright/test'
import { base, call, openDemo } from './demo.ts'
import { type Fluidity, trace } from './trace.ts'

/**
 * How fluid the schedule stays with 120 measures: `node fluid/gantt.ts`, against a running server with demo data at
 * `ETAPPE_URL`. Fills a case (`ETAPPE_CASE`, `KI-N-003` unless said otherwise) up to that size.
 */
const number = process.env['ETAPPE_CASE'] ?? 'KI-N-003'
const [measures, perGoal, limit] = [120, 12, 50]
const day = 86_400_000

const later = (from: string, days: number) => new Date(Date.parse(from) + days * day).toISOString().slice(0, 10)

const goalFields = (title: string) => ({
  title,
  text: '',
  pillar: null,
  ageBand: null,
  indicator: null,
  indicatorText: '',
  unit: '',
  startValue: null,
  startOn: null,
  targetValue: null,
  targetOn: null,
  findingIds: [],
  priority: 2,
})
const measureFields = (goalId: string, at: number, before: string | null) => ({
  goalId,
  title: `Maßnahme ${at} für Kinder und Familien im Quartier`,
  text: '',
  responsibleId: null,
  partnerIds: [],
  startsOn: later('2026-03-01', (at * 23) % 500),
  endsOn: later('2026-03-01', ((at * 23) % 500) + 20 + ((at * 31) % 150)),
  costState: 'open',
  costEuro: null,
  funding: '',
  state: 'planned',
  doneOn: null,
  deviationReason: '',
  dependsOnIds: before !== null && at % 3 === 0 ? [before] : [],
})

async function fill(page: Page): Promise<void> {
  const { case: found } = (await call(page, 'case.get', { number }, false)) as { case: { id: string } }
  const plan = (await call(page, 'plan.get', { caseId: found.id }, false)) as { measures: readonly unknown[] }
  const reason = 'Messung mit vielen Maßnahmen'
  let goalId = ''
  let before: string | null = null
  for (let at = plan.measures.length; at < measures; at++) {
    if (goalId === '' || at % perGoal === 0) {
      goalId = crypto.randomUUID()
      await call(page, 'goal.create', { id: goalId, caseId: found.id, fields: goalFields(`Ziel bei ${at}`), reason })
    }
    const id = crypto.randomUUID()
    await call(page, 'measure.create', { id, caseId: found.id, fields: measureFields(goalId, at, before), reason })
    before = id
  }
}

const grid = (page: Page) => page.getByRole('grid')

async function scroll(page: Page): Promise<void> {
  const box = await grid(page).boundingBox()
  if (!box) throw new Error('no picture')
  await page.mouse.move(box.x + 700, box.y + 200)
  for (let step = 0; step < 60; step++) await page.mouse.wheel(step % 6 === 0 ? 120 : 0, step < 40 ? 120 : -240)
  await page.waitForTimeout(300)
}

async function zoom(page: Page): Promise<void> {
  for (const key of ['+', '+', '+', '-', '-', '-', '+', '0']) {
    await grid(page).press(key)
    await page.waitForTimeout(250)
  }
}

async function drag(page: Page): Promise<void> {
  const box = await page.locator('button[data-mobile]').nth(3).boundingBox()
  if (!box) throw new Error('no bar')
  const [x, y] = [box.x + Math.min(box.width / 2, 60), box.y + box.height / 2]
  await page.mouse.move(x, y)
  await page.mouse.down()
  for (let step = 0; step < 150; step++) await page.mouse.move(x + 200 * Math.sin(step / 12), y)
  await page.keyboard.press('Escape')
  await page.mouse.up()
}

async function keys(page: Page): Promise<void> {
  await page.locator('button[data-mobile]').nth(3).focus()
  for (let step = 0; step < 40; step++) await page.keyboard.press(step % 3 === 0 ? 'Shift+ArrowRight' : 'ArrowRight')
  await page.keyboard.press('Escape')
  for (let step = 0; step < 40; step++) await page.keyboard.press('ArrowDown')
}

const { browser, page } = await openDemo({ viewport: { width: 1440, height: 900 } })
await fill(page)
await page.goto(`${base}/faelle/${number}/plan/zeitplan?zoom=quarter`)
await page.locator('button[data-mobile]').first().waitFor()
await page.waitForTimeout(1000)

const results: Record<string, Fluidity> = {
  scrolling: await trace(page, () => scroll(page)),
  zooming: await trace(page, () => zoom(page)),
  dragging: await trace(page, () => drag(page)),
  keys: await trace(page, () => keys(page)),
}
for (const [what, it] of Object.entries(results))
  process.stdout.write(
    `${what.padEnd(10)} longest task ${it.longestTask.toFixed(1)} ms, longest frame ${it.longestFrame.toFixed(1)} ms, ${it.frames} frames\n`,
  )
await browser.close()
const tooLong = Object.keys(results).filter((what) => (results[what]?.longestTask ?? 0) > limit)
if (tooLong.length > 0) throw new Error(`over ${limit} ms: ${tooLong.join(', ')}`)
