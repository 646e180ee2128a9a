import type { DecisionToSign } from '@etappe/domain/applications/decision-to-sign'
import type { RequestMatter } from '@etappe/domain/requests/case-request'
import type { ReactNode } from 'react'
import css from './decision-pane.module.css'
import { PrecedentList } from './precedent-list.tsx'
import { useRequestWords } from './use-request-words.ts'

interface Props {
  readonly toSign: DecisionToSign
  /** The decision, and what can be done about it. */
  readonly children: ReactNode
}

/** An admission that waits for its second signature, with how exceptions and overruns of the kind were decided before. */
export function AdmissionPane({ toSign, children }: Props) {
  const { words, gates } = useRequestWords()
  const nameOf = (matter: RequestMatter): string => {
    const criterion = toSign.decision.eligibility.criteria.find((it) => it.code === matter)
    return criterion ? gates.criterion[criterion.code](criterion) : words.kind.quotaOverrun
  }
  return (
    <article className={css.pane}>
      {children}
      {toSign.precedents.map(({ matter, ...precedents }) => (
        <PrecedentList key={matter} precedents={precedents} of={nameOf(matter)} />
      ))}
    </article>
  )
}
