import fc from 'fast-check'
import { expect, it } from 'vitest'
import { addDays, type Day, daysBetween, isValidOn } from '../kernel/day.ts'
import type { MunicipalityKey } from '../municipalities/municipality.ts'
import { type Land, laender } from '../offices/land.ts'
import type { OfficeCode, OfficeLand } from '../offices/office.ts'
import { startOfficeLaender } from '../offices/programme-offices.ts'
import { responsibilityOf } from './responsibility.ts'

const first = '2023-01-01' as Day
const years = daysBetween(first, '2041-12-31' as Day)
const nowhere = { municipalityKeys: [] as MunicipalityKey[], laender: [] as Land[], nationwide: false }
const keyIn = (land: Land) => `${land}254021` as MunicipalityKey

it('is one office for each of the sixteen Länder on every day of the programme', () => {
  const lacking = laender.flatMap((land) =>
    Array.from({ length: years + 1 }, (_, day) => addDays(first, day)).filter((on) => {
      const found = responsibilityOf(startOfficeLaender, { ...nowhere, municipalityKeys: [keyIn(land)] }, on)
      return found.office === null || found.why !== 'land' || found.land !== land
    }),
  )
  expect(lacking).toEqual([])
})

const code = fc.constantFrom('KI', 'BE', 'DD', 'KO', 'MU', 'TR').map((it) => it as OfficeCode)
const day = fc.integer({ min: 0, max: years }).map((it) => addDays(first, it))

/** Länder that go from office to office as time passes: on every day each has exactly one. */
const changing: fc.Arbitrary<OfficeLand[]> = fc
  .tuple(
    ...laender.map(() => fc.array(fc.record({ office: code, days: fc.integer({ min: 1, max: 900 }) }), { minLength: 1, maxLength: 5 })),
  )
  .map((histories) =>
    histories.flatMap((history, index) => {
      let from = first
      return history.map(({ office, days }, at): OfficeLand => {
        const until = addDays(from, days - 1)
        const row = { officeCode: office, land: laender[index] as Land, validFrom: from, validTo: at === history.length - 1 ? null : until }
        from = addDays(until, 1)
        return row
      })
    }),
  )

const placed = fc.record({
  municipalityKeys: fc.array(fc.constantFrom(...laender).map(keyIn), { maxLength: 4 }),
  laender: fc.array(fc.constantFrom(...laender), { maxLength: 3 }),
  nationwide: fc.boolean(),
})

it('answers for every place on every day: the one office of all its Länder, or why somebody has to say', () => {
  fc.assert(
    fc.property(changing, placed, day, (rows, it, on) => {
      const of = [...it.municipalityKeys.map((key) => key.slice(0, 2)), ...it.laender]
      const offices = new Set(rows.filter((row) => of.includes(row.land) && isValidOn(row, on)).map((row) => row.officeCode))
      const found = responsibilityOf(rows, it, on)
      const expected = it.nationwide ? 'nationwide' : of.length === 0 ? 'noPlace' : offices.size === 1 ? 'land' : 'severalOffices'
      expect(found.why).toBe(expected)
      expect(found.office).toBe(expected === 'land' ? [...offices][0] : null)
    }),
  )
})
