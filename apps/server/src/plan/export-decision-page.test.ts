import type { Day } from '@etappe/domain/kernel/day'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { fileOfCase } from '../http/case-file.fake.ts'
import { readPdf } from '../pdf/pdf-structure.fake.ts'
import { engines, newCommand, type TestServer, testServer } from '../testing.ts'
import { openPlan, type PlanScene } from './plan-scene.fake.ts'

const long = (start: string, length: number) => `${start} ${'Zusammenarbeit der Frühen Hilfen '.repeat(30)}`.slice(0, length).trim()

describe.each(engines)('the page for those who decide on %s', (engine) => {
  let server: TestServer
  let scene: PlanScene
  const api = () => server.as(scene.writer)
  const read = async (locale: 'de' | 'en' = 'de') =>
    readPdf((await fileOfCase(server, scene.writer, { number: scene.case.number, name: 'decision-page.pdf', locale })).bytes)

  beforeEach(async () => {
    server = await testServer({ engine })
    scene = await openPlan(server)
  })
  afterEach(() => server.close())

  it('names the three goals with the highest priority from start to target, measures, costs by funding, and what is asked for', async () => {
    const responsible = await scene.addOrganisation('Jugendamt Nordermühlen')
    await scene.addGoal({ title: 'Nebensache', priority: 3 })
    const goal = await scene.addGoal({
      title: 'Mehr Hausbesuche',
      priority: 1,
      startValue: 38,
      targetValue: 60,
      targetOn: '2028-12-31' as Day,
      unit: 'Familien',
    })
    await scene.addGoal({ title: 'Zweites', priority: 2 })
    await scene.addGoal({ title: 'Drittes', priority: 2 })
    const of = { goalId: goal.id, responsibleId: responsible, endsOn: '2027-03-31' as Day }
    await scene.addMeasure({ ...of, title: 'Besuchsdienst', costState: 'amount', costEuro: 12_500, funding: 'Land' })
    await scene.addMeasure({ ...of, title: 'Leitfaden', costState: 'neutral' })
    await api().plan.update({ ...newCommand(), caseId: scene.case.id, version: 0, fields: { decisionAsk: 'Bitte *beschließen* Sie #1.' } })
    const pdf = await read()
    expect(pdf).toMatchObject({ pages: 1, title: 'Zur Entscheidung', language: 'de', isTagged: true, isUniversal: true, headlessTables: 0 })
    const said = pdf.text.replaceAll(/\s+/g, ' ')
    for (const text of [
      'Die 3 wichtigsten Ziele',
      'Mehr Hausbesuche',
      '38 Familien → 60 Familien bis 31.12.2028',
      'und 1 weiteres Ziel',
      'Besuchsdienst',
      'Jugendamt Nordermühlen',
      '31.03.2027',
      '12.500 €',
      'kostenneutral',
      '1 Maßnahme ist kostenneutral',
      'Bitte *beschließen* Sie #1.',
    ])
      expect(said).toContain(text)
    expect(said).not.toContain('Nebensache')
  })

  it('is one page for a case in which nothing is entered yet, in English too', async () => {
    const pdf = await read('en')
    expect(pdf).toMatchObject({ pages: 1, title: 'For your decision', language: 'en' })
    expect(pdf.text).toContain('There are no measures yet.')
    expect(pdf.text).toContain('What is asked for has not been entered yet.')
  })

  it('stays one page with 40 goals, 120 measures and the longest names and texts there can be', async () => {
    const responsible = await scene.addOrganisation(long('Amt', 200))
    const goals = []
    for (let at = 1; at <= 40; at++)
      goals.push(
        await scene.addGoal({
          title: long(`Ziel ${at}`, 300),
          text: long('Text', 900),
          startValue: 1_234_567.89,
          targetValue: 999_999_999,
          unit: long('Einheit', 40),
          targetOn: '2028-12-31' as Day,
        }),
      )
    for (const [at, goal] of [...goals, ...goals, ...goals].entries())
      await scene.addMeasure({
        goalId: goal.id,
        title: long(`Maßnahme ${at}`, 300),
        responsibleId: responsible,
        endsOn: '2027-03-31' as Day,
        costState: 'amount',
        costEuro: 1_000_000_000,
        funding: long(`Topf ${at % 7}`, 300),
      })
    const ask = long('Wir bitten um', 2000)
    await api().plan.update({ ...newCommand(), caseId: scene.case.id, version: 0, fields: { decisionAsk: ask } })
    const pdf = await read()
    expect(pdf.pages).toBe(1)
    expect(pdf.text).toContain('und 37 weitere Ziele')
    expect(pdf.text).toMatch(/und 11\d weitere Maßnahmen/)
    await api().plan.update({ ...newCommand(), caseId: scene.case.id, version: 2, fields: { decisionAsk: 'Ja\n'.repeat(600) } })
    expect((await read()).pages).toBe(1)
  })
})
