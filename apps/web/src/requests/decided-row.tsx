import type { RequestRow } from '@etappe/domain/requests/request-row'
import { Link } from '@tanstack/react-router'
import { useApp } from '../app/app-context.tsx'
import { OfficeMark } from '../offices/office-mark.tsx'
import css from './decided-log.module.css'
import { RequestState } from './request-state.tsx'
import { useRequestWords } from './use-request-words.ts'

/** One decision of the log. */
export function DecidedRow({
  row: { request, caseNumber: number, caseName, officeCode, requestedByName, decidedByName },
}: {
  readonly row: RequestRow
}) {
  const { formats } = useApp()
  const { words, asksFor } = useRequestWords()
  return (
    <tr>
      <td className={css.when}>
        {request.decidedOn && formats.day(request.decidedOn)}
        <span className="quiet small">{decidedByName}</span>
      </td>
      <td className={css.case}>
        <Link to="/faelle/$number" params={{ number }}>
          {number}
        </Link>{' '}
        <OfficeMark code={officeCode} />
        <bdi className="quiet small">{caseName}</bdi>
      </td>
      <td className={css.what}>
        <span className="strong">{words.kind[request.kind]}</span>
        <span>{asksFor(request.subject)}</span>
        <span className="quiet small" dir="auto">
          {requestedByName}: {request.reason}
        </span>
      </td>
      <td>
        <RequestState state={request.state} />
      </td>
      <td dir="auto" className={css.comment}>
        {request.comment}
      </td>
    </tr>
  )
}
