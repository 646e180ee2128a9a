import type { Area } from '@etappe/i18n/areas'
import { act, screen } from '@testing-library/react'
import { Suspense } from 'react'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { testServer } from '@etappe/server/testing'

const areas = '@etappe/i18n/areas'

// Other tests of this worker may have words at hand already, and want their own again afterwards.
beforeAll(() => {
  vi.resetModules()
  // Words that arrive at once, so that React goes on where it stopped instead of beginning anew.
  vi.doMock(areas, () => ({ areas: [], loadArea: (_: string, area: Area) => Promise.resolve({ area }) }))
})
afterAll(() => {
  vi.doUnmock(areas)
  vi.resetModules()
})

const nameOf = (words: object) => (words as { area: Area }).area

it('tells the words of several areas apart, also when none is at hand', async () => {
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
