import { describe, expect, it } from 'vitest'
import { filledLetter, unknownPlaceholders } from './letter-template.ts'

describe('the placeholders of a letter', () => {
  it('are filled, also with spaces inside the braces; what has no value stays, and comes later', () => {
    const values = { name: 'Sprachnetz', contact: '{reason} $& Ö' }
    expect(filledLetter('{contact}: {name}, { name }, { link }, {name}', values)).toBe(
      '(reason) $& Ö: Sprachnetz, Sprachnetz, {link}, Sprachnetz',
    )
  })

  it('are never made by what somebody typed', () => {
    const once = filledLetter('{name}: {reason}', { name: 'Netz {Kita} {caseNumber}', reason: 'Siehe {link}' })
    expect(unknownPlaceholders(once)).toEqual([])
    expect(filledLetter(once, { caseNumber: 'KI-N-001' })).toBe('Netz (Kita) (caseNumber): Siehe (link)')
  })

  it('are named once each when no letter knows them, however they are written', () => {
    expect(unknownPlaceholders('{name} {Name} {größe} { zwei Wörter } {} {Name}')).toEqual(['Name', 'größe', 'zwei Wörter', ''])
    expect(unknownPlaceholders('Guten Tag {contact}, 5 } oder { nichts')).toEqual([])
  })
})
