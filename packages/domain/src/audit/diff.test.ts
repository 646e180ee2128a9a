import { expect, it } from 'vitest'
import { diff } from './diff.ts'

it('keeps only what differs, and compares lists by their content', () => {
  const before = { name: 'Müller', topics: ['language'], note: 'alt', dueOn: null }
  expect(diff(before, { name: 'Müller', topics: ['language'], note: 'neu', dueOn: '2026-01-01' })).toEqual({
    note: { from: 'alt', to: 'neu' },
    dueOn: { from: null, to: '2026-01-01' },
  })
})

it('takes an absent field for an empty one', () => {
  expect(diff({}, { name: 'Neu', note: undefined })).toEqual({ name: { from: null, to: 'Neu' } })
})
