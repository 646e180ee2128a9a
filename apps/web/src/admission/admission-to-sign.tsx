import type { DecisionToSign } from '@etappe/domain/applications/decision-to-sign'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { OfficeMark } from '../offices/office-mark.tsx'
import { DecisionFacts } from './decision-facts.tsx'
import css from './decision.module.css'
import { LetterPaper } from './letter-paper.tsx'
import { QuotaBar } from './quota-bar.tsx'
import { SignActs } from './sign-acts.tsx'
import { useEffects } from './use-effects.ts'

interface Props {
  readonly toSign: DecisionToSign
  /** Called when it is signed or returned, to go on to the next. */
  readonly onDone: () => void
}

/** An admission as the programme lead reads and signs it: who, with which exceptions, in which words. */
export function AdmissionToSign({ toSign, onDone }: Props) {
  const { api, me, messages: m, formats } = useApp()
  const words = useWords('admission').decision
  const { decision, application, proposedByName, fill } = toSign
  const { number, name, kind, placeName, officeCode } = application
  const { data: detail } = useQuery(api.application.get.queryOptions({ number }))
  const effects = useEffects()
  return (
    <>
      <header className={css.lead}>
        <p className="quiet small">{words.toSign.by({ name: proposedByName, day: formats.day(decision.proposedOn) })}</p>
        <h2 tabIndex={-1}>
          <bdi>{name}</bdi>
        </h2>
        <p className={css.of}>
          <Link to="/bewerbungen/$number/entscheidung" params={{ number }} className="strong">
            {number}
          </Link>
          <span className="quiet">
            {m.cases.kind[kind]}
            {placeName !== '' && (
              <>
                , <bdi>{placeName}</bdi>
              </>
            )}
          </span>
          {officeCode !== null && (
            <OfficeMark code={officeCode} name={me.offices.find((it) => it.code === officeCode)?.city ?? officeCode} />
          )}
        </p>
      </header>
      <DecisionFacts decision={decision} />
      {fill && <QuotaBar fill={fill} />}
      <details className={css.letter}>
        <summary>{words.letter.heading}</summary>
        <LetterPaper letter={decision.letter} />
      </details>
      {detail && <SignActs decision={decision} name={name} effects={effects.admission(detail, decision.startOn)} onDone={onDone} />}
    </>
  )
}
