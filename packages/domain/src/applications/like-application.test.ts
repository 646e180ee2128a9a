import { describe, expect, it } from 'vitest'
import { type Likened, likeReasonsOf } from './like-application.ts'

const base: Likened = {
  kind: 'network',
  name: 'Sprachnetz Süd',
  institution: 'Familienzentrum Süd',
  contactEmail: 'erika@bewerbung.example',
  municipalityKeys: ['03241005'],
}
const other = (over: Partial<Likened> = {}): Likened => ({
  kind: 'network',
  name: 'Übergänge gestalten',
  institution: 'Kita Regenbogen',
  contactEmail: 'ben@bewerbung.example',
  municipalityKeys: ['03159012'],
  ...over,
})

describe('likeReasonsOf', () => {
  it('is told by the same contact alone, however it is written', () => {
    expect(likeReasonsOf(base, other({ contactEmail: 'Erika@Bewerbung.example' }))).toEqual(['contact'])
    expect(likeReasonsOf({ ...base, contactEmail: '' }, other({ contactEmail: '' }))).toEqual([])
  })

  it('is told by the town where the name or the institution is alike, too', () => {
    const inTown = { municipalityKeys: base.municipalityKeys }
    expect(likeReasonsOf(base, other({ ...inTown, name: 'Das Sprachnetz Sued' }))).toEqual(['municipality', 'name'])
    expect(likeReasonsOf(base, other({ ...inTown, institution: 'Familienzentrum Süd e. V.' }))).toEqual(['municipality', 'institution'])
    expect(likeReasonsOf(base, other(inTown))).toEqual([])
  })

  it('is told by the town alone of two model municipalities, because a town has one overall strategy', () => {
    const model = { kind: 'modelMunicipality' as const, municipalityKeys: base.municipalityKeys }
    expect(likeReasonsOf({ ...base, ...model }, other(model))).toEqual(['municipality'])
    expect(likeReasonsOf(base, other(model))).toEqual([])
  })

  it('does not confuse two of one name in two towns, but asks where one has no town', () => {
    expect(likeReasonsOf(base, other({ name: base.name }))).toEqual([])
    expect(likeReasonsOf(base, other({ name: base.name, municipalityKeys: [] }))).toEqual(['name'])
    expect(likeReasonsOf({ ...base, name: '' }, other({ name: '', municipalityKeys: [] }))).toEqual([])
  })
})
