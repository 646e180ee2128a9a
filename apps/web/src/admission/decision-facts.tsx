import type { AdmissionDecision } from '@etappe/domain/applications/admission-decision'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import css from './decision.module.css'
import { usePoints } from './use-points.ts'
import { usePrerequisiteWords } from './use-prerequisite-words.ts'

/** On what ground something was decided: points, exceptions, overrun, reason, first day. */
export function DecisionFacts({ decision: it }: { readonly decision: AdmissionDecision }) {
  const { formats } = useApp()
  const words = useWords('admission').decision
  const { name, value } = usePrerequisiteWords()
  const { points, most } = usePoints()
  const { field } = useWords('applications')
  const criterionOf = (code: string) => it.eligibility.criteria.find((one) => one.code === code)
  const rows: (readonly [string, string])[] = [
    ...(it.startOn === null ? [] : [[words.startOn, formats.day(it.startOn)] as const]),
    ...(it.total === null ? [] : [[field.admissionDecision.total, words.points({ points: points(it.total), most })] as const]),
    ...(it.reason.trim() === '' ? [] : [[field.admissionDecision.reason, it.reason] as const]),
  ]
  return (
    <dl className={css.facts}>
      {rows.map(([label, text]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd dir="auto">{text}</dd>
        </div>
      ))}
      {it.exceptions.map((exception) => {
        const criterion = criterionOf(exception.code)
        return (
          <div key={exception.code}>
            <dt>{words.exceptionOne}</dt>
            <dd dir="auto">
              {criterion && (
                <span className="strong">
                  {name(criterion)}
                  {value(criterion) !== '' && <span className="quiet"> ({value(criterion)})</span>}
                </span>
              )}
              <span className={css.why}>{exception.reason}</span>
            </dd>
          </div>
        )
      })}
      {it.overrun && (
        <div>
          <dt>{words.quota.heading}</dt>
          <dd dir="auto">
            <span className="strong">{words.history.overrun(it.overrun)}</span>
            <span className={css.why}>{it.overrun.reason}</span>
          </dd>
        </div>
      )}
    </dl>
  )
}
