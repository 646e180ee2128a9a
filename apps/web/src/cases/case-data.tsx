import { useNavigate } from '@tanstack/react-router'
import { useCallback } from 'react'
import { CaseDataView } from './case-data-view.tsx'
import { CaseEditForm } from './case-edit-form.tsx'
import { useOpenCase } from './use-open-case.ts'

interface Props {
  readonly number: string
  readonly isEditing: boolean
}

/** The master data of a case, to read or to edit; which of the two stands in the address. */
export function CaseData({ number, isEditing }: Props) {
  const { detail, may } = useOpenCase(number)
  const navigate = useNavigate()
  const view = useCallback(
    () => void navigate({ to: '/faelle/$number/stammdaten', params: { number }, search: {}, replace: true }),
    [navigate, number],
  )
  if (isEditing && may('case.update').ok) return <CaseEditForm key={detail.case.id} detail={detail} onDone={view} />
  return <CaseDataView detail={detail} />
}
