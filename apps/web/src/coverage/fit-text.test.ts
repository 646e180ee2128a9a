import { expect, it } from 'vitest'
import { fitText } from './fit-text.ts'

it('breaks at words and cuts what does not fit', () => {
  expect(fitText('Krippen, Tagespflege', 30, 2)).toEqual(['Krippen, Tagespflege'])
  expect(fitText('Krippen, Tagespflege, Familienzentrum', 22, 2)).toEqual(['Krippen, Tagespflege,', 'Familienzentrum'])
  expect(fitText('Krippen, Tagespflege, Familienzentrum', 23, 1)).toEqual(['Krippen, Tagespflege …'])
  expect(fitText('Krippen, Tagespflege, Familienzentrum', 22, 1)).toEqual(['Krippen …'])
  expect(fitText('Schuleingangsuntersuchung', 10, 2)).toEqual(['Schuleing…'])
  expect(fitText('  ', 10, 2)).toEqual([])
})

const texts = ['a', 'Kita', 'eins zwei drei vier fünf', 'Donaudampfschifffahrtsgesellschaft und mehr, viel mehr', 'x '.repeat(80)]
const rooms = texts.flatMap((text) => [4, 9, 24, 40].flatMap((width) => [1, 2, 3].map((lines) => ({ text, width, lines }))))

it.each(rooms)('never makes more or longer lines than there is room for: %j', ({ text, width, lines }) => {
  const made = fitText(text, width, lines)
  expect(made.length).toBeGreaterThan(0)
  expect(made.length).toBeLessThanOrEqual(lines)
  expect(Math.max(...made.map((it) => it.length))).toBeLessThanOrEqual(width)
  expect(made.join(' ').replaceAll('…', '').length).toBeLessThanOrEqual(text.length)
})
