import type { Area } from '@etappe/i18n/areas'
import { act, screen } from '@testing-library/react'
import { Suspense } from 'react'
import { expect, it, vi } from 'vitest'
import { testServer } from '@etappe/server/testing'
import { renderPiece } from '../testing/render-piece.tsx'
import { useWords } from './words.ts'

// Words that arrive at once, so that React goes on where it stopped instead of beginning anew.
vi.mock('@etappe/i18n/areas', () => ({ areas: [], loadArea: (_: string, area: Area) => Promise.resolve({ area }) }))

const nameOf = (words: object) => (words as { area: Area }).area

/** Asks for words nobody prepared, several at once. */
function Several() {
  return <p>{[useWords('gates'), useWords('baseline'), useWords('plan')].map(nameOf).join(', ')}</p>
}

it('tells the words of several areas apart, also when none is at hand', async () => {
  const server = await testServer()
  const person = await server.person('officeStaff', 'KI')
  const piece = (
    <Suspense>
      <Several />
    </Suspense>
  )
  await act(() => renderPiece(piece, { server, as: person }))
  expect(await screen.findByText('gates, baseline, plan')).toBeTruthy()
  await server.close()
})
