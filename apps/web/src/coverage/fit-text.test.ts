import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fitText } from './fit-text.ts'

it('breaks at words and cuts what does not fit', () => {
  expect(fitText('Krippen, Tagespflege', 30, 2)).toEqual(['Krippen, Tagespflege'])
  expect(fitText('Krippen, Tagespflege, Familienzentrum', 22, 2)).toEqual(['Krippen, Tagespflege,', 'Familienzentrum'])
  expect(fitText('Krippen, Tagespflege, Familienzentrum', 22, 1)).toEqual(['Krippen, Tagespflege …'])
  expect(fitText('Schuleingangsuntersuchung', 10, 2)).toEqual(['Schuleinga'.slice(0, 9) + '…'])
  expect(fitText('  ', 10, 2)).toEqual([])
})

it('never makes more or longer lines than there is room for', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), fc.integer({ min: 4, max: 40 }), fc.integer({ min: 1, max: 3 }), (text, width, lines) => {
      const made = fitText(text, width, lines)
      expect(made.length).toBeLessThanOrEqual(lines)
      for (const line of made) expect(line.length).toBeLessThanOrEqual(width + 1)
      expect(made.length === 0).toBe(text.trim() === '')
    }),
  )
})
