import { type Browser, expect, type Page, test } from '@playwright/test'
import { expectPagesAccessible } from '../support/accessible-pages.ts'
import { newModelMunicipality, newNetwork, said } from '../support/cases.ts'
import { type CaseWork, meetActionPlan, meetAdmission, meetBaseline, meetClosing, meetGoals, read, write } from '../support/case-work.ts'
import { openAs } from '../support/people.ts'

test.describe.configure({ mode: 'serial', timeout: 120_000 })

const startedOn = '2024-02-05'
/** The days the gates are passed: 24 months of support are over today. */
const days = { goals: '2024-04-05', actionPlan: '2024-05-20', support: '2024-06-24' } as const
const today = () => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' }).format(new Date())
const german = (day: string) => day.split('-').toReversed().join('.')

interface Journey {
  readonly number: string
  readonly office: Page
  readonly lead: Page
  readonly work: CaseWork
}

type Gate = 'admission' | 'goals' | 'actionPlan' | 'support' | 'closing'

/** Steps that have an address are links, the others buttons. */
const act = (page: Page, name: string) => page.getByRole('link', { name, exact: true }).or(page.getByRole('button', { name, exact: true }))

const open = async (page: Page, number: string, gate: Gate) => {
  await page.goto(`/faelle/${number}/tor/${gate}`)
  await expect(page.getByRole('heading', { name: 'Kriterien' })).toBeVisible()
}

/** The gate cannot be put forward, and the page names what is missing. */
async function expectRefused({ number, office }: Journey, gate: Gate, missing: readonly string[]): Promise<void> {
  await open(office, number, gate)
  for (const name of missing)
    await expect(office.getByRole('listitem').filter({ hasText: name }).filter({ hasText: 'offen' }).first()).toBeVisible()
  await expect(office.getByText(/Möglich, sobald noch \d+ Kriteri/).first()).toBeVisible()
  await expect(act(office, 'Tor vorschlagen')).toHaveCount(0)
}

async function propose({ number, office }: Journey, gate: Gate, on: string, conditions: readonly string[] = []): Promise<void> {
  await open(office, number, gate)
  await act(office, 'Tor vorschlagen').click()
  const dialog = office.getByRole('dialog')
  await dialog.getByRole('textbox', { name: 'Erreicht am' }).fill(german(on))
  for (const [index, criterion] of conditions.entries()) {
    await dialog.getByRole('button', { name: `Als Auflage: ${criterion}` }).click()
    await dialog
      .getByRole('textbox', { name: /Bis wann/ })
      .nth(index)
      .fill('+30')
  }
  await dialog.getByRole('button', { name: 'Vorschlagen', exact: true }).click()
  await expect(dialog).toHaveCount(0)
  await expect(said(office, 'Vorgeschlagen.')).toBeVisible()
}

async function confirm({ number, lead }: Journey, gate: Gate, button = 'Tor bestätigen'): Promise<void> {
  await open(lead, number, gate)
  await act(lead, 'Bestätigen').click()
  const dialog = lead.getByRole('dialog')
  await expect(dialog.getByText('Das wird geschehen')).toBeVisible()
  await dialog.getByRole('button', { name: button }).click()
  await expect(dialog).toHaveCount(0)
  await expect(lead.getByText(/erreicht am/).first()).toBeVisible()
}

async function pass(journey: Journey, gate: Gate, on: string): Promise<void> {
  await propose(journey, gate, on)
  await confirm(journey, gate)
}

async function begin(browser: Browser, make: (page: Page) => Promise<string>, isModel: boolean): Promise<Journey> {
  const [office, lead] = await Promise.all([openAs(browser, 'buero.kiel'), openAs(browser, 'leitung.kiel')])
  const number = await make(office)
  const detail = await read<{ case: { id: string } }>(office, 'case.get', { number })
  // Who assigns a facilitator is the office lead: the work is theirs.
  return { number, office, lead, work: { page: lead, caseId: detail.case.id, isModel, startedOn } }
}

async function toTheEnd(journey: Journey): Promise<void> {
  const { work } = journey
  await expectRefused(journey, 'goals', ['Vereinbarung unterzeichnet', 'Prozessbegleitung zugewiesen'])
  await meetBaseline(work, 'Friederike Möwenthal-Brückner', days.goals)
  await pass(journey, 'goals', days.goals)
  await expectRefused(journey, 'actionPlan', ['Vision in einem Satz'])
  await meetGoals(work, days.actionPlan)
  await pass(journey, 'actionPlan', days.actionPlan)
  await expectRefused(journey, 'support', ['Jedes Ziel hat eine Maßnahme'])
  await meetActionPlan(work, days.support)
  await pass(journey, 'support', days.support)
  await expectRefused(journey, 'closing', ['Jedes Ziel bewertet', 'Über die Verstetigung entschieden'])
  await meetClosing(work, today())
  await pass(journey, 'closing', today())
  await journey.office.goto(`/faelle/${journey.number}`)
  await expect(journey.office.getByText(/abgeschlossen/).first()).toBeVisible()
}

