import { describe, expect, it } from 'vitest'
import { wordDiff } from './word-diff.ts'

const marked = (text: string, other: string) =>
  wordDiff(text, other)
    .map((it) => (it.isChanged ? `[${it.text}]` : it.text))
    .join('')

describe('words that differ', () => {
  it('marks only what the other text does not have there', () => {
    expect(marked('Sprechstunde einmal in der Woche für Familien', 'Sprechstunde einmal im Monat für Familien')).toBe(
      'Sprechstunde einmal [in der Woche] für Familien',
    )
    expect(marked('bis zu einem Jahr, auch sonntags.', 'bis zu einem Jahr.')).toBe('bis zu einem Jahr[, auch sonntags].')
    expect(marked('Eins zwei drei', 'Eins zwei')).toBe('Eins zwei [drei]')
    expect(marked('zwei drei', 'Eins zwei drei')).toBe('zwei drei')
  })

  it('marks nothing in equal texts and everything beside an empty one', () => {
    expect(marked('a b', 'a b')).toBe('a b')
    expect(marked('a b', '')).toBe('[a b]')
    expect(wordDiff('', 'a')).toEqual([])
  })

  it('never loses a character', () => {
    const text = 'Öffnung  um\n8 Uhr, 👩‍👧 und Sprachmittlung'
    const pieces = wordDiff(text, 'Öffnung um 8 Uhr und Begleitung')
    expect(pieces.map((it) => it.text).join('')).toBe(text)
  })
})
