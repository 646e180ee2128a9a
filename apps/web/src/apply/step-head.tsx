import type { CaseKind } from '@etappe/domain/cases/kind'
import { useEffect, useRef } from 'react'
import { type ApplyStep, stepsOf } from './apply-steps.ts'
import css from './form.module.css'
import { useApplyWords } from './use-apply-words.ts'

interface Props {
  readonly kind: CaseKind
  readonly step: ApplyStep
  /** Somebody is on the way to a certain field, which then has the focus. */
  readonly isFieldWanted: () => boolean
}

/** Which page of the form this is; after a change of page the keyboard stands here. */
export function StepHead({ kind, step, isFieldWanted }: Props) {
  const { words, step: nameOf, stepLead } = useApplyWords()
  const heading = useRef<HTMLHeadingElement>(null)
  const shown = useRef(step)
  const steps = stepsOf(kind)
  useEffect(() => {
    if (shown.current === step) return
    shown.current = step
    window.scrollTo({ top: 0 })
    if (!isFieldWanted()) heading.current?.focus({ preventScroll: true })
  }, [step, isFieldWanted])
  return (
    <div className={css.head}>
      <p className={css.count}>{words.form.stepOf({ step: steps.indexOf(step) + 1, all: steps.length })}</p>
      <h1 ref={heading} tabIndex={-1}>
        {nameOf(step)}
      </h1>
      <p className={css.lead}>{stepLead(step, kind)}</p>
      {step === 'place' && <p className={css.count}>{words.form.optional}</p>}
    </div>
  )
}
