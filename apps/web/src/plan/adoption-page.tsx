import type { CaseDetail } from '@etappe/domain/cases/case-detail'
import { planItems } from '@etappe/domain/plan/plan-complete'
import type { ReactNode } from 'react'
import { WhyReadOnly } from '../ui/why-read-only.tsx'
import css from './adoption-page.module.css'
import { AdoptionSection } from './adoption-section.tsx'
import { CheckList } from './check-list.tsx'
import { DecisionList } from './decision-list.tsx'
import { DriftSection } from './drift-section.tsx'
import { usePlan } from './use-plan.ts'

interface Props {
  readonly detail: CaseDetail
  /** The documents of the case, which decisions name. */
  readonly documents: ReactNode
  /** What those who decide are given to read. */
  readonly decisionPage: ReactNode
}

/** Is the plan complete, who decided on it, what was agreed, and where it stands otherwise by now. */
export function AdoptionPage({ detail, documents, decisionPage }: Props) {
  const plan = usePlan(detail)
  const items = planItems(plan.view.criteria, plan.view)
  return (
    <div className={css.page}>
      <WhyReadOnly verdict={plan.verdict} />
      {plan.view.agreed && <DriftSection plan={plan} />}
      <div className={css.columns}>
        <div className={css.column}>
          <CheckList plan={plan} items={items} />
        </div>
        <div className={css.column}>
          <AdoptionSection plan={plan} isComplete={items.every((it) => it.isMet)} />
          <DecisionList plan={plan}>{decisionPage}</DecisionList>
          {documents}
        </div>
      </div>
    </div>
  )
}
