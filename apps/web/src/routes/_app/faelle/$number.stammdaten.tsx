import { createFileRoute } from '@tanstack/react-router'
import { Suspense } from 'react'
import { CaseData } from '../../../cases/case-data.tsx'
import { useOpenCase } from '../../../cases/use-open-case.ts'
import { lazyPart } from '../../../ui/lazy-part.ts'

const FromApplication = lazyPart(async () => (await import('../../../admission/from-application.tsx')).FromApplication)

interface DataSearch {
  readonly edit?: true | undefined
}

export const Route = createFileRoute('/_app/faelle/$number/stammdaten')({
  validateSearch: (raw: Readonly<Record<string, unknown>>): DataSearch => (raw['edit'] === true ? { edit: true } : {}),
  component: DataRoute,
})

function DataRoute() {
  const { number } = Route.useParams()
  const isEditing = Route.useSearch().edit === true
  const { id, officeCode } = useOpenCase(number).detail.case
  return (
    <>
      <CaseData number={number} isEditing={isEditing} />
      {!isEditing && (
        <Suspense>
          <FromApplication caseId={id} officeCode={officeCode} />
        </Suspense>
      )}
    </>
  )
}
