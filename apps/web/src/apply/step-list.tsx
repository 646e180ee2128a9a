import type { CaseKind } from '@etappe/domain/cases/kind'
import { IconCircleCheckFilled } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { type ApplyStep, isBegun, stepsOf } from './apply-steps.ts'
import type { ApplyValues } from './apply-values.ts'
import css from './form.module.css'
import { useApplyWords } from './use-apply-words.ts'

interface Props {
  readonly kind: CaseKind
  readonly values: ApplyValues
  readonly token: string
  readonly current: ApplyStep
  readonly hasFiles: boolean
  readonly onChosen?: () => void
}

/** All pages of the form, in order; each can be opened at any time. */
export function StepList({ kind, values, token, current, hasFiles, onChosen }: Props) {
  const { words, step } = useApplyWords()
  return (
    <nav aria-label={words.form.steps} className={css.steps}>
      <ol>
        {stepsOf(kind).map((it, index) => (
          <li key={it}>
            <Link
              to="/bewerben/$token"
              params={{ token }}
              search={{ schritt: it }}
              aria-current={it === current ? 'step' : undefined}
              onClick={onChosen}
            >
              {it !== 'check' && (isBegun(it, values) || (it === 'rest' && hasFiles)) ? (
                <>
                  <IconCircleCheckFilled size={18} className="icon" color="var(--good)" aria-hidden />
                  {step(it)}
                  <span className="sr">, {words.form.begun}</span>
                </>
              ) : (
                <>
                  <span className={css.stepNumber} aria-hidden>
                    {index + 1}
                  </span>
                  {step(it)}
                </>
              )}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  )
}
