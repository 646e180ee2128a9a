import type { AdmissionDecision } from '@etappe/domain/applications/admission-decision'
import type { ApplicationNumber } from '@etappe/domain/applications/application-number'
import { IconFileTypePdf } from '@tabler/icons-react'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { DecisionFacts } from './decision-facts.tsx'
import { DecisionMark } from './decision-mark.tsx'
import css from './decision.module.css'
import { letterAddress } from './letter-address.ts'
import { LetterPaper } from './letter-paper.tsx'

interface Props {
  readonly decision: AdmissionDecision
  readonly number: ApplicationNumber
  readonly names: Readonly<Record<string, string>>
}

/** One decision of the history: what, by whom, on what ground, in which words. */
export function DecisionEntry({ decision: it, number, names }: Props) {
  const { formats } = useApp()
  const words = useWords('admission').decision
  const { decisionState, result } = useWords('applications')
  const isTwo = it.signedBy !== null && it.signedBy !== it.proposedBy
  return (
    <li className={css.entry}>
      <p className={css.entryHead}>
        <DecisionMark result={it.result} />
        <span className="quiet">{decisionState[it.state]}</span>
      </p>
      <dl className={css.facts}>
        <div>
          <dt>{words.history.first}</dt>
          <dd>
            <bdi>{names[it.proposedBy]}</bdi>, {formats.day(it.proposedOn)}
          </dd>
        </div>
        {isTwo && it.signedBy !== null && it.signedOn !== null && (
          <div>
            <dt>{it.state === 'returned' ? decisionState.returned : words.history.second}</dt>
            <dd dir="auto">
              <bdi>{names[it.signedBy]}</bdi>, {formats.day(it.signedOn)}
              {it.comment.trim() !== '' && <span className={css.why}>{it.comment}</span>}
            </dd>
          </div>
        )}
      </dl>
      <DecisionFacts decision={it} />
      <details className={css.letter}>
        <summary>{words.letter.heading}</summary>
        <LetterPaper letter={it.letter} />
      </details>
      {it.state === 'signed' && (
        <a
          className={css.pdf}
          href={letterAddress(number, it)}
          aria-label={words.letter.pdfOf({ result: result[it.result], day: formats.day(it.proposedOn) })}
        >
          <IconFileTypePdf size={16} className="icon" aria-hidden />
          {words.letter.pdf}
        </a>
      )}
    </li>
  )
}
