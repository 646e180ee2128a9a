import { describe, expect, it } from 'vitest'
import { caseSearch, filtersOf } from './case-search.ts'

const person = '5b7f5c0e-0f8a-4a53-9a5e-0a2f6f3f1c11'

describe('caseSearch', () => {
  it('reads everything a list can be narrowed to, its order, layout and open case', () => {
    const address = {
      text: 'Öhringsbüll',
      office: ['KI', 'BE'],
      kind: 'network',
      phase: ['goals'],
      lifecycle: ['completed'],
      land: ['01'],
      topic: ['language'],
      owner: [person, 'none'],
      facilitator: ['none'],
      person: [person],
      light: ['red', 'amber'],
      milestoneOverdue: true,
      silentDays: 60,
      sort: 'name',
      descending: true,
      layout: 'board',
      open: 'KI-N-017',
    }
    expect(caseSearch(address)).toEqual(address)
  })

  it('leaves out what is unknown or broken and keeps the rest', () => {
    const broken = {
      office: ['KI', 'kiel', 7],
      phase: ['goals', 'goals', 'begleitung'],
      light: [],
      kind: 'both',
      owner: 'nobody',
      topic: { $ne: 'language' },
      milestoneOverdue: 'yes',
      silentDays: -1,
      sort: 'colour',
      descending: 'true',
      layout: 'map',
      open: '../../etc/passwd',
      text: 'x'.repeat(201),
      utm: 'newsletter',
    }
    expect(JSON.parse(JSON.stringify(caseSearch(broken)))).toEqual({ office: ['KI'], phase: ['goals'] })
  })

  it('says of every field it drops that it is not there, so that the raw value does not shine through', () => {
    expect(Object.keys(caseSearch({ sort: 'colour' }))).toContain('sort')
  })

  it('takes a single value where several are possible', () => {
    expect(caseSearch({ phase: 'support', office: 'KI' })).toMatchObject({ phase: ['support'], office: ['KI'] })
  })

  it('takes a text of digits, which the router reads as a number, and drops one of blanks', () => {
    expect(caseSearch({ text: 24103 }).text).toBe('24103')
    expect(caseSearch({ text: '   ' }).text).toBeUndefined()
  })
})

describe('filtersOf', () => {
  it('holds what narrows the list and nothing else', () => {
    const search = caseSearch({ phase: ['goals'], sort: 'name', layout: 'board', open: 'KI-N-001', text: '' })
    expect(filtersOf(search)).toEqual({ phase: ['goals'] })
  })
})
