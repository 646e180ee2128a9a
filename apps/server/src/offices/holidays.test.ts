import type { Day } from '@etappe/domain/kernel/day'
import { isWorkingDay } from '@etappe/domain/kernel/working-day'
import { fakeBasis } from '@etappe/domain/cases/phase-plan.fake'
import { phaseSteps } from '@etappe/domain/cases/phase-plan'
import { laender, landCodes, type Land, landName } from '@etappe/domain/offices/land'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { holidaysOf, namedHolidaysOf } from './holidays.ts'

const day = (text: string) => text as Day
const year = (of: Land | null, number: number) => [...holidaysOf(of, day(`${number}-01-01`), day(`${number}-12-31`))]
/** The Länder that have a day off, by their two letters. */
const whoRests = (on: string) =>
  laender
    .filter((of) => year(of, Number(on.slice(0, 4))).includes(day(on)))
    .map((of) => landCodes[of])
    .sort()

describe('public holidays', () => {
  // Source: the Feiertagsgesetze of the Länder.
  it.each([
    ['Heilige Drei Könige', '2026-01-06', ['BW', 'BY', 'ST']],
    ['Frauentag', '2026-03-08', ['BE', 'MV']],
    ['Frauentag, before Mecklenburg-Vorpommern had it', '2022-03-08', ['BE']],
    ['Fronleichnam', '2026-06-04', ['BW', 'BY', 'HE', 'NW', 'RP', 'SL']],
    ['Weltkindertag', '2027-09-20', ['TH']],
    ['Reformationstag', '2028-10-31', ['BB', 'HB', 'HH', 'MV', 'NI', 'SH', 'SN', 'ST', 'TH']],
    ['Allerheiligen', '2027-11-01', ['BW', 'BY', 'NW', 'RP', 'SL']],
    ['Buß- und Bettag', '2026-11-18', ['SN']],
    ['80 years after the liberation, in Berlin only', '2025-05-08', ['BE']],
    // Bavaria has it where more Catholics than Protestants live; the whole Land is Saarland only.
    ['Mariä Himmelfahrt', '2028-08-15', ['SL']],
    ['the peace festival of Augsburg', '2028-08-08', []],
    ['Heiligabend', '2026-12-24', []],
    ['Rosenmontag', '2026-02-16', []],
  ])('know %s', (_, on, expected) => {
    expect(whoRests(on)).toEqual(expected)
  })

  it.each(['2026-01-01', '2026-04-03', '2026-04-06', '2026-05-01', '2026-05-14', '2026-05-25', '2026-10-03', '2026-12-25', '2026-12-26'])(
    'have %s in all Länder, and where no Land is known',
    (on) => {
      expect(whoRests(on)).toHaveLength(16)
      expect(year(null, 2026)).toContain(on)
    },
  )

  it('come in order, each once, over several years', () => {
    const found = [...holidaysOf('09', day('2025-12-30'), day('2028-01-02'))]
    expect(found).toEqual([...new Set(found)].sort())
    expect(found.at(0)).toBe('2025-01-01')
    expect(found.at(-1)).toBe('2028-12-26')
  })

  it('have names in both languages', () => {
    const named = (locale: 'de' | 'en') =>
      namedHolidaysOf('01', { from: day('2026-01-01'), to: day('2026-12-31'), locale }).find((it) => it.on === '2026-10-31')?.name
    expect([named('de'), named('en')]).toEqual(['Reformationstag', 'Reformation Day'])
  })
})

describe.each(laender)('a plan in Land %s', (of) => {
  it(`has no gate on a weekend or holiday of ${landName[of]}`, () => {
    const days = fc.integer({ min: 0, max: 2000 })
    fc.assert(
      fc.property(days, days, fc.constantFrom('network' as const, 'modelMunicipality' as const), (from, rested, kind) => {
        const startedOn = new Date(Date.UTC(2024, 0, 1 + from)).toISOString().slice(0, 10) as Day
        const holidays = new Set(holidaysOf(of, startedOn, day(`${Number(startedOn.slice(0, 4)) + 9}-12-31`)))
        const resumedOn = new Date(Date.UTC(2024, 0, 11 + from + (rested % 200))).toISOString().slice(0, 10) as Day
        const basis = fakeBasis(kind, { holidays, holds: [{ heldOn: startedOn, until: null, resumedOn }] })
        const it = { phase: 'baseline' as const, startedOn, supportEnd: null, closedOn: null }
        const runs = [{ phase: 'baseline' as const, enteredOn: startedOn, leftOn: null, result: null }]
        for (const step of phaseSteps(basis, it, runs, startedOn)) {
          expect(isWorkingDay(step.gateOn, new Set())).toBe(true)
          expect(year(of, Number(step.gateOn.slice(0, 4)))).not.toContain(step.gateOn)
        }
      }),
    )
  })
})