test('ein Netzwerk geht von der Aufnahme bis zum Abschluss, jedes Tor mit zwei Unterschriften', async ({ browser }) => {
  const journey = await begin(browser, (page) => newNetwork(page, { name: 'Vom Tor zum Tor', startedOn }), false)
  const { number, office, work } = journey
  await expectRefused(journey, 'admission', ['Mindestens 3 Organisationen wirken mit'])
  await meetAdmission(work)
  await propose(journey, 'admission', startedOn)
  // Whoever put it forward does not confirm it.
  await expect(act(office, 'Bestätigen')).toHaveCount(0)
  await confirm(journey, 'admission')
  await toTheEnd(journey)
  // The record stays as it was when the case changes.
  await open(office, number, 'goals')
  const before = await office.getByRole('main').innerText()
  const { case: closed } = await read<{ case: { lifecycle: string } }>(office, 'case.get', { number })
  expect(closed.lifecycle).toBe('completed')
  expect(before).toContain('Dr. Sönke Öhlenschlegel')
  await office.context().close()
  await journey.lead.context().close()
})

test('eine Modellkommune geht denselben Weg mit ihren eigenen Kriterien', async ({ browser }) => {
  const journey = await begin(
    browser,
    (page) => newModelMunicipality(page, { name: 'Tore einer Stadt', place: 'Eckernförde', startedOn }),
    true,
  )
  await meetAdmission(journey.work)
  await pass(journey, 'admission', startedOn)
  await toTheEnd(journey)
  await journey.office.context().close()
  await journey.lead.context().close()
})

test('eine Ausnahme geht an die Programmleitung, die mit einer Taste entscheidet', async ({ browser }) => {
  const journey = await begin(browser, (page) => newNetwork(page, { name: 'Ausnahme erbeten', startedOn }), false)
  const { number, office, work } = journey
  await meetAdmission(work)
  await pass(journey, 'admission', startedOn)
  await open(office, number, 'goals')
  await office.getByRole('link', { name: 'Ausnahme beantragen: Vereinbarung unterzeichnet' }).click()
  const dialog = office.getByRole('dialog')
  await dialog.getByRole('textbox', { name: 'Grund' }).fill('Die Unterschrift folgt mit der nächsten Sitzung.')
  await dialog.getByRole('button', { name: 'Beantragen' }).click()
  await expect(dialog).toHaveCount(0)
  const programme = await openAs(browser, 'lead')
  await programme.goto('/entscheidungen')
  // The case may wait there for its place over the quota too.
  await programme
    .getByRole('link', { name: /verzichten/ })
    .filter({ hasText: number })
    .click()
  await expect(programme.getByText('Die Unterschrift folgt mit der nächsten Sitzung.').first()).toBeVisible()
  await programme.keyboard.press('z')
  await expect(said(programme, /bewilligt/i)).toBeVisible()
  await open(office, number, 'goals')
  await expect(
    office.getByRole('listitem').filter({ hasText: 'Vereinbarung unterzeichnet' }).filter({ hasText: 'erlassen' }).first(),
  ).toBeVisible()
  await office.context().close()
  await journey.lead.context().close()
  await programme.context().close()
})

test('ein Fall geht mit Grund zurück und verliert dabei keinen Aufenthalt', async ({ browser }) => {
  const page = await openAs(browser, 'buero.kiel')
  const list = await read<{ rows: readonly { id: string; number: string }[] }>(page, 'case.list', {
    filters: { office: ['KI'], phase: ['goals'], lifecycle: ['active'] },
  })
  const [row] = list.rows
  if (!row) throw new Error('no case in the goals')
  const before = await read<{ runs: readonly unknown[] }>(page, 'case.get', { number: row.number })
  await write(page, 'case.goBack', { id: row.id, from: 'goals', to: 'baseline', on: today(), reason: 'Zwei Träger kommen dazu.' })
  const after = await read<{ runs: readonly unknown[] }>(page, 'case.get', { number: row.number })
  expect(after.runs.length).toBe(before.runs.length + 1)
  await page.goto(`/faelle/${row.number}/verlauf`)
  await expect(page.getByText('hat den Fall in eine frühere Phase zurückgesetzt').first()).toBeVisible()
  await page.context().close()
})

test('axe findet nichts auf den Seiten der Tore, des Plans, der Leistungen und der Entscheidungen', async ({ browser }) => {
  await expectPagesAccessible(browser, 'buero.kiel', [
    '/faelle/KI-M-001/tor/support',
    '/faelle/KI-M-002/tor/support',
    '/faelle/KI-M-001/begleitung',
  ])
  await expectPagesAccessible(browser, 'lead', ['/entscheidungen', '/verwaltung/programm', '/auswertung/prognose'])
})
