import { createFileRoute } from '@tanstack/react-router'
import { prepareWords } from '../../../app/words.ts'
import { RoundHistory } from '../../../history/round-history.tsx'
import { RoundsPage } from '../../../rounds/rounds-page.tsx'

export const Route = createFileRoute('/_app/verwaltung/runden')({
  loader: prepareWords('rounds', 'applications'),
  component: RoundsRoute,
})

function RoundsRoute() {
  return <RoundsPage renderHistory={(roundId) => <RoundHistory roundId={roundId} />} />
}
