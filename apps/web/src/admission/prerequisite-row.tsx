import type { EligibilityResult } from '@etappe/domain/applications/eligibility'
import type { ReactNode } from 'react'
import { PrerequisiteMark } from './prerequisite-mark.tsx'
import css from './prerequisite.module.css'
import { usePrerequisiteWords } from './use-prerequisite-words.ts'

interface Props {
  readonly result: EligibilityResult
  readonly children?: ReactNode
}

/** A prerequisite in short: how it stands, what it is called, the value it looked at. */
export function PrerequisiteRow({ result, children }: Props) {
  const words = usePrerequisiteWords()
  const value = words.value(result)
  const doubt = words.doubt(result)
  return (
    <li className={css.row}>
      <PrerequisiteMark result={result} />
      <div className={css.what}>
        <p>{words.name(result)}</p>
        {value !== '' && (
          <p className="quiet" dir="auto">
            {value}
          </p>
        )}
        {doubt !== null && <p className="quiet">{doubt}</p>}
        {result.judgement && (
          <p className="quiet" dir="auto">
            {result.judgement.note}
          </p>
        )}
        {children}
      </div>
    </li>
  )
}
