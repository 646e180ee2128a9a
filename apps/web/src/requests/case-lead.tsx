import type { Gate } from '@etappe/domain/cases/gate'
import type { CaseNumber } from '@etappe/domain/cases/case-number'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useApp } from '../app/app-context.tsx'
import { OfficeMark } from '../offices/office-mark.tsx'
import { type CaseItem, caseOf } from './decision-item.ts'
import css from './decision-pane.module.css'
import { useRequestWords } from './use-request-words.ts'

interface Props {
  readonly item: CaseItem
  readonly title: string
  readonly kind: ReactNode
  /** The gate it is about, where it is about one. */
  readonly gate: { readonly number: CaseNumber; readonly gate: Gate } | null
}

/** What has to be decided, and about which case. */
export function CaseLead({ item, title, kind, gate }: Props) {
  const { me, messages: m } = useApp()
  const { words, waiting } = useRequestWords()
  const ofCase = caseOf(item)
  return (
    <header className={css.lead}>
      <p className="quiet small">
        {kind} · <span className={item.days >= 14 ? 'warn' : undefined}>{waiting(item.days)}</span>
      </p>
      <h2 tabIndex={-1}>{title}</h2>
      <p className={css.case}>
        <Link to="/faelle/$number" params={{ number: ofCase.number }} className="strong">
          <bdi>{ofCase.name}</bdi>
        </Link>
        <span className="quiet">
          {ofCase.number}, {m.cases.kind[ofCase.kind]}
          {ofCase.placeName !== '' && (
            <>
              , <bdi>{ofCase.placeName}</bdi>
            </>
          )}
        </span>
        <OfficeMark code={ofCase.officeCode} name={me.offices.find((it) => it.code === ofCase.officeCode)?.city ?? ofCase.officeCode} />
        {gate && (
          <Link to="/faelle/$number/tor/$gate" params={gate}>
            {words.toGate}
          </Link>
        )}
      </p>
    </header>
  )
}
