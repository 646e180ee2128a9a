import { createFileRoute } from '@tanstack/react-router'
import { prepareWords } from '../../../app/words.ts'
import { ProgrammeHistory } from '../../../history/programme-history.tsx'
import { prepareVersions } from '../../../programme/prepare-programme.ts'
import { ProgrammePage } from '../../../programme/programme-page.tsx'

const words = prepareWords('history')

export const Route = createFileRoute('/_app/verwaltung/programm/')({
  loader: (asked) => Promise.all([prepareVersions(asked), words()]),
  component: ProgrammeRoute,
})

function ProgrammeRoute() {
  return <ProgrammePage history={<ProgrammeHistory />} />
}
