import type { RequestRow } from '@etappe/domain/requests/request-row'
import { Link } from '@tanstack/react-router'
import { DecidedLine } from './decided-line.tsx'
import { RequestState } from './request-state.tsx'
import { useRequestWords } from './use-request-words.ts'

/** A request that was decided. */
export function DecidedRow({
  row: { request, caseNumber: number, caseName, officeCode, requestedByName, decidedByName },
}: {
  readonly row: RequestRow
}) {
  const { words, asksFor } = useRequestWords()
  return (
    <DecidedLine
      on={request.decidedOn}
      by={decidedByName}
      link={
        <Link to="/faelle/$number" params={{ number }}>
          {number}
        </Link>
      }
      officeCode={officeCode}
      name={caseName}
      what={
        <>
          <span className="strong">{words.kind[request.kind]}</span>
          <span>{asksFor(request.subject)}</span>
          <span className="quiet small" dir="auto">
            {requestedByName}: {request.reason}
          </span>
        </>
      }
      result={<RequestState state={request.state} />}
      comment={request.comment}
    />
  )
}
