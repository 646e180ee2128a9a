import type { Measure } from '@etappe/domain/plan/measure'
import { totalCost } from '@etappe/domain/plan/measure-rules'
import { IconLock } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { caseFile } from '../api/case-file.ts'
import { useApp } from '../app/app-context.tsx'
import { Download } from '../ui/download.tsx'
import { usePlanEditing } from './plan-editing.ts'
import css from './plan-head.module.css'
import { usePlanWords } from './use-plan-words.ts'

interface Props {
  /** The measures the filters leave. */
  readonly shown: readonly Measure[]
  readonly actions?: ReactNode
}

/** How much there is, what it costs, what was agreed, and the ways to take it away. */
export function PlanHead({ shown, actions }: Props) {
  const { locale } = useApp()
  const { words, euro, formats } = usePlanWords()
  const { plan } = usePlanEditing()
  const { view, detail, drifts } = plan
  const { number } = detail.case
  const [adopted] = view.adoptions
  return (
    <div className={css.head}>
      <div className={css.text}>
        <h2>{words.heading}</h2>
        <p className="quiet">
          {words.goalCount({ count: view.goals.length })} · {words.measureCount({ count: view.measures.length })}
          {shown.length > 0 && <> · {words.total({ amount: euro(totalCost(shown)) })}</>}
        </p>
        {adopted && (
          <p className={css.agreed}>
            <IconLock size={16} className="icon" aria-hidden />
            <span>{words.adoption.banner({ number: adopted.number, day: formats.day(adopted.adoptedOn) })}:</span>
            <Link to="/faelle/$number/plan/beschluss" params={{ number }} hash="abweichungen">
              {drifts.length === 0 ? words.adoption.noDrift : words.adoption.deviations({ count: drifts.length })}
            </Link>
          </p>
        )}
      </div>
      <div className={css.actions}>
        {actions}
        {view.goals.length > 0 && (
          <Download label={words.export} files={[{ label: words.exportXlsx, href: caseFile(number, 'plan.xlsx', locale) }]} />
        )}
      </div>
    </div>
  )
}
