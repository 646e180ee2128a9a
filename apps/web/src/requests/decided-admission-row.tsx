import type { DecidedAdmission } from '@etappe/domain/applications/decided-admission'
import { IconArrowBackUp, IconCircleCheck, IconCornerUpLeft } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useWords } from '../app/words.ts'
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
  const { words, gates, admissionWith } = useRequestWords()
  const { decisionState } = useWords('applications')
  const { number } = application
  const { Icon, tone } = marks[decision.state]
  const beyond = admissionWith(decision)
  const reasons = [
    ...decision.exceptions.map((it) => ({ of: gates.criterion[it.code]({ atLeast: null, atMost: null }), reason: it.reason })),
    ...(decision.overrun ? [{ of: words.kind.quotaOverrun, reason: decision.overrun.reason }] : []),
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
          {beyond !== '' && <span>{beyond}</span>}
          {reasons.map((it) => (
            <span key={it.of} className="quiet small" dir="auto">
              {it.of}: {it.reason}
            </span>
          ))}
          <span className="quiet small">{words.log.proposedBy({ name: proposedByName })}</span>
        </>
      }
      result={
        <span className="row nowrap">
          <Icon size={16} className={`icon ${tone}`} aria-hidden />
          {decisionState[decision.state]}
        </span>
      }
      comment={decision.comment}
    />
  )
}
