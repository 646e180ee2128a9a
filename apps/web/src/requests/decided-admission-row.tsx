import type { DecidedAdmission } from '@etappe/domain/applications/decided-admission'
import { IconArrowBackUp, IconCircleCheck, IconCornerUpLeft } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { Fragment } from 'react'
import { DecidedLine } from './decided-line.tsx'
import { useRequestWords } from './use-request-words.ts'

const marks = {
  signed: { Icon: IconCircleCheck, tone: 'good' },
  returned: { Icon: IconArrowBackUp, tone: 'warn' },
  takenBack: { Icon: IconCornerUpLeft, tone: 'quiet' },
} satisfies Record<DecidedAdmission['decision']['state'], unknown>

/** What became of an admission that went for its second signature, with the exceptions it asked for. */
export function DecidedAdmissionRow({ row }: { readonly row: DecidedAdmission }) {
  const { decision, application, proposedByName, endedOn, endedByName } = row
  const { words, gates, asksFor } = useRequestWords()
  const { number } = application
  const { Icon, tone } = marks[decision.state]
  const { exceptions, overrun } = decision
  const asked = [
    ...exceptions.map(({ code, reason }) => ({
      what: words.log.exception({ criterion: gates.criterion[code]({ atLeast: null, atMost: null }) }),
      reason,
    })),
    ...(overrun ? [{ what: asksFor({ kind: 'quotaOverrun', ...overrun }), reason: overrun.reason }] : []),
  ]
  return (
    <DecidedLine
      on={endedOn}
      by={endedByName ?? words.log.byApplicant}
      link={
        <Link to="/bewerbungen/$number/entscheidung" params={{ number }}>
          {number}
        </Link>
      }
      officeCode={application.officeCode}
      name={application.name}
      what={
        <>
          <span className="strong">{words.admission}</span>
          {asked.map((it) => (
            <Fragment key={it.what}>
              <span>{it.what}</span>
              <span className="quiet small" dir="auto">
                {proposedByName}: {it.reason}
              </span>
            </Fragment>
          ))}
          {asked.length === 0 && <span className="quiet small">{words.log.proposedBy({ name: proposedByName })}</span>}
        </>
      }
      result={
        <span className="row nowrap">
          <Icon size={16} className={`icon ${tone}`} aria-hidden />
          {words.log.result[decision.state]}
        </span>
      }
      comment={decision.comment}
    />
  )
}
