import { fakeCase } from '@etappe/domain/cases/case.fake'
import { describe, expect, it } from 'vitest'
import { changed, outdatedFields, valuesOf, versionFor } from './case-edits.ts'

describe('typing into a case others edit too', () => {
  const seen = fakeCase({ name: 'Sprachbrücken', note: '', version: 3 })
  const edits = changed(seen, {}, { name: 'Sprachbrücken Nord' })

  it('keeps what was typed and shows every other field as it is now', () => {
    const now = { ...seen, note: 'von Wiebke', version: 4 }
    expect(valuesOf(now, edits)).toMatchObject({ name: 'Sprachbrücken Nord', note: 'von Wiebke' })
    expect(outdatedFields(now, edits)).toEqual([])
    expect(versionFor(now, edits)).toBe(4)
  })

  it('saves over the version that was seen when somebody changed the same field', () => {
    const now = { ...seen, name: 'Sprachbrücken Süd', version: 5 }
    expect(outdatedFields(now, edits)).toEqual(['name'])
    expect(versionFor(now, edits)).toBe(3)
  })

  it('does not ask when both wrote the same', () => {
    const now = { ...seen, name: 'Sprachbrücken Nord', version: 5 }
    expect(outdatedFields(now, edits)).toEqual([])
  })

  it('forgets a field that is typed back to what it was, unless it was changed meanwhile', () => {
    expect(changed(seen, edits, { name: 'Sprachbrücken' })).toEqual({})
    const now = { ...seen, name: 'Sprachbrücken Süd', version: 5 }
    expect(changed(now, edits, { name: 'Sprachbrücken' })).toEqual({ name: { value: 'Sprachbrücken', base: 'Sprachbrücken', version: 3 } })
  })
})
