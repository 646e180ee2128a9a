import { applicationQueues } from '@etappe/domain/applications/application-queue'
import { expect, it } from 'vitest'
import { filtersIn, inboxSearch, isNarrowed } from './inbox-search.ts'

it.each(applicationQueues)('reads the heap %s from the address', (queue) => {
  expect(inboxSearch({ queue })).toEqual({ queue })
})

it('leaves out what it does not know, and asks for the new ones without a heap', () => {
  const odd = { queue: 'toString', kind: 'x', office: 'kiel', round: '1', mine: 'yes', open: 'KI-N-001', q: '  ' }
  expect(inboxSearch(odd)).toEqual({})
  expect(filtersIn({ open: 'B-2026-001' })).toEqual({ queue: 'new' })
})

it('takes a number for the text it was typed as, and knows what narrows the list', () => {
  expect(inboxSearch({ q: 2026, mine: true, office: 'none' })).toEqual({ q: '2026', mine: true, office: 'none' })
  expect([isNarrowed({ queue: 'closed', open: 'B-2026-001' }), isNarrowed({ mine: true })]).toEqual([false, true])
})
