import { testServer } from '@etappe/server/testing'
import { screen } from '@testing-library/react'
import { Suspense } from 'react'
import { expect, it } from 'vitest'
import { renderPiece } from '../testing/render-piece.tsx'
import { useWords } from './words.ts'

/** Asks for words nobody prepared, several at once. */
function Several() {
  const gates = useWords('gates')
  const baseline = useWords('baseline')
  const plan = useWords('plan')
  return <p>{`${gates.one}, ${baseline.pillar.health}, ${plan.measureState.running}`}</p>
}

it('tells the words of several areas apart, also when none is at hand', async () => {
  const server = await testServer()
  const person = await server.person('officeStaff', 'KI')
  await renderPiece(
    <Suspense>
      <Several />
    </Suspense>,
    { server, as: person },
  )
  expect(await screen.findByText('Tor, Gesundheit, läuft')).toBeTruthy()
  await server.close()
})
