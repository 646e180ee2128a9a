import { createFileRoute } from '@tanstack/react-router'
import { ProgrammeHistory } from '../../../history/programme-history.tsx'
import { prepareVersions } from '../../../programme/prepare-programme.ts'
import { ProgrammePage } from '../../../programme/programme-page.tsx'

export const Route = createFileRoute('/_app/verwaltung/programm/')({
  loader: prepareVersions,
  component: ProgrammeRoute,
})

function ProgrammeRoute() {
  return <ProgrammePage history={<ProgrammeHistory />} />
}
