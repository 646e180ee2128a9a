import type { AdmissionResult } from '@etappe/domain/applications/admission-decision'
import { isApplicationOpen } from '@etappe/domain/applications/application-course'
import { useWords } from '../app/words.ts'
import css from './columns.module.css'
import { admissionBlockers } from './decision-blockers.ts'
import { DecisionForm } from './decision-form.tsx'
import { DecisionHistory } from './decision-history.tsx'
import { DecisionTodo } from './decision-todo.tsx'
import { GroundSection } from './ground-section.tsx'
import { OpenDecision } from './open-decision.tsx'
import { PrerequisiteSection } from './prerequisite-section.tsx'
import { QuotaSection } from './quota-section.tsx'
import { useFill } from './use-fill.ts'
import { useOpenApplication } from './use-open-application.ts'

interface Props {
  readonly number: string
  /** Chosen before the page was opened, in the ranking list. */
  readonly preset: AdmissionResult | null
}

/** The decision about an application: what it rests on at the side, what is decided in the middle. */
export function DecisionPage({ number, preset }: Props) {
  const words = useWords('admission').decision
  const open = useOpenApplication(number)
  const { detail } = open
  const quota = useFill(detail.application)
  const waiting = detail.decisions.find((it) => it.state === 'open')
  const isOpen = isApplicationOpen(detail.application.state)
  const mayDecide = open.may('application.decide').ok
  const blockers = isOpen && !waiting ? admissionBlockers(detail) : []
  return (
    <div className={css.page}>
      <div className={css.main}>
        {waiting && <OpenDecision open={open} decision={waiting} />}
        {blockers.length > 0 && <DecisionTodo number={number} blockers={blockers} />}
        {isOpen && !waiting && !mayDecide && <p className={css.note}>{words.cannot}</p>}
        {isOpen && !waiting && mayDecide && <DecisionForm open={open} fill={quota.fill} preset={preset} />}
        <DecisionHistory open={open} />
      </div>
      <div className={css.side}>
        {isOpen && <QuotaSection {...quota} />}
        <GroundSection open={open} />
        <PrerequisiteSection eligibility={detail.eligibility} />
      </div>
    </div>
  )
}
