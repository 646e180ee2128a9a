import type { EligibilityResult } from '@etappe/domain/applications/eligibility'
import type { ReactNode } from 'react'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { EligibilityMark } from './eligibility-mark.tsx'
import css from './eligibility.module.css'
import { useEligibilityWords } from './use-eligibility-words.ts'

interface Props {
  readonly result: EligibilityResult
  readonly names: Readonly<Record<string, string>>
  /** Says of what is met only that it is. */
  readonly isShort?: boolean
  /** What can be done about it. */
  readonly children?: ReactNode
}

/** One prerequisite: how it stands, the value it looked at, where that comes from, and what somebody found about it. */
export function EligibilityRow({ result, names, isShort = false, children }: Props) {
  const { formats } = useApp()
  const words = useEligibilityWords()
  const { by, missing: missingWord } = useWords('intake').page.eligibility
  const { judgement, state } = result
  const looked = words.looked(result)
  const missing = words.missing(result)
  const doubt = state === 'needsPerson' ? words.doubt(result) : ''
  const isTold = !isShort || state !== 'met'
  return (
    <li className={css.row} data-state={state}>
      <EligibilityMark result={result} />
      <div className={css.what}>
        <p className={state === 'met' ? undefined : 'strong'}>{words.name(result)}</p>
        {doubt !== '' && <p className={css.doubt}>{doubt}</p>}
        {isTold && looked !== '' && (
          <p className="quiet">
            <bdi>{looked}</bdi> <span className={css.source}>{words.source(result)}</span>
          </p>
        )}
        {missing !== '' && (
          <p className="quiet">
            {missingWord}: <bdi>{missing}</bdi>
          </p>
        )}
        {judgement && (
          <p className={css.judged}>
            <span dir="auto">{judgement.note}</span>
            <span className="quiet small">{by({ name: names[judgement.by] ?? '', day: formats.day(judgement.on) })}</span>
          </p>
        )}
      </div>
      {children}
    </li>
  )
}
