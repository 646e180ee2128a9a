import type { ApplicationDetail } from '@etappe/domain/applications/application-detail'
import { IconArrowRight } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useWords } from '../app/words.ts'
import css from './columns.module.css'

/** How an application ended, with the way to the case it became. */
export function EndedNote({ detail: { application, admittedCaseNumber, duplicateOf } }: { readonly detail: ApplicationDetail }) {
  const { ended } = useWords('admission').decision
  const { state } = application
  if (state !== 'admitted' && state !== 'rejected' && state !== 'withdrawn' && state !== 'duplicate') return null
  return (
    <p className={css.note}>
      {ended[state]}{' '}
      {admittedCaseNumber !== null && (
        <Link to="/faelle/$number" params={{ number: admittedCaseNumber }}>
          {ended.toCase({ number: admittedCaseNumber })} <IconArrowRight size={14} aria-hidden />
        </Link>
      )}
      {duplicateOf !== null && (
        <Link to="/bewerbungen/$number" params={{ number: duplicateOf.number }}>
          {duplicateOf.number}
        </Link>
      )}
    </p>
  )
}
