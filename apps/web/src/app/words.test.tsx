import type { Area } from '@etappe/i18n/areas'
import { act, screen } from '@testing-library/react'
import { Suspense } from 'react'
import { expect, it, vi } from 'vitest'
import { testServer } from '@etappe/server/testing'

// Words that arrive at once, so that React goes on where it stopped instead of beginning anew.
vi.mock('@etappe/i18n/areas', () => ({ areas: [], loadArea: (_: string, area: Area) => Promise.resolve({ area }) }))

const nameOf = (words: object) => (words as { area: Area }).area

it('tells the words of several areas apart, also when none is at hand', async () => {
  // Other tests of this worker may have words at hand already.
  vi.resetModules()
  const [{ renderPiece }, { useWords }] = await Promise.all([import('../testing/render-piece.tsx'), import('./words.ts')])
  /** Asks for words nobody prepared, several at once. */
  function Several() {
    return <p>{[useWords('gates'), useWords('baseline'), useWords('plan')].map(nameOf).join(', ')}</p>
  }
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
